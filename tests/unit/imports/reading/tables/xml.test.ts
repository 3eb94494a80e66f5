import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { refusal } from '../files.js';
import { contentOf, find, records, rowsOf } from './tables.js';

const SCHOOLS = `<?xml version="1.0" encoding="UTF-8"?>
<!-- a register -->
<register xmlns="urn:x" xmlns:s="urn:s" date="2026-01-01">
  <s:school id="12" s:open="yes">
    <name lang="nl"><![CDATA[Bijen & Co]]></name>
    <address><street>Markt 1</street><city>Gent</city></address>
    <phone>1</phone><phone>2</phone>
    <empty/>
  </s:school>
  <s:school id="13"><name lang="fr">Ruche &amp; Fils &#233;</name></s:school>
</register>
`;

describe('an XML file', () => {
  it('has the repeated element as its row, with texts, attributes, lists and CDATA', async () => {
    const { layout, tables } = await find(SCHOOLS);
    expect(layout.kind).toBe('xml');
    expect(tables).toMatchObject([{ path: 'register/school', rows: 2 }]);
    const { all } = await records(SCHOOLS, layout, tables[0], 11);
    expect(all).toEqual([
      {
        line: 4,
        value: {
          id: '12',
          open: 'yes',
          name: 'Bijen & Co',
          'name.lang': 'nl',
          address: { street: 'Markt 1', city: 'Gent' },
          phone: ['1', '2'],
          empty: '',
        },
      },
      { line: 10, value: { id: '13', name: 'Ruche & Fils é', 'name.lang': 'fr' } },
    ]);
  });

  it('has lists inside lists, whose rows bring what the elements around them say', async () => {
    const text = `<all><region code="OV"><title>Oost</title><school><name>A</name></school><school><name>B</name>
      </school></region><region code="AN"><school><name>C</name></school></region></all>`;
    const { layout, tables } = await find(text);
    expect(tables.map(({ path, rows }) => [path, rows])).toEqual([
      ['all/region', 2],
      ['all/region/school', 3],
    ]);
    const { all } = await records(text, layout, tables[1]);
    expect(all.map(contentOf)).toEqual([
      { 'region.code': 'OV', 'region.title': 'Oost', name: 'A' },
      { 'region.code': 'OV', 'region.title': 'Oost', name: 'B' },
      { 'region.code': 'AN', name: 'C' },
    ]);
  });

  it('can have a single row', async () => {
    expect(await rowsOf('<schools><school><name>A</name><city>Gent</city></school></schools>')).toEqual([
      { name: 'A', city: 'Gent' },
    ]);
  });

  it('is in the encoding that it declares', async () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-2"?><l><s><n>Łódź</n></s><s><n>Šibenik</n></s></l>';
    const file = iconv.encode(text, 'iso-8859-2');
    expect((await find(file)).layout).toMatchObject({ encoding: 'iso-8859-2', encodingBasis: 'declared' });
    expect(await rowsOf(file)).toEqual([{ n: 'Łódź' }, { n: 'Šibenik' }]);
    const wide = iconv.encode(text.replace('ISO-8859-2', 'UTF-16'), 'utf-16le', { addBOM: true });
    expect(await rowsOf(wide)).toEqual([{ n: 'Łódź' }, { n: 'Šibenik' }]);
  });

  it('is refused with its line when it is cut off, ill-formed or no list', async () => {
    const cut = SCHOOLS.slice(0, -20);
    expect(await refusal(find(cut), 'xml-syntax')).toMatch(/ends too early.*line 1\d/);
    expect(await refusal(find('<a>\n<b><c>1</b></c>\n</a>'), 'xml-syntax')).toContain('line 3');
    await refusal(find('<a>text</a>'), 'xml-shape');
  });

  it('fetches nothing and expands no entity of its own', async () => {
    const outside =
      '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><l><s><n>&x;</n></s><s><n>B</n></s></l>';
    expect(await refusal(find(outside), 'xml-syntax')).toContain('entity');
    const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE l [<!ENTITY l0 "lol">${lol}]><l><s><n>&l9;</n></s><s/></l>`;
    expect(await refusal(find(bomb), 'xml-syntax')).toContain('entity');
  });

  it('stays within its bounds: long rows, many kinds of elements, deep ones', async () => {
    const long = `<l><s><n>${'x'.repeat(3_000_000)}</n></s><s><n>B</n></s></l>`;
    expect(await rowsOf(long)).toEqual(['row-too-long', { n: 'B' }]);
    const empty = `<l><s>${'<e/>'.repeat(600_000)}</s><s><n>B</n></s></l>`;
    const { layout } = await find('<l><s><n>B</n></s><s><n>B</n></s></l>');
    expect((await records(empty, layout, { path: 'l/s' })).all.map(contentOf).at(-1)).toEqual({ n: 'B' });
    await refusal(find('<a>'.repeat(100_000)), 'xml-syntax');
    await find(
      `<l>${Array.from({ length: 20_000 }, (_, n) => `<k${n} a="1"/>`).join('')}<s a="1"/><s a="2"/></l>`,
    );
  });

  it('is seen as far as its head goes', async () => {
    const { tables } = await find(SCHOOLS.slice(0, -60), { partial: true });
    expect(tables).toMatchObject([{ path: 'register/school', rows: null }]);
  });
});
