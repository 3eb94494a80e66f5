import type { ImportDocument } from '../../../api/answers.js';
import { number, t } from '../../../texts/index.js';

const OUTCOMES = ['read', 'created', 'updated', 'unchanged', 'rejected', 'conflicts', 'blank'] as const;

/** What became of every row, and what else the import has made or taken out. */
export function ReportRows({ what }: { what: ImportDocument }) {
  const { rows, made, mode, removed, withdrawn } = what;
  return (
    <table class="numbers">
      <caption>{t('report.rows')}</caption>
      <tbody>
        {OUTCOMES.map((outcome) => (
          <Row key={outcome} name={t(`rows.${outcome}`)} n={rows[outcome]} />
        ))}
        {made && (
          <>
            <Row name={t('rows.madeOrganisations')} n={made.organisations} />
            <Row name={t('rows.madeProjects')} n={made.projects} />
          </>
        )}
        {mode === 'replace' && (
          <>
            <Row name={t('rows.removed')} n={removed} />
            <Row name={t('rows.withdrawn')} n={withdrawn} />
          </>
        )}
      </tbody>
    </table>
  );
}

function Row({ name, n }: { name: string; n: number }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{number(n)}</td>
    </tr>
  );
}
