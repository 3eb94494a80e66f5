import type { Suggestion } from '../../../api/answers.js';
import { get } from '../../../api/client.js';
import { type Asked, useAnswer } from '../../../api/use-answer.js';
import { useItems } from '../../../api/vocabularies.js';
import { country, inOrder, language, t } from '../../../texts/index.js';
import type { OpenDraft } from '../open-draft.js';
import type { Mixed } from './mixed.js';
import { LIMIT } from './use-suggestions.js';

/** What suggestions are asked of alone; an empty text is all. */
export type Narrowing = Readonly<Record<'country' | 'typeGroup' | 'experience', string>>;

export const ALL: Narrowing = { country: '', typeGroup: '', experience: '' };

export function isNarrow(narrowing: Narrowing): boolean {
  return Object.values(narrowing).some((value) => value !== '');
}

/** What the list is still mixed by: not by what is asked for alone. */
export function mixedBy({ country, typeGroup }: Narrowing): Mixed[] {
  return [...(country ? [] : ['country' as const]), ...(typeGroup ? [] : ['type' as const])];
}

/** The best of those that one asks for alone, while one does, for the draft as it stands. */
export function useNarrowed(
  { id, token, draft }: OpenDraft,
  narrowing: Narrowing,
): Asked<{ items: readonly Suggestion[] }> {
  const lang = language();
  const choice = Object.values(narrowing).join(' ');
  const key = isNarrow(narrowing) ? `${draft.version} ${lang} ${choice}` : undefined;
  const asked = useAnswer(key, async (signal) => {
    const parameters = { id, limit: LIMIT, lang, ...narrowing };
    const { items } = await get('/drafts/{id}/suggestions/narrowed', parameters, signal, token);
    return { choice, items };
  });
  const { answer, ...others } = asked;
  // What was asked of others is not shown as theirs.
  return answer?.choice === choice ? asked : others;
}

interface Props {
  value: Narrowing;
  onChange: (value: Narrowing) => void;
}

interface Option {
  code: string;
  label: string;
}

/** The choices above the list: one country, one kind of organisation, one experience. */
export function NarrowingChoices({ value, onChange }: Props) {
  const types = useItems('organisation-types') ?? [];
  const kinds = new Map(types.map(({ group, groupLabel }) => [group, groupLabel]));
  const options: Record<keyof Narrowing, Option[]> = {
    country: (useItems('countries') ?? [])
      // A territory counts as its state.
      .filter(({ countsAs }) => !countsAs)
      .map(({ code }) => ({ code, label: country(code) })),
    typeGroup: [...kinds].flatMap(([code, label]) => (code && label ? [{ code, label }] : [])),
    experience: useItems('experience') ?? [],
  };
  options.country.sort((a, b) => inOrder(a.label, b.label));
  const choice = (name: keyof Narrowing, label: string) => (
    <label>
      {label}
      <select
        value={value[name]}
        onChange={({ currentTarget }) => onChange({ ...value, [name]: currentTarget.value })}
      >
        <option value="">{t('narrow.all')}</option>
        {options[name].map((option) => (
          <option key={option.code} value={option.code}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset class="narrowing">
      <legend class="unseen">{t('narrow.title')}</legend>
      {choice('country', t('facet.country'))}
      {choice('typeGroup', t('narrow.kind'))}
      {choice('experience', t('narrow.experience'))}
    </fieldset>
  );
}
