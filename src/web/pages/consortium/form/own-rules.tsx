import { useState } from 'preact/hooks';
import type { Draft } from '../../../api/answers.js';
import { useItems, useLabels } from '../../../api/vocabularies.js';
import { t } from '../../../texts/index.js';
import type { Patch } from '../draft-calls.js';
import { ChooseSeveral } from './choose-several.js';
import { described, Field } from './fields.js';
import { itemsLike } from './items-like.js';
import { useOrganisationNames, useOrganisationsLike } from './organisation-names.js';

const NUMBERS = ['maxPerCountry', 'newcomerSeats'] as const;
const LISTS = ['requiredTypes', 'excludedCountries', 'excludedOrganisations'] as const;

/** What the people behind a draft want beside the rules of the programme, as it stands in the controls. */
export interface OwnRules extends Record<(typeof NUMBERS)[number], string> {
  requiredTypes: readonly string[];
  excludedCountries: readonly string[];
  excludedOrganisations: readonly string[];
}

export function rulesOf({ rules }: Draft): OwnRules {
  const { requiredTypes, excludedCountries, excludedOrganisations } = rules;
  return {
    maxPerCountry: String(rules.maxPerCountry ?? ''),
    newcomerSeats: String(rules.newcomerSeats ?? ''),
    requiredTypes,
    excludedCountries,
    excludedOrganisations,
  };
}

/** The rules of a draft as the service takes them, with those that differ from what the form began with; what is empty is no rule. */
export function withRules(draft: Draft, begun: OwnRules, wanted: OwnRules): NonNullable<Patch['rules']> {
  const rules = { ...draft.rules };
  for (const name of NUMBERS) {
    if (wanted[name] === begun[name]) continue;
    if (wanted[name].trim()) rules[name] = Number(wanted[name]);
    else delete rules[name];
  }
  for (const name of LISTS) if (wanted[name].join() !== begun[name].join()) rules[name] = [...wanted[name]];
  return rules;
}

interface Props {
  value: OwnRules;
  wrong: Record<string, string>;
  onChange: (value: OwnRules) => void;
}

/** How many of one country and how many newcomers, who must be in it, and who must not. */
export function OwnRulesFields({ value, wrong, onChange }: Props) {
  const set = (change: Partial<OwnRules>) => onChange({ ...value, ...change });
  const number = (name: (typeof NUMBERS)[number]) => {
    const error = wrong[`rules.${name}`];
    const hint = t('rules.empty');
    return (
      <Field id={name} label={t(`rules.${name}`)} hint={hint} error={error}>
        <input
          {...described(name, hint, error)}
          class="short-input"
          inputMode="numeric"
          autocomplete="off"
          maxLength={2}
          value={value[name]}
          onInput={({ currentTarget }) => set({ [name]: currentTarget.value })}
        />
      </Field>
    );
  };
  return (
    <fieldset class="form">
      <legend>{t('rules.own')}</legend>
      <div class="field-row">
        {number('maxPerCountry')}
        {number('newcomerSeats')}
      </div>
      <RequiredTypes chosen={value.requiredTypes} onChange={(requiredTypes) => set({ requiredTypes })} />
      <ExcludedCountries
        chosen={value.excludedCountries}
        onChange={(excludedCountries) => set({ excludedCountries })}
      />
      <ExcludedOrganisations
        chosen={value.excludedOrganisations}
        onChange={(excludedOrganisations) => set({ excludedOrganisations })}
      />
    </fieldset>
  );
}

interface ListProps {
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

function RequiredTypes({ chosen, onChange }: ListProps) {
  const [text, setText] = useState('');
  const items = useItems('organisation-types') ?? [];
  const nameOf = useLabels('organisation-types', true);
  return (
    <ChooseSeveral
      label={t('rules.requiredTypes')}
      hint={t('rules.requiredTypesHint')}
      options={itemsLike(items, text)}
      {...{ text, chosen, nameOf, onChange }}
      onText={setText}
    />
  );
}

function ExcludedCountries({ chosen, onChange }: ListProps) {
  const [text, setText] = useState('');
  const items = useItems('countries') ?? [];
  const nameOf = useLabels('countries', true);
  // A territory is excluded with the state that it counts as.
  const others = items.filter(({ code, countsAs }) => !countsAs && !chosen.includes(code));
  return (
    <ChooseSeveral
      label={t('rules.excludedCountries')}
      hint={t('rules.excludedHint')}
      options={text.trim() ? itemsLike(others, text) : []}
      {...{ text, chosen, nameOf, onChange }}
      onText={setText}
    />
  );
}

function ExcludedOrganisations({ chosen, onChange }: ListProps) {
  const [text, setText] = useState('');
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const unnamed = chosen.filter((id) => !names.has(id));
  const known = useOrganisationNames(unnamed);
  const offers = useOrganisationsLike(text);
  return (
    <ChooseSeveral
      label={t('rules.excludedOrganisations')}
      hint={t('rules.excludedHint')}
      options={offers.filter(({ id }) => !chosen.includes(id))}
      {...{ text, chosen }}
      nameOf={(id) => names.get(id) ?? known(id)}
      onText={setText}
      onChange={(ids, added) => {
        if (added) setNames(new Map([...names, [added.id, added.label]]));
        onChange(ids);
      }}
    />
  );
}
