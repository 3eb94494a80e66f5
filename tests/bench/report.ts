import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';

export const PARTS = [
  'scoring',
  'exposure',
  'search',
  'edits',
  'import',
  'start',
  'matching',
  'real-consortia',
  'golden-ideas',
] as const;
export type Part = (typeof PARTS)[number];

interface Report {
  file: string;
  introduction: string;
  parts: readonly Part[];
}

const BENCHMARKS = `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- import\` measures one part again and leaves the others as they are. What
is compared runs side by side, in turns, in the same run: the machines are shared, so ratios say more than times. The
lists of organisations come from the folder that \`REAL_DATA\` names; without it made-up ones of the same size are used.
`;

const EVALUATION = `# Evaluation

Written by \`npm run bench -- matching real-consortia golden-ideas\`: how often the answers are right, on sets that others have published with the right
answers, in the folder that \`REAL_DATA\` names; they are no part of this project. Precision: of what was chosen, the part that
is right. Recall: of what is right, the part that was chosen. F1: 2PR / (P + R). R@n: the part for which the right one is among
the first n. Rules were settled on one half of a set, by a hash of its rows, and are measured on all of it.
`;

const REPORTS: readonly Report[] = [
  {
    file: 'docs/benchmarks.md',
    introduction: BENCHMARKS,
    parts: ['scoring', 'exposure', 'search', 'edits', 'import', 'start'],
  },
  {
    file: 'docs/evaluation.md',
    introduction: EVALUATION,
    parts: ['matching', 'real-consortia', 'golden-ideas'],
  },
];

/** Puts the sections of the measured parts in the place of the old ones and returns the reports that have changed. */
export async function writeReports(measured: ReadonlyMap<Part, string>, lists: string): Promise<string> {
  const written: string[] = [];
  for (const report of REPORTS.filter(({ parts }) => parts.some((part) => measured.has(part))))
    written.push(await writeReport(report, measured, lists));
  return written.join('\n');
}

async function writeReport(
  { file, introduction, parts }: Report,
  measured: ReadonlyMap<Part, string>,
  lists: string,
): Promise<string> {
  const sections = await formerSections(file, parts);
  for (const part of parts)
    if (measured.has(part)) sections.set(part, framed(part, measured.get(part)!, lists));
  const report = [introduction, ...parts.flatMap((part) => sections.get(part) ?? [])].join('\n');
  await writeFile(file, report);
  return report;
}

function framed(part: Part, section: string, lists: string): string {
  const machine = `${availableParallelism()} shared cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}`;
  return `${begin(part)}\n${section}\n\`npm run bench -- ${part}\`; ${machine}; ${lists}.\n${END}\n`;
}

const begin = (part: Part) => `<!-- ${part} -->`;
const END = '<!-- end -->';

async function formerSections(file: string, parts: readonly Part[]): Promise<Map<Part, string>> {
  const report = await readFile(file, 'utf8').catch(() => '');
  const sections = new Map<Part, string>();
  for (const part of parts) {
    const from = report.indexOf(begin(part));
    if (from < 0) continue;
    const to = report.indexOf(END, from) + END.length;
    sections.set(part, `${report.slice(from, to)}\n`);
  }
  return sections;
}
