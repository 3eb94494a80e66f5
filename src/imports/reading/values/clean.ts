import { decodeHTMLStrict } from 'entities';
import { fold } from '../../../vocabularies/index.js';
import type { Notes } from '../notes.js';

// Invisible characters with no meaning in a name: zero-width space, word joiner, byte order mark, soft hyphen, controls.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed.
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad\u0000-\u0008\u000e-\u001f\u007f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const NEEDS_FOLDING = /[^\S ]| {2}|[\u200b\u2060\u00ad\u0000-\u0008\u000e-\u001f\u007f]/;

/** What databases, spreadsheets and statistics programs write for nothing, and what people do. */
const PLACEHOLDERS = new Set(
  '#n/a|n/a|n.a.|na|<na>|nan|none|null|(null)|\\n|#ref!|#value!|#name?|nil|-|--|---|–|—|.|?|unknown|onbekend|unbekannt|inconnu|desconocido|sconosciuto|desconhecido|ukjent|ukendt|okänd|neznámy|neznámý|nieznany|nepoznato|ismeretlen'.split(
    '|',
  ),
);
const LONGEST_PLACEHOLDER = 12;

/** Folded words that stand before the sum of a column. */
const TOTALS = new Set(
  'total|totals|grand total|sum|totaal|gesamt|insgesamt|summe|somme|suma|razem|ogolem|celkem|spolu|osszesen|ukupno|sveukupno|skupaj|συνολο|общо|всичко|укупно|вкупно|toplam|genel toplam|totale|totali|yhteensa|kokku|kopa|is viso|i alt|summa|totalt|samtals'.split(
    '|',
  ),
);
const LONGEST_TOTAL = 40;

/** Whether a line that begins with this text adds up those above it. */
export function isTotal(text: string): boolean {
  return text.length <= LONGEST_TOTAL && TOTALS.has(fold(text).replace(/[\s\d]+$/, ''));
}

/** Every run of white space (no-break spaces and line breaks too) as one space, none at the ends. */
export function foldSpaces(text: string): string {
  const trimmed = text.trim();
  if (!NEEDS_FOLDING.test(trimmed)) return trimmed;
  return trimmed.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Whether a text stands for nothing. */
export function isPlaceholder(text: string): boolean {
  return text.length <= LONGEST_PLACEHOLDER && PLACEHOLDERS.has(text.toLowerCase());
}

/**
 * The content of a cell: taken out of what a spreadsheet wrapped around it, decoded where it was encoded once too often,
 * spaces folded, placeholders emptied. What was done is counted in `notes`.
 */
export function cleanCell(raw: string, notes: Notes): string {
  const text = decodeCell(raw, notes);
  if (!isPlaceholder(text)) return text;
  notes.add('placeholder-emptied');
  return '';
}

/** The same, but a placeholder stays: `NA` is the code of Namibia. */
export function decodeCell(raw: string, notes: Notes): string {
  let text = raw.trim();
  if (text === '') return '';
  text = changed(text, unwrapped(text), 'cell-unwrapped', notes);
  text = changed(text, decodedOnce(text), 'encoded-twice', notes);
  text = changed(text, withoutMarkup(text), 'markup-decoded', notes);
  return changed(text, foldSpaces(text), 'spaces-folded', notes);
}

function changed(before: string, after: string, code: Parameters<Notes['add']>[0], notes: Notes): string {
  if (after !== before) notes.add(code);
  return after;
}

/** `="0012"` and `'0012`, by which spreadsheets keep a number as text, and `'=…`, by which exports keep it from being run. */
function unwrapped(text: string): string {
  const [, inside] = /^="([^"]*)"$/.exec(text) ?? /^'(?=[=+@-]|[\d.,]+$)(.*)$/s.exec(text) ?? [];
  return inside ?? text;
}

const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
const TAG =
  /<\/?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|li|ol|p|span|strong|sub|sup|table|tbody|td|tr|u|ul)(?:\s[^<>]{0,300})?\/?>/gi;

/** Entities decoded, also those that were encoded twice, and tags taken out. */
function withoutMarkup(text: string): string {
  let plain = text;
  for (let times = 0; times < 2 && ENTITY.test(plain); times++) plain = decodeHTMLStrict(plain);
  return plain.includes('<') ? plain.replace(TAG, ' ').trim() : plain;
}

/** Letters that UTF-8 bytes of European texts become when they are read as Windows-1252. */
const TWICE = /[Â-ßà-ïðÐ][\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A text that is valid UTF-8 once more is what it was before it was encoded twice; any other text stays as it is. */
function decodedOnce(text: string): string {
  if (!TWICE.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf(text[at]!);
    if (byte === undefined) return text;
    bytes[at] = byte;
  }
  try {
    return utf8.decode(bytes);
  } catch {
    return text;
  }
}

const windows1252 = new TextDecoder('windows-1252');
const byteByCharacter = new Map(
  // `stream` keeps some versions of Node from decoding windows-1252 as if it were Latin-1.
  Array.from({ length: 256 }, (_, byte) => [windows1252.decode(Uint8Array.of(byte), { stream: true }), byte]),
);

function byteOf(character: string): number | undefined {
  return byteByCharacter.get(character);
}
