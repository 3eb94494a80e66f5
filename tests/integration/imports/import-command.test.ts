import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importRequest, type Output, runHistory, runImport, runUndo } from '../../../src/imports/index.js';
import { emptyServers } from '../../support/servers.js';
import { csvFile, organisations } from './files.js';
import { ImportService } from './service.js';

const service = new ImportService();
let folder: string;

beforeAll(async () => {
  await emptyServers();
  await (await service.ready()).work();
  folder = await mkdtemp(join(tmpdir(), 'kompaan-import-'));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

interface Options {
  isTTY?: boolean;
  request?: Parameters<typeof runImport>[1]['request'];
}

/** Runs the command on a file with this content; what it prints and whether it went well. */
async function run(content: string, options: Options = {}) {
  const file = join(folder, 'list.csv');
  await writeFile(file, content);
  return runOn([file], options);
}

async function runOn(files: string[], { isTTY = false, request = { source: 'list' } }: Options = {}) {
  return printedBy((output) => runImport(service.imports, { files, request }, output), isTTY);
}

async function printedBy(command: (output: Output) => Promise<boolean>, isTTY = false) {
  const output: Output = Object.assign(new PassThrough(), { isTTY });
  const wentWell = await command(output);
  output.end();
  let printed = '';
  for await (const chunk of output as PassThrough) printed += chunk;
  return { wentWell, printed };
}

describe('the import command', () => {
  it('imports a file, waits until all of it can be found and tells the counts', async () => {
    const { wentWell, printed } = await run(csvFile([...organisations(250), ',,,,']));
    expect(wentWell).toBe(true);
    expect(printed).toMatch(
      /251 rows in [\d.]+ s: 250 created, 0 updated, 0 unchanged, 0 rejected, 0 conflicts, 1 blank/,
    );
    expect(await service.directory.count()).toBe(250);
  });

  it('shows a progress bar on a terminal only', async () => {
    const bar = /250\/250 rows/;
    expect((await run(csvFile(organisations(250)), { isTTY: true })).printed).toMatch(bar);
    expect((await run(csvFile(organisations(250)))).printed).not.toMatch(bar);
  });

  it('prints the first findings and where all of them are', async () => {
    const nameless = Array.from({ length: 12 }, (_, n) => `,NL,Utrecht,${900_000_000 + n},`);
    const { wentWell, printed } = await run(csvFile([...organisations(1), ...nameless]));
    expect(wentWell).toBe(true);
    expect(printed.match(/^rejected: line /gm)).toHaveLength(10);
    expect(printed).toMatch(/\/api\/v1\/imports\/[\w-]+\/rejections/);
  });

  it('says what is wrong with a file that cannot be read', async () => {
    const { wentWell, printed } = await run('<!DOCTYPE html><html><body></body></html>');
    expect(wentWell).toBe(false);
    expect(printed).toMatch(/list\.csv: \w+/);
  });

  it.each(['manual', 'Not Kebab'])('refuses %s as the name of a source', (source) => {
    expect(importRequest({ source })).toEqual({
      wrong: expect.stringMatching(/^--source must be lower-case words/),
    });
  });

  it('says so when the file is not there', async () => {
    const { wentWell, printed } = await runOn([join(folder, 'missing.csv')]);
    expect(wentWell).toBe(false);
    expect(printed).toMatch(/cannot be read: ENOENT/);
  });

  it('imports several files, goes on after one that fails, and says at the end that not all went well', async () => {
    const good = join(folder, 'good.csv');
    await writeFile(good, csvFile(organisations(3, 3_000)));
    const { wentWell, printed } = await runOn([join(folder, 'missing.csv'), good]);
    expect(wentWell).toBe(false);
    expect(printed).toMatch(/missing\.csv cannot be read.*good\.csv: .*3 rows/s);
  });

  it('says what a dry run and a replace come to', async () => {
    const request = { source: 'other', dryRun: true };
    const count = await service.directory.count();
    const dry = await run(csvFile(organisations(5, 4_000)), { request });
    expect(dry).toMatchObject({
      wentWell: true,
      printed: expect.stringMatching(/A dry run: nothing was stored/),
    });
    expect(await service.directory.count()).toBe(count);
    await run(csvFile(organisations(5, 4_000)), { request: { source: 'other' } });
    const replace = { source: 'other', mode: 'replace' as const };
    const refused = await run(csvFile(organisations(3, 4_000)), { request: replace });
    expect(refused).toMatchObject({ wentWell: false, printed: expect.stringMatching(/--confirm-removals/) });
    const { printed } = await run(csvFile(organisations(3, 4_000)), {
      request: { ...replace, confirmRemovals: true },
    });
    expect(printed).toMatch(/Not in the file: 2 organisations removed, 0 that other sources have/);
  });

  it('understands its options as a call does', () => {
    const options = {
      source: 'list',
      replace: true,
      'dry-run': true,
      defaults: '{"country":"SK"}',
      sheet: 'A',
    };
    expect(importRequest(options)).toEqual({
      request: {
        ...{ source: 'list', mode: 'replace', dryRun: true, confirmRemovals: false },
        ...{ defaults: { country: 'SK' }, sheet: 'A' },
      },
    });
    expect(importRequest({ source: 'list', defaults: '{"country":"Slovakia"}' })).toEqual({
      wrong: expect.stringMatching(/^--defaults.country "Slovakia" is not a code of countries/),
    });
  });
});

describe('the commands about imports', () => {
  it('list the latest and undo one by its id', async () => {
    const { printed } = await run(csvFile(organisations(4, 6_000)), { request: { source: 'undone' } });
    const [id] = /[\w-]{36}/.exec(printed)!;
    const undone = await printedBy((output) => runUndo(service.imports, id, output));
    expect(undone.wentWell).toBe(true);
    expect(undone.printed).toMatch(/0 organisations restored, 4 removed, 0 kept\.\n$/);
    const { printed: listed } = await printedBy((output) => runHistory(service.imports, output));
    const [header, latest] = listed.split('\n');
    expect(header).toMatch(/^started +status +source +file +rows +created .* id$/);
    expect(latest).toMatch(new RegExp(`undone +undone +list\\.csv +4 +4 +0 +0 +0 +${id}$`));
  });

  it('say why an import cannot be undone', async () => {
    const unknown = await printedBy((output) => runUndo(service.imports, 'unknown', output));
    expect(unknown).toMatchObject({ wentWell: false, printed: expect.stringMatching(/no import unknown/) });
    const { printed } = await run(csvFile(organisations(1)), { request: { source: 'list', dryRun: true } });
    const [id] = /[\w-]{36}/.exec(printed)!;
    const dry = await printedBy((output) => runUndo(service.imports, id, output));
    expect(dry).toMatchObject({ wentWell: false, printed: expect.stringMatching(/is a dry run/) });
  });
});
