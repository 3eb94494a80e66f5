import { get } from '../../../api/client.js';
import { useAnswer } from '../../../api/use-answer.js';
import { useItems, useLabels } from '../../../api/vocabularies.js';
import { t } from '../../../texts/index.js';
import { described, Field } from './fields.js';

const FIELDS = ['SCH', 'VET', 'HED', 'ADU', 'YOU', 'SPO'] as const;

/** What somebody writes into the form, as it stands in the controls. */
export interface DraftText {
  title: string;
  idea: string;
  actionType: string;
  field: string;
  callYear: string;
  size: string;
}

interface Props {
  value: DraftText;
  wrong: Record<string, string>;
  onChange: (value: DraftText) => void;
}

/** The fields of a draft: of a new one, and of one that is changed. */
export function DraftFields({ value, wrong, onChange }: Props) {
  const actions = useItems('action-types') ?? [];
  const sectorOf = useLabels('sectors', true);
  const set = (name: keyof DraftText) => (event: { currentTarget: { value: string } }) =>
    onChange({ ...value, [name]: event.currentTarget.value });
  const ideaHint = t('consortium.ideaHint');
  const number = (name: 'callYear' | 'size', hint: string) => (
    <Field id={name} label={t(`consortium.${name}`)} hint={hint} error={wrong[name]}>
      <input
        {...described(name, hint, wrong[name])}
        class="short-input"
        inputMode="numeric"
        autocomplete="off"
        maxLength={4}
        value={value[name]}
        onInput={set(name)}
      />
    </Field>
  );
  return (
    <>
      <Field id="title" label={t('consortium.draftTitle')} error={wrong.title}>
        <input
          {...described('title', undefined, wrong.title)}
          autocomplete="off"
          maxLength={200}
          value={value.title}
          onInput={set('title')}
        />
      </Field>
      <Field id="idea" label={t('consortium.idea')} hint={ideaHint} error={wrong.idea}>
        <textarea
          {...described('idea', ideaHint, wrong.idea)}
          rows={7}
          maxLength={20_000}
          value={value.idea}
          onInput={set('idea')}
        />
      </Field>
      <Field id="actionType" label={t('consortium.action')} error={wrong.actionType}>
        <select
          {...described('actionType', undefined, wrong.actionType)}
          value={value.actionType}
          onChange={set('actionType')}
        >
          {actions.length === 0 && <option value={value.actionType}>{value.actionType}</option>}
          {actions.map(({ code, label }) => (
            <option key={code} value={code}>
              {code} – {label}
            </option>
          ))}
        </select>
      </Field>
      <Field id="field" label={t('consortium.field')} error={wrong.field}>
        <select {...described('field', undefined, wrong.field)} value={value.field} onChange={set('field')}>
          <option value="">{t('consortium.fieldOpen')}</option>
          {FIELDS.map((code) => (
            <option key={code} value={code}>
              {sectorOf(code)}
            </option>
          ))}
        </select>
      </Field>
      <div class="field-row">
        {number('size', t('consortium.sizeHint'))}
        {number('callYear', t('consortium.callYearHint'))}
      </div>
      <RulesNotLoaded actionType={value.actionType} callYear={value.callYear.trim()} />
    </>
  );
}

/** Says where a year is written that the service has no rules of: one may plan for it all the same. */
function RulesNotLoaded({ actionType, callYear }: Pick<DraftText, 'actionType' | 'callYear'>) {
  const { answer } = useAnswer('rules', (signal) => get('/rules', {}, signal));
  const years = answer?.items.flatMap((one) => (one.actionType === actionType ? String(one.callYear) : []));
  const isMissing = /^20\d\d$/.test(callYear) && years?.includes(callYear) === false;
  return (
    <p role="status" class={isMissing ? 'note' : undefined}>
      {isMissing && t('consortium.rulesNotLoaded', { year: callYear, years: years!.join(', ') })}
    </p>
  );
}

/** What is written, as the service takes it; what is empty is left out. A word in place of a number is sent as it is, and refused. */
export function bodyOf({ title, idea, actionType, field, callYear, size }: DraftText) {
  return {
    title: title.trim(),
    actionType,
    ...(idea.trim() && { idea: idea.trim() }),
    ...(field && { field: field as (typeof FIELDS)[number] }),
    ...(callYear.trim() && { callYear: Number(callYear) }),
    ...(size.trim() && { size: Number(size) }),
  };
}
