import type { Layout } from './layout.js';
import { RECORD_SEPARATOR } from './ndjson.js';

/** Lines that are looked at to tell one JSON value a line from one over many. */
const LINES_LOOKED_AT = 20;

const PAGE_ELEMENTS =
  /^<(!doctype\s+html|html|head|body|table|meta|title|style|script|link|div|center|p|br|font|h\d)\b/i;

/** What kind of text this is by how it begins; CSV is what nothing else is. `isWhole`: the text is not cut. */
export function textKind(text: string, isWhole: boolean): Layout['kind'] {
  const start = text.replace(RECORD_SEPARATOR, '').trimStart();
  if (/^<[a-z!?]/i.test(start)) return markupKind(start);
  if (/^\[\s*([{[\]"\d-]|null|true|false|$)/.test(start)) return 'json';
  if (/^\{\s*(["}]|$)/.test(start)) return isLinewise(text, isWhole) ? 'ndjson' : 'json';
  return 'csv';
}

function markupKind(text: string): Layout['kind'] {
  const start = text.replace(/^(\s*<\?[^>]*>|\s*<!--[\s\S]*?-->)+\s*/, '');
  if (PAGE_ELEMENTS.test(start)) return 'html';
  // Workbooks can be written as XML too: Excel 2003, and the flat form of OpenDocument.
  if (start.slice(0, 4_000).includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xls';
  if (start.slice(0, 4_000).includes('urn:oasis:names:tc:opendocument:xmlns:office')) return 'ods';
  return 'xml';
}

/** A project with its participants (docs/projects.md) is a row, also where it is the only one. */
const LONE_PROJECT = /^\{\s*"project"\s*:\s*\{/;

/** At least half of the lines are objects of their own; a single line is one value, unless it is one project. */
function isLinewise(text: string, isWhole: boolean): boolean {
  const lines = text.split('\n', LINES_LOOKED_AT + 1);
  if (!isWhole || lines.length > LINES_LOOKED_AT) lines.pop();
  const filled = lines
    .map((line) => line.replace(RECORD_SEPARATOR, '').trim())
    .filter((line) => line !== '' && line !== 'null');
  if (filled.length === 1) return LONE_PROJECT.test(filled[0]!) && isObject(filled[0]!);
  return filled.length > 1 && filled.filter(isObject).length * 2 >= filled.length;
}

function isObject(line: string): boolean {
  try {
    return line.startsWith('{') && typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
