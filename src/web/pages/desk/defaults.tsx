import { useItems } from '../../api/vocabularies.js';
import { country, inOrder, t } from '../../texts/index.js';

interface Props {
  values: Record<string, string>;
  onChange: (values: Record<string, string>) => void;
}

const LISTS = {
  country: 'countries',
  organisationType: 'organisation-types',
  levelOfActivity: 'levels-of-activity',
} as const;

/** Facts that the file does not say, said once for every row that lacks them. */
export function Defaults({ values, onChange }: Props) {
  return (
    <fieldset class="form">
      <legend>{t('defaults.title')}</legend>
      <p class="hint">{t('defaults.hint')}</p>
      <div class="row">
        {Object.entries(LISTS).map(([field, list]) => (
          <Choice
            key={field}
            name={t(`facet.${field as keyof typeof LISTS}`)}
            list={list}
            value={values[field] ?? ''}
            onChange={(value) => {
              const { [field]: _before, ...others } = values;
              onChange(value ? { ...others, [field]: value } : others);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  list: (typeof LISTS)[keyof typeof LISTS];
  value: string;
  onChange: (value: string) => void;
}

function Choice({ name, list, value, onChange }: ChoiceProps) {
  const items = (useItems(list) ?? []).map(({ code, label }) => ({
    code,
    label: list === 'countries' ? country(code) : label,
  }));
  return (
    <label>
      {name}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{t('defaults.none')}</option>
        {items
          .sort((a, b) => inOrder(a.label, b.label))
          .map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
      </select>
    </label>
  );
}
