import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../api/answers.js';
import { useItems } from '../../api/vocabularies.js';
import { t } from '../../texts/index.js';
import type { Patch } from './draft-calls.js';
import { bodyOf, DraftFields, type DraftText } from './draft-fields.js';
import { wrongFields } from './fields.js';
import type { OpenDraft } from './open-draft.js';
import { OwnRulesFields, rulesOf, withRules } from './own-rules.js';
import { OwnWeightsFields, weightsOf, withWeights } from './own-weights.js';

interface Props {
  hand: OpenDraft;
  onDone: () => void;
}

/** Changes what the draft is about. What is written stays when saving fails. */
export function EditForm({ hand, onDone }: Props) {
  const { draft } = hand;
  // What somebody else changes meanwhile stays, unless it is changed here too.
  const [begun] = useState(() => ({
    text: textOf(draft),
    rules: rulesOf(draft),
    weights: weightsOf(draft),
    priorities: draft.priorities as readonly string[],
  }));
  const [text, setText] = useState(begun.text);
  const [rules, setRules] = useState(begun.rules);
  const [weights, setWeights] = useState(begun.weights);
  const [priorities, setPriorities] = useState(begun.priorities);
  const form = useRef<HTMLFormElement>(null);
  const errors = hand.notice?.isTrouble ? (hand.notice.errors ?? []) : [];
  const wrong = wrongFields(errors);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [hand.notice]);
  const changes = (now: Draft): Patch => ({
    title: now.title,
    ...differing(contentOf(begun.text), contentOf(text)),
    ...(rules !== begun.rules && { rules: withRules(now, begun.rules, rules) }),
    ...(weights !== begun.weights && withWeights(now, begun.weights, weights)),
    ...(priorities !== begun.priorities && { priorities: [...priorities] }),
  });
  const save = async () => {
    if (await hand.change(changes, t('consortium.saved'))) onDone();
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
      <DraftFields value={text} wrong={wrong} onChange={setText} />
      <Priorities field={text.field} chosen={priorities} onChange={setPriorities} />
      <OwnRulesFields value={rules} wrong={wrong} onChange={setRules} />
      <OwnWeightsFields value={weights} wrong={wrong} onChange={setWeights} />
      <div class="draft-actions">
        <button type="submit" aria-disabled={hand.isSaving}>
          {t('consortium.save')}
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          {t('consortium.cancel')}
        </button>
      </div>
    </form>
  );
}

function textOf({ title, idea, actionType, field, callYear, size }: Draft): DraftText {
  return {
    title,
    idea: idea ?? '',
    actionType,
    field: field ?? '',
    callYear: String(callYear),
    size: String(size),
  };
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
