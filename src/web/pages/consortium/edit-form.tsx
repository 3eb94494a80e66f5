import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../api/answers.js';
import { useTyped } from '../../api/use-typed.js';
import { useItems } from '../../api/vocabularies.js';
import { t } from '../../texts/index.js';
import { has, type Patch } from './draft-calls.js';
import { bodyOf, DraftFields, type DraftText } from './draft-fields.js';
import { wrongFields } from './fields.js';
import type { OpenDraft } from './open-draft.js';
import { OwnRulesFields, rulesOf, withRules } from './own-rules.js';

interface Props {
  hand: OpenDraft;
  onDone: () => void;
}

/** What the tab keeps the form of a draft as. */
export const formOf = (id: string) => `draft ${id}`;

function textOf({ title, idea = '', actionType, field, callYear, size }: Draft): DraftText {
  return { title, idea, actionType, field: field ?? '', callYear: String(callYear), size: String(size) };
}

/** Changes what the draft is about. What is written stays when saving fails. */
export function EditForm({ hand, onDone }: Props) {
  const { draft } = hand;
  const { value, set, forget } = useTyped(formOf(draft.id), () => ({
    text: textOf(draft),
    rules: rulesOf(draft),
    priorities: draft.priorities,
  }));
  const { text, rules, priorities } = value;
  const form = useRef<HTMLFormElement>(null);
  const errors = hand.notice?.isTrouble ? (hand.notice.errors ?? []) : [];
  const wrong = wrongFields(errors);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [hand.notice]);
  const save = async () => {
    const { idea = null, field = null, ...rest } = bodyOf(text);
    const isDone = await hand.change(
      (now) => changed(now, { ...rest, ...withRules(now, rules), idea, field, priorities }),
      t('consortium.saved'),
    );
    if (isDone) end();
  };
  const end = () => {
    forget();
    onDone();
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
      <DraftFields value={text} wrong={wrong} onChange={(text) => set({ ...value, text })} />
      <OwnRulesFields value={rules} wrong={wrong} onChange={(rules) => set({ ...value, rules })} />
      <Priorities
        field={text.field}
        chosen={priorities}
        onChange={(priorities) => set({ ...value, priorities: [...priorities] })}
      />
      <div class="draft-actions">
        <button type="submit" aria-disabled={hand.isSaving}>
          {t('consortium.save')}
        </button>
        <button type="button" class="quiet" onClick={end}>
          {t('consortium.cancel')}
        </button>
      </div>
    </form>
  );
}

/** What differs from the draft, and its title: needs that were proposed are proposed anew whenever an idea is sent. */
function changed(draft: Draft, { title, ...wanted }: Patch): Patch {
  const others = Object.entries(wanted).filter(([field, value]) => !has(draft, field, value));
  return { title, ...Object.fromEntries(others) };
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
