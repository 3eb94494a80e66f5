import { decoderOf } from './decoders.js';

/**
 * How often letters above ASCII stand in the languages that an encoding serves: five groups, from frequent to rare.
 * Rough figures are enough, because the same bytes read in another encoding give improbable letters or signs.
 */
const central = ['áéí', 'čóšžłę', 'ýěřąśćńöőüúăţż', 'ůźűîâşđťľňß', 'äôďŕĺëç'];
const western = ['éó', 'íáüöñäãçè', 'àúåßêôøæë', 'îâõòïªº', 'ùœûýðþìš'];
const turkish = ['ıüşİ', 'ğöç', 'Ö', 'âî', 'ûéèàêôäß'];
const cyrillic = ['оаеи', 'нтрсвлк', 'мдпуяыьбгзчйжхшюцщ', 'іїєјљњћђџѓќэфъё', 'ґѕў'];
const greek = ['αοι', 'τεσνρηυπκς', 'λμδγωάίόέήύθχφβξ', 'ζψώϊ', 'ϋΐΰ'];

const lettersByEncoding: Record<string, string[]> = {
  'windows-1252': western,
  'windows-1250': central,
  'iso-8859-2': central,
  'windows-1257': ['šāėī', 'ēõüäūžöų', 'ļņģķčęįą', 'ŗé', 'óśćżłńźåæø'],
  'windows-1254': turkish,
  'windows-1253': greek,
  'iso-8859-7': greek,
  'windows-1251': cyrillic,
  cp850: western,
  macintosh: western,
  cp852: central,
  maccenteuro: central,
  cp857: turkish,
  cp737: greek,
  ibm866: cyrillic,
  'koi8-u': cyrillic,
  'iso-8859-5': cyrillic,
  'x-mac-cyrillic': cyrillic,
};

const WEIGHTS = [12, 5, 2, 0.5, 0.1].map(Math.log);
const UNLISTED = Math.log(0.01);
const UNDEFINED_BYTE = -10;
const CAPITAL_INSIDE_WORD = -3;
const OTHER_SCRIPT_BESIDE = -4;
const SIGN_INSIDE_WORD = -4;
const NO_PORTUGUESE = -4;
/** In nats: a handful of odd words does not outweigh that most single-byte files are Western. */
const WESTERN_PRIOR = 10;
/** Also in nats: what Windows never wrote is rare. */
const OLD_SYSTEMS_PRIOR = -10;
const OLD_SYSTEMS = /^(cp|mac|ibm|koi|x-mac)/;

interface ByteMeaning {
  character: string;
  isLetter: boolean;
  isCapital: boolean;
  /** A sign that has no place between two letters. */
  isForeignSign: boolean;
  /** Western õ is Portuguese and stands before e; the same byte is Hungarian ő. */
  isBeforeE: boolean;
  script: string;
  weight: number;
}

const tables = Object.entries(lettersByEncoding).map(([encoding, groups]) => ({
  encoding,
  meanings: Array.from({ length: 256 }, (_, byte) => meaning(byte, encoding, groups)),
}));

/** The single-byte encoding in which words (Latin-1 strings of their bytes) look most like words. */
export function likeliestEncoding(words: Iterable<string>): string {
  const list = [...words];
  let best = { encoding: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  for (const { encoding, meanings } of tables) {
    let score =
      encoding === 'windows-1252' ? WESTERN_PRIOR : OLD_SYSTEMS.test(encoding) ? OLD_SYSTEMS_PRIOR : 0;
    for (const word of list) score += likelihood(word, meanings);
    if (score > best.score) best = { encoding, score };
  }
  return best.encoding;
}

function likelihood(word: string, meanings: ByteMeaning[]): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const byte = word.charCodeAt(i);
    if (byte < 0x80) continue;
    sum += inContext(meanings[byte]!, meanings[word.charCodeAt(i - 1)], meanings[word.charCodeAt(i + 1)]);
  }
  return sum;
}

function inContext(here: ByteMeaning, before?: ByteMeaning, after?: ByteMeaning): number {
  const isInside = before?.isLetter === true && after?.isLetter === true;
  if (!here.isLetter) return here.weight + (here.isForeignSign && isInside ? SIGN_INSIDE_WORD : 0);
  let sum = here.weight;
  if (here.isCapital && before?.isLetter && !before.isCapital) sum += CAPITAL_INSIDE_WORD;
  if (here.isBeforeE && after?.character.toLowerCase() !== 'e') sum += NO_PORTUGUESE;
  if (before?.isLetter && before.script !== here.script) sum += OTHER_SCRIPT_BESIDE;
  if (after?.isLetter && after.script !== here.script) sum += OTHER_SCRIPT_BESIDE;
  return sum;
}

function meaning(byte: number, encoding: string, groups: string[]): ByteMeaning {
  const character = decoderOf(encoding).decode(Uint8Array.of(byte));
  const isLetter = /\p{L}/u.test(character);
  const isUndefined = byte > 0x7f && /[\u0080-\u009f\ufffd]/.test(character);
  return {
    character,
    isLetter,
    isCapital: isLetter && character !== character.toLowerCase(),
    isForeignSign: !/[‘’–·´`\u00a0]/.test(character),
    isBeforeE: groups === western && character.toLowerCase() === 'õ',
    script: /\p{Script=Greek}/u.test(character)
      ? 'Greek'
      : /\p{Script=Cyrillic}/u.test(character)
        ? 'Cyrillic'
        : 'Latin',
    weight: isUndefined ? UNDEFINED_BYTE : isLetter ? letterWeight(character, groups) : 0,
  };
}

function letterWeight(character: string, groups: string[]): number {
  const group = groups.findIndex(
    (letters) => letters.includes(character) || letters.includes(character.toLowerCase()),
  );
  return WEIGHTS[group] ?? UNLISTED;
}
