import { describe, expect, it } from '@jest/globals';
import { encode, look, profiles, read, refusal } from './files.js';

const table = (names: string[]) => `name;country\n${names.map((name) => `${name};NL\n`).join('')}`;

const western = [
  'Université de Liège',
  'Pädagogische Hochschule Zürich',
  'Universidad de A Coruña',
  'École d’Ingénierie',
];

const samples: [string, string[]][] = [
  ['windows-1252', western],
  ['windows-1252', ['Højskolen på Ærø', 'Tromsø folkehøgskole', 'Göteborgs förskola', 'Jyväskylän lukio']],
  [
    'windows-1250',
    ['Uniwersytet Śląski', 'Szkoła Główna w Łodzi', 'Wyższa Szkoła Żeglarstwa', 'Liceum w Białymstoku'],
  ],
  [
    'windows-1250',
    ['Vysoké učení technické', 'Střední průmyslová škola', 'Základní škola Žďár', 'Přírodovědecká fakulta'],
  ],
  ['windows-1250', ['Sveučilište u Zagrebu', 'Škola za odgoj', 'Učilište Šibenik', 'Srednja škola Križevci']],
  ['windows-1250', ['Példa Erdő Egyesület', 'Győri Tűzoltók', 'Képviselő Társaság', 'Önkéntes Alapítvány']],
  ['windows-1252', ['Regiões do Norte', 'Associações de Municípios', 'Escola Camões', 'Lições de Évora']],
  [
    'iso-8859-2',
    ['Uniwersytet Śląski', 'Wyższa Szkoła Zarządzania', 'Spółdzielnia w Gdańsku', 'Ośrodek Kształcenia'],
  ],
  [
    'windows-1257',
    ['Kauno technikos mokykla „Ąžuolas“', 'Šiaulių universitetas', 'Rēzeknes tehnikums', 'Liepājas skola'],
  ],
  [
    'windows-1254',
    ['Boğaziçi Üniversitesi', 'İstanbul Lisesi', 'Çağdaş Eğitim Vakfı', 'Muğla Sıtkı Koçman Üniversitesi'],
  ],
  [
    'windows-1253',
    ['Πανεπιστήμιο Κρήτης', 'Δήμος Θεσσαλονίκης', 'Ινστιτούτο Τεχνολογίας', 'Ελληνικό Σχολείο'],
  ],
  [
    'windows-1251',
    ['Софийски университет', 'Община Пловдив', 'Средно училище Христо Ботев', 'Народно читалище'],
  ],
];

describe('the encoding of a file', () => {
  it.each(samples)('is recognised as %s by its letters: %j', async (encoding, names) => {
    const { format, all } = await read(encode(table(names), encoding));
    expect(format).toMatchObject({ encoding, encodingBasis: 'statistics' });
    expect(profiles(all).map(({ name }) => name)).toEqual(names);
    expect(format.notes).toContainEqual(expect.objectContaining({ code: 'encoding-guessed' }));
  });

  it('is UTF-8 without a note where every byte of the file fits', async () => {
    const { format, all } = await read(table([...western, 'Πανεπιστήμιο', '東京大学', '🎓']));
    expect(format).toMatchObject({ encoding: 'utf-8', encodingBasis: 'valid-utf-8', notes: [] });
    expect(profiles(all)).toHaveLength(7);
  });

  it('is settled by the whole file, not by its head alone', async () => {
    const plain = Array.from({ length: 5_000 }, (_, i) => `Plain school number ${i}`);
    const bytes = encode(table([...plain, ...western]), 'windows-1252');
    expect(await look(bytes)).toMatchObject({ encoding: 'utf-8' });
    const { format, all } = await read(bytes);
    expect(format.encoding).toBe('windows-1252');
    expect(profiles(all).at(-1)?.name).toBe('École d’Ingénierie');
  });

  it.each([
    ['utf-8', Buffer.from(`\uFEFF${table(western)}`)],
    ['utf-16le', Buffer.from(`\uFEFF${table(western)}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${table(western)}`, 'utf16le').swap16()],
  ])(
    'follows a byte order mark of %s, which is no part of the first column name',
    async (encoding, bytes) => {
      const { format, all } = await read(bytes, {}, 7);
      expect(format).toMatchObject({
        encoding,
        encodingBasis: 'byte-order-mark',
        columns: ['name', 'country'],
      });
      expect(profiles(all).map(({ name }) => name)).toEqual(western);
    },
  );

  it('is the one that the user gives, whatever the letters say', async () => {
    const bytes = encode(table(['Školská jednota']), 'windows-1250');
    const { format, all } = await read(bytes, { encoding: 'cp1250' });
    expect(format).toMatchObject({ encoding: 'windows-1250', encodingBasis: 'given' });
    expect(profiles(all)[0]?.name).toBe('Školská jednota');
  });

  it('refuses bytes that do not fit the encoding given, and says where', async () => {
    const bytes = encode(table(['Université de Liège']), 'windows-1252');
    expect(await refusal(read(bytes, { encoding: 'utf-8' }), 'encoding-wrong')).toMatch(
      /not utf-8 \(after byte \d+\)/,
    );
  });

  it('refuses an encoding that does not exist', async () => {
    expect(await refusal(look(table(western), { encoding: 'utf-9' }), 'encoding-unknown')).toContain(
      '"utf-9"',
    );
  });

  it('keeps UTF-8 for a file with one line in an older encoding, and says so', async () => {
    const good = Buffer.from(table(Array.from({ length: 50 }, (_, i) => `Université ${i}`)));
    const bytes = Buffer.concat([good, Buffer.from('Caf'), Buffer.of(0xe9), Buffer.from(' Kultur;NL\n')]);
    const { format, all } = await read(bytes);
    expect(format.encoding).toBe('utf-8');
    expect(format.notes).toContainEqual(
      expect.objectContaining({ code: 'lines-in-other-encoding', count: 1 }),
    );
    expect(profiles(all).at(-1)?.name).toBe('Café Kultur');
  });

  it('counts characters that were lost before, over the whole file', async () => {
    const { format } = await read(table(Array.from({ length: 3_000 }, (_, i) => `Sch\uFFFDler\uFFFD ${i}`)));
    expect(format.notes).toEqual([expect.objectContaining({ code: 'characters-lost', count: 6_000 })]);
  });

  it('reads the typographic signs of windows-1252', async () => {
    const bytes = Buffer.concat([
      Buffer.from('name;country\nL'),
      Buffer.of(0x92),
      Buffer.from('Atelier '),
      Buffer.of(0x80, 0xe9),
      Buffer.from(';FR\n'),
    ]);
    const { all } = await read(bytes);
    expect(profiles(all)[0]?.name).toBe('L’Atelier €é');
  });
});
