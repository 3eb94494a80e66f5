import { draftWeights, needKey, needsProposer } from '../../../src/consortia/index.js';
import { DirectoryTable, type DraftSpec, Scorer } from '../../../src/matching/core/index.js';
import { SimilarProjects, type WrittenText } from '../../../src/projects/index.js';
import { expertiseOfFamily, fold, termsInText } from '../../../src/vocabularies/index.js';
import { against } from '../statistics.js';
import { type RealParticipant, type RealProject, readNorwegianProjects } from './norwegian-projects.js';

/** Projects of these years are the ideas, each year by what was known before it. */
const YEARS = [2018, 2017, 2016] as const;
const MUST = { mrr: 0.44, at10: 0.66, at20: 0.74 };
const AIM = { mrr: 0.5, at10: 0.72, at20: 0.8 };

/** Balanced as it is meant to be once projects are loaded: coverage gives fit its share. */
const WEIGHTS = draftWeights({ preset: 'balanced', weights: { coverage: 0.48, fit: 0.12 } });

/** What was known before a year. */
interface Past {
  index: SimilarProjects;
  /** How many projects each organisation took part in. */
  times: ReadonlyMap<string, number>;
  participants: readonly RealParticipant[];
}

/** A score by id; the list has the rest of the organisations at 0. */
type Ranker = (idea: WrittenText, id: string) => Promise<ReadonlyMap<string, number>>;

interface Figures {
  mrr: number;
  at10: number;
  at20: number;
  /** Of all top tens the part that the most listed hundredth of the organisations has. */
  topPercent: number;
}

/** Of that of the popularity ranker. */
const MOST_EXPOSURE = 0.5;

const TOP = 10;

/** The title and topic of a real project as the idea: how far up those who took part come. A section in Markdown. */
export async function benchIdeaInPartnersOut(folder: string): Promise<string> {
  const { projects, participants } = await readNorwegianProjects(folder);
  const rows = new Map<string, Figures[]>();
  const counts: string[] = [];
  for (const year of YEARS) {
    const past = pastOf(projects, participants, year);
    const tests = projects.filter(
      (project) => project.year === year && [...project.participants].some((id) => past.times.has(id)),
    );
    counts.push(`${year}: ${tests.length} projects, ${past.times.size} organisations`);
    for (const [name, ranker] of Object.entries(rankersOf(past)))
      rows.set(name, [...(rows.get(name) ?? []), await figuresOf(ranker, tests, past)]);
  }
  return section(rows, counts);
}

function pastOf(
  projects: readonly RealProject[],
  participants: ReadonlyMap<string, RealParticipant>,
  year: number,
): Past {
  const index = new SimilarProjects();
  const times = new Map<string, number>();
  for (const { id, title, topic, participants } of projects.filter((project) => project.year < year)) {
    index.put({ id, title, topics: [topic], language: 'en', participants: [...participants] });
    for (const one of participants) times.set(one, (times.get(one) ?? 0) + 1);
  }
  return { index, times, participants: [...times.keys()].map((id) => participants.get(id)!) };
}

function rankersOf(past: Past): Record<string, Ranker> {
  const { index, times } = past;
  return {
    popularity: async () => times,
    'the most similar project of each': async (idea) => {
      const most = new Map<string, number>();
      for (const { id, similarity } of index.similarTo(idea))
        for (const organisation of index.fitOf([{ id, similarity, overlap: NOTHING }]).keys())
          most.set(organisation, Math.max(similarity, most.get(organisation) ?? 0));
      return most;
    },
    'fit alone': async (idea) => fitTo(idea, past),
    'balanced without fit': balanced(past, false),
    '**balanced**': balanced(past, true),
  };
}

const NOTHING = { words: [], terms: [] };

function fitTo(idea: WrittenText, { index }: Past): Map<string, number> {
  return new Map([...index.fitOf(index.similarTo(idea))].map(([id, { fit }]) => [id, fit]));
}

/** Through the service's own scoring: no members, needs as they are proposed, half of the kinds unknown, no rules. */
function balanced(past: Past, withFit: boolean): Ranker {
  const { participants } = past;
  const table = new DirectoryTable();
  for (const [n, { id, name, typeGroup }] of participants.entries())
    table.upsert({
      ...{
        id,
        country: 'NO',
        fields: [],
        expertise: termsInText(name, { isName: true }).map(({ code }) => code),
      },
      typeGroup: n % 2 === 0 ? typeGroup : undefined,
    });
  const names = participants.map(({ id, name }) => ({ id, name: ` ${fold(name)} ` }));
  const holders = (keyword: string) =>
    new Set(names.flatMap(({ id, name }) => (name.includes(` ${fold(keyword)} `) ? [id] : [])));
  const propose = needsProposer({
    countHolders: async (keywords) => keywords.map((keyword) => holders(keyword).size),
    countInPlaces: async (places) =>
      places.map((place) => participants.filter((one) => fold(one.place) === fold(place)).length),
    count: async () => participants.length,
  });
  const scorer = new Scorer();
  return async (idea, id) => {
    const { needs } = await propose(idea.text, 'en');
    const spec: DraftSpec = {
      ...{ id, size: 6, members: [], excludedIds: [], excludedCountries: [], weights: WEIGHTS },
      needs: needs.map((need) => {
        const { expertise, keyword, activity } = need;
        const key = { key: needKey(need), weight: need.weight };
        if (expertise !== undefined) return { ...key, holders: { term: expertise } };
        if (keyword !== undefined) return { ...key, holders: { ids: holders(keyword) } };
        return { ...key, holders: { family: expertiseOfFamily(activity!) } };
      }),
      ...(withFit && { fit: fitTo(idea, past) }),
    };
    const listed = scorer.suggest(table, spec, participants.length);
    return new Map(listed.map(({ id }, place) => [id, listed.length - place]));
  };
}

/** Means over the projects: of 1 / the rank of the first that took part, and of the part of them among the first n. */
async function figuresOf(ranker: Ranker, tests: readonly RealProject[], { times }: Past): Promise<Figures> {
  const sum = { mrr: 0, at10: 0, at20: 0 };
  const listed = new Map<string, number>();
  for (const { id, title, topic, participants } of tests) {
    const scores = await ranker({ text: `${title}\n${topic}`, language: 'en' }, id);
    const right = [...participants].filter((one) => times.has(one));
    const ranks = right.map((one) => rankOf(one, scores, times.keys(), participants));
    sum.mrr += 1 / Math.min(...ranks) / tests.length;
    sum.at10 += ranks.filter((rank) => rank <= 10).length / right.length / tests.length;
    sum.at20 += ranks.filter((rank) => rank <= 20).length / right.length / tests.length;
    for (const one of topOf(scores)) listed.set(one, (listed.get(one) ?? 0) + 1);
  }
  const places = [...listed.values()].sort((a, b) => b - a);
  const most = places.slice(0, Math.ceil(times.size / 100));
  const total = (some: readonly number[]) => some.reduce((all, n) => all + n, 0);
  return { ...sum, topPercent: total(most) / total(places) };
}

function topOf(scores: ReadonlyMap<string, number>): string[] {
  const ranked = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked.slice(0, TOP).map(([id]) => id);
}

/** Among those who did not take part; in the middle of those with the same score. */
function rankOf(
  id: string,
  scores: ReadonlyMap<string, number>,
  all: Iterable<string>,
  right: ReadonlySet<string>,
): number {
  const own = scores.get(id) ?? 0;
  let rank = 1;
  for (const other of all) {
    if (right.has(other)) continue;
    const score = scores.get(other) ?? 0;
    if (score > own) rank += 1;
    else if (score === own) rank += 0.5;
  }
  return rank;
}

function section(rows: ReadonlyMap<string, readonly Figures[]>, counts: readonly string[]): string {
  const written = ({ mrr, at10, at20 }: Omit<Figures, 'topPercent'>) =>
    [mrr, at10, at20].map((n) => n.toFixed(3)).join(' / ');
  const first = rows.get('**balanced**')![0]!;
  const isReached = (Object.keys(MUST) as (keyof typeof MUST)[]).every((name) => first[name] >= MUST[name]);
  const mostExposure = MOST_EXPOSURE * rows.get('popularity')![0]!.topPercent;
  const isSpread = first.topPercent <= mostExposure;
  return [
    '## Idea in, partners out',
    '',
    `| MRR / R@10 / R@20 | ${YEARS.join(' | ')} | must, 2018 | aim | top 1 %, 2018 | must |`,
    `|---|${YEARS.map(() => '---:|').join('')}---:|---:|---:|---:|`,
    ...[...rows].map(([name, figures]) => {
      const limits = name === '**balanced**' ? [against(written(MUST), isReached), written(AIM)] : ['', ''];
      const spread = name === '**balanced**' ? against(`≤ ${mostExposure.toFixed(3)}`, isSpread) : '';
      const topPercent = figures[0]!.topPercent.toFixed(3);
      return `| ${[name, ...figures.map(written), ...limits, topPercent, spread].join(' | ')} |`;
    }),
    '',
    `Norwegian participations in Horizon 2020 (\`registers/no-h2020-participants-until-2018.csv\`). Title and topic of each project
that began in a year are the idea, without members; ranked are all organisations seen in an earlier year, from the projects
of earlier years alone (${counts.join('; ')}). MRR: the mean of 1 / the rank of the first that really took part; R@n: the mean
of the part of them that is among the first n; equals share the middle of their places. With some 200 projects a figure has a
standard error of about .03: only differences within one year, on the same ideas, say something. *Fit alone*: by the
50 most similar projects (src/projects/similar). *Balanced*: the service's own scoring with fit .12 and coverage .48, needs
as they are proposed from the idea, expertise from names, every second kind of organisation unknown, no rules. Whoever took
part is one right answer among many, so that the figures are a lower bound. *Top 1 %*: of all top tens, the part that the
most listed hundredth of the organisations has; half of that of popularity is asked for.`,
    '',
  ].join('\n');
}
