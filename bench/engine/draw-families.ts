/**
 * Writes `four-families.json` anew: four synthetic families of four at one place, with the facts that every agency sends for them. To be run
 * by hand when the vocabulary has changed so much that the kept facts mean little: node --require @swc-node/register bench/engine/draw-families.ts
 */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssessmentResolver } from '../../resolvers/registry/assessment.resolver';
import { readPolicyFolder } from '../../src/cli/read-policy-files';
import { factsUsed } from '../../src/entitlement';
import { residentIdOf } from '../../src/subgraph/agency';
import { benchCipher, populatedDatabase, startServer } from '../database';
import { familiesOfFour } from '../families';
import { benchViewer } from '../viewers';
import { openAgencies } from '../floor/agencies';
import { undoingAtTheEnd, type Undoing } from '../undoing';

const place = '220100';
const residents = 3_000;
const drawn = 40;

async function draw(undoing: Undoing): Promise<void> {
  const connection = await populatedDatabase(await startServer(undoing), residents, () => undefined);
  const used = factsUsed(readPolicyFolder());
  const { registry, others } = openAgencies({ connection, cipher: benchCipher() }, (agency) => used.get(agency) ?? []);
  const agencies = [registry, ...others];
  const opening = new AssessmentResolver();
  const families: string[] = [];
  for (const { question } of await familiesOfFour(connection, drawn)) {
    if (question.place !== place || families.length === 4) continue;
    const { asOf } = question;
    const visits = agencies.map((agency) => agency.visit(asOf));
    const assessment = await opening.assessment(question.resident, place, asOf, registry.visit(asOf, benchViewer(question.resident.residentId)).context);
    const members = opening.members(assessment, { viewer: benchViewer(...assessment.subjects.flatMap(({ id }) => residentIdOf(id) ?? [])) }).map(({ resident }) => resident);
    const answers = await Promise.all(visits.map((visit) => visit.answer(assessment, members)));
    const facts = Object.fromEntries(assessment.subjects.map(({ id }) => [id, Object.assign({}, ...answers.map((answer) => answer.facts.get(id))) as object]));
    const subjects = members.map(({ id }) => `person:${id}`);
    families.push(JSON.stringify({ place, asOf, subjects, silentAgencies: [], facts }));
  }
  for (const agency of agencies) await agency.close();
  writeFileSync(join(__dirname, 'four-families.json'), `[\n${families.join(',\n')}\n]\n`);
}

void undoingAtTheEnd(draw);
