/** `npm run bench [-- PART …]`: measures, writes docs/benchmarks.md and docs/evaluation.md and prints what has changed. */
import { benchCompletion, benchWorstCompletions } from './completion.js';
import { benchEdits } from './edits.js';
import { benchExposure } from './exposure.js';
import { benchGoldenIdeas } from './golden-ideas.js';
import { benchImport } from './import.js';
import { benchLargeImports } from './import-large.js';
import { benchInterference } from './interference.js';
import { type Lists, readLists } from './lists.js';
import { benchMatching } from './matching/index.js';
import { benchParticipations } from './participations.js';
import { benchRealConsortia } from './real-consortia/index.js';
import { PARTS, type Part, writeReports } from './report.js';
import { benchRescoring } from './rescoring.js';
import { benchScoring } from './scoring.js';
import { benchRealScoring } from './scoring-real.js';
import { benchSearch } from './search.js';
import { Service } from './service.js';
import { benchStart } from './start.js';

const asked = partsAsked(process.argv.slice(2));
const lists = await readLists();
const measured = new Map<Part, string>();
if (asked.has('import'))
  measured.set(
    'import',
    [
      await benchImport(lists.eche),
      await benchLargeImports(lists.ror),
      ...(lists.participations ? [await benchParticipations(lists.others, lists.participations)] : []),
    ].join('\n'),
  );
if (asked.has('scoring'))
  measured.set(
    'scoring',
    [await benchScoring(), benchCompletion(), benchWorstCompletions(), benchRescoring()].join('\n'),
  );
if (['scoring', 'exposure', 'search', 'edits'].some((part) => asked.has(part as Part)))
  await onWholeDirectory(lists);
if (asked.has('matching') && process.env.REAL_DATA)
  measured.set('matching', await benchMatching(process.env.REAL_DATA, lists.ror!));
if (asked.has('start')) measured.set('start', await benchStart());
if (asked.has('real-consortia') && process.env.REAL_DATA)
  measured.set('real-consortia', await benchRealConsortia(process.env.REAL_DATA));
if (asked.has('golden-ideas') && process.env.REAL_DATA)
  measured.set('golden-ideas', await benchGoldenIdeas(process.env.REAL_DATA));
process.stdout.write(await writeReports(measured, lists.name));

function partsAsked(names: string[]): ReadonlySet<Part> {
  const parts = PARTS.filter((part) => names.includes(part));
  if (parts.length === names.length) return new Set(parts.length > 0 ? parts : PARTS);
  process.stderr.write(`Usage: npm run bench [-- PART …], where a part is one of: ${PARTS.join(', ')}\n`);
  process.exit(2);
}

async function onWholeDirectory({ eche, others }: Lists): Promise<void> {
  const service = await Service.start();
  try {
    await service.import(eche);
    await service.import(others);
    if (asked.has('search'))
      measured.set('search', [await benchSearch(service), await benchInterference(service)].join('\n'));
    if (asked.has('exposure')) measured.set('exposure', await benchExposure(service));
    if (asked.has('edits')) measured.set('edits', await benchEdits(service));
    if (asked.has('scoring'))
      measured.set('scoring', [measured.get('scoring'), await benchRealScoring(service)].join('\n'));
  } finally {
    await service.stop();
  }
}
