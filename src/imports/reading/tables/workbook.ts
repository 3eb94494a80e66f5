import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { ByteSource } from '../bytes/source.js';
import { UnreadableFileError } from '../unreadable-file.js';
import type { SourceRecord } from './record.js';

/** What the process is asked: one sheet, or all; of each all rows, or so many and the number of the others. */
export interface WorkbookQuestion {
  kind: 'xlsx' | 'ods' | 'xls';
  sheet?: string;
  head?: number;
}

export type WorkbookMessage =
  | { sheet: string }
  | { record: Exclude<SourceRecord, { value: unknown }> }
  | { more: number }
  | { end: true }
  | { fault: string };

export interface WorkbookLimits {
  /** Megabytes that the process may have in memory. */
  memory: number;
  /** Milliseconds until it answers: until then it reads the workbook, afterwards it waits for whoever takes the rows. */
  patience: number;
}

/** 100,000 rows of ten columns take 320 MB and 3 s. */
const LIMITS: WorkbookLimits = { memory: 800, patience: 90_000 };

/** Milliseconds between two looks at the memory of the process. */
const WATCH = 50;
const MEGABYTE = 1024 ** 2;

/** Beside this file; what runs from its sources, as the tests do, uses what was built of them. */
const SCRIPT = fileURLToPath(new URL('./workbook-process.js', import.meta.url)).replace(
  /(?<!\/dist)\/src\/(?=imports\/reading\/tables\/)/,
  '/dist/src/',
);

/**
 * What a process of its own says of a workbook, one message after another; it waits while nobody takes them, and is
 * ended with the reading.
 * @throws UnreadableFileError (`workbook-damaged`, `workbook-too-large`, `encrypted`); errors of the source pass through.
 */
export async function* workbookMessages(
  source: ByteSource,
  question: WorkbookQuestion,
  limits: WorkbookLimits = LIMITS,
): AsyncGenerator<WorkbookMessage> {
  const heap = `--max-old-space-size=${limits.memory}`;
  const child = spawn(process.execPath, [heap, SCRIPT, JSON.stringify(question)], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const watch = new Watch(child, limits);
  let sourceError: unknown;
  const sent = pipeline(Readable.from(source(), { objectMode: false }), child.stdin).catch(
    (error: unknown) => {
      // A process that ends early closes the pipe; its messages say why.
      if (isClosedPipe(error)) return;
      sourceError = error;
      child.kill('SIGKILL');
    },
  );
  try {
    for await (const message of messages(child.stdout)) {
      watch.answered();
      if ('fault' in message) throw sourceError ?? unreadable(message.fault);
      if ('end' in message) return;
      yield message;
    }
    const refusal = watch.refusal();
    if (!refusal) await sent;
    throw sourceError ?? refusal ?? endedEarly();
  } finally {
    watch.stop();
    child.kill('SIGKILL');
  }
}

/** Ends a process that takes too much memory or time. */
class Watch {
  private readonly timer: NodeJS.Timeout;
  private readonly deadline: NodeJS.Timeout;
  private exceeded: 'memory' | 'time' | undefined;

  constructor(
    private readonly child: ChildProcessByStdio<Writable, Readable, null>,
    private readonly limits: WorkbookLimits,
  ) {
    this.timer = setInterval(() => void this.look(), WATCH);
    this.deadline = setTimeout(() => this.end('time'), limits.patience);
    // The heap of the process has a limit too, at which it aborts.
    child.once('exit', (_code, signal) => {
      if (signal === 'SIGABRT') this.exceeded ??= 'memory';
    });
    child.once('error', () => undefined);
  }

  answered(): void {
    clearTimeout(this.deadline);
  }

  stop(): void {
    clearInterval(this.timer);
    clearTimeout(this.deadline);
  }

  refusal(): UnreadableFileError | undefined {
    if (!this.exceeded) return undefined;
    const what =
      this.exceeded === 'memory'
        ? `takes more than ${this.limits.memory} MB of memory`
        : `takes more than ${this.limits.patience / 1_000} s`;
    return new UnreadableFileError(
      'workbook-too-large',
      `To read this workbook ${what}: save the sheet as CSV, or leave out what is not needed.`,
    );
  }

  private async look(): Promise<void> {
    const status = await readFile(`/proc/${this.child.pid}/status`, 'latin1').catch(() => '');
    const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    if (kilobytes * 1_024 > this.limits.memory * MEGABYTE) this.end('memory');
  }

  private end(exceeded: 'memory' | 'time'): void {
    this.exceeded ??= exceeded;
    this.child.kill('SIGKILL');
  }
}

async function* messages(stdout: Readable): AsyncGenerator<WorkbookMessage> {
  let unfinished = '';
  stdout.setEncoding('utf8');
  for await (const text of stdout as AsyncIterable<string>) {
    const lines = (unfinished + text).split('\n');
    unfinished = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as WorkbookMessage;
  }
}

function isClosedPipe(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'].includes(code);
}

function unreadable(fault: string): UnreadableFileError {
  if (/password|ods encryption|encrypted file|encryptioninfo/i.test(fault))
    return new UnreadableFileError(
      'encrypted',
      'The workbook is protected by a password: save it without one.',
    );
  return new UnreadableFileError(
    'workbook-damaged',
    'The workbook is damaged, or of a kind that is not known here: save it again, or save the sheet as CSV.',
    { cause: fault },
  );
}

function endedEarly(): UnreadableFileError {
  return new UnreadableFileError(
    'workbook-damaged',
    'The process that read the workbook ended before its time: try again, or save the sheet as CSV.',
  );
}
