import { Problem } from '../../api/client.js';

/**
 * A browser does not read a file that has changed since it was chosen, nor a folder; sending one would fail as if the
 * service could not be reached.
 * @throws Problem
 */
export async function checkReadable(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch {
    throw new Problem(422, '', [], { type: 'file-unreadable' });
  }
}
