import type { ComponentChildren } from 'preact';
import { toOrganisation } from '../../../address.js';
import type { DuplicatePair } from '../../../api/answers.js';
import { useLabels } from '../../../api/vocabularies.js';
import { country, t } from '../../../texts/index.js';
import { Grounds } from './grounds.js';

/** The keys that decide, by where they stand: some keyboards write the digits of the upper row with Shift. */
const ONE = ['Digit1', 'Numpad1'];
const TWO = ['Digit2', 'Numpad2'];

interface Props {
  pair: DuplicatePair;
  names: string;
  onDecide: (isOne: boolean) => void;
}

/** Two organisations side by side, with what speaks for their being one. Keys count only while the focus is in
 * here, and of a double click the first: the second may meet the next pair. */
export function Pair({ pair, names, onDecide }: Props) {
  return (
    <li
      class="pair"
      onKeyDown={(event) => {
        const { code, ctrlKey, metaKey, altKey, repeat } = event;
        const isOne = ONE.includes(code);
        if (ctrlKey || metaKey || altKey || repeat || !(isOne || TWO.includes(code))) return;
        event.preventDefault();
        onDecide(isOne);
      }}
    >
      <h3 tabIndex={-1}>{names}</h3>
      <Sides pair={pair} names={names} />
      <Grounds evidence={pair.evidence} />
      <p class="buttons">
        <button type="button" aria-keyshortcuts="1" onClick={({ detail }) => detail < 2 && onDecide(true)}>
          {t('duplicates.merge')}
          <span class="unseen">{t('label.after', { text: names })}</span>{' '}
          <span class="key" aria-hidden="true">
            1
          </span>
        </button>
        <button
          type="button"
          class="second"
          aria-keyshortcuts="2"
          onClick={({ detail }) => detail < 2 && onDecide(false)}
        >
          {t('duplicates.reject')}
          <span class="unseen">{t('label.after', { text: names })}</span>{' '}
          <span class="key" aria-hidden="true">
            2
          </span>
        </button>
      </p>
    </li>
  );
}

type Organisation = DuplicatePair['organisations'][number];

/** Every fact of both in one row; where they differ it is marked. */
function Sides({ pair: { organisations }, names }: Pick<Props, 'pair' | 'names'>) {
  const typeOf = useLabels('organisation-types', true);
  const facts: [name: string, of: (organisation: Organisation) => string][] = [
    [t('field.shortName'), ({ shortName = '' }) => shortName],
    [t('result.city'), ({ city = '' }) => city],
    [t('facet.country'), ({ country: code }) => (code ? country(code) : '')],
    [
      t('facet.organisationType'),
      ({ organisationType }) => (organisationType ? typeOf(organisationType) : ''),
    ],
    [t('profile.identifiers'), identifiersOf],
    [t('field.status'), ({ status }) => (status ? t('result.closed') : '')],
  ];
  return (
    <table class="sides">
      <caption class="unseen">{names}</caption>
      <tbody>
        <Row name={t('field.name')} values={organisations.map(({ name }) => name)}>
          {organisations.map(({ id, name }) => (
            <td key={id}>
              <a href={toOrganisation(id)}>{name}</a>
            </td>
          ))}
        </Row>
        {facts.map(([name, of]) => (
          <Row key={name} name={name} values={organisations.map(of)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ name, values, children }: { name: string; values: string[]; children?: ComponentChildren }) {
  if (values.every((value) => value === '')) return null;
  const isSame = values.every((value) => value === values[0]);
  return (
    <tr class={isSame ? undefined : 'differs'}>
      <th scope="row">{name}</th>
      {children ?? values.map((value, at) => <td key={at}>{value || t('facets.unknown')}</td>)}
    </tr>
  );
}

function identifiersOf({ identifiers = {} }: Organisation): string {
  const { erasmusCodes = [], others = [], ...single } = identifiers;
  return [
    ...Object.entries(single).map(([scheme, value]) => `${scheme.toUpperCase()} ${value}`),
    ...erasmusCodes,
    ...others.map(({ scheme, id }) => `${scheme} ${id}`),
  ].join(', ');
}
