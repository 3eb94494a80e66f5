import { send } from '../../api/client.js';
import { type ChosenFile, change, importParameters } from './chosen-file.js';
import { checkReadable } from './readable.js';
import { withKey } from './use-desk.js';

/** What each import of this page was made of, by its id. Whatever is chosen since, the same can be sent once more. */
const sent = new Map<string, ChosenFile>();

/**
 * Sends a file, to be imported or tried in the background. That much may be removed holds for this once.
 * @returns the id of the import.
 * @throws Problem
 */
export async function store(what: ChosenFile, dryRun: boolean): Promise<string> {
  await checkReadable(what.file);
  const parameters = importParameters(what, dryRun);
  const { id } = await withKey((token) =>
    send('post', '/imports', parameters, what.file as never, { token }),
  );
  sent.set(id, what);
  change({ confirmRemovals: false });
  return id;
}

/** What an import was made of, where this page has sent it. */
export function sentAs(id: string): ChosenFile | undefined {
  return sent.get(id);
}

export function forgetSent(): void {
  sent.clear();
}
