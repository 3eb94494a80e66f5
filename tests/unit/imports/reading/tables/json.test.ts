import { describe, expect, it } from '@jest/globals';
import { refusal } from '../files.js';
import { contentOf, find, records, rowsOf } from './tables.js';

const hive = { name: 'Hive', country: 'BE' };
const comb = { name: 'Comb', country: 'FR' };

/** The paths of the tables of a JSON value with the number of their rows, written on one line and pretty. */
async function pathsOf(value: unknown): Promise<[path: string, rows: number][]> {
  const [flat, pretty] = await Promise.all(
    [JSON.stringify(value), JSON.stringify(value, null, 2)].map(async (text) => {
      const { tables } = await find(text);
      return tables.map(({ path = '?', rows }): [string, number] => [path, rows ?? -1]);
    }),
  );
  expect(flat).toEqual(pretty);
  return flat!;
}

/** The rows at one path of a JSON value. */
async function at(value: unknown, path: string): Promise<unknown[]> {
  const text = JSON.stringify(value);
  const { layout } = await find(text);
  return (await records(text, layout, { path }, 9)).all.map(contentOf);
}

describe('a JSON file', () => {
  it('is a list of rows, or one row alone', async () => {
    expect(await pathsOf([hive, comb])).toEqual([['', 2]]);
    expect(await at([hive, comb], '')).toEqual([hive, comb]);
    expect(await pathsOf(hive)).toEqual([['', 1]]);
    expect(await rowsOf(JSON.stringify(hive, null, 2))).toEqual([hive]);
  });

  it('holds its rows at some depth', async () => {
    const value = { meta: { page: 1, pages: 3 }, data: { items: [hive, comb] } };
    expect(await pathsOf(value)).toEqual([['data.items', 2]]);
    expect(await at(value, 'data.items')).toEqual([hive, comb]);
  });

  it('holds several lists, which are told apart by their paths', async () => {
    const value = { count: 4, schools: [hive, comb], projects: [{ title: 'Bees' }, { title: 'Wasps' }] };
    expect(await pathsOf(value)).toEqual([
      ['', 1],
      ['schools', 2],
      ['projects', 2],
    ]);
    expect(await at(value, 'projects')).toEqual([{ title: 'Bees' }, { title: 'Wasps' }]);
  });

  it('is keyed by the identifiers of its rows', async () => {
    const value = { '900101203': hive, '900101204': comb };
    expect(await pathsOf(value)).toEqual([['*', 2]]);
    expect(await at(value, '*')).toEqual([
      { key: '900101203', ...hive },
      { key: '900101204', ...comb },
    ]);
    expect(await pathsOf({ data: { a1: hive } })).toEqual([['data.*', 1]]);
    expect(await pathsOf({ ...value, '900101205': null })).toEqual([['*', 3]]);
  });

  it('holds lists that are keyed by a name', async () => {
    const value = { NL: [hive], FR: [comb, hive] };
    expect(await pathsOf(value)).toEqual([['*', 3]]);
    expect(await at(value, '*')).toEqual([
      { key: 'NL', ...hive },
      { key: 'FR', ...comb },
      { key: 'FR', ...hive },
    ]);
  });

  it('holds rows two levels down, and these bring what stands above them', async () => {
    const value = {
      provinces: [
        { id: 'AN', city: 'Antwerpen', schools: [hive], area: { km2: 3 } },
        { id: 'LI', city: 'Liège', schools: [] },
        { id: 'OV', city: 'Gent', schools: [comb, { name: 'Raat', 'provinces.id': 'own' }] },
      ],
    };
    expect(await pathsOf(value)).toEqual([
      ['provinces', 3],
      ['provinces.schools', 3],
    ]);
    expect(await at(value, 'provinces.schools')).toEqual([
      { 'provinces.id': 'AN', 'provinces.city': 'Antwerpen', ...hive },
      { 'provinces.id': 'OV', 'provinces.city': 'Gent', ...comb },
      { 'provinces.id': 'own', 'provinces.city': 'Gent', name: 'Raat' },
    ]);
    const keyed = { Gent: { code: 9, schools: [hive] }, Lyon: { code: 6, schools: [comb] } };
    expect(await at(keyed, '*.schools')).toEqual([
      { code: 9, key: 'Gent', ...hive },
      { code: 6, key: 'Lyon', ...comb },
    ]);
  });

  it('is keyed by more identifiers than an object has fields', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, n) => [`k${n}`, { name: `Hive ${n}` }]),
    );
    expect(await pathsOf(many)).toEqual([['*', 5_000]]);
  });

  it('has keys with points and quotes in them', async () => {
    const value = { 'a.b': { 'c"d': [hive, comb], n: 2 }, n: 1 };
    expect(await pathsOf(value)).toEqual([
      ['', 1],
      ['"a.b"."c\\"d"', 2],
    ]);
    expect(await at(value, '"a.b"."c\\"d"')).toEqual([hive, comb]);
  });

  it('holds several values one after another, pretty or behind record separators', async () => {
    const pretty = [hive, comb].map((value) => JSON.stringify(value, null, 2)).join('\n');
    expect(await rowsOf(pretty)).toEqual([hive, comb]);
    expect(
      await rowsOf([hive, comb].map((value) => `\u001e${JSON.stringify(value, null, 2)}\n`).join('')),
    ).toEqual([hive, comb]);
  });

  it('shows some rows from everywhere, and each in which a field is first seen', async () => {
    const rows: object[] = Array.from({ length: 45_000 }, (_, n) => ({ name: `Hive ${n}` }));
    rows[40_000] = { name: 'Comb', address: { city: 'Gent' } };
    const { tables } = await find(JSON.stringify(rows));
    const { head } = tables[0]!;
    expect(head.length).toBeLessThanOrEqual(1_002);
    expect(head).toContainEqual({ line: 40_001, value: rows[40_000] });
    expect(head.at(-1)!.line).toBeGreaterThan(44_000);
  });

  it('is refused where its grammar is broken, with the line', async () => {
    expect(await refusal(find('{"items": [\n{"a": 1},\n{"a" 2}]}'), 'json-syntax')).toContain('near line 3');
    for (const text of [
      '{"items": [{"a": 1}]',
      '{"items" [{"a": 1}]}',
      '{"items": [{"a": 1}] "more": 1}',
      '{"items": }',
      '[{"a": 1}}',
    ])
      await refusal(find(text), 'json-syntax');
  });

  it('holds no rows where it has no objects', async () => {
    await refusal(find('["a", "b"]'), 'json-shape');
    await refusal(find('[]'), 'empty');
  });

  it('says nothing yet where only a head was seen and the rows come later', async () => {
    const { layout, tables } = await find(`{"meta": {"note": "${'x'.repeat(60_000)}"}, "da`, {
      partial: true,
    });
    expect(layout.kind).toBe('json');
    expect(tables).toEqual([]);
  });

  it('rejects a row of 50 MB alone', async () => {
    const text = `[${JSON.stringify(hive)},{"name":"${'x'.repeat(50_000_000)}"},${JSON.stringify(comb)}]`;
    expect(await rowsOf(text)).toEqual([hive, 'row-too-long', comb]);
  });

  it('is read however deep a row is nested', async () => {
    const deep = `{"name":"Deep","x":${'['.repeat(12_000)}${']'.repeat(12_000)}}`;
    for (const text of [
      `[${JSON.stringify(hive)},${deep}]`,
      `{"a":{"b":[${deep}]}}`,
      `{"k1":${deep},"k2":${deep}}`,
    ]) {
      const { layout, tables } = await find(text);
      for (const table of tables) expect((await records(text, layout, table)).all.length).toBe(table.rows);
    }
    await find(`${'{"a":'.repeat(12_000)}1${'}'.repeat(12_000)}`);
    await find(`${'['.repeat(12_000)}{"a":1}${']'.repeat(12_000)}`).catch(() => undefined);
  });
});

describe('a file of one JSON value a line', () => {
  it('is one of rows, of which a bad one is bad alone', async () => {
    const text = `${JSON.stringify(hive)}\n{"name":\n\n${JSON.stringify(comb)}`;
    expect((await find(text)).layout.kind).toBe('ndjson');
    expect(await rowsOf(text)).toEqual([hive, 'json-syntax', null, comb]);
  });

  it('may tell a search engine what to do, in lines that are no rows', async () => {
    const lines = [
      { index: { _index: 'hives', _id: '1' } },
      hive,
      { create: { _id: 2 } },
      comb,
      { index: 'own' },
    ];
    const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
    const { layout } = await find(text);
    const { all, notes } = await records(text, layout);
    expect(all.map(contentOf)).toEqual([null, hive, null, comb, { index: 'own' }]);
    expect(notes).toEqual([['index-actions', 2]]);
  });
});

describe('GeoJSON', () => {
  const feature = (properties: object, geometry: unknown, id?: number) => ({
    type: 'Feature',
    ...(id !== undefined && { id }),
    geometry,
    properties,
  });
  const features = [
    feature(hive, { type: 'Point', coordinates: [3.72, 51.05] }, 7),
    feature({ ...comb, id: 'own' }, { type: 'Polygon', coordinates: [[[4, 45]]] }, 8),
    feature({ name: 'Nowhere' }, null),
  ];
  const rows = [
    { id: 7, ...hive, geometry: { lat: 51.05, lon: 3.72 } },
    { ...comb, id: 'own' },
    { name: 'Nowhere' },
  ];

  it('gives the properties of its features with their place, longitude first in the file', async () => {
    expect(await at({ type: 'FeatureCollection', features }, 'features')).toEqual(rows);
  });

  it('gives them one a line, and behind record separators', async () => {
    const lines = features.map((one) => JSON.stringify(one));
    expect(await rowsOf(lines.join('\n'))).toEqual(rows);
    expect(await rowsOf(lines.map((line) => `\u001e${line}\n`).join(''))).toEqual(rows);
  });
});
