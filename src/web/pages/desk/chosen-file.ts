import { signal } from '@preact/signals';
import type { ImportProfile } from '../../api/answers.js';

/** What is said of a file beside the file itself. */
export interface ChosenFile {
  file: File;
  /** Another one each time that a file is chosen, also the same. */
  turn: number;
  source: string;
  /** How it is read, where a person says so; the rest as it is recognised. */
  reading: ImportProfile;
  /** The kept mapping that `reading` was taken from. */
  kept?: string | undefined;
  mode: 'merge' | 'replace';
  /** A replace may remove more than a fifth of what the source has. */
  confirmRemovals: boolean;
  /** Types of action of which the list holds all projects there are. */
  completeFor: string;
}

/** The file that is about to be imported. It stays while one looks at the report of a trial, and goes with the page. */
export const chosen = signal<ChosenFile | undefined>(undefined);

let turns = 0;

/** A file with a name for its source made from its own name. */
export function choose(file: File): void {
  const source = file.name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\.[a-z0-9]+$/, '')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  chosen.value = {
    file,
    turn: ++turns,
    source: source || 'list',
    reading: {},
    mode: 'merge',
    confirmRemovals: false,
    completeFor: '',
  };
}

export function change(changes: Partial<ChosenFile>): void {
  if (chosen.value) chosen.value = { ...chosen.value, ...changes };
}

/** Says something of how it is read; what is empty is said no more. */
export function changeReading(changes: { [Part in keyof ImportProfile]: ImportProfile[Part] | undefined }) {
  const all = Object.entries({ ...chosen.value?.reading, ...changes });
  const reading = Object.fromEntries(
    all.filter(([, value]) => value && (typeof value === 'string' || Object.keys(value).length > 0)),
  );
  change({ reading });
}

/** The parameters of a call that reads the file. */
export function readingParameters({ file, reading }: ChosenFile) {
  const { mapping, defaults, ...rest } = reading;
  const json = (value: object | undefined) => (value ? JSON.stringify(value) : undefined);
  return { filename: file.name, mapping: json(mapping), defaults: json(defaults), ...rest };
}

/** The parameters of a call that imports the file, or tries to. */
export function importParameters(what: ChosenFile, dryRun: boolean) {
  const { source, mode, confirmRemovals, completeFor } = what;
  return {
    ...readingParameters(what),
    ...{ source, mode, completeFor: completeFor.trim() },
    dryRun: String(dryRun),
    confirmRemovals: String(confirmRemovals),
  };
}
