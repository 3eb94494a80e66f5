/** Scripts as the registers of their countries write them in Latin letters. */

const bulgarian = letters(
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sht ъ:a ь:y ю:yu я:ya',
);

const macedonian = letters(
  'а:a б:b в:v г:g д:d ѓ:gj е:e ж:ž з:z ѕ:dz и:i ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ќ:kj у:u ф:f х:h ц:c ч:č џ:dž ш:š',
);

const ukrainian = letters(
  "а:a б:b в:v г:h ґ:g д:d е:e є:ie ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь: ю:iu я:ia ':",
);

const greek = letters(
  'ου:ou ού:ou αυ:af αύ:af ευ:ef εύ:ef γγ:ng γκ:gk γχ:nch γξ:nx μπ:mp ντ:nt α:a ά:a β:v γ:g δ:d ε:e έ:e ζ:z η:i ή:i θ:th ι:i ί:i ϊ:i ΐ:i κ:k λ:l μ:m ν:n ξ:x ο:o ό:o π:p ρ:r σ:s ς:s τ:t υ:y ύ:y ϋ:y φ:f χ:ch ψ:ps ω:o ώ:o',
);

/** Serbian is written in both alphabets, letter by letter. */
const serbianCyrillic = letters(
  'lj:љ nj:њ dž:џ a:а b:б c:ц č:ч ć:ћ d:д đ:ђ e:е f:ф g:г h:х i:и j:ј k:к l:л m:м n:н o:о p:п r:р s:с š:ш t:т u:у v:в z:з ž:ж',
);

/** Letters that sound otherwise next to others: rewritten by ear before each letter is replaced. */
const byEar: Readonly<Record<string, (text: string) => string>> = {
  bg: (text) => text.replace(/ия(?!\p{L})/gu, 'ia'),
  uk: (text) => text.replace(/(?<![\p{L}'])[єїйюяЄЇЙЮЯ]/gu, (letter) => WORD_BEGINNINGS[letter] ?? letter),
  el: (text) => text.replace(/([αε])[υύ](?=[βγδζλμνραεηιοωάέήίόώ])/giu, '$1β'),
};

const WORD_BEGINNINGS: Readonly<Record<string, string>> = {
  є: 'ye',
  ї: 'yi',
  й: 'y',
  ю: 'yu',
  я: 'ya',
  Є: 'Ye',
  Ї: 'Yi',
  Й: 'Y',
  Ю: 'Yu',
  Я: 'Ya',
};

const byLanguage: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  bg: bulgarian,
  mk: macedonian,
  uk: ukrainian,
  el: greek,
};

/** The text in Latin letters; unchanged for a language that is written in them. */
export function inLatin(text: string, language: string): string {
  const table = byLanguage[language];
  return table ? replaced(byEar[language]?.(text) ?? text, table) : text;
}

export function inSerbianCyrillic(text: string): string {
  return replaced(text, serbianCyrillic);
}

function letters(pairs: string): Map<string, string> {
  return new Map(pairs.split(' ').map((pair) => pair.split(':') as [string, string]));
}

/** Two letters that stand for one sound go first; capitals stay capitals. */
function replaced(text: string, table: ReadonlyMap<string, string>): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const pair = text.slice(at, at + 2);
    const source = table.has(pair.toLowerCase()) ? pair : text.charAt(at);
    const target = table.get(source.toLowerCase()) ?? source;
    const isCapital = source.charAt(0) !== source.charAt(0).toLowerCase();
    const inCapitals = isCapital && isUpper(text.charAt(at + source.length));
    result += inCapitals ? target.toUpperCase() : isCapital ? titled(target) : target;
    at += source.length;
  }
  return result;
}

function isUpper(letter: string): boolean {
  return letter !== '' && letter !== letter.toLowerCase();
}

function titled(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
