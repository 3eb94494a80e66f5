import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../../api/answers.js';
import { useTyped } from '../../../api/use-typed.js';
import { useItems } from '../../../api/vocabularies.js';
import { t } from '../../../texts/index.js';
import type { Patch } from '../draft-calls.js';
import type { OpenDraft } from '../open-draft.js';
import { bodyOf, DraftFields, type DraftText } from './draft-fields.js';
import { wrongFields } from './fields.js';
import { type OwnRules, OwnRulesFields, rulesOf, withRules } from './own-rules.js';
import { type OwnWeights, OwnWeightsFields, weightsOf, withWeights } from './own-weights.js';

interface Props {
  hand: OpenDraft;
  onDone: () => void;
}

/** What the tab keeps the form of a draft as. */
export const formOf = (id: string) => `draft ${id}`;

/** Changes what the draft is about. What is written stays when saving fails. */
export function EditForm({ hand, onDone }: Props) {
  const { draft } = hand;
  const typed = useTyped(formOf(draft.id), () => ({ begun: written(draft), value: written(draft) }));
  const { begun, value } = typed.value;
  const set = (change: Partial<Written>) => typed.set({ begun, value: { ...value, ...change } });
  const latest = useRef(value);
  latest.current = value;
  const form = useRef<HTMLFormElement>(null);
  const errors = hand.notice?.isTrouble ? (hand.notice.errors ?? []) : [];
  const wrong = wrongFields(errors);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [hand.notice]);
  const end = () => {
    typed.forget();
    onDone();
  };
  // What is typed while it is being saved is not sent: the form stays.
  const save = () =>
    hand.change(
      (now) => changes(now, begun, value),
      t('consortium.saved'),
      () => isSame(latest.current, value) && end(),
    );
  const cancel = () => {
    hand.dismiss();
    end();
  };
  return (
    <form
      ref={form}
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <DraftFields value={value.text} wrong={wrong} onChange={(text) => set({ text })} />
      <Priorities
        field={value.text.field}
        chosen={value.priorities}
        onChange={(priorities) => set({ priorities })}
      />
      <OwnRulesFields value={value.rules} wrong={wrong} onChange={(rules) => set({ rules })} />
      <OwnWeightsFields value={value.weights} wrong={wrong} onChange={(weights) => set({ weights })} />
      <div class="draft-actions">
        <button type="submit" aria-disabled={hand.isSaving}>
          {t('consortium.save')}
        </button>
        <button type="button" class="quiet" onClick={cancel}>
          {t('consortium.cancel')}
        </button>
      </div>
    </form>
  );
}

/** All that stands in the form. */
interface Written {
  text: DraftText;
  rules: OwnRules;
  weights: OwnWeights;
  priorities: readonly string[];
}

function written(draft: Draft): Written {
  const { title, idea, actionType, field, callYear, size, priorities } = draft;
  return {
    text: {
      title,
      idea: idea ?? '',
      actionType,
      field: field ?? '',
      callYear: String(callYear),
      size: String(size),
    },
    rules: rulesOf(draft),
    weights: weightsOf(draft),
    priorities,
  };
}

/** What the form changes of the draft as it is now. What somebody else has changed since it began stays, unless it was changed here too. */
function changes(now: Draft, begun: Written, value: Written): Patch {
  return {
    title: now.title,
    ...differing(contentOf(begun.text), contentOf(value.text)),
    ...(!isSame(value.rules, begun.rules) && { rules: withRules(now, begun.rules, value.rules) }),
    ...(!isSame(value.weights, begun.weights) && withWeights(now, begun.weights, value.weights)),
    ...(!isSame(value.priorities, begun.priorities) && { priorities: [...value.priorities] }),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What is written, as the service takes it; an idea or a field that was emptied is taken away. */
function contentOf(text: DraftText): Patch {
  return { idea: null, field: null, ...bodyOf(text) };
}

/** An idea that is as before is not sent: needs that were proposed are proposed anew with each. */
function differing(before: Patch, after: Patch): Patch {
  const others = Object.entries(after).filter(([name, value]) => value !== before[name as keyof Patch]);
  return Object.fromEntries(others);
}

interface PrioritiesProps {
  field: string;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** The priorities of the programme that fit the field, and those chosen before. */
function Priorities({ field, chosen, onChange }: PrioritiesProps) {
  const items = useItems('priorities') ?? [];
  const shown = items.filter(
    ({ code, fields = 'all' }) =>
      chosen.includes(code) || !field || fields === 'all' || fields.includes(field),
  );
  if (shown.length === 0) return null;
  return (
    <fieldset class="field">
      <legend>{t('consortium.priorities')}</legend>
      {shown.map(({ code, label }) => (
        <label key={code} class="tick">
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...chosen, code] : chosen.filter((other) => other !== code))
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
