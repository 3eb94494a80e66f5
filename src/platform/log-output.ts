import { constants, fstatSync, openSync, writeSync } from 'node:fs';

/** Bytes of lines that wait until they can be written; further lines are lost, and counted. */
const MOST_WAITING = 1_000_000;

/** Milliseconds between two attempts to write, and that a process which ends waits for its last lines to be read. */
const TRY_EVERY = 50;
const LAST_PATIENCE = 500;

/**
 * A log that never blocks its process and never ends it: on a full disk, and in a pipe that nobody reads, lines wait,
 * and those for which there is no room are lost. When it can be written again it says how many.
 */
export class LogOutput {
  private readonly descriptor: number;
  private readonly waiting: Buffer[] = [];
  private bytes = 0;
  private lost = 0;
  private retry: NodeJS.Timeout | undefined;

  constructor(descriptor: number) {
    this.descriptor = withoutBlocking(descriptor);
    process.on('exit', () => this.writeLast());
  }

  /** Takes a line, with its end. */
  write(line: string): void {
    if (this.bytes >= MOST_WAITING) {
      this.lost++;
      return;
    }
    this.add(line);
    if (!this.retry) this.writeOrWait();
  }

  private add(line: string): void {
    const bytes = Buffer.from(line);
    this.waiting.push(bytes);
    this.bytes += bytes.length;
  }

  private writeOrWait(): void {
    this.retry = this.writeAll() ? undefined : setTimeout(() => this.writeOrWait(), TRY_EVERY).unref();
  }

  /** False when not all of it can be written now. */
  private writeAll(): boolean {
    try {
      while (this.waiting.length > 0) {
        const next = this.waiting[0]!;
        const written = writeSync(this.descriptor, next);
        this.bytes -= written;
        if (written < next.length) this.waiting[0] = next.subarray(written);
        else this.waiting.shift();
        if (this.lost > 0) this.confess();
      }
      return true;
    } catch {
      return false; // there is nowhere to say so
    }
  }

  private confess(): void {
    const { lost } = this;
    this.lost = 0;
    const msg = 'The log could not be written for a while; so many lines are lost';
    this.add(`${JSON.stringify({ level: 40, time: Date.now(), lost, msg })}\n`);
  }

  private writeLast(): void {
    const pause = new Int32Array(new SharedArrayBuffer(4));
    for (let waited = 0; !this.writeAll() && waited < LAST_PATIENCE; waited += TRY_EVERY)
      Atomics.wait(pause, 0, 0, TRY_EVERY);
  }
}

/**
 * A descriptor of the same file with which a write fails where it would wait. Pipes and terminals are opened anew,
 * because other processes share the open file and its way of writing. A socket cannot be; Node changes it itself when it
 * makes its own stream. Files never wait.
 */
function withoutBlocking(descriptor: number): number {
  const file = fstatSync(descriptor);
  if (file.isSocket()) void process.stdout;
  if (!file.isFIFO() && !file.isCharacterDevice()) return descriptor;
  try {
    return openSync(`/proc/self/fd/${descriptor}`, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch {
    return descriptor; // without /proc, or as another user than the one who opened it
  }
}
