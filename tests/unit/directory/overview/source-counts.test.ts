import { describe, expect, it } from '@jest/globals';
import type { OrganisationRecord } from '../../../../src/directory/index.js';
import { SourceCounts } from '../../../../src/directory/overview/source-counts.js';

const record = (...sources: string[]) =>
  ({ layers: Object.fromEntries(sources.map((source) => [source, {}])) }) as unknown as OrganisationRecord;

/** A directory that says how often it was read through. */
function directoryOf(records: OrganisationRecord[]) {
  const directory = { at: 1, walks: 0, records };
  return Object.assign(directory, {
    version: async () => directory.at,
    async *pages() {
      directory.walks++;
      yield directory.records;
    },
  });
}

describe('counting the organisations of sources', () => {
  it('counts an organisation for each source that says something of it', async () => {
    const counts = new SourceCounts(directoryOf([record('eche', 'ror'), record('ror'), record('manual')]));
    const { version, sources } = await counts.current();
    expect([version, Object.fromEntries(sources)]).toEqual([1, { eche: 1, ror: 2, manual: 1 }]);
  });

  it('counts once for all who ask, and again only when the directory has changed', async () => {
    const directory = directoryOf([record('ror')]);
    const counts = new SourceCounts(directory);
    await Promise.all([counts.current(), counts.current(), counts.current()]);
    await counts.current();
    expect(directory.walks).toBe(1);
    Object.assign(directory, { at: 2, records: [record('ror'), record('ror')] });
    const deadline = Date.now() + 5_000;
    while ((await counts.current()).version < 2 && Date.now() < deadline);
    expect((await counts.current()).sources.get('ror')).toBe(2);
    expect(directory.walks).toBe(2);
  });

  it('begins anew after it could not read', async () => {
    const directory = directoryOf([record('ror')]);
    const counts = new SourceCounts(directory);
    const { pages } = directory;
    directory.pages = async function* () {
      yield [] as OrganisationRecord[];
      throw new Error('away');
    };
    await expect(counts.current()).rejects.toThrow('away');
    directory.pages = pages;
    const again = () => counts.current().catch(() => undefined);
    const deadline = Date.now() + 5_000;
    while (!(await again()) && Date.now() < deadline);
    expect((await again())!.sources.get('ror')).toBe(1);
  });
});
