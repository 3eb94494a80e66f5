import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';

const BENCHMARKS = ['scoring', 'exposure', 'search', 'edits', 'import'] as const;
const EVALUATIONS = ['matching'] as const;
export const PARTS = [...BENCHMARKS, ...EVALUATIONS] as const;
export type Part = (typeof PARTS)[number];

interface Report {
  file: string;
  introduction: string;
  parts: readonly Part[];
}

const benchmarks: Report = {
  file: 'docs/benchmarks.md',
  parts: BENCHMARKS,
  introduction: `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- import\` measures one part again and leaves the others as they are. What
is compared runs side by side, in turns, in the same run: the machines are shared, so ratios say more than times. The
lists of organisations come from the folder that \`REAL_DATA\` names; without it made-up ones of the same size are used.
`,
};

const evaluation: Report = {
  file: 'docs/evaluation.md',
  parts: EVALUATIONS,
  introduction: `# Evaluation

Written by \`npm run bench -- matching\`: how well organisations are recognised, on sets of names that others have judged.
The sets come from the folder that \`REAL_DATA\` names. They are small: a difference of one in a hundred is chance.
`,
};

/** Puts the sections of the measured parts in the place of the old ones and returns the reports that have any. */
export async function writeReport(measured: ReadonlyMap<Part, string>, lists: string): Promise<string> {
  const reports = [benchmarks, evaluation].filter(({ parts }) => parts.some((part) => measured.has(part)));
  const texts = [];
  for (const { file, introduction, parts } of reports) {
    const sections = await formerSections(file, parts);
    for (const part of parts)
      if (measured.has(part)) sections.set(part, framed(part, measured.get(part)!, lists));
    const report = [introduction, ...parts.flatMap((part) => sections.get(part) ?? [])].join('\n');
    await writeFile(file, report);
    texts.push(report);
  }
  return texts.join('\n');
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
