import { useState } from 'preact/hooks';
import type { ImportProfile } from '../../api/answers.js';
import { type List, useItems } from '../../api/vocabularies.js';
import { Combobox } from '../../parts/combobox.js';
import { plain } from '../../parts/plain.js';
import { country, inOrder, languageName, t } from '../../texts/index.js';
import { changeReading } from './chosen-file.js';

export type Values = NonNullable<ImportProfile['defaults']>;

interface Props {
  values: Values;
}

/** Facts that the file does not say, said once for every row that lacks them. */
export function Defaults({ values }: Props) {
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
      <Sectors values={values.sectors ?? []} onChange={(sectors) => say('sectors', sectors)} />
      <Languages values={values.languages ?? []} onChange={(languages) => say('languages', languages)} />
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
  values: readonly string[];
  onChange: (values: string[]) => void;
}

function Sectors({ values, onChange }: SeveralProps) {
  const items = useItems('sectors') ?? [];
  return (
    <fieldset class="field">
      <legend>{t('field.sectors')}</legend>
      <div class="ticks">
        {items.map(({ code, label }) => (
          <label key={code} class="tick">
            <input
              type="checkbox"
              checked={values.includes(code)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...values, code] : values.filter((other) => other !== code))
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Languages that organisations of the programme's countries and their neighbours work in (ISO 639-1). */
const LANGUAGES =
  'ar az be bg bs ca cs cy da de el en es et eu fi fr fy ga gl he hr hu hy is it ka lb lt lv mk mt nl no pl pt ro ru se sk sl sq sr sv tr uk';

/** Offers at once. */
const MOST = 10;

function Languages({ values, onChange }: SeveralProps) {
  const [text, setText] = useState('');
  const part = plain(text.trim());
  const offers = LANGUAGES.split(' ')
    .filter((code) => !values.includes(code))
    .map((code) => ({ id: code, label: languageName(code) }))
    .filter(({ label }) => part && plain(label).includes(part))
    .sort((a, b) => inOrder(a.label, b.label));
  return (
    <div class="field">
      <Combobox
        label={t('field.languages')}
        hint={t('defaults.languagesHint')}
        text={text}
        options={offers.slice(0, MOST)}
        onText={setText}
        onChoose={({ id }) => {
          setText('');
          onChange([...values, id]);
        }}
      />
      {values.length > 0 && (
        <ul class="chips">
          {values.map((code) => (
            <li key={code}>
              <button
                type="button"
                class="chip"
                aria-label={t('defaults.without', { name: languageName(code) })}
                onClick={({ currentTarget }) => {
                  currentTarget.closest('.field')?.querySelector('input')?.focus();
                  onChange(values.filter((other) => other !== code));
                }}
              >
                {languageName(code)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
