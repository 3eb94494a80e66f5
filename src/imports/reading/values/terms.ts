import { knownType, parseWebsite } from '../../../directory/index.js';
import { fold, isCode, type ListName, labelsOf, vocabulary } from '../../../vocabularies/index.js';
import { foldName, inLatin } from './folded.js';

const known = new Map<ListName, Map<string, string | undefined>>();

/** The code of a list named by its code or by any label in any language; undefined when none or two could be meant. */
export function recogniseCode(list: ListName, text: string): string | undefined {
  if (isCode(list, text)) return text;
  const codes = known.get(list) ?? codesByWords(list);
  known.set(list, codes);
  return codes.get(fold(text));
}

function codesByWords(list: ListName): Map<string, string | undefined> {
  const codes = new Map<string, string | undefined>();
  for (const { code } of vocabulary(list))
    for (const word of [code, ...labelsOf(list, code)].map(fold))
      codes.set(word, codes.has(word) && codes.get(word) !== code ? undefined : code);
  return codes;
}

const kinds = new Map<string, string | undefined>();
const MOST_KINDS = 2_000;
const LONGEST_KIND = 100;

/** The type of what a register calls such organisations in words of a country: `Szkoła podstawowa`, `15 Lukiot`, `Stiftelse`. */
export function typeInWords(text: string, column: string, country: string | undefined): string | undefined {
  if (text.length > LONGEST_KIND) return undefined;
  const key = `${country ?? ''} ${column} ${text}`;
  if (!kinds.has(key)) {
    if (kinds.size >= MOST_KINDS) kinds.clear();
    const said = text.replace(/^\d+[\s.:-]+/, '');
    const of = (name: string) => knownType({ name, ...(country !== undefined && { country }) });
    // `Primary` in a column of school types is a primary school.
    kinds.set(key, of(said) ?? (/school|education/.test(fold(column)) ? of(`${said} school`) : undefined));
  }
  return kinds.get(key);
}

/** Beginnings of words, folded, for what no longer exists and for what does. */
const CLOSED =
  'closed|clos|inactive|withdrawn|dissolved|ceased|deregistered|terminated|opgeheven|gesloten|inactief|uitgeschreven|ferme|inactif|dissous|radie|cesse|geschlossen|aufgelost|inaktiv|erloschen|geloscht|cerrado|extinguid|baja|inactiv|chius|cessat|encerrad|extint|zlikwidowan|wykreslon|zamkniet|zrusen|zanikl|zanikn|neaktivn|ukonc|ugasen|prestal|desfiintat|radiat|inchis|megszunt|torolve|likviduot|isregistruot|likvidet|slegt|lopetat|lakkautet|passiv|nedlagt|slettet|avregistrerad|avfor|upphort|καταργη|ανενεργ|κλειστ|закрит|заличен|закрыт|kapali|kapatil|cancel|removed|revoked|struck off|sulet|lopetan|brisan|obrisan|izbrisan|ukinut|ukinj|zatvoren|затворен|vymazan|megszun|wygasl|wyrejestr|nieaktywn|nieczynn|disuel|cancelad|suprimid|upphor|opphor|neveik|nebeveik|istrint|stillgelegt|pasif|fesih|fesh|prestan|διαγρα|κατηργ';
const OPEN =
  'active|open|registered|current|operating|actief|geregistreerd|actif|aktiv|aktywn|geoffnet|besteht|activ|vigente|alta|attiv|ativ|czynn|aktiivne|aktivn|aktyvus|veikiant|aktivs|toimiv|toiminnassa|registrerad|registreret|ενεργ|активен|действ|acik|faal|true|yes|ja|oui|si|sim|tak|ano';

const closed = new RegExp(`^(${CLOSED})`, 'u');
const open = new RegExp(`^(${OPEN})`, 'u');

const YES = new Set(
  'yes|true|1|y|ja|j|oui|o|si|sim|tak|ano|da|igen|evet|jah|kylla|taip|ναι|да|так'.split('|'),
);
const NO = new Set('no|false|0|n|nei|nej|nein|nee|non|nao|nie|ne|nu|ei|nem|hayir|οχι|не|нет|ні'.split('|'));

type State = 'active' | 'closed';

/** What a word for a state of affairs says. */
function stateIn(text: string): State | undefined {
  const folded = fold(text);
  if (closed.test(folded) || closed.test(inLatin(folded))) return 'closed';
  return open.test(folded) ? 'active' : undefined;
}

/** Whether an organisation still exists: in words, or as a yes or no in a column that is called `active` or `closed`. */
export function stateOf(value: string, column: string): State | undefined {
  const folded = fold(value);
  const isYes = YES.has(folded);
  if (!isYes && !NO.has(folded)) return stateIn(value);
  const words = foldName(column).split(' ');
  const asked = words
    .filter((word) => !YES.has(word))
    .map(stateIn)
    .find((state) => state !== undefined);
  if (isYes) return asked ?? 'active';
  return asked && (asked === 'closed' ? 'active' : 'closed');
}

/**
 * The first web address of a cell, with slips such as `http//` and `www. ` mended. Undefined when there is none.
 */
export function websiteIn(text: string): string | undefined {
  const [first = ''] = text.replace(/www\.\s+/i, 'www.').split(/[\s,;]+/);
  const mended = first.replace(/^(https?)(?::[\\/]*|[\\/]+)/i, '$1://');
  // A name with a top-level domain: without this a registration number would be read as an IP address.
  return /[^.]\.[\p{L}-]{2,}/u.test(mended) ? parseWebsite(mended) : undefined;
}
