import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';

export const PARTS = ['scoring', 'exposure', 'search', 'edits', 'import'] as const;
export type Part = (typeof PARTS)[number];

const FILE = 'docs/benchmarks.md';

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- import\` measures one part again and leaves the others as they are. What
is compared runs side by side, in turns, in the same run: the machines are shared, so ratios say more than times. The
lists of organisations come from the folder that \`REAL_DATA\` names; without it made-up ones of the same size are used.
`;

/** Puts the sections of the measured parts in the place of the old ones and returns the whole report. */
export async function writeReport(measured: ReadonlyMap<Part, string>, lists: string): Promise<string> {
  const sections = await formerSections();
  for (const [part, section] of measured) sections.set(part, framed(part, section, lists));
  const report = [INTRODUCTION, ...PARTS.flatMap((part) => sections.get(part) ?? [])].join('\n');
  await writeFile(FILE, report);
  return report;
}

function framed(part: Part, section: string, lists: string): string {
  const machine = `${availableParallelism()} shared cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}`;
  return `${begin(part)}\n${section}\n\`npm run bench -- ${part}\`; ${machine}; ${lists}.\n${END}\n`;
}

const begin = (part: Part) => `<!-- ${part} -->`;
const END = '<!-- end -->';

async function formerSections(): Promise<Map<Part, string>> {
  const report = await readFile(FILE, 'utf8').catch(() => '');
  const sections = new Map<Part, string>();
  for (const part of PARTS) {
    const from = report.indexOf(begin(part));
    if (from < 0) continue;
    const to = report.indexOf(END, from) + END.length;
    sections.set(part, `${report.slice(from, to)}\n`);
  }
  return sections;
}
