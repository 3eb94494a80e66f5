import { useState } from 'preact/hooks';
import type { ImportProfile } from '../../../api/answers.js';
import { type List, useItems } from '../../../api/vocabularies.js';
import { Combobox, type Option } from '../../../parts/combobox.js';
import { plain } from '../../../parts/plain.js';
import { country, inOrder, languageName, t } from '../../../texts/index.js';
import { changeReading } from '../chosen-file.js';

/** Languages that organisations of the programme's countries and their neighbours work in (ISO 639-1). */
const WORKING_LANGUAGES =
  'ar az be bg bs ca cs cy da de el en es et eu fi fr fy ga gl he hr hu hy is it ka lb lt lv mk mt nl no pl pt ro ru se sk sl sq sr sv tr uk';

type Values = NonNullable<ImportProfile['defaults']>;

interface Props {
  values: Values;
}

/** Facts that the file does not say, said once for every row that lacks them. */
export function Defaults({ values }: Props) {
  const sectors = useItems('sectors') ?? [];
  const say = <Field extends keyof Values>(field: Field, value: Values[Field] | undefined) => {
    const { [field]: _before, ...others } = values;
    const isSaid = value !== undefined && value.length > 0;
    changeReading({ defaults: isSaid ? { ...others, [field]: value } : others });
  };
  const single = (
    field: 'country' | 'organisationType' | 'levelOfActivity' | 'experience',
    list: ListName,
  ) => (
    <Choice
      id={`default-${field}`}
      name={t(`facet.${field}`)}
      list={list}
      value={values[field]}
      onChange={(value) => say(field, value as Values[typeof field])}
    />
  );
  return (
    <fieldset class="form">
      <legend>{t('defaults.title')}</legend>
      <p class="hint">{t('defaults.hint')}</p>
      <div class="row">
        {single('country', 'countries')}
        {single('organisationType', 'organisation-types')}
        {single('levelOfActivity', 'levels-of-activity')}
        {single('experience', 'experience')}
      </div>
      <div class="field-row">
        <Several
          name={t('field.sectors')}
          options={sectors.map(({ code, label }) => ({ id: code, label }))}
          values={values.sectors ?? []}
          onChange={(codes) => say('sectors', codes)}
        />
        <Several
          name={t('field.languages')}
          options={WORKING_LANGUAGES.split(' ').map((code) => ({ id: code, label: languageName(code) }))}
          values={values.languages ?? []}
          onChange={(codes) => say('languages', codes)}
        />
      </div>
    </fieldset>
  );
}

type ListName = List | 'countries';

interface ChoiceProps {
  id: string;
  name: string;
  list: ListName;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Lists that have an order of their own keep it. */
const BY_NAME: readonly ListName[] = ['countries', 'organisation-types'];

function Choice({ id, name, list, value, onChange }: ChoiceProps) {
  const items = (useItems(list) ?? []).map(({ code, label }) => ({
    code,
    label: list === 'countries' ? country(code) : label,
  }));
  if (BY_NAME.includes(list)) items.sort((a, b) => inOrder(a.label, b.label));
  return (
    <label for={id}>
      {name}
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      >
        <option value="">{t('defaults.none')}</option>
        {items.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SeveralProps {
  name: string;
  options: readonly Option[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** Any number of values: found by a few letters or in the whole list, each taken away by its button. */
function Several({ name, options, values, onChange }: SeveralProps) {
  const [text, setText] = useState('');
  const part = plain(text.trim());
  const offers = options
    .filter(({ id, label }) => !values.includes(id) && plain(label).includes(part))
    .sort((a, b) => inOrder(a.label, b.label));
  const labelOf = (value: string) => options.find(({ id }) => id === value)?.label ?? value;
  return (
    <div class="field">
      <Combobox
        label={name}
        hint={t('defaults.severalHint')}
        text={text}
        options={offers}
        onText={setText}
        onChoose={({ id }) => {
          setText('');
          onChange([...values, id]);
        }}
      />
      {values.length > 0 && (
        <ul class="chips">
          {values.map((value) => (
            <li key={value}>
              <button
                type="button"
                class="chip"
                aria-label={t('defaults.without', { name: labelOf(value) })}
                onClick={({ currentTarget }) => {
                  currentTarget.closest('.field')?.querySelector('input')?.focus();
                  onChange(values.filter((other) => other !== value));
                }}
              >
                {labelOf(value)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
