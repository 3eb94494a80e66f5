import { Presets, SingleBar } from 'cli-progress';
import type { ImportDocument } from '../schema.js';

/** Where a command prints: a terminal gets a progress bar, anything else plain lines. */
export interface Output extends NodeJS.WritableStream {
  isTTY?: boolean;
}

/** Shows how far an import is. */
export interface Display {
  update(document: ImportDocument): void;
  stop(): void;
}

/** How far an import, or its undo, is: the bar of a terminal, or a line for each change. */
export function display(output: Output): Display {
  return output.isTTY ? progressBar(output) : plainLines(output);
}

function progressBar(output: Output): Display {
  const bar = new SingleBar(
    { stream: output, format: '{bar} {value}/{total} {what} {doing}' },
    Presets.shades_classic,
  );
  bar.start(0, 0, { what: 'rows', doing: 'checking' });
  return {
    update(document) {
      const { done, total, what } = extent(document);
      bar.setTotal(total ?? 0);
      bar.update(done, { what, doing: doing(document) });
    },
    stop: () => bar.stop(),
  };
}

function plainLines(output: Output): Display {
  return {
    update(document) {
      const { done, total, what } = extent(document);
      output.write(`${doing(document)}: ${done} of ${total ?? '?'} ${what}\n`);
    },
    stop() {},
  };
}

/** `total`: null while it is not known. */
function extent({ rows, file, undo, removed, withdrawn }: ImportDocument) {
  if (!undo) return { done: rows.read, total: file.rows, what: 'rows' };
  const done = undo.restored + undo.removed + undo.kept;
  // What an import changed is at most what it created, updated and took out; the same organisation counts once.
  const total = undo.finishedAt ? done : rows.created + rows.updated + removed + withdrawn;
  return { done, total, what: 'organisations' };
}

function doing({ status, file, searchable, undo }: ImportDocument): string {
  if (undo && !undo.finishedAt) return undo.error === null ? 'undoing' : 'stopped';
  if (status === 'running') return file.rows === null ? 'checking' : 'storing';
  const isFollowed = searchable || (status !== 'completed' && status !== 'undone');
  return isFollowed ? status : `${status}, search is following`;
}

/** Lines of columns, each as wide as its widest cell. */
export function table(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}
