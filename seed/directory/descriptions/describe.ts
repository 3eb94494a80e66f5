import { type Language, labelOf } from '../../../src/vocabularies/index.js';
import type { OrganisationKind } from '../organisation-kinds.js';
import type { Random } from '../random.js';
import type { Speciality } from '../specialities/index.js';
import { headcounts } from './headcounts.js';
import { kindWord } from './kind-words.js';
import { type Facts, sentences } from './sentences.js';

export interface Subject {
  kind: OrganisationKind;
  city: string;
  speciality: Speciality;
  expertise: readonly string[];
  projectCount: number | undefined;
}

/** One to three sentences about an organisation. */
export function describe(subject: Subject, language: Language, random: Random): string {
  const { opening, speciality, first, more } = sentences[language];
  const facts = factsOf(subject, language, random);
  const text = [random.one(opening)(facts)];
  if (random.chance(0.95)) text.push(random.one(speciality)(facts));
  if (facts.expertise && random.chance(0.65)) {
    const { projectCount } = subject;
    // The second of `more` says nothing of projects.
    if (projectCount === undefined) text.push(more[1]?.(facts) ?? '');
    else text.push(random.one(projectCount === 0 ? first : more)(facts));
  }
  return text.map(capitalised).join(' ');
}

function factsOf(
  { kind, city, speciality, expertise, projectCount }: Subject,
  language: Language,
  random: Random,
): Facts {
  const [least, most] = kind.size;
  const size = round(random.integer(least, most));
  return {
    kind: kindWord(kind.type, language),
    where: `${PREPOSITIONS[language][kind.type === 'local-public-body' ? 'near' : 'at']} ${city}`,
    size: `${size} ${headcounts[kind.headcount][language]}`,
    phrase: speciality.phrase[language],
    expertise: termsOf(expertise, language),
    projectCount,
  };
}

const PREPOSITIONS: Record<Language, { at: string; near: string }> = {
  en: { at: 'in', near: 'near' },
  nl: { at: 'in', near: 'bij' },
  fr: { at: 'à', near: 'près de' },
  de: { at: 'in', near: 'bei' },
};

/** The first two terms; the first only when there is an "and" in one of them. */
function termsOf(expertise: readonly string[], language: Language): string {
  const and = ` ${sentences[language].and} `;
  const [first = '', second] = expertise.map((code) =>
    inSentence(labelOf('expertise', code, language), language),
  );
  return second && ![first, second].some((term) => term.includes(and)) ? `${first}${and}${second}` : first;
}

/** Nobody counts to the last pupil. */
function round(size: number): number {
  if (size < 20) return size;
  return size < 1000 ? Math.round(size / 10) * 10 : Math.round(size / 100) * 100;
}

/** A label inside a sentence: German keeps its capitals, the others those of acronyms and names. */
function inSentence(label: string, language: Language): string {
  const isWord = /^\p{Lu}\p{Ll}/u.test(label) && !/^(Europ|Roma|Eras)/.test(label);
  return isWord && language !== 'de' ? label[0]?.toLowerCase() + label.slice(1) : label;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
