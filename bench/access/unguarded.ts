/** The platform without locks and without a ledger, for the benchmark alone. */
import { serve, unguarded } from './serve';

void serve(unguarded);
