import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Directory } from '../../../src/directory/index.js';
import { Redis } from '../../../src/platform/redis.js';
import { type ParticipationOutcome, type ProjectListRow, Projects } from '../../../src/projects/index.js';
import { projectView } from '../../../src/projects/record/project-record.js';
import { testServers } from '../../support/servers.js';

const redis = new Redis(testServers().redisUrl);
const directory = new Directory(redis, { onCommitted: async () => {} });
const projects = new Projects(redis, directory);

afterAll(() => redis.disconnect());

beforeEach(async () => {
  await redis.flushdb();
});

const GHENT = { profile: { name: 'Ghent University', country: 'BE', identifiers: { pic: '999986096' } } };
const PORTO = {
  profile: { name: 'Universidade do Porto', country: 'PT', identifiers: { pic: '999894430' } },
};

type Writer = Parameters<Projects['commitRows']>[1];

const writer = (importId: string, more: Partial<Writer> = {}): Writer => ({
  source: 'list',
  importId,
  ...more,
});

/** Rows of an import: first their organisations, then what they say of projects. */
async function commit(rows: ProjectListRow[], by: Writer, number = 0): Promise<ParticipationOutcome[]> {
  const told = rows.flatMap((row) => (row.kind === 'organisation' ? [row.row] : []));
  await directory.commitRows(told, by, { number, of: () => '{}' });
  let outcomes: ParticipationOutcome[] = [];
  await projects.commitRows(rows, by, {
    number,
    of: (all) => {
      outcomes = all;
      return JSON.stringify(all);
    },
  });
  return outcomes;
}

const takesPart = (
  fragment: typeof GHENT,
  role: 'coordinator' | 'partner',
  title = 'Offshore skills',
): ProjectListRow => ({
  kind: 'organisation',
  row: { line: 2, fragment },
  participation: {
    project: { keys: ['grant:779469'], profile: { title, startDate: '2021-03-01' } },
    role,
  },
});

const kinds = (outcomes: ParticipationOutcome[]) => outcomes.map(({ kind }) => kind);

async function participantsOf(key: string) {
  const record = await projects.find(key);
  return record && projectView(record).participants.map(({ organisation, role }) => [organisation, role]);
}

const idOf = async (pic: string) => (await directory.find(`pic:${pic}`))!.id;

describe('rows of participations', () => {
  it('become a project with its organisations, once', async () => {
    const rows = [takesPart(GHENT, 'partner'), takesPart(PORTO, 'coordinator')];
    expect(kinds(await commit(rows, writer('a')))).toEqual(['created', 'created']);
    expect(await participantsOf('grant:779469')).toEqual([
      [await idOf('999894430'), 'coordinator'],
      [await idOf('999986096'), 'partner'],
    ]);
    expect(kinds(await commit(rows, writer('b')))).toEqual(['unchanged', 'unchanged']);
    expect(await projects.count()).toBe(1);
  });

  it('are updated when the role is another one or the project is told otherwise', async () => {
    await commit([takesPart(GHENT, 'partner')], writer('a'));
    expect(kinds(await commit([takesPart(GHENT, 'coordinator')], writer('b')))).toEqual(['updated']);
    expect(kinds(await commit([takesPart(GHENT, 'coordinator', 'Skills')], writer('c')))).toEqual([
      'updated',
    ]);
  });

  it('name an organisation by its identifiers only, where the directory has it', async () => {
    await commit([takesPart(GHENT, 'partner')], writer('a'));
    const rows: ProjectListRow[] = ['999986096', '999894430'].map((pic) => ({
      kind: 'keys',
      keys: [`pic:${pic}`],
      participation: { project: { keys: ['rcn:207027'], profile: {} }, role: 'partner' },
    }));
    expect(kinds(await commit(rows, writer('b')))).toEqual(['created', 'unknown-organisation']);
    expect(await participantsOf('rcn:207027')).toEqual([[await idOf('999986096'), 'partner']]);
  });

  it('whose numbers belong to two projects, or another number to the same, are conflicts', async () => {
    const about = (...keys: string[]): ProjectListRow => ({
      kind: 'project',
      project: { keys, profile: {} },
    });
    await commit([about('grant:1', 'rcn:1'), about('grant:2')], writer('a'));
    const rows = [about('grant:2', 'rcn:1'), about('grant:1', 'rcn:2'), about('grant:2', 'rcn:2')];
    expect(kinds(await commit(rows, writer('b')))).toEqual(['conflict', 'conflict', 'updated']);
  });

  it('are found for each organisation, newest first, page by page', async () => {
    for (const [number, year] of [2019, 2022, 2020].entries()) {
      const row = takesPart(GHENT, 'partner');
      if (row.kind !== 'organisation') throw new Error();
      row.participation!.project = { keys: [`grant:${year}`], profile: { startDate: `${year}-01-01` } };
      await commit([row], writer(`of ${number}`));
    }
    const id = await idOf('999986096');
    const years = async (page: number) => {
      const found = await projects.ofOrganisation([id], page, 2);
      return [found.total, ...found.projects.map(({ keys }) => keys[0])];
    };
    expect(await years(1)).toEqual([3, 'grant:2022', 'grant:2020']);
    expect(await years(2)).toEqual([3, 'grant:2019']);
  });

  it('are written once, whoever repeats the batch', async () => {
    await commit([takesPart(GHENT, 'partner')], writer('a'));
    const again = await projects.commitRows([takesPart(PORTO, 'partner')], writer('a'), {
      number: 0,
      of: () => 'another',
    });
    expect(JSON.parse(again)[0].kind).toBe('created');
    expect(await participantsOf('grant:779469')).toHaveLength(1);
  });

  it('change nothing in a dry run, which sees its own rows', async () => {
    const dry = writer('a', { dryRun: true });
    expect(kinds(await commit([takesPart(GHENT, 'partner')], dry))).toEqual(['created']);
    expect(kinds(await commit([takesPart(GHENT, 'partner')], dry, 1))).toEqual(['unchanged']);
    expect(await projects.count()).toBe(0);
    expect(await redis.exists('{directory}:projects:entries')).toBe(0);
  });
});

describe('undoing an import', () => {
  const undo = (importId: string, later: string[] = []) =>
    projects.undo({ importId, source: 'list', later }, async () => {});

  it('removes the projects that it made and puts the others back exactly', async () => {
    await commit([takesPart(GHENT, 'partner')], writer('a'));
    const before = await projects.find('grant:779469');
    const another: ProjectListRow = {
      kind: 'project',
      project: { keys: ['rcn:5'], profile: { title: 'New' } },
    };
    await commit([takesPart(PORTO, 'coordinator'), another], writer('b'));
    expect(await undo('b')).toEqual({ restored: 1, removed: 1, kept: 0 });
    const after = await projects.find('grant:779469');
    expect(after?.layers.list?.fragments).toEqual(before!.layers.list!.fragments);
    expect(await projects.find('rcn:5')).toBeUndefined();
    expect((await projects.ofOrganisation([await idOf('999894430')], 1, 10)).total).toBe(0);
  });

  it('keeps what a later import of the source has changed', async () => {
    await commit([takesPart(GHENT, 'partner')], writer('a'));
    await commit([takesPart(PORTO, 'coordinator')], writer('b'));
    expect(await undo('a', ['b'])).toEqual({ restored: 0, removed: 0, kept: 1 });
    expect(await participantsOf('grant:779469')).toHaveLength(2);
  });
});

describe('the end of an import', () => {
  it('takes out what its source no longer says of a project', async () => {
    await commit([takesPart(GHENT, 'partner'), takesPart(PORTO, 'coordinator')], writer('a'));
    const [outcome] = await commit([takesPart(PORTO, 'coordinator')], writer('b'));
    if (outcome?.kind !== 'unchanged') throw new Error(outcome?.kind);
    await projects.sweep(writer('b'), new Map([[outcome.project, new Set(outcome.fingerprints)]]));
    expect(await participantsOf('grant:779469')).toEqual([[await idOf('999894430'), 'coordinator']]);
    expect((await projects.ofOrganisation([await idOf('999986096')], 1, 10)).total).toBe(0);
  });

  it('of a replace takes out the projects that it no longer has', async () => {
    await commit([takesPart(GHENT, 'partner')], writer('a'));
    const ids = [...(await projects.membersOf('list')).keys()];
    const counted: object[] = [];
    await projects.withdraw(ids, writer('b'), (changed) => {
      counted.push(changed);
      return '{}';
    });
    expect(counted).toEqual([{ removed: 1, withdrawn: 0 }]);
    expect(await projects.count()).toBe(0);
  });
});

it('an organisation that is erased is not brought back by an undo, nor left in a dry run', async () => {
  await commit([takesPart(GHENT, 'partner'), takesPart(PORTO, 'coordinator')], writer('a'));
  await commit([takesPart(GHENT, 'coordinator')], writer('b'));
  await commit([takesPart(GHENT, 'coordinator', 'Tried')], writer('dry', { dryRun: true }));
  const id = await idOf('999986096');
  await projects.forget([id]);
  for (const importId of ['a', 'b', 'dry']) await projects.forgetIn(importId, new Set([id]));
  const traces = (await redis.keys('*projects*')).filter((key) => !key.endsWith(':batches'));
  for (const key of traces)
    if ((await redis.type(key)) === 'hash')
      expect(JSON.stringify(await redis.hgetall(key))).not.toContain(id);
  await projects.undo({ importId: 'b', source: 'list', later: [] }, async () => {});
  expect(await participantsOf('grant:779469')).toEqual([[await idOf('999894430'), 'coordinator']]);
});

it('an organisation that is erased takes part in nothing any more', async () => {
  await commit([takesPart(GHENT, 'partner'), takesPart(PORTO, 'coordinator')], writer('a'));
  const id = await idOf('999986096');
  await projects.forget([id]);
  expect(await participantsOf('grant:779469')).toEqual([[await idOf('999894430'), 'coordinator']]);
  expect(await redis.hgetall('{directory}:projects:records')).not.toEqual(
    expect.objectContaining({ [id]: expect.anything() }),
  );
  expect(JSON.stringify(await redis.hgetall('{directory}:projects:records'))).not.toContain(id);
});
