import { ADMIN_KEY, eventually, importFile, type RunningApp } from '../../support/running-app.js';

/** One address of the page, to be tried in every language, width and colour scheme. */
export interface PageRow {
  name: string;
  /** As it is, or made for it. */
  path: string | ((app: RunningApp) => Promise<string>);
  /** Shown once the page has all that it shows. */
  ready: string;
  /** Buttons that are pressed first, by the key of their text. */
  pressed?: readonly string[];
  /** A link that is followed then, by the key of its text. */
  followed?: string;
  /** Asks for the administrator's key, which is given. */
  isDesk?: boolean;
  /** Addresses that are answered with 404 or 410, as they should be. */
  failing?: RegExp;
  /** What the API answers instead. */
  fails?: { call: RegExp; status: number };
}

export const CALLS = {
  search: /\/api\/v1\/organisations\?/,
  organisation: /\/api\/v1\/organisations\/[^/?]+\?/,
  participations: /\/api\/v1\/organisations\/[^/?]+\/projects\?/,
} as const;

/** A portrait of the demo directory that has a value for nearly everything, and projects. */
const ORGANISATION = '/organisations/pic:100000001';

export const IDEA =
  'Pupils keep bees, learn about biodiversity and food, and teachers get a toolkit for outdoor learning.';

/** A draft with an idea and members, some of which have worked together. */
export async function makeDraft(app: RunningApp): Promise<{ id: string; token: string }> {
  const { body } = await app.call('GET', '/organisations?q=school&limit=3&country=BE&country=NL&country=FR');
  const members = body.hits.map(({ id }: { id: string }, at: number) => ({
    organisationId: id,
    role: at === 0 ? 'coordinator' : 'partner',
  }));
  const made = await app.call('POST', '/drafts', {
    body: { title: 'Bees at school', idea: IDEA, actionType: 'KA220', field: 'SCH', members },
  });
  return made.body;
}

const draftPath = ({ id, token }: { id: string; token: string }) => `/consortium/${id}#${token}`;

async function linkForReading(app: RunningApp, isRevoked = false): Promise<string> {
  const { id, token } = await makeDraft(app);
  const { body } = await app.call('POST', `/drafts/${id}/links`, { token, body: { access: 'read' } });
  if (isRevoked) await app.call('DELETE', `/drafts/${id}/links/${body.id}`, { token });
  return draftPath({ id, token: body.token });
}

/** The report of a list with a row of every kind. */
async function importReport(app: RunningApp): Promise<string> {
  const list =
    'Name,Country,City,PIC\nBee school,BE,Gent,900000001\nNo country,,,\nWrong number,NL,Delft,12\n';
  const { body } = await importFile(app, 'bees', list, '&filename=bees.csv');
  return `/desk/imports/${body.id}`;
}

/** The duplicates, of which there is one at least. */
async function duplicates(app: RunningApp): Promise<string> {
  const rows = (name: string) => `Name,Country,City,Website\n${name},BE,Gent,https://beekeepers.example\n`;
  await importFile(app, 'bees-one', rows('Beekeepers of Ghent and surroundings'), '&filename=a.csv');
  await importFile(app, 'bees-two', rows('Beekeepers of Gent and surroundings vzw'), '&filename=b.csv');
  await eventually(
    () => app.call('GET', '/duplicates', { token: ADMIN_KEY }),
    ({ body }) => body.total > 0,
  );
  return '/desk/duplicates';
}

/** Every page, and every state of one that looks different. A new page is a row. */
export const PAGES: readonly PageRow[] = [
  { name: 'search', path: '/', ready: '.result' },
  {
    name: 'search with filters',
    path: '/?q=school&country=BE&sector=VET&sector=SCH',
    ready: '.chips',
    pressed: ['facet.expertise', 'facet.experience'],
  },
  { name: 'a last page of results', path: '/?page=21', ready: '.pages [aria-current]' },
  { name: 'nothing found', path: '/?q=zzzzqqqq&country=BE', ready: '.empty' },
  { name: 'a search that failed', path: '/', ready: '.trouble', fails: { call: CALLS.search, status: 503 } },
  { name: 'organisation', path: ORGANISATION, ready: '.projects' },
  { name: 'hostile names', path: '/?q=wunderwerk', ready: '.result' },
  { name: 'search with its map', path: '/?q=school', ready: '.result', pressed: ['map.show'] },
  { name: 'consortium', path: '/consortium', ready: 'h1' },
  {
    name: 'draft',
    path: async (app) => draftPath(await makeDraft(app)),
    ready: '.suggestion',
    pressed: ['needs.why', 'consortium.tryIt', 'consortium.findBest', 'export.text'],
  },
  {
    name: 'draft that is changed',
    path: async (app) => draftPath(await makeDraft(app)),
    ready: '.suggestion',
    pressed: ['consortium.edit'],
  },
  {
    name: 'draft beside a variant of it',
    path: async (app) => draftPath(await makeDraft(app)),
    ready: '.suggestion',
    pressed: ['variant.make'],
    followed: 'compare.link',
  },
  { name: 'draft for reading', path: linkForReading, ready: '.suggestion' },
  {
    name: 'link that was taken back',
    path: (app) => linkForReading(app, true),
    ready: 'h1',
    failing: /drafts/,
  },
  { name: 'desk without a key', path: '/desk', ready: 'h1' },
  { name: 'desk', path: '/desk', ready: '.drop', isDesk: true },
  { name: 'report of an import', path: importReport, ready: 'table', isDesk: true },
  { name: 'history of imports', path: '/desk/history', ready: 'table', isDesk: true },
  { name: 'duplicates', path: duplicates, ready: '.pair', isDesk: true },
  { name: 'quality of the directory', path: '/desk/quality', ready: 'table', isDesk: true },
  { name: 'about', path: '/about', ready: 'h1' },
  { name: 'not found', path: '/nowhere/at/all', ready: 'h1', failing: /nowhere/ },
];
