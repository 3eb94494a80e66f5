import { parseErasmusCode, parseOid, parsePic, parseRor, parseVat, parseWebsite } from './identifiers.js';
import { identityKey, parseKey } from './identity-keys.js';
import { EVIDENCE_SCHEMES, LONGEST_OTHER_ID, parseOtherIdentifier } from './other-identifiers.js';

/** The kind of an identifier in front of it, as people write it; a register by its code in org-id.guide. */
const KIND = /^(pic|oid|ror|vat|erasmus[ -]code|isil|[a-z]{2,4}-[a-z_]{2,20})[\s:]+/i;

/**
 * The identity keys that a text may stand for when all of it has the shape of an identifier (`948 821 603`,
 * `E10054064`, `https://ror.org/…`, `A BADEN01`, `ABADEN01`, `NL001234567B01`, `DE-9`, `pic:948821603`, `PIC 948821603`,
 * `NO-BRC 998433290`, `source:sk-schools:100001877`).
 */
export function identifiersInText(text: string): string[] {
  if (!/[\d:-]/.test(text)) return []; // every identifier has a digit or a hyphen, every written key a colon
  const vat = parseVat(text);
  const pic = parsePic(text);
  const oid = parseOid(text);
  const ror = parseRor(text);
  const isil = parseKey(`isil:${text.trim()}`);
  const written = parseKey(text.trim().replace(KIND, (_, kind: string) => `${kind.replace(' ', '-')}:`));
  return [
    ...(written ? [written] : []),
    ...(pic ? [identityKey('pic', pic)] : []),
    ...(oid ? [identityKey('oid', oid)] : []),
    ...(ror ? [identityKey('ror', ror)] : []),
    ...erasmusCodes(text).map((code) => identityKey('erasmusCodes', code)),
    ...(vat ? [identityKey('vat', vat)] : []),
    ...(isil ? [isil] : []),
  ];
}

const EVIDENCE = new RegExp(String.raw`^(${EVIDENCE_SCHEMES.join('|')})[\s:]+(?=\S)`, 'i');

/**
 * What any register may have given as a number (nine digits are a PIC or one of those): one word with a digit in it, or
 * groups of digits, as it is and without its spaces and dots; and ids of ISNI, Wikidata, GRID and FundRef, also in a web
 * address or behind their name.
 */
export function numbersInText(text: string): string[] {
  const [named, scheme] = EVIDENCE.exec(text.trim()) ?? [];
  const number = text.trim().slice(named?.length ?? 0);
  if (!/\d/.test(number) || !/^(\S+|[\d\s.-]+x?)$/i.test(number) || number.length > LONGEST_OTHER_ID)
    return [];
  const schemes = scheme ? [scheme] : EVIDENCE_SCHEMES;
  const ids = schemes.flatMap((each) => parseOtherIdentifier(each, number)?.id ?? []);
  return [...new Set(scheme ? ids : [number, number.replace(/[\s.]+/g, ''), ...ids])];
}

/** Without its space a code can be read in up to three ways: the country prefix has one to three letters. */
function erasmusCodes(text: string): string[] {
  const compact = text.replace(/\s+/g, '');
  const readings = [text, ...[1, 2, 3].map((n) => `${compact.slice(0, n)} ${compact.slice(n)}`)];
  return [...new Set(readings.map(parseErasmusCode).filter((code) => code !== undefined))];
}

/** Second-level domains under which organisations register: `ac.uk`, `edu.pl`, `co.at`. */
const SHARED = /^(ac|co|com|edu|gob|gouv|gov|gv|net|org|or|sch|k12)\.[a-z]{2}$/;

/** Labels of the longest chain of domains that is looked at. */
const MOST_LABELS = 6;

/** The domain that a text stands for when all of it is an address (`https://www.ugent.be/nl`, `ugent.be`). */
export function domainInText(text: string): string | undefined {
  const address = text.trim().replace(/^[^\s@/]+@(?=[^\s@/]+$)/, '');
  const website = address.includes('.') ? parseWebsite(address) : undefined;
  return website && domainOf(website);
}

/** The domain of a website without `www.`; an address that is none gives nothing. */
export function domainOf(website: string): string | undefined {
  const { hostname } = new URL(website);
  return /\.[a-z][a-z0-9-]+$/.test(hostname) ? hostname.replace(/^www\d?\./, '') : undefined;
}

/** The domains above one that still belong to an organisation, nearest first: `lib.ugent.be` lies under `ugent.be`. */
export function domainsAbove(domain: string): string[] {
  const labels = domain.split('.').slice(-MOST_LABELS);
  return labels
    .map((_, from) => labels.slice(from).join('.'))
    .filter((above) => above !== domain && above.includes('.') && !SHARED.test(above));
}
