import { takeEmails } from '../../../directory/index.js';
import { isProjectTarget, projectsKnownBy, type Target, targetOf } from '../columns/targets.js';
import type { FileFormat } from '../format.js';
import { type Row, type RowProblem, rejectedRow } from '../row.js';
import { cleanCell, decodeCell, isPlaceholder, isTotal } from '../values/clean.js';
import { foldName } from '../values/folded.js';
import { type Draft, newDraft, newProject, type ProjectDraft, reject } from './draft.js';
import { type SetField, setters } from './fields.js';
import { type Common, finish } from './finish.js';
import { ownScheme, setOwn } from './identifiers.js';
import type { KnownSource } from './known-source.js';
import { projectSetter } from './project-fields.js';
import { settleProject } from './project-keys.js';
import { Repair } from './repair.js';

interface MappedColumn {
  /** Several where one text is split over several columns. */
  indexes: number[];
  name: string;
  target: Target;
  set: SetField;
}

const NA_IS_UNCLEAR =
  'NA is the code of Namibia, and this file writes NA for nothing in other columns: write Namibia, or leave the cell empty.';
const LONGEST_SHOWN = 200;
/** Rows of a usual table fill more than one cell; one of a note below the table fills only one. */
const WIDE_TABLE = 3;

/** Maps the cells of one table to rows, column by column as the format says. */
export class TableMapper {
  private readonly mapped: MappedColumn[];
  private readonly indexByFoldedName: Map<string, number>;
  private readonly lastMapped: number;
  private readonly header: string;
  private readonly repair: Repair;
  private readonly projectsBy: ReturnType<typeof projectsKnownBy>;
  private readonly namesOrganisations: boolean;

  constructor(
    private readonly format: FileFormat,
    private readonly source: KnownSource,
    private readonly common: Common,
  ) {
    this.projectsBy = projectsKnownBy(Object.values(format.mapping));
    this.mapped = mappedColumns(format).filter(
      ({ target }) => this.projectsBy !== undefined || !isProjectTarget(target),
    );
    this.namesOrganisations = this.mapped.some(({ target }) => !isProjectTarget(target));
    this.lastMapped = Math.max(-1, ...this.mapped.flatMap(({ indexes }) => indexes));
    this.indexByFoldedName = new Map(format.columns.map((name, index) => [foldName(name), index]));
    this.header = format.columns.join('\n');
    this.repair = new Repair(format.shapes ?? [], new Set(this.mapped.flatMap(({ indexes }) => indexes)));
  }

  /** `project`: what the rest of the row says of it, where several organisations take part. */
  map(line: number, given: string[], project?: ProjectDraft): Row {
    if (given.every((cell) => cell.trim() === '')) return { line, kind: 'blank', rows: 1 };
    if (given.join('\n') === this.header) {
      this.common.notes.add('header-repeated');
      return { line, kind: 'blank', rows: 1 };
    }
    const { cells, repaired, problem } = this.fitted(given);
    if (problem) return rejectedRow(line, [problem]);
    const draft = this.draft(cells);
    const row = finish(line, project ? { ...draft, project } : draft, this.common);
    return row.kind === 'mapped' && repaired ? { ...row, repaired } : row;
  }

  /** What a row says of its project, to be shared by those who take part; nothing when its cells cannot be told apart. */
  projectOf(given: string[]): ProjectDraft {
    const { cells, problem } = this.fitted(given);
    return (problem ? undefined : this.draft(cells).project) ?? newProject();
  }

  private draft(cells: string[]): Draft {
    const { read, fromCells, complete } = this.source;
    if (read && fromCells) return read(fromCells(this.format.columns, cells), this.common.notes)[0]!;
    const draft = newDraft();
    if (this.projectsBy) draft.project = { ...newProject(), isAlone: !this.namesOrganisations };
    for (const column of this.mapped) this.setField(draft, column, cells);
    complete?.(draft, (name) => this.cell(cells, name));
    if (draft.project) settleProject(draft.project, this.projectsBy === 'name');
    return draft;
  }

  private setField(draft: Draft, { name, target, set, indexes }: MappedColumn, cells: string[]): void {
    const { notes } = this.common;
    const raw = indexes.map((index) => cells[index] ?? '');
    const clean =
      target === 'country'
        ? this.country(draft, name, raw[0]!)
        : raw
            .map((cell) => cleanCell(cell, notes))
            .filter((cell) => cell !== '')
            .join(target === 'address' ? ', ' : ' ');
    if (clean === '') return;
    if (target === 'contact.email') {
      set(draft, clean, name, notes);
      return;
    }
    const { text, emails, removed } = takeEmails(clean);
    const isOfProject = isProjectTarget(target);
    notes.add(isOfProject ? 'email-removed' : 'email-moved', undefined, removed);
    const [email] = emails;
    if (email !== undefined && !isOfProject) draft.profile.contact = { email, ...draft.profile.contact };
    if (text !== '') set(draft, text, name, notes);
  }

  /** NA is the code of Namibia, and what statistics programs write for nothing. */
  private country(draft: Draft, column: string, raw: string): string {
    const { notes } = this.common;
    const value = decodeCell(raw, notes);
    if (value === 'NA') {
      if (!this.format.writesNaForNothing) return value;
      reject(draft, column, value, 'country-unclear', NA_IS_UNCLEAR);
      return '';
    }
    if (!isPlaceholder(value)) return value;
    notes.add('placeholder-emptied');
    return '';
  }

  private cell(cells: string[], foldedName: string): string {
    const index = this.indexByFoldedName.get(foldedName);
    return index === undefined ? '' : (cells[index] ?? '').trim();
  }

  /** Surplus cells mean that some value holds an unquoted delimiter: no column can be trusted unless all others fit. */
  private fitted(cells: string[]): { cells: string[]; repaired?: RowProblem; problem?: RowProblem } {
    const width = this.format.columns.length;
    const surplus = cells.slice(width).filter((cell) => cell.trim() !== '');
    if (surplus.length > 0) {
      const repaired = this.repair.rejoin(cells, this.format.dialect?.delimiter ?? ',');
      const value = (repaired ? repaired.joined : surplus).join(' ').slice(0, LONGEST_SHOWN);
      if (repaired)
        return {
          cells: repaired.cells,
          repaired: {
            value,
            code: 'row-rejoined',
            message: `The row has ${cells.length} cells and the header ${width}; the pieces of one value were put together again, as only this fits the other columns: look at it.`,
          },
        };
      const message = `The row has ${cells.length} cells and the header ${width}: quote the cell that holds the delimiter.`;
      return { cells, problem: { value, code: 'row-too-wide', message } };
    }
    const filled = cells.filter((cell) => cell.trim() !== '');
    const message = this.whyNoRow(filled);
    if (message) {
      const value = filled[0]!.trim().slice(0, LONGEST_SHOWN);
      return { cells, problem: { value, code: 'not-a-row', message } };
    }
    if (cells.length > this.lastMapped || this.format.kind !== 'csv') return { cells };
    if (this.repair.fitsAsFarAsItGoes(cells)) {
      this.common.notes.add('row-short');
      return { cells };
    }
    return {
      cells,
      problem: {
        code: 'row-too-narrow',
        message: `The row has ${cells.length} cells and the header ${width}: it seems cut off.`,
      },
    };
  }

  /** Notes and sums stand between rows and below them. `filled`: the cells of a line that are not empty. */
  private whyNoRow(filled: string[]): string | undefined {
    if (filled.length === 1 && (this.format.usuallyFilled ?? 0) >= WIDE_TABLE)
      return 'Only one cell of this line is filled, as in a note above or below a table: it is no row. Fill in the others if it is one.';
    if (filled.length <= this.format.columns.length / 2 && isTotal(filled[0]!))
      return 'This line adds up those above it: it is no row. Fill in its other cells if it is one.';
    return undefined;
  }
}

function mappedColumns({ columns, mapping, order, joined, dateOrders }: FileFormat): MappedColumn[] {
  const positions = new Map(columns.map((name, index) => [name, index]));
  const rest = new Set(joined.flatMap((group) => group.slice(1)));
  const dateOrder = new Map(dateOrders);
  let own = 0;
  const setterOf = (target: Exclude<Target, 'ignored'>, name: string): SetField => {
    if (isProjectTarget(target)) return projectSetter(target, dateOrder.get(name));
    return target === 'id' ? setOwn(ownScheme(name, own++ === 0)) : setters[target];
  };
  return order.flatMap((name): MappedColumn[] => {
    const target = targetOf(mapping, name) ?? 'ignored';
    const index = positions.get(name);
    if (target === 'ignored' || index === undefined || rest.has(name)) return [];
    const group = joined.find(([first]) => first === name) ?? [name];
    const indexes = group.map((column) => positions.get(column)!).filter((at) => at !== undefined);
    return [{ indexes, name, target, set: setterOf(target, name) }];
  });
}
