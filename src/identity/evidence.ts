import type { Comparison } from '../directory/index.js';
import type { CandidateName } from './candidate.js';

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
  text: string;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What a name that was compared says, and in which language. */
export function nameEvidence({ name, kind, lang }: CandidateName, comparison: Comparison): Evidence[] {
  const language = lang && languageNames.of(lang);
  const agrees = comparison.score >= 1 ? 'is the same as' : 'is like';
  const found: Evidence[] = [
    comparison.isAcronym
      ? { kind: 'acronym', text: `First letters of the words of the ${kind} "${name.written}"` }
      : {
          kind: 'name',
          text: `The name ${agrees} the ${kind} "${name.written}"${language ? ` in ${language}` : ''}`,
        },
  ];
  for (const [asked, known] of comparison.respelled)
    found.push({ kind: 'spelling', text: `"${asked}" is written "${known}" there` });
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
  }));
}

function listed(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
