import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { derive, type Profile } from '../../../src/directory/index.js';
import { termsInText } from '../../../src/vocabularies/index.js';
import {
  halfOf,
  PUBLISHED_LISTS,
  type PublishedList,
  profilesOfList,
} from '../../support/published-lists.js';
import { against, grouped, median } from '../statistics.js';

const LEAST = 0.2;
const AIM = 0.35;
/** Microseconds. */
const NAME_TARGET = 10;
const DESCRIPTION_TARGET = 100;
const ROUNDS = 30;

/**
 * How many organisations of the published lists have an expertise from their names alone, on the half that no word was
 * chosen for, and how long it takes to find it. Returns a section in Markdown.
 */
export async function benchExpertiseWords(folder: string): Promise<string> {
  const all: Profile[] = [];
  const rows: string[] = [];
  for (const list of Object.keys(PUBLISHED_LISTS) as PublishedList[]) {
    const profiles = (await profilesOfList(folder, list)).filter(
      (profile) => halfOf(profile) === 'measured on',
    );
    all.push(...profiles);
    rows.push(`| ${list} | ${shareOf(profiles)} | |`);
  }
  const known = all.filter(hasExpertise).length / all.length;
  const names = all.slice(0, 20_000).map(({ name }) => name);
  const perName = perText(names, { isName: true });
  const perDescription = perText(await descriptionsIn(folder), {});
  return [
    '## Expertise from names',
    '',
    '| list, half of it | with expertise | target |',
    '|---|---:|---:|',
    ...rows,
    `| together | ${shareOf(all)} | ${against(`≥ ${LEAST * 100} %, aim ${AIM * 100} %`, known >= AIM)} |`,
    '',
    '| text | time | target |',
    '|---|---:|---:|',
    `| a name | ${perName.toFixed(1)} µs | ${against(`≤ ${NAME_TARGET} µs`, perName <= NAME_TARGET)} |`,
    `| 1,000 characters | ${perDescription.toFixed(0)} µs | ${against(`≤ ${DESCRIPTION_TARGET} µs`, perDescription <= DESCRIPTION_TARGET)} |`,
    '',
  ].join('\n');
}

function hasExpertise({ description, expertise, ...names }: Profile): boolean {
  return derive(names).expertise !== undefined;
}

function shareOf(profiles: readonly Profile[]): string {
  const known = profiles.filter(hasExpertise).length;
  return `${grouped(known)} of ${grouped(profiles.length)}, ${((100 * known) / profiles.length).toFixed(1)} %`;
}

/** What projects say of themselves, cut into texts of 1,000 characters. */
async function descriptionsIn(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, 'cordis/project-2023.csv'), 'utf8');
  return Array.from({ length: Math.floor(text.length / 1_000) }, (_, n) =>
    text.slice(n * 1_000, (n + 1) * 1_000),
  );
}

/** Microseconds of this process's own time that one of the texts takes: the median of the rounds after warming up. */
function perText(texts: readonly string[], kind: Parameters<typeof termsInText>[1]): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (const text of texts) termsInText(text, kind);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / texts.length;
  });
  return median(rounds.slice(ROUNDS / 3));
}
