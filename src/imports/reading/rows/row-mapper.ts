import { readHeader } from '../columns/column-names.js';
import { projectsKnownBy, type Target } from '../columns/targets.js';
import type { FileFormat } from '../format.js';
import type { Notes } from '../notes.js';
import { type Row, type RowProblem, rejectedRow } from '../row.js';
import { flatten, isObject, replaceHalfCharacters } from '../tables/objects.js';
import type { SourceRecord } from '../tables/record.js';
import { isBlank } from '../tables/record.js';
import { type Common, finish } from './finish.js';
import type { ColumnsByTarget, KnownSource } from './known-source.js';
import { ProjectsTold } from './projects-told.js';
import { TableMapper } from './table-mapper.js';

/** A row of an organisation has some dozens of values on two or three levels; what goes far beyond is none. */
const DEEPEST = 20;
const MOST_VALUES = 10_000;

/** Gives each record its meaning: as many rows as it stands for, which are the organisations that it names. */
export function rowMapper(
  format: FileFormat,
  source: KnownSource,
  notes: Notes,
): (record: SourceRecord) => Row[] {
  const common: Common = { defaults: format.defaults, notes };
  const toRows = cellMapper(format, source, common);
  const positions = new Map(format.columns.map((name, position) => [name, position]));
  const told = new ProjectsTold();
  return (record) => {
    const { line } = record;
    if ('blank' in record) return [{ line, kind: 'blank', rows: record.blank }];
    if ('problem' in record) return [rejectedRow(line, [record.problem])];
    if ('cells' in record) return toRows(line, record.cells);
    const misfit = shapeProblem(record.value);
    if (misfit) return [rejectedRow(line, [misfit])];
    const value = replaceHalfCharacters(record.value, notes);
    if (isBlank(value)) return [{ line, kind: 'blank', rows: 1 }];
    if (!isObject(value)) return [notAnObject(line, value)];
    if (source.read)
      return told.compared(source.read(value, notes).map((draft) => finish(line, draft, common)));
    const cells = new Array<string>(format.columns.length).fill('');
    for (const [name, cell] of flatten(value)) {
      const position = positions.get(name);
      if (position !== undefined) cells[position] = cell;
      else if (readHeader(name).length > 0) notes.add('column-after-head', name);
    }
    return toRows(line, cells);
  };
}

function cellMapper(
  format: FileFormat,
  source: KnownSource,
  common: Common,
): (line: number, cells: string[]) => Row[] {
  if (!source.participants) {
    const mapper = new TableMapper(format, source, common);
    return (line, cells) => [mapper.map(line, cells)];
  }
  const positions = new Map(format.columns.map((name, position) => [name, position]));
  const { organisations, project } = source.participants(format.columns);
  const told = new ProjectsTold();
  const ofProject = new TableMapper({ ...format, ...mappingOf(project) }, source, common);
  const hasProject = projectsKnownBy(Object.keys(project) as Target[]) !== undefined;
  const participants = organisations.map(({ columns, role }) => ({
    role,
    mapper: new TableMapper({ ...format, ...mappingOf(columns) }, source, common),
    isNamed: (cells: string[]) => (cells[positions.get(columns.name ?? '') ?? -1] ?? '').trim() !== '',
  }));
  return (line, cells) => {
    const named = participants.filter(({ isNamed }) => isNamed(cells));
    if (named.length === 0 && !hasProject) return [{ line, kind: 'blank', rows: 1 }];
    if (named.length === 0) return [ofProject.map(line, cells)];
    const shared = hasProject ? ofProject.projectOf(cells) : undefined;
    const rows = named.map(({ mapper, role }, at) => {
      const warnings = at === 0 && shared ? shared.warnings : [];
      return mapper.map(line, cells, shared && { ...shared, role, warnings, isAlone: false });
    });
    return told.compared(rows);
  };
}

function mappingOf(columns: ColumnsByTarget): Pick<FileFormat, 'mapping' | 'order' | 'joined'> {
  const entries = Object.entries(columns) as [Target, string][];
  return {
    mapping: Object.fromEntries(entries.map(([target, column]) => [column, target])),
    order: entries.map(([, column]) => column),
    joined: [],
  };
}

function notAnObject(line: number, value: unknown): Row {
  const message = 'A row must be an object with named fields.';
  return rejectedRow(line, [{ value: JSON.stringify(value).slice(0, 200), code: 'not-an-object', message }]);
}

/**
 * Why a JSON value cannot be a row: nested so deep that whatever walks through it would run out of stack, or of so
 * many values that checking them would hold up everything else. Undefined when it can. Looks no further than it must.
 */
function shapeProblem(value: unknown): RowProblem | undefined {
  let values = 0;
  const isDeep = (item: unknown, levels: number): boolean => {
    values++;
    if (typeof item !== 'object' || item === null || values > MOST_VALUES) return false;
    return levels === 0 || Object.values(item).some((inner) => isDeep(inner, levels - 1));
  };
  if (isDeep(value, DEEPEST))
    return {
      code: 'row-too-deep',
      message: `The row is nested more than ${DEEPEST} levels deep: flatten it or leave it out.`,
    };
  if (values <= MOST_VALUES) return undefined;
  return {
    code: 'row-too-large',
    message: `The row has more than ${MOST_VALUES} values: an organisation has some dozens. Leave out what is not about it.`,
  };
}
