import { send } from '../../api/client.js';
import { type ChosenFile, importParameters } from './chosen-file.js';
import { withKey } from './use-desk.js';

/**
 * Sends the chosen file, to be imported or tried in the background.
 * @returns the id of the import.
 * @throws Problem
 */
export async function store(what: ChosenFile, dryRun: boolean): Promise<string> {
  const parameters = importParameters(what, dryRun);
  const { id } = await withKey((token) =>
    send('post', '/imports', parameters, what.file as never, { token }),
  );
  return id;
}
