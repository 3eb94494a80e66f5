import { normalised } from '../../vocabularies/index.js';

/** Letters of the Latin script that Unicode does not take apart, and those of four other scripts, in plain Latin letters. */
const PLAIN = new Map<string, string>([
  ...pairs('ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ħ h ŋ ng ŧ t ĸ k ə a ſ s ƒ f'),
  // Greek; digraphs are put together before.
  ...pairs(
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
  ),
  // Cyrillic of all languages that write it; й, ё, ї, ў, ѓ and ќ come without their marks.
  ...pairs(
    'а a б b в v г g ґ g д d е e є e ж zh з z и i і i ј j к k л l м m н n о o п p р r с s т t у u ф f х h',
  ),
  ...pairs('ц ts ч ch ш sh щ sht ы y э e ю yu я ya ђ dj љ lj њ nj ћ c џ dz ѕ dz'),
  ...pairs(
    'ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o',
  ),
  ...pairs('չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k և ev օ o ֆ f'),
  ...pairs(
    'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh',
  ),
  ...pairs('ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h'),
]);
/** Signs that stand for no sound. */
const SILENT = /[ъьʹʺ]/g;
const DIGRAPHS: readonly [RegExp, string][] = [
  [/ου/g, 'u'],
  [/(?<=[αε])υ/g, 'v'],
  [/μπ/g, 'b'],
  [/ντ/g, 'd'],
  [/γ(?=[γκξχ])/g, 'n'],
  [/ու/g, 'u'],
];

/** æ, ø and å are written ae, oe and aa as well as a and o; ä, ö and ü as ae, oe and ue. */
const WRITTEN_OUT = /([aou])e(?![aeiou])|a(?=a)/g;

function pairs(text: string): [string, string][] {
  const parts = text.split(' ');
  return parts.flatMap((letter, at): [string, string][] => (at % 2 === 0 ? [[letter, parts[at + 1]!]] : []));
}

/**
 * A text in small Latin letters without accents: Greek, Cyrillic, Armenian and Georgian are written in Latin letters,
 * other scripts stay. What is neither letter nor digit stays too.
 */
export function plainLetters(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let plain = normalised(text, 'NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (isAscii(plain)) return plain;
  for (const [digraph, letter] of DIGRAPHS) plain = plain.replace(digraph, letter);
  return plain.replace(SILENT, '').replace(/[^\0-\x7f]/gu, (letter) => PLAIN.get(letter) ?? letter);
}

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** A word of plain letters as it is compared: vowels that stand for a letter with two dots or a ring as that vowel. */
export function compared(word: string): string {
  if (!/[aou]e|aa/.test(word)) return word;
  return word.replace(WRITTEN_OUT, '$1');
}
