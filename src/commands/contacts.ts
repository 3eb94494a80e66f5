import type { Writable } from 'node:stream';
import type { Directory } from '../directory/index.js';
import type { Imports } from '../imports/index.js';

/**
 * `npm run cli -- contacts [--forget]`: seals all contacts, and what imports found, with the first key of CONTACT_KEY, so that the others are no
 * longer needed; or removes those that none of them opens.
 */
export async function runContacts(
  { directory, imports }: { directory: Directory; imports: Imports },
  { forget }: { forget: boolean },
  output: Writable,
): Promise<void> {
  const renewed = forget ? await directory.forgetSealedContacts() : await directory.sealContacts();
  if (!forget) await imports.sealFindings();
  output.write(
    forget
      ? `The contacts of ${renewed} organisations could not be opened and are gone; import their sources again.\n`
      : `The contacts of ${renewed} organisations were sealed anew; all are sealed with the first key now.\n`,
  );
}
