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
  /** A list that is chosen at the desk. */
  list?: string;
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

/** The report of an import that has stored something, of a source of its own. */
async function newImport(app: RunningApp): Promise<string> {
  const { body: before } = await app.call('GET', '/imports', { token: ADMIN_KEY });
  const list = 'Name,Country,City\nBee garden,BE,Gent\n';
  const { body } = await importFile(app, `garden-${before.total}`, list, '&filename=garden.csv');
  return `/desk/imports/${body.id}`;
}

/** The desk, where a mapping is kept that fits `LIST_WITHOUT_COUNTRY`. */
async function keptMapping(app: RunningApp): Promise<string> {
  const body = { mapping: { Remark: 'description' }, defaults: { country: 'BE' } };
  await app.call('PUT', '/import-profiles/bees', { token: ADMIN_KEY, body });
  return '/desk';
}

const LIST_WITHOUT_COUNTRY = 'Name,City,Remark\nBee school,Gent,old\nBee museum,Brugge,new\n';

/** The report of a replace that was stopped because its file has lost much. */
export async function stoppedReplace(app: RunningApp): Promise<string> {
  const rows = (n: number) =>
    `Name,Country,City\n${Array.from({ length: n }, (_, at) => `Hive club ${at},BE,Town ${at}\n`).join('')}`;
  await importFile(app, 'hives', rows(10), '&filename=hives.csv');
  const { body } = await importFile(app, 'hives', rows(2), '&filename=hives.csv&mode=replace');
  return `/desk/imports/${body.id}`;
}

/** Two organisations that are perhaps one, from two lists with the same website. Their names are of words
 * that the directory has: the words of new names are counted half a minute later. @returns the id of the pair. */
export async function duplicatePair(
  app: RunningApp,
  one: string,
  other: string,
  site: string,
): Promise<string> {
  const list = (name: string) => `Name,Country,City,Website\n${name},BE,Gent,${site}\n`;
  await importFile(app, 'bees-one', list(one), '&filename=a.csv');
  await importFile(app, 'bees-two', list(other), '&filename=b.csv');
  const isOfBoth = ({ organisations }: { organisations: { name: string }[] }) =>
    [one, other].every((name) => organisations.some((organisation) => organisation.name === name));
  const { body } = await eventually(
    () => app.call('GET', '/duplicates?limit=100', { token: ADMIN_KEY }),
    ({ body }) => body.items.some(isOfBoth),
  );
  return body.items.find(isOfBoth).id;
}

/** The duplicates, of which there is one at least. */
async function duplicates(app: RunningApp): Promise<string> {
  await duplicatePair(app, 'Serravento Academy', 'Serravento', 'https://w27.example');
  return '/desk/duplicates';
}

/** The duplicates with a merge that can be undone; it is made once. */
async function merges(app: RunningApp): Promise<string> {
  const path = '/desk/duplicates';
  const { body } = await app.call('GET', '/merges', { token: ADMIN_KEY });
  if (body.total > 0) return path;
  const pair = await duplicatePair(app, 'Kresnica College', 'Kresnica', 'https://w22.example');
  await app.call('POST', `/duplicates/${pair}/merge`, { token: ADMIN_KEY, body: {} });
  return path;
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
  {
    name: 'desk with a list',
    path: keptMapping,
    list: LIST_WITHOUT_COUNTRY,
    ready: '#columns',
    isDesk: true,
  },
  {
    name: 'desk with a list that is read as one before',
    path: keptMapping,
    list: LIST_WITHOUT_COUNTRY,
    ready: '#columns',
    pressed: ['kept.use'],
    isDesk: true,
  },
  { name: 'report of an import', path: importReport, ready: 'table', isDesk: true },
  { name: 'import that was stopped', path: stoppedReplace, ready: '.note', isDesk: true },
  {
    name: 'import that is to be undone',
    path: newImport,
    ready: 'table',
    pressed: ['report.undo'],
    isDesk: true,
  },
  { name: 'history of imports', path: '/desk/history', ready: 'table', isDesk: true },
  { name: 'duplicates', path: duplicates, ready: '.pair', isDesk: true },
  { name: 'duplicates that were made one', path: merges, ready: '.decisions section table', isDesk: true },
  { name: 'quality of the directory', path: '/desk/quality', ready: 'table', isDesk: true },
  { name: 'about', path: '/about', ready: 'h1' },
  { name: 'not found', path: '/nowhere/at/all', ready: 'h1', failing: /nowhere/ },
];
