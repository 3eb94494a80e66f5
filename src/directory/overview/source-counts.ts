import { setTimeout as pause } from 'node:timers/promises';
import { sourcesOf } from '../record/parts.js';
import type { Directory } from '../store/directory.js';

/** At most a tenth of the time is spent on counting, however often the directory changes. */
const SHARE = 10;

/** Milliseconds that somebody waits for a newer count while there is an older one. */
const PATIENCE = 500;

interface Counted {
  /** The directory version that was counted. */
  version: number;
  /** Organisations by source. */
  sources: ReadonlyMap<string, number>;
}

/** Of how many organisations each source says something: counted once for all who ask, and anew when that may have changed. */
export class SourceCounts {
  private latest: Counted | undefined;
  private counting: Promise<void> | undefined;
  private nextAt = 0;

  constructor(private readonly directory: Pick<Directory, 'version' | 'pages'>) {}

  /** The latest counts; older ones than the directory while it is being counted or has just been. */
  async current(): Promise<Counted> {
    const version = await this.directory.version();
    if (this.latest?.version !== version && performance.now() >= this.nextAt)
      this.counting ??= this.count(version);
    if (this.counting) await (this.latest ? Promise.race([this.counting, pause(PATIENCE)]) : this.counting);
    return this.latest!;
  }

  private async count(version: number): Promise<void> {
    const started = performance.now();
    const sources = new Map<string, number>();
    try {
      for await (const page of this.directory.pages())
        for (const record of page)
          for (const source of sourcesOf(record)) sources.set(source, (sources.get(source) ?? 0) + 1);
      this.latest = { version, sources };
    } finally {
      const ended = performance.now();
      this.nextAt = ended + (SHARE - 1) * (ended - started);
      this.counting = undefined;
    }
  }
}
