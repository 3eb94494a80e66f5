import { SimilarProjects } from '../../../src/projects/index.js';
import { seeded } from '../random.js';
import { against, grouped, inMilliseconds, quantile } from '../statistics.js';
import { readNorwegianProjects } from './norwegian-projects.js';

const PROJECTS = 30_000;
const IDEAS = 200;
const WORDS = { title: 10, summary: 120, idea: 80 };
const MUST = 20;

/** How long it takes to find the projects like an idea among made-up ones of the words of real titles. A section in Markdown. */
export async function benchSimilarProjects(folder: string): Promise<string> {
  const { projects } = await readNorwegianProjects(folder);
  const words = projects.flatMap(({ title, topic }) => `${title} ${topic}`.split(/\s+/));
  const random = seeded(31);
  const text = (length: number) => Array.from({ length }, () => words[random.below(words.length)]!).join(' ');
  const index = new SimilarProjects();
  for (let n = 0; n < PROJECTS; n++)
    index.put({
      ...{ id: `p${n}`, title: text(WORDS.title), summary: text(WORDS.summary), language: 'en' },
      participants: Array.from({ length: 6 }, () => `o${random.below(PROJECTS)}`),
    });
  const times = Array.from({ length: IDEAS }, () => {
    const idea = { text: text(WORDS.idea), language: 'en' } as const;
    const start = performance.now();
    index.fitOf(index.similarTo(idea));
    return performance.now() - start;
  });
  const [middle, high] = [quantile(times, 0.5), quantile(times, 0.95)];
  return [
    `## Projects like an idea, among ${grouped(PROJECTS)}`,
    '',
    '| median | p95 | must |',
    '|---:|---:|---:|',
    `| ${inMilliseconds(middle)} | ${inMilliseconds(high)} | ${against(`≤ ${MUST} ms`, high <= MUST)} |`,
    '',
    `Ideas of ${WORDS.idea} words, projects of ${WORDS.title + WORDS.summary}, and the fit of those who took part; the words come from real titles as often
as they stand there, so that common ones are common.`,
    '',
  ].join('\n');
}
