import type { ImportDocument } from '../../api/answers.js';
import { type ChosenFile, chosen } from './chosen-file.js';

/** The chosen file, if it is the one that an import is of: then it can be sent once more. */
export function fileOf({ source, file }: ImportDocument): ChosenFile | undefined {
  const what = chosen.value;
  return what && what.source === source && what.file.name === file.name && what.file.size === file.bytes
    ? what
    : undefined;
}
