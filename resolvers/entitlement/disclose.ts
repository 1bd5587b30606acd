/**
 * The one place that decides whether an explanation may show a value.
 *
 * Using a fact in a determination and seeing its value are different rights: a sensitive fact may decide a verdict at the counter, but
 * its value is shown only in an application for that entitlement, which this version does not take.
 */
import type { Disclose, Policy } from '../../src/entitlement';
import type { Viewer } from '../../src/identity/viewer';

const made = new WeakMap<Viewer, WeakMap<Policy, Disclose>>();

/** The same function for the same viewer, so that what one explanation has written down serves the next. */
export function discloseTo(viewer: Viewer, policy: Policy): Disclose {
  const ofViewer = made.get(viewer) ?? new WeakMap<Policy, Disclose>();
  made.set(viewer, ofViewer);
  const disclose = ofViewer.get(policy) ?? disclosing(viewer, policy);
  ofViewer.set(policy, disclose);
  return disclose;
}

function disclosing(viewer: Viewer, policy: Policy): Disclose {
  return (fact) => {
    if (viewer.purpose !== 'counter-visit') return 'hidden';
    const factClass = policy.vocabulary.facts.get(fact)?.factClass ?? 'open';
    return factClass === 'open' || factClass === 'masked' ? 'shown' : 'hidden';
  };
}
