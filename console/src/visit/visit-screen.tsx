/** A visit at work: its bar, and the screen in front. */
import { BoardScreen } from '../board/board-screen';
import type { Hindrance } from '../graph/ask';
import { ProfileScreen } from '../profile/profile-screen';
import { QuestionScreen } from '../questions/question-screen';
import { SheetScreen } from '../sheet/sheet-screen';
import { WhatIfScreen } from '../what-if/what-if-screen';
import { DeskProvider, useDesk, type Screen } from './desk';
import type { OpenedVisit } from './opened-visit';
import { VisitBar } from './visit-bar';
import { VisitNotices } from './visit-notices';
import './visit.css';

interface VisitScreenProps {
  readonly visit: OpenedVisit;
  readonly onChange: (visit: OpenedVisit) => void;
  readonly onEnd: (because?: Hindrance | null) => void;
}

export function VisitScreen(props: VisitScreenProps) {
  return <DeskProvider {...props}><VisitBar /><VisitNotices /><InFront /></DeskProvider>;
}

const screens: Readonly<Record<Screen, () => JSX.Element>> = {
  board: BoardScreen, questions: QuestionScreen, suppose: WhatIfScreen, profile: ProfileScreen, sheet: SheetScreen,
};

function InFront() {
  const Shown = screens[useDesk().screen];
  return <Shown />;
}
