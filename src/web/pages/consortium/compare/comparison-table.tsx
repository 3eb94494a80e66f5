import type { ComponentChildren } from 'preact';
import { toDraft } from '../../../address.js';
import { number, t } from '../../../texts/index.js';
import { StatusIcon } from '../team/checklist.js';
import {
  coveragePairs,
  memberPairs,
  mixPairs,
  type Pair,
  rulePairs,
  type Sides,
  totalOf,
} from './comparison.js';

interface Row {
  key: string;
  name: string;
  cells: readonly [ComponentChildren, ComponentChildren];
  differs: boolean;
}

interface Group {
  /** None: it needs no heading. */
  title?: string;
  rows: Row[];
}

/** Everything that is compared, by what it is about. */
export function groupsOf(sides: Sides): Group[] {
  const [first, second] = sides;
  const [a, b] = [totalOf(first), totalOf(second)];
  const total = {
    key: 'total',
    name: t('consortium.total'),
    cells: [number(a), number(b)],
    differs: a !== b,
  } as const;
  return [
    { rows: [total] },
    {
      title: t('consortium.members'),
      rows: rowsOf(memberPairs(sides), t('compare.notMember'), (role) => t(`role.${role}`)),
    },
    {
      title: t('consortium.rules'),
      rows: rowsOf(rulePairs(sides), t('compare.noRule'), ({ status, message }) => (
        <>
          <StatusIcon status={status} />
          <strong>{t(`consortium.check.${status}`)}</strong> {message}
        </>
      )),
    },
    {
      title: t('rules.weight.coverage'),
      rows: rowsOf(coveragePairs(sides), t('compare.noNeed'), (n) => t('consortium.percent', { n })),
    },
    { title: t('consortium.diversity'), rows: rowsOf(mixPairs(sides), '', number) },
  ];
}

function rowsOf<T>(pairs: Pair<T>[], none: string, show: (value: T) => ComponentChildren): Row[] {
  const cell = (value: T | undefined) =>
    value === undefined ? <span class="hint">{none}</span> : show(value);
  return pairs.map(({ sides: [first, second], ...pair }) => ({
    ...pair,
    cells: [cell(first), cell(second)],
  }));
}

interface Props {
  sides: Sides;
  groups: readonly Group[];
  /** Leaves out what is the same. */
  isShort: boolean;
}

/** Two drafts side by side, in one table; what differs says so. */
export function ComparisonTable({ sides, groups, isShort }: Props) {
  return (
    <table>
      <caption class="unseen">{t('compare.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('consortium.what')}</th>
          {sides.map(({ token, draft: { id, title } }) => (
            <th key={id} scope="col">
              <a href={toDraft({ id, token })}>{title}</a>
            </th>
          ))}
        </tr>
      </thead>
      {groups
        .map((group) => ({ ...group, rows: group.rows.filter(({ differs }) => differs || !isShort) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => (
          <tbody key={title ?? ''}>
            {title && (
              <tr>
                <th scope="rowgroup" colSpan={3} class="group">
                  {title}
                </th>
              </tr>
            )}
            {rows.map(({ key, name, cells, differs }) => (
              <tr key={key} class={differs ? 'differs' : undefined}>
                <th scope="row">
                  {name} {differs && <span class="tag">{t('compare.differs')}</span>}
                </th>
                <td>{cells[0]}</td>
                <td>{cells[1]}</td>
              </tr>
            ))}
          </tbody>
        ))}
    </table>
  );
}
