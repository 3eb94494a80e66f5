import { t } from '../../../texts/index.js';
import { changeReading } from '../chosen-file.js';

/** One of the lists that a file holds. */
export interface Table {
  sheet?: string | undefined;
  path?: string | undefined;
  rows: number | null;
}

interface Props {
  tables: readonly Table[];
  /** The one that is read, where that is known. */
  used: string | null;
  /** The one that somebody has said, also while it is being read anew. */
  chosen: string;
}

/** Of several lists in a file the one that is meant. Which column is which is asked anew then. */
export function TableChoice({ tables, used, chosen }: Props) {
  if (tables.length < 2 && used !== null) return null;
  const isThere = tables.some((table) => nameOf(table) === chosen);
  return (
    <div class="form">
      <label for="table">{t('import.table')}</label>
      <select
        id="table"
        value={isThere ? chosen : (used ?? '')}
        onChange={({ currentTarget: { value } }) => {
          const { sheet, path } = tables.find((table) => nameOf(table) === value) ?? {};
          changeReading({ mapping: undefined, sheet, path });
        }}
      >
        {used === null && <option value="">{t('import.tableNone')}</option>}
        {tables.map((table) => (
          <option key={nameOf(table)} value={nameOf(table)}>
            {table.rows === null
              ? nameOf(table)
              : t('import.tableRows', { name: nameOf(table), n: table.rows })}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What a list is called in its file. */
export function nameOf({ sheet, path }: { [By in 'sheet' | 'path']?: string | null | undefined }): string {
  return sheet ?? path ?? '';
}
