import { useState } from 'preact/hooks';
import type { Draft } from '../../../api/answers.js';
import { useItems } from '../../../api/vocabularies.js';
import { t } from '../../../texts/index.js';
import type { Patch } from '../draft-calls.js';
import { described, Field, wrongWithin } from './fields.js';

/** What a team is scored by. */
const PARTS = [
  'coverage',
  'fit',
  'acquaintance',
  'type',
  'country',
  'sector',
  'experience',
  'level',
] as const;

/** What counts more, as it stands in the controls: a choice, and parts of it that were set by hand, in per cent. */
export interface OwnWeights {
  preset: string;
  parts: Readonly<Record<string, string>>;
}

export function weightsOf({ preset, weights = {} }: Draft): OwnWeights {
  const parts = Object.entries(weights).map(([part, weight]) => [part, String(percent(weight))]);
  return { preset, parts: Object.fromEntries(parts) };
}

/** The weights of a draft as the service takes them, with those that differ from what the form began with. */
export function withWeights(
  { weights: now }: Draft,
  begun: OwnWeights,
  { preset, parts }: OwnWeights,
): Pick<Patch, 'preset' | 'weights'> {
  const weights = { ...now };
  for (const part of PARTS) {
    const text = parts[part]?.trim() ?? '';
    if (text === (begun.parts[part] ?? '')) continue;
    if (text) weights[part] = Number(text.replace(',', '.')) / 100;
    else delete weights[part];
  }
  return {
    ...(preset !== begun.preset && { preset: preset as Draft['preset'] }),
    weights: Object.keys(weights).length > 0 ? weights : null,
  };
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

interface Props {
  value: OwnWeights;
  wrong: Record<string, string>;
  onChange: (value: OwnWeights) => void;
}

/** What counts more: a choice, and behind it each part for those who want to set it by hand. */
export function OwnWeightsFields({ value: { preset, parts }, wrong, onChange }: Props) {
  const presets = useItems('presets') ?? [];
  const usual = presets.find(({ code }) => code === preset)?.weights;
  const wrongParts = wrongWithin('weights', wrong);
  // What is wrong with all of them together is said at the first.
  if (wrong.weights) wrongParts[PARTS[0]] = wrong.weights;
  const [isOpen, open] = useState(Object.keys(parts).length > 0);
  return (
    <>
      <Field id="preset" label={t('rules.preset')}>
        <select
          id="preset"
          value={preset}
          onChange={({ currentTarget }) => onChange({ preset: currentTarget.value, parts })}
        >
          {presets.length === 0 && <option value={preset}>{preset}</option>}
          {presets.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <details
        class="field"
        open={isOpen || Object.keys(wrongParts).length > 0}
        onToggle={({ currentTarget }) => open(currentTarget.open)}
      >
        <summary>{t('rules.weights')}</summary>
        <p class="hint">{t('rules.weightsHint')}</p>
        <div class="field-row">
          {PARTS.map((part) => {
            const id = `weight-${part}`;
            const hint = usual && t('rules.weightEmpty', { n: percent(usual[part] ?? 0) });
            const error = wrongParts[part];
            return (
              <Field key={part} id={id} label={t(`rules.weight.${part}`)} hint={hint} error={error}>
                <input
                  {...described(id, hint, error)}
                  class="short-input"
                  inputMode="decimal"
                  autocomplete="off"
                  maxLength={5}
                  value={parts[part] ?? ''}
                  onInput={({ currentTarget }) =>
                    onChange({ preset, parts: { ...parts, [part]: currentTarget.value } })
                  }
                />
              </Field>
            );
          })}
        </div>
      </details>
    </>
  );
}
