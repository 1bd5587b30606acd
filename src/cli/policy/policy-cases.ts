/** The cases that stand with a policy, and what comes of them. */
import type { Policy, PolicyFile } from '../../entitlement';
import type { Trial } from '../cases/household-case';
import { readCaseFile } from '../cases/read-case-file';
import { runTrial, type Outcome } from '../cases/run-trial';
import { isCaseFile } from './check-policy';

/** Throws a CaseFileError when one of the files is wrong. */
export function casesOf(files: readonly PolicyFile[], policy: Policy): readonly Trial[] {
  return files.filter(({ path }) => isCaseFile(path)).flatMap(({ path, text }) => readCaseFile(path, text, policy));
}

/** Only the expectations of an entitlement (`housing.public-rental`) or of a domain (`housing`); all when none is named. */
export function outcomesOf(trials: readonly Trial[], policy: Policy, only: readonly string[] = []): readonly Outcome[] {
  const isAsked = (id: string): boolean => only.length === 0 || only.some((one) => id === one || id.startsWith(`${one}.`));
  return trials.flatMap((trial) => {
    const expectations = trial.expectations.filter(({ entitlement }) => isAsked(entitlement));
    return expectations.length === 0 ? [] : runTrial({ ...trial, expectations }, policy);
  });
}
