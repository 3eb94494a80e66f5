import type { Notes } from '../notes.js';

// Invisible characters with no meaning in a name: zero-width space, word joiner, byte order mark, soft hyphen, controls.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed.
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad\u0000-\u0008\u000e-\u001f\u007f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const NEEDS_FOLDING = /[^\S ]| {2}|[\u200b\u2060\u00ad\u0000-\u0008\u000e-\u001f\u007f]/;

const PLACEHOLDERS = new Set([
  '#n/a',
  'n/a',
  'n.a.',
  '#ref!',
  '#value!',
  '#name?',
  'null',
  '(null)',
  '-',
  '--',
  '–',
  '—',
  '.',
]);
const LONGEST_PLACEHOLDER = 7;

/** Every run of white space (no-break spaces and line breaks too) as one space, none at the ends. */
export function foldSpaces(text: string): string {
  const trimmed = text.trim();
  if (!NEEDS_FOLDING.test(trimmed)) return trimmed;
  return trimmed.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** The content of a cell: spaces folded, placeholders emptied, both counted in `notes`. */
export function cleanCell(raw: string, notes: Notes): string {
  const trimmed = raw.trim();
  const text = foldSpaces(trimmed);
  if (text !== trimmed) notes.add('spaces-folded');
  if (text.length > LONGEST_PLACEHOLDER || !PLACEHOLDERS.has(text.toLowerCase())) return text;
  notes.add('placeholder-emptied');
  return '';
}
