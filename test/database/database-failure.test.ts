/** Failures of the machine become one clear sentence; other errors are left as they are. */
import { databaseFailureOf } from '../../src/database/database-failure';

const failing = (code: string) => databaseFailureOf(Object.assign(new Error('internal'), { code, detail: 'Failing row contains (secret)' }), '/data');

it.each(['ENOSPC', 'EDQUOT', '53100'])('calls %s a full disk and says how much a demo needs', (code) => {
  expect(failing(code)).toMatchObject({
    code: 'DISK_FULL', message: 'There is no space left on the disk that holds /data. Free some space (a demo needs about 300 MB) and start again.',
  });
});

it.each(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'])('calls %s a directory that cannot be written', (code) => {
  expect(failing(code)).toMatchObject({ code: 'NOT_WRITABLE', message: expect.stringContaining('/data cannot be written by this user') as string });
});

it('takes a broken connection for a database that does not answer, with or without a code', () => {
  expect(failing('ECONNREFUSED')?.code).toBe('DATABASE_UNREACHABLE');
  expect(databaseFailureOf(new Error('Connection terminated unexpectedly'))?.message)
    .toBe('No answer from the database. See that its server runs and that DATABASE_URL names it, then start again.');
});

it('leaves an error of a statement to whoever sent it', () => {
  expect(failing('23514')).toBeNull();
  expect(databaseFailureOf(new Error('something else'))).toBeNull();
});
