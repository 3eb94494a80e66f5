/** Something about the whole file that its owner should know: cells cleaned up, damage found, guesses made. */
export interface Note {
  code: NoteCode;
  column?: string;
  count: number;
  message: string;
}

const messages = {
  'encoding-guessed': () =>
    'The encoding is a guess from the letters in the file; give `encoding` if names look wrong.',
  'lines-in-other-encoding': (n) =>
    `${many(n, 'line')} not in UTF-8 like the others, read in the likeliest older encoding; look at their names.`,
  'characters-lost': (n) => `${many(n, 'character')} already lost: the file has \uFFFD in their place.`,
  'half-characters': (n) =>
    `${many(n, 'half character')} (a text was cut inside one, an emoji for instance) shown as \uFFFD.`,
  'nul-removed': (n) => `${many(n, 'NUL character')} removed.`,
  'lines-unwrapped': (n) => `${many(n, 'line')} wrapped in quotes as a whole, read without them.`,
  'index-actions': (n) =>
    `${many(n, 'line')} that tell a search engine what to do with the next one, read as blank.`,
  'placeholder-emptied': (n) =>
    `${many(n, 'cell')} with a placeholder such as #N/A, NULL or - read as empty.`,
  'spaces-folded': (n) =>
    `${many(n, 'cell')} with no-break, invisible or repeated spaces folded to single spaces.`,
  'email-moved': (n) => `${many(n, 'e-mail address', 'es')} moved to the contact, which is never public.`,
  'email-removed': (n) => `${many(n, 'e-mail address', 'es')} taken out of what is said of projects.`,
  'text-cut': (n, column) => `${many(n, 'text')} of ${column} longer than is kept, cut at the end.`,
  'date-left-out': (n, column) =>
    `${many(n, 'date')} of ${column} left out: no day of a year, or day and month could be meant the other way round.`,
  'role-left-out': (n, column) => `${many(n, 'role')} of ${column} left out: the word is not known.`,
  'value-left-out': (n, column) => `${many(n, 'value')} of ${column} left out: not understood, or too long.`,
  'column-after-head': (n, column) =>
    `The field ${column} first appears after the columns were settled and was left out of ${many(n, 'row')}.`,
  'cell-unwrapped': (n) =>
    `${many(n, 'cell')} taken out of what a spreadsheet had put around a text (="…" or ').`,
  'encoded-twice': (n) => `${many(n, 'cell')} encoded twice, decoded once more.`,
  'markup-decoded': (n) => `${many(n, 'cell')} with HTML entities or tags, read as plain text.`,
  'number-mended': (n, column) =>
    `${many(n, 'identifier')} of ${column} made into a number by a spreadsheet, read as the digits that they are.`,
  'place-left-out': (n) => `${many(n, 'location')} left out: not on Earth, or not in the country of the row.`,
  'header-repeated': (n) => `${many(n, 'line')} that repeat the header, read as blank.`,
  'several-tables': (n) =>
    `The file holds ${n} lists; \`table\` says which one is read, and \`sheet\` or \`path\` chooses another.`,
  'row-short': (n) => `${many(n, 'row')} with fewer cells than the header, the missing ones read as empty.`,
} satisfies Record<string, (count: number, column?: string) => string>;

function many(count: number, noun: string, plural = 's'): string {
  return `${count} ${noun}${count === 1 ? '' : plural}`;
}

export type NoteCode = keyof typeof messages;
/** By these the page says notes in its languages. */
export const NOTE_CODES = Object.keys(messages) as NoteCode[];

/** Counts notes while a file is read, so that a million clean-ups take one line. */
export class Notes {
  private readonly counts = new Map<string, { code: NoteCode; column?: string; count: number }>();

  add(code: NoteCode, column?: string, count = 1): void {
    if (count === 0) return;
    const key = column === undefined ? code : `${code} ${column}`;
    const entry = this.counts.get(key);
    if (entry) entry.count += count;
    else this.counts.set(key, { code, count, ...(column !== undefined && { column }) });
  }

  /** In the order in which each was first met. */
  list(): Note[] {
    return [...this.counts.values()].map((entry) => ({
      ...entry,
      message: message(entry.code)(entry.count, entry.column),
    }));
  }
}

function message(code: NoteCode): (count: number, column?: string) => string {
  return messages[code];
}
