/** What an editor knows of `retention.yml`: the keys of periods and of tables. Which columns there are, only the database knows. */
import { lineKeys, periodKeys } from '../../../retention/schedule';
import { either, listOf, mapping, named, oneOf, text, type Schema } from './shapes';

const columnName: Schema = { type: 'string', pattern: '^[a-z][a-z0-9_]*$' };
const tableName: Schema = { type: 'string', pattern: '^[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*$' };
const bilingual = mapping(['zh', 'en'], { zh: text, en: text }, ['zh', 'en']);
const columns = either(columnName, listOf(columnName));

const period = mapping(periodKeys, {
  keep: either({ type: 'integer', minimum: 1, maximum: 200 }, oneOf(['always'])), by: oneOf(['law', 'our default']), confidence: oneOf(['high', 'medium', 'low']),
  onRequest: oneOf(['stays', 'ended-goes', 'goes']), basis: bilingual,
}, periodKeys);

const line = mapping(lineKeys, {
  period: text, what: bilingual, after: columns, day: columnName, person: columns, subject: columnName,
  with: mapping(['table', 'by'], { table: tableName, by: columnName }, ['table', 'by']),
  through: mapping(['table', 'by', 'person'], { table: tableName, by: columnName, person: columnName }, ['table', 'by', 'person']),
}, ['period', 'what']);

export const retentionSchema: Schema = mapping(['periods', 'tables'], { periods: named(period), tables: named(line, tableName) }, ['periods', 'tables']);
