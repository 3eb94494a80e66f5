/** The languages that projects are written in. */
export const PROJECT_LANGUAGES = ['en', 'nl', 'fr', 'de', 'es', 'it'] as const;
export type ProjectLanguage = (typeof PROJECT_LANGUAGES)[number];

export type Field = 'SCH' | 'VET' | 'HED' | 'ADU' | 'YOU' | 'SPO';

/** Parts of titles and summaries in one language. */
export interface ThemeText {
  readonly names: readonly string[];
  /** What stands after the name in a title. */
  readonly about: readonly string[];
  /** Whole sentences. */
  readonly need: readonly string[];
  /** What partners will do: infinitives. */
  readonly tasks: readonly string[];
  /** What they will leave behind: nouns. */
  readonly results: readonly string[];
}

/** What several projects of a field are about. */
export interface Theme {
  readonly field: Field;
  /** Terms of expertise, the closest first: who holds them may take part. */
  readonly terms: readonly string[];
  readonly priorities: readonly string[];
  readonly texts: Partial<Record<ProjectLanguage, ThemeText>>;
}

/** Alternatives are separated by bars. */
type TextRow = Record<keyof ThemeText, string>;

interface Row extends Partial<Record<ProjectLanguage, TextRow>> {
  /** Lists separated by spaces. */
  terms: string;
  priorities: string;
}

/** Reads the compact rows of the tables beside this file. */
export function themes(field: Field, rows: readonly Row[]): Theme[] {
  return rows.map(({ terms, priorities, ...texts }) => ({
    field,
    terms: terms.split(' '),
    priorities: priorities.split(' '),
    texts: Object.fromEntries(Object.entries(texts).map(([language, row]) => [language, textOf(row)])),
  }));
}

function textOf({ names, about, need, tasks, results }: TextRow): ThemeText {
  return {
    names: names.split('|'),
    about: about.split('|'),
    need: need.split('|'),
    tasks: tasks.split('|'),
    results: results.split('|'),
  };
}
