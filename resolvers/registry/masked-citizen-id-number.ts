/** The citizen identity number as it may leave the registry. */
import { maskedNumber } from '../../src/subgraph/masked-number';

export const MaskedCitizenIdNumber = maskedNumber('MaskedCitizenIdNumber', 'A citizen identity number');
