import { kindWordLists } from '../../../../../seed/vocabularies/kind-words/index.js';
import { entriesOf } from '../../../../../seed/vocabularies/kind-words/kind-words.js';
import {
  type KindKey,
  kinds,
  SUBJECTS,
  type Subject,
} from '../../../../../seed/vocabularies/kind-words/kinds.js';
import { type LegalForm, legalForms } from '../../../../../seed/vocabularies/kind-words/legal-forms.js';
import type { LevelOfActivity } from '../../organisation.js';
import { type Found, PhraseTable } from './phrase-table.js';
import { type Word, wordsOf } from './words.js';

/** What a phrase means in the names of one country. */
export interface Sense {
  kind?: KindKey;
  /** Whether, in the language of the kind, the last of several nouns is what it is. */
  isHeadLast: boolean;
  /** Whether it stands for the same in English: "association" is English and French. */
  isEnglish: boolean;
  legalForm?: LegalForm;
  subjects: Subject[];
  sectors: string[];
  level?: LevelOfActivity;
  /** It names a country or its people. */
  isNation: boolean;
}

/** What a phrase means in one language, or as a legal form. */
export interface Meaning {
  kind?: KindKey;
  legalForm?: LegalForm;
  subject?: Subject;
  sector?: string;
  level?: LevelOfActivity;
  isNation?: boolean;
  language?: string;
  isHeadLast?: boolean;
  countries?: readonly string[] | undefined;
  /** Whether it is too short, or too small a part of a word, to be believed where it is not expected. */
  isShort: boolean;
  /** Of a phrase of one word its letters, without `*`. */
  word?: string | undefined;
  /** Whether any letters may stand before these. */
  isEnding?: boolean;
}

/** Shorter words of other languages than the country's, and legal forms of other countries, are taken for chance. */
const SHORTEST_ELSEWHERE = 5;

/** The words of all languages, as they are looked up. */
interface Lexicon {
  readonly phrases: PhraseTable<Meaning>;
  readonly linkers: ReadonlySet<string>;
  /** By country the languages of its names. */
  readonly languages: ReadonlyMap<string, ReadonlySet<string>>;
}

let made: Lexicon | undefined;

/** Made when the first name is read: it takes a quarter of a second, and many processes read none. */
function lexicon(): Lexicon {
  made ??= { phrases: phraseTable(), linkers: allLinkers(), languages: languagesByCountry() };
  return made;
}

/** The phrases of a name from left to right. */
export function phrasesIn(words: readonly Word[]): Found<Meaning>[] {
  return lexicon().phrases.find(words);
}

/** Whether it is a preposition or an article, behind which a noun only says more of the one before. */
export function isLinker({ text }: Word): boolean {
  return lexicon().linkers.has(text);
}

function phraseTable(): PhraseTable<Meaning> {
  const phrases = new PhraseTable<Meaning>();
  for (const list of kindWordLists)
    for (const { means, phrase, countries } of entriesOf(list))
      phrases.add(phrase, {
        ...meaningOf(means),
        ...{ language: list.language, isHeadLast: list.isHeadLast, countries, isShort: isShort(phrase) },
        ...{ word: wordOf(phrase), isEnding: phrase.startsWith('*') },
      });
  for (const legalForm of legalForms) {
    const { forms, spelledOut = [], countries } = legalForm;
    const joined = forms.map((form) =>
      wordsOf(form)
        .map(({ text }) => text)
        .join(''),
    );
    for (const written of new Set([...forms, ...spelledOut, ...joined]))
      phrases.add(written, { legalForm, countries, isShort: isShort(written) });
  }
  return phrases;
}

function allLinkers(): Set<string> {
  const written = kindWordLists.flatMap(({ linkers }) => linkers);
  return new Set(written.flatMap((linker) => wordsOf(linker).map(({ text }) => text)));
}

function languagesByCountry(): Map<string, Set<string>> {
  const languages = new Map<string, Set<string>>();
  for (const { language, countries } of kindWordLists)
    for (const country of countries)
      languages.set(country, (languages.get(country) ?? new Set()).add(language));
  return languages;
}

function isShort(phrase: string): boolean {
  return phrase.startsWith('*') || phrase.replace(/[^\p{L}]/gu, '').length < SHORTEST_ELSEWHERE;
}

function wordOf(phrase: string): string | undefined {
  const words = wordsOf(phrase.replaceAll('*', ''));
  return words.length === 1 ? words[0]!.text : undefined;
}

/** Whether it is the end of a longer word of its language that is about something else: "transport" is no sport. */
function isWithin({ word, isEnding, language, subject, sector }: Meaning, all: readonly Meaning[]): boolean {
  if (!isEnding || !word || !(subject || sector)) return false;
  return all.some(
    (each) =>
      (each.subject || each.sector) &&
      each.language === language &&
      each.word !== word &&
      each.word?.endsWith(word),
  );
}

function meaningOf(means: string): Pick<Meaning, 'kind' | 'subject' | 'sector' | 'level' | 'isNation'> {
  const [first, second] = means.split(' ');
  if (first === 'sector') return { sector: second! };
  if (first === 'level') return { level: second as LevelOfActivity };
  if (first === 'nation') return { isNation: true };
  if ((SUBJECTS as readonly string[]).includes(means)) return { subject: means as Subject };
  if (!Object.hasOwn(kinds, means)) throw new Error(`No kind of organisation: ${means}`);
  return { kind: means as KindKey };
}

function nothing(): Sense {
  return { isHeadLast: false, isEnglish: false, subjects: [], sectors: [], isNation: false };
}

/** What the meanings of one phrase come to for names of a country, or of a language where a source says it. */
export class Senses {
  readonly #country: string | undefined;
  readonly #languages: ReadonlySet<string>;
  readonly #known = new Map<readonly Meaning[], Sense>();

  private constructor(country?: string, language?: string) {
    this.#country = country;
    this.#languages = new Set([
      ...(lexicon().languages.get(country ?? '') ?? []),
      ...(language ? [language] : []),
    ]);
  }

  static readonly #all = new Map<string, Senses>();

  /** One for each country and language, kept; there are few. */
  static of(country?: string, language?: string): Senses {
    const key = `${country ?? ''} ${language ?? ''}`;
    const senses = Senses.#all.get(key) ?? new Senses(country, language);
    Senses.#all.set(key, senses);
    return senses;
  }

  /** United over the phrases that take the same words, of the first one that has it. */
  of(phrases: readonly (readonly Meaning[])[]): Sense {
    if (phrases.length === 1) return this.#ofPhrase(phrases[0]!);
    const all = phrases.flat();
    const united = nothing();
    for (const meanings of phrases) {
      const kept = meanings.filter((meaning) => !isWithin(meaning, all));
      const sense = kept.length < meanings.length ? this.#united(kept) : this.#ofPhrase(meanings);
      const { kind, isHeadLast, isEnglish, legalForm, subjects, sectors, level, isNation } = sense;
      if (kind && !united.kind) Object.assign(united, { kind, isHeadLast, isEnglish });
      if (legalForm) united.legalForm ??= legalForm;
      if (level) united.level ??= level;
      united.subjects.push(...subjects);
      united.sectors.push(...sectors);
      united.isNation ||= isNation;
    }
    return united;
  }

  #ofPhrase(meanings: readonly Meaning[]): Sense {
    const known = this.#known.get(meanings);
    if (known) return known;
    const sense = this.#united(meanings);
    this.#known.set(meanings, sense);
    return sense;
  }

  #united(meanings: readonly Meaning[]): Sense {
    const sense = nothing();
    const isOwn = meanings.some((meaning) => this.#sureness(meaning) > 2);
    let surest = 0;
    let isClear = true;
    for (const meaning of meanings) {
      const { kind, legalForm, subject, sector, level, isNation } = meaning;
      const sureness = this.#sureness(meaning);
      if (sureness === 0) continue;
      if (kind && sureness === 1 && isOwn) continue;
      if (legalForm) sense.legalForm ??= legalForm;
      if (kind && sureness > surest) {
        surest = sureness;
        isClear = true;
        sense.kind = kind;
        sense.isHeadLast = meaning.isHeadLast === true;
      } else if (kind && sureness === surest && kind !== sense.kind) isClear = false;
      if (subject && !sense.subjects.includes(subject)) sense.subjects.push(subject);
      if (sector && !sense.sectors.includes(sector)) sense.sectors.push(sector);
      if (level && sureness > 1) sense.level ??= level;
      if (isNation) sense.isNation = true;
    }
    if (!isClear) delete sense.kind;
    sense.isEnglish = meanings.some(({ kind, language }) => kind && kind === sense.kind && language === 'en');
    return sense;
  }

  /**
   * 0 for what does not count here, most for what is said of the country, more for its languages than for English, and
   * for English than for others, whose kinds count only where no language of the country knows the phrase.
   */
  #sureness({ legalForm, language, countries, isShort }: Meaning): number {
    const country = this.#country;
    if (legalForm) return !countries || !isShort || countries.includes(country ?? '') ? 1 : 0;
    if (countries) return countries.includes(country ?? '') ? 4 : 0;
    if (this.#languages.has(language ?? '')) return 3;
    if (language === 'en') return 2;
    return isShort ? 0 : 1;
  }
}
