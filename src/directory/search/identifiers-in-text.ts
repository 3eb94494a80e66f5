import { parseErasmusCode, parseOid, parsePic, parseRor, parseVat } from '../identifiers.js';
import { identityKey, parseKey } from '../identity.js';

/** The kind of an identifier in front of it, as people write it. */
const KIND = /^(pic|oid|ror|vat|erasmus[ -]code)[\s:]+/i;

/**
 * The identity keys that a text may stand for when all of it has the shape of an identifier (`948 821 603`,
 * `E10054064`, `https://ror.org/…`, `A BADEN01`, `ABADEN01`, `NL001234567B01`, `pic:948821603`, `PIC 948821603`).
 */
export function identifiersInText(text: string): string[] {
  if (!/[\d:]/.test(text)) return []; // every identifier has a digit, every written key a colon
  const vat = parseVat(text);
  const pic = parsePic(text);
  const oid = parseOid(text);
  const ror = parseRor(text);
  const written = parseKey(text.trim().replace(KIND, (_, kind: string) => `${kind.replace(' ', '-')}:`));
  return [
    ...(written ? [written] : []),
    ...(pic ? [identityKey('pic', pic)] : []),
    ...(oid ? [identityKey('oid', oid)] : []),
    ...(ror ? [identityKey('ror', ror)] : []),
    ...erasmusCodes(text).map((code) => identityKey('erasmusCodes', code)),
    ...(vat ? [identityKey('vat', vat)] : []),
  ];
}

/** Without its space a code can be read in up to three ways: the country prefix has one to three letters. */
function erasmusCodes(text: string): string[] {
  const compact = text.replace(/\s+/g, '');
  const readings = [text, ...[1, 2, 3].map((n) => `${compact.slice(0, n)} ${compact.slice(n)}`)];
  return [...new Set(readings.map(parseErasmusCode).filter((code) => code !== undefined))];
}
