import { describe, expect, it } from '@jest/globals';
import { look, profiles, read, refusal } from './files.js';

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

describe('what one file or row may hold', () => {
  it('is at most a thousand columns', async () => {
    const columns = numbers(1_001).map((n) => `c${n}`);
    const table = `name,country,${columns.join()}\nBrug,NL,${columns.join()}\n`;
    expect(await refusal(look(table), 'too-many-columns')).toMatch(/1003 columns, and at most 1000/);
    const object = { name: 'Brug', country: 'NL', ...Object.fromEntries(columns.map((name) => [name, 'x'])) };
    await refusal(look(JSON.stringify([object, object])), 'too-many-columns');
  });

  it('is as many items of a list as a profile has; the rest is noted', async () => {
    const names = numbers(120).map((n) => `other name/${n}`);
    const codes = numbers(25).map((n) => `A BADEN${String(n + 1).padStart(2, '0')}`);
    const mapping = {
      ...Object.fromEntries(names.map((name) => [name, 'otherName' as const])),
      ...{ 'erasmus code': 'erasmusCode' as const, 'erasmus code/2': 'erasmusCode' as const },
    };
    const file = `name;country;erasmus code;erasmus code/2;${names.join(';')}\nBrug;NL;"${codes.join()}";Z ANY01;${names.join(';')}\n`;
    const { all, format } = await read(file, { mapping });
    const [profile] = profiles(all);
    expect(profile!.otherNames).toHaveLength(100);
    expect(profile!.identifiers!.erasmusCodes).toEqual(codes.slice(0, 20));
    const left = format.notes.filter(({ code }) => code === 'value-left-out');
    expect(left.reduce((sum, { count }) => sum + count, 0)).toBe(20 + 5 + 1);
  });

  it('is never an e-mail address in a column that everybody can read, whatever its dress', async () => {
    const columns = ['name', 'short name', 'city', 'region', 'description', 'website'];
    for (const address of [
      'jo(at)brug.org',
      'jo @ brug.org',
      'jo&#64;brug.org',
      'jo%40brug.org',
      'jo＠brug.org',
    ]) {
      const cells = columns.map((column) =>
        column === 'website' ? `https://brug.org/?${address}` : `A ${address}`,
      );
      const { all } = await read(`${columns.join('\t')}\tcountry\n${cells.join('\t')}\tNL\n`);
      expect(profiles(all)).toEqual([
        {
          ...{ name: 'A', shortName: 'A', city: 'A', region: 'A', description: 'A', country: 'NL' },
          website: expect.stringMatching(/^https:\/\/brug\.org\/$/),
          contact: { email: 'jo@brug.org' },
        },
      ]);
    }
  });
});
