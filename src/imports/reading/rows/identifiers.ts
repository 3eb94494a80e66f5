import { parseOid, parseOtherIdentifier, parsePic, parseRor } from '../../../directory/index.js';
import type { Notes } from '../notes.js';
import { foldName } from '../values/folded.js';
import { wholeNumber } from '../values/numbers.js';
import { type Draft, reject } from './draft.js';

/** What identifies an organisation must be right: a wrong value is a problem that rejects the row. */

type Kind = 'pic' | 'oid' | 'ror';

const PARSERS: Record<Kind, (text: string) => string | undefined> = {
  pic: parsePic,
  oid: parseOid,
  ror: parseRor,
};

const HINTS: Record<Kind, string> = {
  pic: 'A PIC is nine digits, such as 948821603: correct or empty it.',
  oid: 'An OID is E and 8 or 9 digits, such as E10054064: correct or empty it.',
  ror:
    'A ROR identifier is nine characters behind https://ror.org/ and its last two digits check the others: ' +
    'look it up again or empty it.',
};

const LOST =
  'A spreadsheet has rounded this number, and its last digits are gone: export the column as text, or empty it.';

/** PIC, OID or ROR; of two columns the first one counts. */
export function setIdentifier(kind: Kind) {
  return (draft: Draft, value: string, column: string, notes: Notes): void => {
    const { identifiers } = draft.profile;
    if (identifiers?.[kind] !== undefined) return;
    const written = kind === 'pic' ? mended(value, column, notes) : value;
    const parsed = PARSERS[kind](written);
    if (written === 'lost') reject(draft, column, value, 'number-rounded', LOST);
    else if (parsed) draft.profile.identifiers = { ...identifiers, [kind]: parsed };
    else reject(draft, column, value, `${kind}-invalid`, HINTS[kind]);
  };
}

/** An identifier of a scheme of `identifiers.others`; several in one cell are several. */
export function setOther(scheme: string) {
  return (draft: Draft, value: string, column: string, notes: Notes): void => {
    for (const item of value.split(/[;|]\s*/)) {
      const parsed = item === '' ? undefined : parseOtherIdentifier(scheme, item);
      if (parsed) addOther(draft, parsed);
      else if (item !== '') notes.add('value-left-out', column);
    }
  };
}

/** What the source itself calls the organisation. A number that was rounded would make one of several. */
export function setOwn(scheme: string) {
  return (draft: Draft, value: string, column: string, notes: Notes): void => {
    const written =
      /^\d+$/.test(value) || !/^[\d.,]+(e\+?\d+)?$/i.test(value) ? value : mended(value, column, notes);
    if (written === 'lost') reject(draft, column, value, 'number-rounded', LOST);
    else if (written.length > LONGEST_OWN) notes.add('value-left-out', column);
    else addOther(draft, { scheme, id: written });
  };
}

const LONGEST_OWN = 200;
const MOST_OTHERS = 100;

export function addOther({ profile }: Draft, other: { scheme: string; id: string }): void {
  const others = profile.identifiers?.others ?? [];
  const isKnown = others.some(({ scheme, id }) => scheme === other.scheme && id === other.id);
  if (!isKnown && others.length < MOST_OTHERS)
    profile.identifiers = { ...profile.identifiers, others: [...others, other] };
}

function mended(value: string, column: string, notes: Notes): string {
  const number = wholeNumber(value);
  if (number === undefined) return value;
  if (number !== 'lost') notes.add('number-mended', column);
  return number;
}

/** Registers by what lists call their numbers: a word of the column name, the country, the code of org-id.guide. */
const REGISTERS: [RegExp, string, string][] = [
  [/organisasjonsnummer|^org ?nr/, 'NO', 'NO-BRC'],
  [/kvk/, 'NL', 'NL-KVK'],
  [/cvr/, 'DK', 'DK-CVR'],
  [/ondernemingsnummer|entreprise/, 'BE', 'BE-BCE_KBO'],
  [/\bico\b/, 'CZ', 'CZ-ICO'],
  [/company/, 'GB', 'GB-COH'],
  [/charity/, 'GB', 'GB-CHC'],
  [/krs/, 'PL', 'PL-KRS'],
  [/regon/, 'PL', 'PL-REGON'],
  [/y tunnus/, 'FI', 'FI-PRO'],
  [/registrikood/, 'EE', 'EE-RIK'],
  [/organisationsnummer/, 'SE', 'SE-BLV'],
];

/** The scheme of a national number, as far as it is known; else it is one more identifier of the source. */
export function registerScheme(column: string, country: string | undefined): string | undefined {
  const name = foldName(column);
  return REGISTERS.find(([word, where]) => where === country && word.test(name))?.[2];
}

/** `source` for the first column of own identifiers, `source/<column>` for each further one. */
export function ownScheme(column: string, isFirst: boolean): string {
  return isFirst ? 'source' : `source/${foldName(column).replaceAll(' ', '-') || 'id'}`;
}
