import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { labelOf } from '../../src/vocabularies/index.js';
import { Service } from './service.js';

/** Lists in the folder of real data: organisations first, then projects, those that have both numbers of a project first. */
const LISTS = [
  ['eche', 'eche/destinations.csv'],
  ['cordis', 'cordis/h2020-organisations-2017.csv'],
  ['ror', 'ror/ror-records.jsonl.gz'],
  ['cordis-projects', 'cordis/project-2023.csv'],
  ['cordis-2023', 'cordis/organization-2023.csv'],
  ['cordis-participations', 'cordis/h2020-participations-to-2018.csv.gz'],
  ['cordis-themes', 'cordis/h2020-themes-to-2018.csv.gz'],
  ['no-h2020', 'registers/no-h2020-participants-until-2018.csv'],
] as const;

/** Records of the Erasmus+ Project Results, one a file. */
const RESULTS = 'erasmus-results';

const PLACES = 10;

/** Reasons that are shown of each, the largest first. */
const REASONS = 2;

const IDEAS = [
  {
    title: 'Offshore wind skills',
    idea: 'Skills for offshore wind: new curricula for technicians who install and maintain wind turbines at sea, made by schools, ports and companies together.',
    ...{ actionType: 'KA220', field: 'VET' },
  },
  {
    title: 'Robots in de klas',
    idea: 'Robotica op de basisschool: leerkrachten leren programmeren met kleine robots en maken lesmateriaal voor leerlingen van 8 tot 12 jaar.',
    ...{ actionType: 'KA220', field: 'SCH' },
  },
  {
    title: 'Digital skills for older migrants',
    idea: 'Digital skills for older migrants in public libraries: courses with volunteers, in easy language, on phones, forms and staying safe online.',
    ...{ actionType: 'KA210', field: 'ADU' },
  },
  {
    title: 'Ocean acidification',
    idea: 'A joint curriculum on ocean acidification and what it does to coastal fisheries, with summer schools at marine stations.',
    ...{ actionType: 'KA220', field: 'HED' },
  },
  {
    title: 'Démocratie locale',
    idea: 'Démocratie locale et éducation aux médias : des jeunes rencontrent leurs élus et produisent des podcasts sur leur commune.',
    ...{ actionType: 'KA220', field: 'YOU' },
  },
] as const;

interface Draft {
  id: string;
  token: string;
  needs: { expertise?: string; keyword?: string }[];
}

interface Suggested {
  status: 'fresh' | 'pending';
  items: {
    organisation: { name: string; country?: string; organisationType?: string };
    reasons: { text: string }[];
  }[];
}

/** The first ten suggestions for five ideas over all real lists, to be read by a person. Returns a section in Markdown. */
export async function benchGoldenIdeas(folder: string): Promise<string> {
  const service = await Service.start();
  try {
    for (const [source, file] of LISTS) await importFrom(service, source, join(folder, file));
    for (const name of (await readdir(join(folder, RESULTS))).filter((each) => each.endsWith('.json')))
      await importFrom(service, RESULTS, join(folder, RESULTS, name));
    const sections: string[] = [];
    for (const idea of IDEAS) sections.push(await sectionOf(service, idea));
    return [
      '## Five ideas, to be read',
      '',
      'The first ten suggestions for an idea without members, over ECHE, CORDIS and ROR with the projects of CORDIS, of a Norwegian list and 17',
      'of Erasmus+. There are next to no Erasmus+ projects in these lists, so that who has done something like it is mostly told by research.',
      '',
      ...sections,
    ].join('\n');
  } finally {
    await service.stop();
  }
}

async function importFrom(service: Service, source: string, path: string): Promise<void> {
  await service.import({ source, filename: basename(path), content: await readFile(path) });
}

async function sectionOf(service: Service, { title, ...idea }: (typeof IDEAS)[number]): Promise<string> {
  const draft = await service.call<Draft>('POST', '/drafts', { body: { title, ...idea } });
  const { items } = await fresh(service, draft);
  const needs = draft.needs.map(({ expertise, keyword }) =>
    expertise ? labelOf('expertise', expertise, 'en') : `“${keyword}”`,
  );
  return [
    `### ${title}`,
    '',
    `${idea.idea} (${idea.actionType}, ${idea.field})`,
    '',
    `Needs: ${needs.join(', ')}.`,
    '',
    '| | organisation | | kind | why |',
    '|---:|---|---|---|---|',
    ...items.map(({ organisation: { name, country, organisationType }, reasons }, at) => {
      const kind = organisationType ? labelOf('organisation-types', organisationType, 'en') : '';
      const why = reasons.slice(0, REASONS).map(({ text }) => text);
      return `| ${[at + 1, name, country ?? '', kind, why.join('; ')].map(inCell).join(' | ')} |`;
    }),
    '',
  ].join('\n');
}

async function fresh(service: Service, { id, token }: Draft): Promise<Suggested> {
  for (;;) {
    const path = `/drafts/${id}/suggestions?limit=${PLACES}&wait=5`;
    const answer = await service.call<Suggested>('GET', path, { token });
    if (answer.status === 'fresh') return answer;
  }
}

const inCell = (value: string | number) => String(value).replaceAll('|', '\\|').replaceAll('\n', ' ');
