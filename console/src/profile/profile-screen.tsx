/**
 * What each agency holds of each member of the family, a page for each. Up and down go between the agencies, the number keys between people.
 */
import { useEffect, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useAct } from '../keyboard/keyboard';
import { useDesk } from '../visit/desk';
import { useSay } from '../words/language';
import { stateOf, stateSigns } from './agency-state';
import { MemberList, useMembers } from './member-list';
import { pageIds, type PageId } from './page-ids';
import { PageStanding } from './page-standing';
import { pages } from './pages';
import { usePages } from './use-pages';
import './profile.css';

export function ProfileScreen() {
  const say = useSay();
  const { visit, board } = useDesk();
  const members = useMembers();
  const [chosen, setChosen] = useState(visit.askedAbout);
  const [front, setFront] = useState<PageId>('residence');
  const { looked, lookAgain } = usePages(front);
  const list = useRef<HTMLDivElement>(null);
  // The arrow keys work from the first moment; the tabs themselves are there a frame after the list.
  useEffect(() => {
    const drawn = requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
    return () => cancelAnimationFrame(drawn);
  }, []);
  useAct('retry', lookAgain);
  const member = members.find(({ id }) => id === chosen) ?? members[0];
  const silent = new Set((board?.assessment.agencies ?? []).filter(({ state }) => state === 'SILENT').map(({ agency }) => agency.id));
  if (member === undefined) return <main />;
  return (
    <main className="profile">
      <h1 className="visually-hidden">{say('visit.profile')}</h1>
      <MemberList members={members} chosen={member.id} onChoose={setChosen} />
      <Tabs className="record-tabs" orientation="vertical" selectedKey={front} onSelectionChange={(key) => setFront(pageIds.find((id) => id === key) ?? front)}>
        <TabList ref={list} className="record-list" aria-label={say('profile.agencies')}>
          {pageIds.map((id) => {
            const state = stateOf(looked, id, member.id, silent.has(pages[id].agency));
            return (
              <Tab key={id} id={id} className={`record-tab ${state}`}>
                <span className="page-name">{say(`page.${id}`)}</span>
                {state !== 'unseen' && <span className="page-state"><span aria-hidden="true">{stateSigns[state]}</span> {say(`standing.${state}`)}</span>}
              </Tab>
            );
          })}
        </TabList>
        {pageIds.map((id) => (
          <TabPanel key={id} id={id} className="record-page">
            <header className="page-head">
              <h2>{member.name} · {say(`page.${id}`)}</h2>
              <p className="quiet">{say(`page-agency.${id}`)}</p>
            </header>
            <PageStanding looked={looked[id]} member={member} agency={say(`page-agency.${id}`)} onAgain={lookAgain} />
          </TabPanel>
        ))}
      </Tabs>
      <p className="profile-foot quiet">{say('profile.written-down')}</p>
    </main>
  );
}
