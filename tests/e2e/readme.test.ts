import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KompaanProcess, temporaryFolder } from '../support/kompaan-process.js';
import { eventually } from '../support/running-app.js';

/** The shell blocks of the tour, in their order. */
async function tour(): Promise<string[]> {
  const readme = await readFile('README.md', 'utf8');
  const section = readme.slice(readme.indexOf('## A five-minute tour'), readme.indexOf('## How it is built'));
  return [...section.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block!);
}

async function run(script: string): Promise<{ code: number | null; output: string }> {
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', script]);
  let output = '';
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => shell.once('close', resolve));
  return { code, output };
}

describe("the README's tour", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let kompaan: KompaanProcess;
  beforeAll(async () => {
    folder = await temporaryFolder();
    kompaan = await KompaanProcess.start(folder.path, { SEED: 'demo' });
    // While the machine is still busy with the start a search may be asked to come again.
    const search = () => fetch(`${kompaan.address}/api/v1/organisations?q=school`);
    await eventually(search, ({ status }) => status === 200);
  });
  afterAll(async () => {
    await kompaan.end('SIGTERM');
    await folder.remove();
  });

  it('works as it is written, on a directory that was just seeded', async () => {
    const blocks = await tour();
    expect(blocks.length).toBeGreaterThanOrEqual(6);
    const script = blocks
      .map((block, n) => `echo "== block ${n}"\n${block}`)
      .join('\n')
      .replaceAll('/tmp/', `${folder.path}/`)
      .replaceAll('http://localhost:3000', kompaan.address)
      .replaceAll('data/admin-key', `${folder.path}/admin-key`);
    const { code, output } = await run(script);
    expect(code === 0 ? 'no error' : output).toBe('no error');
    const printed = output.split(/== block \d+\n/).slice(1);
    const [, search, imported, undone, exported, projects, needs, suggestions, similar, ...rest] = printed;
    const [next, completion, explained, leaving] = rest;
    expect(Number(search!.split('\n')[0])).toBeGreaterThan(0);
    expect(search).toContain('Hochschul');
    expect(imported).toMatch(/created: 2,/);
    expect(imported).toMatch(/rejected: 1,/);
    expect(imported).toContain('Stichting De Bijenkorf');
    expect(undone).toMatch(/removed: 2,/);
    expect(exported).toContain('name,shortName');
    expect(projects).toMatch(/projects: 1/);
    expect(projects).toContain('Bees, biodiversity and schoolyards (coordinator)');
    expect(needs).toMatch(/expertise/);
    expect(suggestions).toMatch(/score: 0\.\d+/);
    expect(similar).toContain('Bees, biodiversity and schoolyards: Both are about');
    expect(next).toMatch(/coordinator/);
    expect(next).toMatch(/more organisation/);
    expect(completion).toMatch(/\([A-Z]{2}\)/);
    // With other work on the machine the proof may not come to its end.
    expect(Number(completion!.trim().split('\n').at(-1))).toBeLessThan(0.2);
    expect(explained).toMatch(/suggest.*\d\.\d/s);
    expect(leaving).toMatch(/\w/);
  });

  it('leaves room for the page and the documentation that it points to', async () => {
    for (const path of ['/', '/docs/', '/openapi.json', '/livez', '/readyz', '/metrics'])
      expect((await fetch(kompaan.address + path)).status).toBe(200);
  });
});
