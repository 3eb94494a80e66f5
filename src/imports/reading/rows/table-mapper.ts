import { takeEmails } from '../../../directory/index.js';
import { foldName } from '../columns/fold.js';
import { targetOf } from '../columns/targets.js';
import type { FileFormat } from '../format.js';
import type { Notes } from '../notes.js';
import type { KnownSource } from '../profiles/known-source.js';
import { sourceNamed } from '../profiles/known-sources.js';
import { type Row, type RowProblem, rejectedRow } from '../row.js';
import { cleanCell } from '../values/clean.js';
import { type Draft, newDraft } from './draft.js';
import { type SetField, setters } from './fields.js';
import { finish } from './finish.js';

interface MappedColumn {
  index: number;
  name: string;
  isEmail: boolean;
  set: SetField;
}

/** Maps the cells of one table to rows, column by column as the format says. */
export class TableMapper {
  private readonly mapped: MappedColumn[];
  private readonly indexByFoldedName: Map<string, number>;
  private readonly source: KnownSource;
  private readonly lastMapped: number;

  constructor(
    private readonly format: FileFormat,
    private readonly notes: Notes,
  ) {
    this.source = sourceNamed(format.profile);
    this.mapped = format.columns.flatMap((name, index) => {
      const target = targetOf(format.mapping, name) ?? 'ignored';
      return target === 'ignored'
        ? []
        : [{ index, name, isEmail: target === 'contact.email', set: setters[target] }];
    });
    this.lastMapped = Math.max(-1, ...this.mapped.map(({ index }) => index));
    this.indexByFoldedName = new Map(format.columns.map((name, index) => [foldName(name), index]));
  }

  map(line: number, cells: string[]): Row {
    const misfit = this.misfit(line, cells);
    if (misfit) return misfit;
    const draft = newDraft();
    for (const column of this.mapped) this.setField(draft, column, cells[column.index] ?? '');
    this.source.complete(draft, (name) => this.cell(cells, name));
    return finish(line, draft, this.source.programme);
  }

  /** What becomes of a row that is blank or does not fit the header. */
  misfit(line: number, cells: string[]): Row | undefined {
    if (cells.every((cell) => cell.trim() === '')) return { line, kind: 'blank', rows: 1 };
    const problem = this.widthProblem(cells);
    return problem && rejectedRow(line, [problem]);
  }

  private setField(draft: Draft, { name, isEmail, set }: MappedColumn, raw: string): void {
    const value = cleanCell(raw, this.notes);
    if (value === '') return;
    if (isEmail) {
      set(draft, value, name, this.notes);
      return;
    }
    const { text, emails, removed } = takeEmails(value);
    this.notes.add('email-moved', undefined, removed);
    const [email] = emails;
    if (email !== undefined) draft.profile.contact = { email, ...draft.profile.contact };
    if (text !== '') set(draft, text, name, this.notes);
  }

  private cell(cells: string[], foldedName: string): string {
    const index = this.indexByFoldedName.get(foldedName);
    return index === undefined ? '' : (cells[index] ?? '').trim();
  }

  /** Surplus cells mean that some value holds an unquoted delimiter, so that no column can be trusted. */
  private widthProblem(cells: string[]): RowProblem | undefined {
    const width = this.format.columns.length;
    const surplus = cells.slice(width).filter((cell) => cell.trim() !== '');
    if (surplus.length > 0)
      return {
        value: surplus.join(' ').slice(0, 200),
        code: 'row-too-wide',
        message: `The row has ${cells.length} cells and the header ${width}: quote the cell that holds the delimiter.`,
      };
    if (cells.length > this.lastMapped) return undefined;
    return {
      code: 'row-too-narrow',
      message: `The row has ${cells.length} cells and the header ${width}: it seems cut off.`,
    };
  }
}
