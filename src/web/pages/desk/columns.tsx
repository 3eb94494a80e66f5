import { inOrder, t } from '../../texts/index.js';
import { FIELDS, fieldName } from './fields.js';

interface Column {
  column: string;
  field: string;
  /** 0 to 1. */
  confidence: number;
  examples: string[];
}

interface Props {
  columns: readonly Column[];
  /** What somebody has said of columns, also while it is being read anew. */
  chosen: Record<string, string>;
  onChange: (column: string, field: string) => void;
}

/** What each column is read as, how sure that is, and what stands in it. */
export function Columns({ columns, chosen, onChange }: Props) {
  if (columns.length === 0) return null;
  const fields = [...FIELDS].sort((a, b) => inOrder(fieldName(a), fieldName(b)));
  return (
    <div class="wide-table">
      <table>
        <caption>{t('columns.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columns.column')}</th>
            <th scope="col">{t('columns.examples')}</th>
            <th scope="col">{t('columns.field')}</th>
            <th scope="col">{t('columns.sure')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, field, confidence, examples }) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td class="examples">{examples.join(' · ')}</td>
              <td>
                <select
                  aria-label={t('columns.choose', { column })}
                  value={chosen[column] ?? field}
                  onChange={({ currentTarget }) => onChange(column, currentTarget.value)}
                >
                  <option value="ignored">{fieldName('ignored')}</option>
                  {fields.map((one) => (
                    <option key={one} value={one}>
                      {fieldName(one)}
                    </option>
                  ))}
                </select>
              </td>
              <td>{field === 'ignored' ? '' : t(howSure(confidence))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function howSure(confidence: number) {
  if (confidence >= 0.9) return 'columns.certain';
  return confidence >= 0.6 ? 'columns.likely' : 'columns.unsure';
}
