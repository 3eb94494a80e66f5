import { fromCells } from '../../../directory/index.js';
import { namesTarget } from '../columns/propose.js';
import type { FileFormat } from '../format.js';
import type { Notes } from '../notes.js';
import { readProfile } from '../profiles/kompaan.js';
import { type Row, rejectedRow } from '../row.js';
import { flatten, isObject } from '../tables/flatten.js';
import type { SourceRecord } from '../tables/record.js';
import { shapeProblem } from '../tables/row-shape.js';
import { replaceHalfCharacters } from '../values/half-characters.js';
import { finish } from './finish.js';
import { TableMapper } from './table-mapper.js';

/** Gives each record its meaning: as many rows as it stands for. */
export function recordMapper(format: FileFormat, notes: Notes): (record: SourceRecord) => Row {
  const table = new TableMapper(format, notes);
  const positions = new Map(format.columns.map((name, position) => [name, position]));
  const isOwn = format.profile === 'kompaan';
  const exportedRow = (line: number, cells: string[]) =>
    table.misfit(line, cells) ?? finish(line, readProfile(fromCells(format.columns, cells), notes), 'EU');
  return (record) => {
    const { line } = record;
    if ('blank' in record) return { line, kind: 'blank', rows: record.blank };
    if ('problem' in record) return rejectedRow(line, [record.problem]);
    if ('cells' in record) return isOwn ? exportedRow(line, record.cells) : table.map(line, record.cells);
    const misfit = shapeProblem(record.value);
    if (misfit) return rejectedRow(line, [misfit]);
    const value = replaceHalfCharacters(record.value, notes);
    if (isBlank(value)) return { line, kind: 'blank', rows: 1 };
    if (!isObject(value)) return notAnObject(line, value);
    if (isOwn) return finish(line, readProfile(value, notes), 'EU');
    const cells = new Array<string>(format.columns.length).fill('');
    for (const [name, cell] of flatten(value)) {
      const position = positions.get(name);
      if (position !== undefined) cells[position] = cell;
      else if (namesTarget(name)) notes.add('column-after-head', name);
    }
    return table.map(line, cells);
  };
}

function isBlank(value: unknown): boolean {
  return value === null || (isObject(value) && Object.keys(value).length === 0);
}

function notAnObject(line: number, value: unknown): Row {
  const message = 'A row must be an object with named fields.';
  return rejectedRow(line, [{ value: JSON.stringify(value).slice(0, 200), code: 'not-an-object', message }]);
}
