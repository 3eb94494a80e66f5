import type { Comparison } from '../directory/index.js';
import type { CandidateName } from './candidate.js';

/** What can be said of two that are proposed as one, by its sentence; which words differ is said in English only. */
export const EVIDENCE_CODES = [
  'same-name',
  'same-short-name',
  'same-other-name',
  'like-name',
  'like-short-name',
  'like-other-name',
  'acronym-name',
  'acronym-short-name',
  'acronym-other-name',
  'spelling',
  'legal-form',
  'identifier',
  'same-country',
  'same-city',
  'other-city',
  'domain',
] as const;

/** One thing that speaks for a candidate or against it. */
export interface Evidence {
  kind:
    | 'identifier'
    | 'name'
    | 'acronym'
    | 'spelling'
    | 'words'
    | 'legal-form'
    | 'place'
    | 'domain'
    | 'relation'
    | 'status';
  /** In English. */
  text: string;
  /** For whoever says it in another language: which sentence it is, and what is put into it. */
  code?: (typeof EVIDENCE_CODES)[number];
  values?: Record<string, string>;
}

const KINDS = {
  name: 'name',
  'short name': 'short-name',
  'other name': 'other-name',
} as const satisfies Record<CandidateName['kind'], string>;

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What a name that was compared says, and in which language. */
export function nameEvidence({ name, kind, lang }: CandidateName, comparison: Comparison): Evidence[] {
  const language = lang && languageNames.of(lang);
  const shown = `the ${kind} "${name.written}"`;
  const where = language ? ` in ${language}` : '';
  const sentences = {
    same: `The name is the same as ${shown}${where}`,
    like: `The name is like ${shown}${where}`,
    acronym: `First letters of the words of ${shown}`,
  };
  const agreement = comparison.isAcronym ? 'acronym' : comparison.score >= 1 ? 'same' : 'like';
  const found: Evidence[] = [
    {
      kind: comparison.isAcronym ? 'acronym' : 'name',
      text: sentences[agreement],
      code: `${agreement}-${KINDS[kind]}`,
      values: { name: name.written },
    },
  ];
  for (const [asked, known] of comparison.respelled)
    found.push({
      kind: 'spelling',
      text: `"${asked}" is written "${known}" there`,
      code: 'spelling',
      values: { one: asked, other: known },
    });
  const [ofQuery, ofName] = comparison.alone.map((words) => [...new Set(words.map(({ shown }) => shown))]);
  if (!comparison.isAcronym && ofQuery!.length > 0)
    found.push({ kind: 'words', text: `Only the query has ${listed(ofQuery!)}` });
  if (!comparison.isAcronym && ofName!.length > 0)
    found.push({ kind: 'words', text: `Only the ${kind} has ${listed(ofName!)}` });
  return found;
}

/** Legal forms that were set aside. */
export function formEvidence(forms: readonly { shown: string }[]): Evidence[] {
  return [...new Set(forms.map(({ shown }) => shown))].map((form) => ({
    kind: 'legal-form',
    text: `Legal form ${form} set aside`,
    code: 'legal-form',
    values: { form },
  }));
}

function listed(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
