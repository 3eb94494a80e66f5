import type { ImportPreview, ImportProfile } from '../../../api/answers.js';
import { inOrder, t } from '../../../texts/index.js';
import { changeReading } from '../chosen-file.js';
import { FIELDS, fieldName } from './fields.js';

interface Props {
  columns: ImportPreview['columns'];
  /** What somebody has said of columns, also while it is being read anew. */
  chosen: NonNullable<ImportProfile['mapping']>;
}

/** What each column is read as, how sure that is, and what stands in it. */
export function Columns({ columns, chosen }: Props) {
  if (columns.length === 0) return null;
  const fields = [...FIELDS].sort((a, b) => inOrder(fieldName(a), fieldName(b)));
  return (
    <div class="wide-table roomy stacks" id="columns" tabIndex={-1}>
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
              <td class="examples" data-about={t('columns.examples')}>
                {examples.join(' · ')}
              </td>
              <td data-about={t('columns.field')}>
                <select
                  aria-label={t('columns.choose', { column })}
                  value={chosen[column] ?? field}
                  onChange={({ currentTarget: { value } }) =>
                    changeReading({ mapping: { ...chosen, [column]: value as typeof field } })
                  }
                >
                  <option value="ignored">{fieldName('ignored')}</option>
                  {fields.map((one) => (
                    <option key={one} value={one}>
                      {fieldName(one)}
                    </option>
                  ))}
                </select>
              </td>
              <td data-about={t('columns.sure')}>{field === 'ignored' ? '' : t(howSure(confidence))}</td>
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
