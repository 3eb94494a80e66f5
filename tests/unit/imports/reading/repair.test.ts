import { describe, expect, it } from '@jest/globals';
import { problems, profiles, read } from './files.js';

const HEADER = 'name,e-mail,website,start,town,country\n';
const rows = Array.from(
  { length: 40 },
  (_, n) => `School number ${n},a${n}@b.example,www.b${n}.example,2024-01-${10 + (n % 20)},Gent,BE\n`,
).join('');

describe('a row that an unquoted comma has cut', () => {
  it('is put together where only one way fits the other columns, and told', async () => {
    const { all } = await read(
      `${HEADER}${rows}Studium handlu, obsługi celnej, spedycji,x@y.example,www.y.example,2024-02-01,Gdynia,PL\n`,
    );
    expect(all.at(-1)).toMatchObject({
      kind: 'mapped',
      repaired: { code: 'row-rejoined', value: 'Studium handlu, obsługi celnej, spedycji' },
      fragment: {
        profile: {
          name: 'Studium handlu, obsługi celnej, spedycji',
          city: 'Gdynia',
          country: 'PL',
          website: 'https://www.y.example/',
        },
      },
    });
    expect(all.filter((row) => row.kind === 'mapped' && row.repaired)).toHaveLength(1);
  });

  it('is rejected where the pieces could belong to two of the columns that are read', async () => {
    const texts = Array.from({ length: 40 }, (_, n) => `Alpha ${n},Beta ${n},BE\n`).join('');
    const { all } = await read(`name,city,country\n${texts}Gamma,Delta,Epsilon,BE\n`);
    expect(problems(all)).toMatchObject([{ code: 'row-too-wide' }]);
  });

  it('is rejected when it has far more cells than the header', async () => {
    const { all } = await read(`${HEADER}${rows}${'x,'.repeat(30)}BE\n`);
    expect(problems(all)).toMatchObject([{ code: 'row-too-wide' }]);
  });
});

describe('other lines of a table', () => {
  it('that are shorter have their missing cells empty, unless a value stands in a wrong column', async () => {
    const { format, all } = await read(`${HEADER}${rows}School Z,z@b.example\nSchool Y,2024-01-01\n`, {
      defaults: { country: 'BE' },
    });
    expect(profiles(all).at(-1)).toMatchObject({ name: 'School Z', contact: { email: 'z@b.example' } });
    expect(problems(all)).toMatchObject([{ code: 'row-too-narrow' }]);
    expect(format.notes).toContainEqual(expect.objectContaining({ code: 'row-short', count: 1 }));
  });

  it('that repeat the header are blank, and notes below it are no rows', async () => {
    const { all, rows: counts } = await read(`${HEADER}${rows}${HEADER}${rows}Source: the ministry,,,,,\n`);
    expect(counts).toEqual({ read: 82, blank: 1, rejected: 1 });
    expect(problems(all)).toMatchObject([{ code: 'not-a-row', value: 'Source: the ministry' }]);
  });

  it('that stand above the header are not read', async () => {
    const { format, all } = await read(
      'List of schools,,\nAs of 2024,,\n\nname,town,country\nAlpha,Gent,BE\n',
    );
    expect(format.headerLine).toBe(4);
    expect(profiles(all)).toEqual([{ name: 'Alpha', city: 'Gent', country: 'BE' }]);
  });
});
