import type { Draft } from '../../api/answers.js';
import { useItems } from '../../api/vocabularies.js';
import { t } from '../../texts/index.js';
import type { Patch } from './draft-calls.js';
import { described, Field } from './fields.js';

/** What the people behind a draft want beside the rules of the programme, as it stands in the controls. */
export interface OwnRules {
  preset: string;
  maxPerCountry: string;
  newcomerSeats: string;
}

export function rulesOf({ preset, rules }: Draft): OwnRules {
  return {
    preset,
    maxPerCountry: String(rules.maxPerCountry ?? ''),
    newcomerSeats: String(rules.newcomerSeats ?? ''),
  };
}

/** What is wanted, as the service takes it; what is empty is no rule. */
export function withRules(draft: Draft, { preset, maxPerCountry, newcomerSeats }: OwnRules): Patch {
  const { maxPerCountry: _most, newcomerSeats: _seats, ...others } = draft.rules;
  return {
    preset: preset as Draft['preset'],
    rules: {
      ...others,
      ...(maxPerCountry.trim() && { maxPerCountry: Number(maxPerCountry) }),
      ...(newcomerSeats.trim() && { newcomerSeats: Number(newcomerSeats) }),
    },
  };
}

interface Props {
  value: OwnRules;
  wrong: Record<string, string>;
  onChange: (value: OwnRules) => void;
}

/** What counts more, how many may come from one country, how many newcomers there must be. */
export function OwnRulesFields({ value, wrong, onChange }: Props) {
  const presets = useItems('presets') ?? [];
  const number = (name: 'maxPerCountry' | 'newcomerSeats') => {
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
          onInput={({ currentTarget }) => onChange({ ...value, [name]: currentTarget.value })}
        />
      </Field>
    );
  };
  return (
    <>
      <Field id="preset" label={t('rules.preset')}>
        <select
          id="preset"
          value={value.preset}
          onChange={({ currentTarget }) => onChange({ ...value, preset: currentTarget.value })}
        >
          {presets.length === 0 && <option value={value.preset}>{value.preset}</option>}
          {presets.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <div class="field-row">
        {number('maxPerCountry')}
        {number('newcomerSeats')}
      </div>
    </>
  );
}
