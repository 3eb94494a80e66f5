import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importRequest, type Output, runImport } from '../../../src/imports/index.js';
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
  source?: string;
}

/** Runs the command on a file with this content; what it prints and whether it went well. */
async function run(content: string, options: Options = {}) {
  const file = join(folder, 'list.csv');
  await writeFile(file, content);
  return runOn(file, options);
}

async function runOn(file: string, { isTTY = false, source = 'list' }: Options = {}) {
  const output: Output = Object.assign(new PassThrough(), { isTTY });
  const wentWell = await runImport(service.imports, { files: [file], request: { source } }, output);
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
    const { wentWell, printed } = await runOn(join(folder, 'missing.csv'));
    expect(wentWell).toBe(false);
    expect(printed).toMatch(/cannot be read: ENOENT/);
  });
});
