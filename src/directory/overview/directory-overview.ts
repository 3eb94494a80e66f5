import type { Directory } from '../store/directory.js';
import { licenceOf } from './licences.js';
import type { Overview } from './overview-schema.js';
import { SourceCounts } from './source-counts.js';

/** More sources than a directory has; the largest are shown. */
const MOST_SOURCES = 500;

/** Milliseconds for which the dates of imports are remembered: the history is read through for them. */
const DATES_KEPT = 5_000;

interface OverviewOptions {
  directory: Directory;
  /** `cursor`: the version of the directory that search has reached. */
  index: { cursor(): Promise<number> };
  projects: { count(): Promise<number>; version(): Promise<number> };
  /** The same of the projects. */
  projectIndex: { cursor(): Promise<number> };
  /** When the latest import of each source was in the record, as ISO 8601. */
  lastImports: () => Promise<ReadonlyMap<string, string>>;
  /** The scoring tables of all processes that have one. */
  tables: () => Promise<readonly { version: number }[]>;
}

/** What is in the directory, from where and since when, and whether search and suggestions have all of it. */
export class DirectoryOverview {
  private readonly counts: SourceCounts;
  private dates: { until: number; dates: Promise<ReadonlyMap<string, string>> } | undefined;

  constructor(private readonly options: OverviewOptions) {
    this.counts = new SourceCounts(options.directory);
  }

  /** Reads a few counters; the organisations of sources are counted now and then, once for all who ask. */
  async read(): Promise<Overview> {
    const { directory, index, projects, projectIndex, tables } = this.options;
    const counted = await this.counts.current();
    const dates = await this.lastImports();
    // The versions first: what has reached them by the time it is asked is not behind.
    const [version, projectsVersion] = await Promise.all([directory.version(), projects.version()]);
    const [organisations, projectCount, indexed, projectsIndexed, held] = await Promise.all([
      directory.count(),
      projects.count(),
      index.cursor(),
      projectIndex.cursor(),
      tables(),
    ]);
    const slowest = Math.min(...held.map((table) => table.version));
    const sources = sourcesIn(counted.sources, dates);
    return {
      organisations,
      projects: projectCount,
      directoryVersion: version,
      sources: sources.slice(0, MOST_SOURCES),
      moreSources: Math.max(0, sources.length - MOST_SOURCES),
      countedAt: counted.version,
      index: healthOf(indexed, version),
      projectIndex: healthOf(projectsIndexed, projectsVersion),
      table: {
        processes: held.length,
        ...(held.length > 0 ? healthOf(slowest, version) : { upToDate: false, behind: version }),
      },
    };
  }

  private lastImports(): Promise<ReadonlyMap<string, string>> {
    const now = performance.now();
    if (!this.dates || this.dates.until < now) {
      const dates = this.options.lastImports();
      this.dates = { until: now + DATES_KEPT, dates };
      dates.catch(() => {
        this.dates = undefined;
      });
    }
    return this.dates.dates;
  }
}

/** Those with most organisations first. */
function sourcesIn(counts: ReadonlyMap<string, number>, dates: ReadonlyMap<string, string>) {
  const names = new Set([...counts.keys(), ...dates.keys()]);
  return [...names]
    .map((source) => {
      const [lastImport, licence] = [dates.get(source), licenceOf(source)];
      return {
        source,
        organisations: counts.get(source) ?? 0,
        ...(lastImport !== undefined && { lastImport }),
        ...(licence !== undefined && { licence }),
      };
    })
    .sort((a, b) => b.organisations - a.organisations || (a.source < b.source ? -1 : 1));
}

function healthOf(reached: number, version: number) {
  const behind = Math.max(0, version - reached);
  return { upToDate: behind === 0, behind };
}
