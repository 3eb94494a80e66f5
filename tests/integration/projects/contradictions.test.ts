import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { projectView } from '../../../src/projects/record/project-record.js';
import { emptyServers } from '../../support/servers.js';
import { ImportService } from '../imports/service.js';

const service = new ImportService();

beforeAll(async () => {
  await service.ready();
});
beforeEach(emptyServers);
afterAll(() => service.close());

async function imported(source: string, text: string, query: Record<string, string> = {}) {
  const { body } = await service.post({ source, ...query }, Buffer.from(text)).expect(202);
  await service.runOnce(body.id);
  return (await service.get(`/imports/${body.id}`).expect(200)).body;
}

async function findings(id: string) {
  return (await service.get(`/imports/${id}/rejections`).expect(200)).body.items;
}

async function roles(key: string) {
  const record = await service.projects.find(key);
  return record && projectView(record).participants.map(({ role }) => role);
}

const HEADER = 'Project number,Partner,Country,Role';
const table = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;
const schools = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => `P-1,School ${from + n},BE,partner`);

describe('an organisation to which a list gives two roles in one project', () => {
  it('is listed where the second one stands, also when it comes in a later batch, and again when the list does', async () => {
    const list = table('P-1,School A,NL,coordinator', ...schools(0, 600), 'P-1,School A,NL,partner');
    for (const dryRun of ['true', 'false', 'false']) {
      const done = await imported('list', list, { dryRun });
      expect(done.warnings).toBe(1);
      expect(await findings(done.id)).toEqual([
        expect.objectContaining({
          ...{ kind: 'warning', line: 603, column: 'Role', value: 'partner', code: 'roles-contradict' },
        }),
      ]);
      expect(done.causes).toMatchObject([{ code: 'roles-contradict', rows: 1 }]);
    }
    const stored = await roles('source:list:P-1');
    expect(stored).toHaveLength(601);
    expect(stored?.filter((role) => role === undefined)).toHaveLength(1);
  });

  it('is not one whose role a later list of the source changes', async () => {
    await imported('list', table('P-1,School A,NL,coordinator', 'P-1,School B,NL,partner'));
    const later = await imported('list', table('P-1,School A,NL,partner', 'P-1,School B,NL,coordinator'));
    expect(later).toMatchObject({ rows: { updated: 2 }, warnings: 0 });
    expect(await findings(later.id)).toEqual([]);
    expect(await roles('source:list:P-1')).toEqual(['coordinator', 'partner']);
  });

  it('is not one that two sources tell differently', async () => {
    const number = '2019-1-NL01-KA201-060314';
    await imported('one', table(`${number},School A,NL,coordinator`));
    const other = await imported('two', table(`${number},School A,NL,partner`));
    expect(other.warnings).toBe(0);
    expect(await roles(`erasmus:${number}`)).toEqual(['partner']);
  });

  it('is told of a row that says both', async () => {
    const mapping = JSON.stringify({
      ...{ p: 'project.id', o: 'name', c: 'country', r: 'project.role', s: 'project.role' },
    });
    const done = await imported('list', 'p,o,c,r,s\n7,A,BE,partner,coordinator\n', { mapping });
    expect(done).toMatchObject({ rows: { created: 1 }, warnings: 1 });
    expect(await findings(done.id)).toMatchObject([
      { kind: 'warning', line: 2, column: 's', value: 'coordinator', code: 'roles-contradict' },
    ]);
  });
});

it('days and years that cannot be are listed, by the column of the file', async () => {
  const done = await imported(
    'list',
    'Project number,Programme,Partner,Country,Role,Start date,End date\n' +
      '1,Erasmus+,School A,NL,partner,2019-01-01,2018-01-01\n' +
      '2,Erasmus+,School A,NL,partner,1919-01-01,2019-01-01\n' +
      '3,Erasmus+,School A,NL,partner,2009-01-01,2019-01-01\n',
  );
  expect(done).toMatchObject({ rows: { created: 3 }, warnings: 3 });
  expect(await findings(done.id)).toMatchObject([
    { line: 2, column: 'End date', value: '2018-01-01', code: 'dates-contradict' },
    { line: 3, column: 'Start date', value: '1919-01-01', code: 'year-left-out' },
    { line: 4, column: 'Start date', value: '2009-01-01', code: 'year-outside-programme' },
  ]);
});

it('a project that a file has twice with different partners is listed, and has all of them', async () => {
  const line = (...names: string[]) =>
    JSON.stringify({
      project: { identifiers: { id: 'P' } },
      participants: names.map((name) => ({ organisation: { name, country: 'NL' } })),
    });
  const done = await imported('list', [line('A', 'B'), line('B', 'A'), line('A', 'C')].join('\n'));
  expect(await findings(done.id)).toMatchObject([
    { kind: 'warning', line: 3, value: 'P', code: 'project-repeated' },
  ]);
  expect(await roles('source:list:P')).toHaveLength(3);
});

it('a row that has both numbers of two projects says what to do', async () => {
  const line = (grant?: string, rcn?: string) => JSON.stringify({ project: { identifiers: { grant, rcn } } });
  await imported('grants', `${line('100001')}\n${line('100002')}\n`);
  await imported('records', `${line(undefined, '1')}\n${line(undefined, '2')}\n`);
  const both = await imported('both', `${line('100001', '1')}\n`);
  expect(both).toMatchObject({ rows: { conflicts: 1 } });
  expect(both.causes).toMatchObject([{ text: expect.stringContaining('import this list before') }]);
});

it('a number with a line break and odd spaces is found by its key', async () => {
  const line = JSON.stringify({ project: { identifiers: { id: 'NL\n01\u00a0 \u2003b:c' } } });
  await imported('list', `${line}\n${line}\n`);
  for (const key of ['source:list:NL 01 b:c', ' SOURCE : list:NL\n01\u00a0 b:c', 'source:list:NL\t01  b:c'])
    expect((await service.projects.find(key))?.keys).toEqual(['source:list:NL 01 b:c']);
});

it('what was found of an organisation that nobody knew is taken back when it was created since and is erased', async () => {
  await imported('known', table('P-1,School A,NL,partner'));
  const numbers = 'rcn,pic,role,start_date,end_date\n1,948821603,participant,2017-01-01,2018-01-01\n';
  const done = await imported('numbers', numbers);
  expect(await findings(done.id)).toMatchObject([{ column: 'pic', value: '948821603' }]);
  await imported('names', 'name,country,pic\nLater School,NL,948821603\n');
  const { id } = (await service.directory.find('pic:948821603'))!;
  await service.work();
  await service.directory.erase(id);
  for (;;) {
    const [finding] = await findings(done.id);
    if (finding.value === null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
});

describe('the undo of a list whose organisations a later one has in its projects', () => {
  const named = table('P-1,School A,NL,coordinator', 'P-1,School B,NL,partner').replace(
    'Partner',
    'Partner,PIC',
  );
  const list = named.replace('School A', 'School A,948821603').replace('School B', 'School B,948821604');
  const byNumber = 'rcn,pic,role,start_date,end_date\n9,948821603,participant,2017-01-01,2018-01-01\n';
  const found = async (pic: string) => (await service.directory.find(`pic:${pic}`)) !== undefined;

  it('leaves those of another source that names them by number, and takes the others away', async () => {
    const first = await imported('first', list);
    await imported('later', byNumber);
    const { undo } = await service.undoNow(first.id);
    expect(undo).toMatchObject({ removed: 1, kept: 1, projects: { removed: 1 } });
    expect([await found('948821603'), await found('948821604')]).toEqual([true, false]);
    const school = (await service.directory.find('pic:948821603'))!;
    expect((await service.projects.ofOrganisation([school.id], 1, 10)).total).toBe(1);
  });

  it('leaves those of the same source that take part in another project since', async () => {
    const first = await imported('list', list);
    await imported('list', list.replaceAll('P-1', 'P-2').split('\n').slice(0, 2).join('\n'));
    const { undo } = await service.undoNow(first.id);
    expect(undo).toMatchObject({ removed: 1, kept: 1 });
    expect([await found('948821603'), await found('948821604')]).toEqual([true, false]);
    expect(await roles('source:list:P-1')).toBeUndefined();
    expect(await roles('source:list:P-2')).toEqual(['coordinator']);
  });

  it('takes away all that a later one only repeats', async () => {
    const first = await imported('list', list);
    await imported('list', list);
    const { undo } = await service.undoNow(first.id);
    expect(undo).toMatchObject({ removed: 2, kept: 0 });
  });
});
