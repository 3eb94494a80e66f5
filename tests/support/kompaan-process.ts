import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunFile, readRunFile } from '../../src/platform/embedded/run-file.js';

/** `npm start` without the bootstrap: the built program on a data folder of its own. */
export class KompaanProcess {
  private static readonly started = new Set<KompaanProcess>();

  private constructor(
    readonly dataDir: string,
    private readonly child: ChildProcess,
    readonly address: string,
    readonly adminKey: string,
    private readonly printed: () => string,
  ) {}

  /** What it has printed so far. */
  get output(): string {
    return this.printed();
  }

  /** Starts it and waits until it has printed its address. */
  static async start(dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<KompaanProcess> {
    const child = spawn(process.execPath, ['dist/src/main.js'], {
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        SEED: 'none',
        RATE_LIMIT: '0',
        LOG_LEVEL: 'error',
        DATA_DIR: dataDir,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const address = await new Promise<string>((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        output += chunk.toString();
        const ready = /Kompaan is ready: (http:\S+)/.exec(output);
        if (ready) resolve(ready[1]!);
      };
      child.stdout!.on('data', listen);
      child.stderr!.on('data', listen);
      child.once('exit', (code) => reject(new Error(`It ended with code ${code}:\n${output}`)));
    });
    const adminKey = (await readFile(join(dataDir, 'admin-key'), 'utf8').catch(() => '')).trim();
    const running = new KompaanProcess(dataDir, child, address, adminKey, () => output);
    KompaanProcess.started.add(running);
    return running;
  }

  /** Ends what a failed test left running. */
  static async endAll(): Promise<void> {
    for (const running of KompaanProcess.started) await running.end('SIGTERM');
    KompaanProcess.started.clear();
  }

  /** Sends a signal and gives the exit code. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const exited = once(this.child, 'exit');
    this.child.kill(signal);
    return (await exited)[0] as number | null;
  }

  /** The process that an embedded server (redis, meilisearch) or one of Kompaan's own (server, worker, completer) is. */
  async pidOf(name: string): Promise<number> {
    return Number((await readFile(join(this.dataDir, pidFileOf(name)), 'utf8')).split(' ')[0]);
  }

  /** What the command line reads to find its servers. */
  async runFile(): Promise<RunFile> {
    return (await readRunFile(this.dataDir))!;
  }

  async call(method: string, path: string, body?: string | object) {
    const raw = typeof body === 'string' || body === undefined;
    const response = await fetch(`${this.address}/api/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.adminKey}`,
        ...(!raw && { 'Content-Type': 'application/json' }),
      },
      body: raw ? body : JSON.stringify(body),
    });
    const text = await response.text();
    // biome-ignore lint/suspicious/noExplicitAny: the shape is what the tests check
    return { status: response.status, body: (text.startsWith('{') ? JSON.parse(text) : text) as any };
  }
}

/** Where in the data folder a process is remembered. */
export function pidFileOf(name: string): string {
  return /^(redis|meilisearch)$/.test(name) ? join(name, 'pid') : `${name}.pid`;
}

/** An empty data folder, and how to remove it. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'kompaan-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Whether a process runs; one that ended and was not yet collected by its parent does not. */
export function exists(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
