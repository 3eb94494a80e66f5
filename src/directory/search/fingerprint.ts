import { createHash } from 'node:crypto';
import { organisations } from '../../../indexes/organisations.js';
import { labelsOf, vocabulary } from '../../vocabularies/index.js';
import { DERIVATION_VERSION } from '../record/derived/derived.js';
import { DOCUMENT_VERSION, LABELLED } from './document.js';

/** Changes whenever an index that was built before no longer is what would be built now. */
export function indexFingerprint(): string {
  const labels = Object.values(LABELLED).map((list) =>
    vocabulary(list).map(({ code }) => [code, labelsOf(list, code)]),
  );
  const content = JSON.stringify([DOCUMENT_VERSION, DERIVATION_VERSION, organisations, labels]);
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
