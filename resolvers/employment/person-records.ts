/** All records of a person, asked for at once: one statement per table, whoever else is asked about. */
import type { EmploymentLoaders } from './employment.loader';

export async function recordsOfPerson(residentId: string, loaders: EmploymentLoaders) {
  const [
    filings, entries, registrations, contracts, posts, payments, claims, findings, docketEntries, returns, jobCertificates, recognitions,
    courses, skillCertificates, specialOperationCertificates,
  ] = await Promise.all([
    loaders.filings.load(residentId),
    loaders.realNameEntries.load(residentId),
    loaders.registrations.load(residentId),
    loaders.contracts.load(residentId),
    loaders.posts.load(residentId),
    loaders.wagePayments.load(residentId),
    loaders.wageClaims.load(residentId),
    loaders.findings.load(residentId),
    loaders.docketEntries.load(residentId),
    loaders.returns.load(residentId),
    loaders.jobCertificates.load(residentId),
    loaders.recognitions.load(residentId),
    loaders.courses.load(residentId),
    loaders.skillCertificates.load(residentId),
    loaders.specialOperationCertificates.load(residentId),
  ]);
  return {
    filings, entries, registrations, contracts, posts, payments, claims, findings, docketEntries, returns, jobCertificates, recognitions,
    courses, skillCertificates, specialOperationCertificates,
  };
}

export type PersonRecords = Awaited<ReturnType<typeof recordsOfPerson>>;
