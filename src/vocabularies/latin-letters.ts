import { fold } from './fold.js';

/**
 * Greek and Cyrillic letters in Latin ones, a letter for each, as Serbian, Croatian and Macedonian write them without
 * accents. One word then names a thing in both scripts ("музика", "muzika"; "οικονομικό", "oikonomiko").
 */
const IN_LATIN: Readonly<Record<string, string>> = {
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm' },
  ...{
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    υ: 'u',
    φ: 'f',
    χ: 'ch',
    ψ: 'ps',
    ω: 'o',
  },
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    ђ: 'd',
    е: 'e',
    є: 'e',
    ж: 'z',
    з: 'z',
    ѕ: 'dz',
    и: 'i',
  },
  ...{
    і: 'i',
    ј: 'j',
    к: 'k',
    л: 'l',
    љ: 'lj',
    м: 'm',
    н: 'n',
    њ: 'nj',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
  },
  ...{
    ћ: 'c',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'c',
    ч: 'c',
    џ: 'dz',
    ш: 's',
    щ: 'st',
    ъ: 'a',
    ы: 'y',
    ь: '',
    э: 'e',
  },
  ...{ ю: 'ju', я: 'ja', ð: 'd', þ: 'th', ə: 'e' },
};

/** The first character that is neither Latin, Greek nor Cyrillic. */
const END = 0x530;

const LETTERS = Array.from({ length: END }, (_, code) => inLatin(fold(String.fromCharCode(code))));

/** A word as it is compared: lower case, no accents, in Latin letters where it is in Greek or Cyrillic ones. */
export function latinised(word: string): string {
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase();
  let latin = '';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    // Marks stand for themselves in the table (they fold to nothing); other scripts are folded as a whole.
    if (code >= END) return inLatin(fold(word));
    latin += LETTERS[code];
  }
  return latin;
}

function inLatin(folded: string): string {
  return folded.replace(/[\u0080-\u052f]/g, (letter) => IN_LATIN[letter] ?? letter);
}
