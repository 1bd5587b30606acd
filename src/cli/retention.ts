/** `npm run retention`: deletes the records whose period is over, and what a person asks to have erased, by `policy/retention.yml`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config';
import { administering } from '../database/administering';
import { demoDay } from '../population/calendar';
import { faultsOf, readCatalogue } from '../retention/catalogue';
import { erase } from '../retention/erase';
import { expire, type Outlived } from '../retention/expire';
import { readRetention, type RetentionLine } from '../retention/schedule';
import { openBeside } from '../store';
import { policyFolder } from './read-policy-files';
import { runToItsEnd, tell, UsageError } from './command';

const usage = `npm run --silent retention -- [--as-of DAY]                          counts what has outlived its period; deletes nothing
npm run --silent retention -- --apply [--as-of DAY]                  deletes it, in batches, beside a running platform
npm run --silent retention -- --erase RESIDENT_ID [--apply]          what a request for erasure takes away, and why the rest stays

  --as-of DAY   today by UTC when left out; in the demonstration the last day of its records, ${demoDay}. Never later than that`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: {
    apply: { type: 'boolean', default: false }, 'as-of': { type: 'string' }, erase: { type: 'string' }, help: { type: 'boolean', default: false },
  } });
  if (values.help) return tell(usage);
  const config = readConfig(process.env, join(__dirname, '..', '..'));
  const today = config.databaseUrl === null ? demoDay : new Date().toISOString().slice(0, 10);
  const asOf = values['as-of'] === undefined ? today : dayIn(values['as-of'], today);
  if (values.erase !== undefined && !/^R\d{7,12}$/.test(values.erase)) throw new UsageError('--erase takes the id of a resident, R and digits; it was given something else.');
  const lines = readRetention('policy/retention.yml', readFileSync(join(policyFolder, 'retention.yml'), 'utf8'));
  const store = await openBeside(config);
  try {
    await administering(store.connection, 'retention', async (client) => {
      const catalogue = await readCatalogue(client);
      const faults = faultsOf(lines, catalogue);
      if (faults.length > 0) throw new UsageError(`policy/retention.yml does not fit this database, and nothing was deleted:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
      if (values.erase === undefined) {
        for (const outlived of await expire(client, lines, catalogue, { asOf, apply: values.apply })) tell(toldOf(outlived, values.apply));
      } else {
        for (const { line, erased, staying } of await erase(client, lines, catalogue, { residentId: values.erase, asOf, apply: values.apply })) {
          const stays = staying === 0 ? '' : ` · ${staying} stay${line.period.onRequest === 'ended-goes' ? ' while valid' : ''}: ${why(line)}`;
          tell(`${line.table} ${line.what.zh}: ${erased} ${values.apply ? 'erased' : 'would be erased'}${stays}`);
        }
      }
      if (!values.apply) tell('Nothing was deleted; --apply does it.');
    });
  } finally {
    await store.close();
  }
}

function toldOf({ line, count, unpublishedDays }: Outlived, isApplied: boolean): string {
  const { keep } = line.period;
  const kept = keep === 'always' ? 'always kept' : `${keep} years`;
  if (count === null) return `${line.table} ${line.what.zh}: not in this database`;
  const unit = line.day === null ? '' : ' days';
  const waiting = unpublishedDays === 0 ? '' : ` · ${unpublishedDays} days wait for their root: npm run audit -- roots --day D`;
  return `${line.table} ${line.what.zh}: ${count}${unit} ${isApplied ? 'deleted' : 'outlived'}, ${kept}${waiting}`;
}

function why({ period }: RetentionLine): string {
  return `${period.basis.zh} · ${period.basis.en} (${period.by}, confidence ${period.confidence})`;
}

/** A later day would delete what is not due. */
function dayIn(written: string, today: string): string {
  const day = new Date(`${written}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
  if (isDay && written <= today) return written;
  throw new UsageError(`--as-of is a day such as 2016-09-01, not after ${today}; it is "${written}".`);
}

runToItsEnd(main);
