import { createReadStream } from 'node:fs';
import { Problem } from '../../platform/problem.js';
import type { Imports } from '../imports.js';
import type { ImportRequest } from '../request-schema.js';
import type { PreviewDocument } from '../schema.js';
import { isFileError } from './import.js';
import { type Output, table } from './output.js';

/** Characters of a cell that a terminal has room for. */
const WIDEST = 40;

/** Prints how files would be read. @returns false when one of them cannot be. */
export async function runPreview(
  imports: Imports,
  { files, request }: { files: string[]; request: Omit<ImportRequest, 'source'> },
  output: Output,
): Promise<boolean> {
  let wentWell = true;
  for (const file of files) {
    try {
      const document = await imports.previews.of(createReadStream(file), request);
      for (const line of linesOf(file, document)) output.write(`${line}\n`);
      wentWell &&= document.error === null;
    } catch (error) {
      if (error instanceof Problem) output.write(`${file}: ${error.detail}\n`);
      else if (isFileError(error)) output.write(`${file} cannot be read: ${error.message}\n`);
      else throw error;
      wentWell = false;
    }
  }
  return wentWell;
}

function linesOf(file: string, document: PreviewDocument): string[] {
  const { format, encoding, sheet, path, profile, tables, columns, organisations, rejected, notes, error } =
    document;
  const where = sheet === null ? (path ? `, path ${path}` : '') : `, sheet ${sheet}`;
  const others = tables.length > 1 ? `, ${tables.length} lists in it` : '';
  const used = columns.filter(({ field }) => field !== 'ignored');
  return [
    `${file}: ${format} in ${encoding}${where}${others}${profile === 'generic' ? '' : `, read as ${profile}`}`,
    ...table([
      ['column', 'read as', 'sure', 'values'],
      ...used.map(({ column, field, confidence, examples }) => [
        shortened(column),
        field,
        `${Math.round(confidence * 100)} %`,
        examples.map(shortened).join(' · '),
      ]),
    ]),
    `Not read: ${columns.length - used.length} of ${columns.length} columns`,
    `The first rows: ${organisations.length} organisations${organisations[0] ? `, such as ${organisations[0].name}` : ''}; ${rejected.length} problems`,
    ...rejected.map(({ line, message }) => `Line ${line}: ${message}`),
    ...notes.map(({ message }) => `Note: ${message}`),
    ...(error === null ? [] : [error]),
  ];
}

function shortened(text: string): string {
  return text.length > WIDEST ? `${text.slice(0, WIDEST)}…` : text;
}
