/** The platform with its locks and its ledger, for the benchmark alone. */
import { guarded, serve } from './serve';

void serve(guarded);
