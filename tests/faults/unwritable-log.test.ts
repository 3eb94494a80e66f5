import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const LOGGING = pathToFileURL('dist/src/platform/logging.js').href;

/** Logs far more than any pipe holds, says on standard error when that is done, and ends after a pause or its input. */
const TALKATIVE = `
  import { createLogger } from ${JSON.stringify(LOGGING)};
  const logger = createLogger('talkative', 'info');
  for (let n = 0; n < 20_000; n++) logger.info({ n, filler: 'x'.repeat(200) }, 'a line');
  process.stderr.write('still here\\n');
  process.on('exit', (code) => process.stderr.write(\`ended \${code}\\n\`));
  process.stdin.resume();
  await Promise.race([
    new Promise((resolve) => process.stdin.on('end', resolve)),
    new Promise((resolve) => setTimeout(resolve, Number(process.env.PAUSE))),
  ]);
  logger.info('the last line');
  process.exit(0);
`;

function talkative(redirected: string, pause = 2_000): ChildProcess {
  const node = `"${process.execPath}" --input-type=module -e "$PROGRAM"`;
  return spawn('sh', ['-c', `${node} ${redirected}`], {
    env: { ...process.env, NODE_OPTIONS: '', PROGRAM: TALKATIVE, PAUSE: `${pause}` },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** All of it, until every process that can write it has ended. */
async function collected(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const piece of stream) text += piece;
  return text;
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [line] = await once(createInterface(child.stderr!), 'line');
  return line;
}

describe('a log that cannot be written', () => {
  it.each([
    ['because the disk is full', '> /dev/full'],
    ['because nobody reads the pipe', '| sleep 3'],
    ['because nobody reads the socket', ''],
    ['because its reader is gone', '| true'],
  ])('blocks nothing and ends nothing, %s', async (_why, redirected) => {
    const child = talkative(redirected);
    const said = collected(child.stderr!);
    await once(child, 'exit');
    expect(await said).toBe('still here\nended 0\n');
  });

  it('says how many lines are lost when it can be written again, and writes the last one', async () => {
    const child = talkative('', 100_000);
    expect(await firstLine(child)).toBe('still here');
    const lines: { msg: string; lost?: number; n?: number }[] = [];
    createInterface(child.stdout!).on('line', (line) => {
      lines.push(JSON.parse(line));
      if (lines.at(-1)!.lost) child.stdin!.end();
    });
    expect((await once(child, 'close'))[0]).toBe(0);
    const written = lines.filter(({ msg }) => msg === 'a line').length;
    const lost = lines.reduce((sum, line) => sum + (line.lost ?? 0), 0);
    expect(lost).toBeGreaterThan(0);
    expect(written + lost).toBe(20_000);
    expect(lines.at(-1)!.msg).toBe('the last line');
  });
});
