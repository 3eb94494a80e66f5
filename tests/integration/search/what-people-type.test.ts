import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fragment } from '../../../src/directory/index.js';
import { type SearchService, startSearch } from './service.js';

type Profile = Fragment['profile'];

const called = (name: string, more: Partial<Profile> = {}): Profile => ({ name, ...more });

const organisations: Profile[] = [
  called('Uniwersytet Wiślany', { country: 'PL', city: 'Łódź' }),
  called('Nordland Folkehøgskole', { country: 'NO', city: 'Bodø' }),
  called('Køge Sejlklub', { country: 'DK' }),
  called('Đurđevac Youth Club', { country: 'HR' }),
  called('Straßenmusik Wien', { country: 'AT' }),
  called('Æbelø Naturskole', { country: 'DK' }),
  called('Œuvre du Jardin', { country: 'FR' }),
  called('Þórsmörk Trails', { country: 'IS' }),
  called('Hafnarfjörður Siðfræði', { country: 'IS' }),
  called('IŞIKLI Kütüphanesi', { country: 'TR', city: 'İZMİR' }),
  called('Beekeepers Abroad', { country: 'DE', description: 'Wandert von Großbeeren nach Łeba.' }),
  called('Πανεπιστήμιο Μελισσών', { country: 'GR', city: 'Βόλος' }),
  called('Универзитет Рабата', { country: 'MK', city: 'Битола' }),
  called('Հայկական Մեղու', { country: 'AM' }),
  called('ქართული ფუტკარი', { country: 'GE' }),
  called('Pčelarski Savez', { country: 'HR' }),
  called('K.Z. Veldhoven', { country: 'NL' }),
  called('KZV Academie', { country: 'NL' }),
  called('U.B.C.D. Hogeschool', { country: 'BE' }),
  called('Baker & Daughters Pottery', { country: 'IE' }),
  called('Werkstatt Holz und Stein', { country: 'DE' }),
  called('Radio R&K', { country: 'CH' }),
  called("L'Abeille d'Or", { country: 'FR' }),
  called('Kam’yana Liga', { country: 'UA' }),
  called('Jean-Moulin/Saône Centre', { country: 'FR' }),
  called('Zwermhuis', { country: 'NL', website: 'https://www.zwermhuis.example.org' }),
  called('Zwermhuis Vrienden', { country: 'NL', website: 'http://vrienden.zwerm-vrienden.example.org/wij' }),
  called('Honingraat Bond', { country: 'NL', description: 'Zie zwermhuis.example.org en honing.' }),
  called('University of the Moors', { shortName: 'QX', country: 'GB' }),
  ...['Qxandria', 'Qxeter', 'Qxford'].flatMap((word) =>
    ['Library', 'Museum', 'Theatre', 'School', 'Choir', 'Club', 'Farm', 'Press', 'Bank', 'Mill', 'Inn'].map(
      (kind) => called(`${word} ${kind}`, { country: 'GB' }),
    ),
  ),
  called('Heather University Hospital', { country: 'GB' }),
  called('Heather University', { country: 'GB' }),
  called('Friends of Heather University', { country: 'GB' }),
  called('The Lantern', { country: 'IE' }),
  called('Universidad de Albaricoque', { country: 'ES' }),
  called('Hochschule am Deich', { country: 'DE', city: 'Emden' }),
  ...[1, 2, 3].map((n) => ({
    ...called('Gymnasium Seeblick', { country: 'DE', city: `Ort ${n}` }),
    identifiers: {
      pic: `90030000${n}`,
      ...(n === 2 && { erasmusCodes: ['D ORT02'], others: [{ scheme: 'ISIL', id: 'DE-777' }] }),
    },
  })),
];

let service: SearchService;
beforeAll(async () => {
  service = await startSearch();
  await service.add(organisations.map((profile) => ({ profile })));
});
afterAll(() => service.close());

const search = (q: string, more = '') => service.search(`?q=${encodeURIComponent(q)}${more}`);
const first = async (q: string) => {
  const { hits, relaxed } = await search(q);
  return { name: hits[0]?.name, relaxed };
};

describe('a search finds, with every word', () => {
  it.each([
    // Letters that are no accents, in names, places and descriptions.
    ['lodz', 'Uniwersytet Wiślany'],
    ['Łódź', 'Uniwersytet Wiślany'],
    ['bodo', 'Nordland Folkehøgskole'],
    ['folkehogskole', 'Nordland Folkehøgskole'],
    ['koge sejlklub', 'Køge Sejlklub'],
    ['durdevac', 'Đurđevac Youth Club'],
    ['strassenmusik', 'Straßenmusik Wien'],
    ['aebelo', 'Æbelø Naturskole'],
    ['oeuvre jardin', 'Œuvre du Jardin'],
    ['thorsmork', 'Þórsmörk Trails'],
    ['hafnarfjordur sidfraedi', 'Hafnarfjörður Siðfræði'],
    ['isikli', 'IŞIKLI Kütüphanesi'],
    ['ışıklı izmir', 'IŞIKLI Kütüphanesi'],
    ['grossbeeren leba', 'Beekeepers Abroad'],
    // Other scripts, both ways.
    ['panepistimio melisson', 'Πανεπιστήμιο Μελισσών'],
    ['volos', 'Πανεπιστήμιο Μελισσών'],
    ['ΜΕΛΙΣΣΩΝ', 'Πανεπιστήμιο Μελισσών'],
    ['univerzitet rabata', 'Универзитет Рабата'],
    ['bitola', 'Универзитет Рабата'],
    ['haykakan meghu', 'Հայկական Մեղու'],
    ['kartuli', 'ქართული ფუტკარი'],
    ['Пчеларски Савез', 'Pčelarski Savez'],
    // Acronyms.
    ['KZ Veldhoven', 'K.Z. Veldhoven'],
    ['K Z Veldhoven', 'K.Z. Veldhoven'],
    ['KZVeldhoven', 'K.Z. Veldhoven'],
    ['K.Z.V. Academie', 'KZV Academie'],
    ['k. z. v. academie', 'KZV Academie'],
    ['ubcd', 'U.B.C.D. Hogeschool'],
    // And.
    ['baker and daughters pottery', 'Baker & Daughters Pottery'],
    ['Baker et Daughters', 'Baker & Daughters Pottery'],
    ['Baker &amp; Daughters', 'Baker & Daughters Pottery'],
    ['werkstatt holz & stein', 'Werkstatt Holz und Stein'],
    ['werkstatt holz og stein', 'Werkstatt Holz und Stein'],
    ['r & k', 'Radio R&K'],
    // Punctuation.
    ['L’Abeille d’Or', "L'Abeille d'Or"],
    ['abeille or', "L'Abeille d'Or"],
    ["kam'yana", 'Kam’yana Liga'],
    ['kamyana', 'Kam’yana Liga'],
    ['jean moulin saone', 'Jean-Moulin/Saône Centre'],
    ['«Jean–Moulin», Saône!', 'Jean-Moulin/Saône Centre'],
    // The order of words, articles.
    ['Heather, University of', 'Heather University'],
    ['the university of heather', 'Heather University'],
    ['lantern', 'The Lantern'],
    ['the moors university', 'University of the Moors'],
    ['Albaricoque Universidad', 'Universidad de Albaricoque'],
    ['Univ. de Albaricoque', 'Universidad de Albaricoque'],
    ['Deich Hochschule Emden', 'Hochschule am Deich'],
    // What is called just so comes first.
    ['heather university', 'Heather University'],
    ['QX', 'University of the Moors'],
    ['q.x.', 'University of the Moors'],
  ])('%s', async (q, name) => {
    expect(await first(q)).toEqual({ name, relaxed: false });
  });
});

describe('the address of a website', () => {
  it.each([
    'zwermhuis.example.org',
    'www.zwermhuis.example.org',
    'https://www.zwermhuis.example.org/over-ons?taal=nl#top',
    'HTTP://ZWERMHUIS.example.org/',
    'blog.zwermhuis.example.org',
    'info@zwermhuis.example.org',
  ])('finds its organisation alone: %s', async (q) => {
    const { hits, total, relaxed } = await search(q);
    expect({ total, relaxed, name: hits[0].name }).toEqual({ total: 1, relaxed: false, name: 'Zwermhuis' });
  });

  it('finds those below it where nobody has just that', async () => {
    expect(await first('zwerm-vrienden.example.org')).toEqual({ name: 'Zwermhuis Vrienden', relaxed: false });
  });
});

describe('when nothing has every word', () => {
  it('the rare words count, wherever they stand', async () => {
    expect(await first('youth radio zwermhuis quagga')).toMatchObject({ relaxed: true });
    for (const q of ['quagga deich', 'deich quagga'])
      expect((await first(q)).name).toBe('Hochschule am Deich');
  });

  it('an organisation whose whole name stands in the text comes before its kind', async () => {
    expect(await first('Department of Moss, Heather University, Quagga')).toEqual({
      name: 'Heather University',
      relaxed: true,
    });
  });

  it('words that were run together are taken apart', async () => {
    expect(await first('Albaricoque UniversidadQuagga')).toEqual({
      name: 'Universidad de Albaricoque',
      relaxed: true,
    });
  });

  it('has exact totals and counts, under filters too', async () => {
    const all = await search('heather quagga');
    expect(all).toMatchObject({ total: 3, relaxed: true, facets: { country: { GB: 3 } } });
    expect(all.hits.every(({ name }: { name: string }) => name.includes('Heather'))).toBe(true);
    expect(await search('heather quagga', '&country=NL')).toMatchObject({
      ...{ total: 0, relaxed: false },
    });
  });

  it('gives the same organisations in any order that is asked for', async () => {
    const byName = await search('heather quagga', '&sort=name');
    expect(byName.hits.map(({ name }: { name: string }) => name)).toEqual([
      ...['Friends of Heather University', 'Heather University', 'Heather University Hospital'],
    ]);
  });
});

it('shows what matched in other letters', async () => {
  const { hits } = await search('koge sejlklub');
  expect(hits[0]._formatted.name).toBe('<em>Køge</em> <em>Sejlklub</em>');
});

it('puts the one with most evidence first where all are called alike', async () => {
  const { hits, total } = await search('gymnasium seeblick');
  expect(total).toBe(3);
  expect(hits[0].identifiers.pic).toBe('900300002');
});

it('has every organisation on one page only, whatever the size of the pages', async () => {
  const everyone = (await search('qx', '&limit=100')).hits.map(({ id }: { id: string }) => id);
  const { total } = await search('qx');
  expect(everyone).toHaveLength(total);
  expect(total).toBe(34);
  for (const limit of [1, 7, 10, 20, 33]) {
    const ids: string[] = [];
    for (let page = 1; (page - 1) * limit < total; page++)
      ids.push(
        ...(await search('qx', `&limit=${limit}&page=${page}`)).hits.map(({ id }: { id: string }) => id),
      );
    expect(new Set(ids)).toEqual(new Set(everyone));
    expect(ids).toHaveLength(total);
  }
});

it('finds who holds a keyword in whatever letters', async () => {
  const idOf = async (q: string) => (await search(q)).hits[0].id;
  expect(await service.index.holders('strassenmusik')).toEqual([await idOf('Straßenmusik Wien')]);
  expect(await service.index.holders('Großbeeren nach Łeba')).toEqual([await idOf('Beekeepers Abroad')]);
  expect(await service.index.holders('grossbeeren')).toEqual([await idOf('Beekeepers Abroad')]);
  expect(await service.index.countInPlaces(['Lodz', 'Łódź'])).toEqual([1, 1]);
});
