import { signal } from '@preact/signals';

/** What is said of a file beside the file itself. */
export interface ChosenFile {
  file: File;
  source: string;
  /** What columns are read as where a person says so; the others as they are recognised. */
  mapping: Record<string, string>;
  /** Facts for rows that lack them. */
  defaults: Record<string, string>;
  sheet?: string;
  path?: string;
}

/** The file that is about to be imported. It stays while one looks at the report of a trial, and goes with the page. */
export const chosen = signal<ChosenFile | undefined>(undefined);

/** A file with a name for its source made from its own name. */
export function choose(file: File): void {
  const source = file.name
    .toLowerCase()
    .replace(/\.[a-z0-9]+$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  chosen.value = { file, source: source || 'list', mapping: {}, defaults: {} };
}

export function change(changes: Partial<ChosenFile>): void {
  if (chosen.value) chosen.value = { ...chosen.value, ...changes };
}

/** The parameters of a call that reads the file. */
export function readingOf({ file, mapping, defaults, sheet, path }: ChosenFile) {
  const json = (value: object) => (Object.keys(value).length > 0 ? JSON.stringify(value) : undefined);
  return { filename: file.name, mapping: json(mapping), defaults: json(defaults), sheet, path };
}
