import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { refusal } from '../files.js';
import { contentOf, find, records, rowsOf } from './tables.js';

const PAGE = `<!DOCTYPE html><html><head><meta charset="windows-1250"><title>Register</title><style>td {}</style></head>
<body><table><tr><td>Menu</td></tr></table>
<TABLE border=1>
<thead><tr><th>Škola<th>Mesto</tr></thead>
<tr><td>Základná škola<br>Žiar &amp; okolie<td> Banská
 Bystrica </tr>
<tr><td colspan=2>Kraj</td><td>x</td></tr>
<tr><td rowspan="2">Gymnázium</td><td>Nitra</td></tr><tr><td>Trnava</td></tr>
<tr></tr>
</table>
<table><tr><td>Other</td><td>list</td></tr></table></body></html>`;

describe('a web page', () => {
  const file = iconv.encode(PAGE, 'windows-1250');

  it('gives its tables, cells in their columns, whatever its encoding', async () => {
    const { layout, tables } = await find(file);
    expect(layout).toMatchObject({ kind: 'html', encoding: 'windows-1250', encodingBasis: 'declared' });
    expect(tables.map(({ sheet, rows }) => [sheet, rows])).toEqual([
      ['2', 6],
      ['3', 1],
    ]);
    const { all } = await records(file, layout, tables[0], 10);
    expect(all.map(contentOf)).toEqual([
      ['Škola', 'Mesto'],
      ['Základná škola Žiar & okolie', 'Banská Bystrica'],
      ['Kraj', '', 'x'],
      ['Gymnázium', 'Nitra'],
      ['', 'Trnava'],
      null,
    ]);
    expect(all.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('keeps tables inside tables apart', async () => {
    const page =
      '<table><tr><td>Layout<table><tr><td>a</td><td>b</td></tr></table>after</td></tr></table><p>x</p>';
    expect(await rowsOf(page)).toEqual([['a', 'b']]);
  });

  it('reads the same of a page that breaks off in a tag, however its bytes arrive', async () => {
    for (const end of ['</td', '</td ', '<br/', ' &amp; Prešov']) {
      const page = `<table><tr><td>Škola</td><td>Nitra</tr><tr><td>Lýceum<td>Košice${end}`;
      const { layout } = await find(page);
      for (const chunk of [1, 7, page.length - 3, page.length + 3]) {
        const { all } = await records(page, layout, {}, chunk);
        expect(all.map(contentOf)).toEqual([
          ['Škola', 'Nitra'],
          ['Lýceum', end.startsWith(' ') ? 'Košice & Prešov' : 'Košice'],
        ]);
      }
    }
  });

  it('is refused without a table, and with more tables than anybody makes', async () => {
    expect(await refusal(find('<html><body><p>Not here</p></body></html>'), 'html')).toContain('no table');
    await refusal(find(`<html>${'<table><tr><td>a<td>b</table>'.repeat(100_000)}`), 'too-many-tables');
  });

  it('stays within its bounds however far cells reach and however long they are', async () => {
    const page = `<table>${'<tr><td colspan=99999 rowspan=99999>a<td>b</tr>'.repeat(2_000)}<tr><td>${'x'.repeat(3_000_000)}<td>y</table>`;
    await find(page).catch((error: Error) => expect(error.name).toBe('UnreadableFileError'));
  });

  it('is seen as far as its head goes', async () => {
    const { tables } = await find(file.subarray(0, file.length - 150), { partial: true });
    expect(tables).toMatchObject([{ sheet: '2', rows: null }]);
  });
});
