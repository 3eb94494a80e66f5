/** One address of the page, to be tried in every language, width and colour scheme. */
export interface PageRow {
  name: string;
  path: string;
  /** Shown once the page has all that it shows. */
  ready: string;
  /** Buttons that are pressed first, by the key of their text. */
  pressed?: readonly string[];
  /** The document itself is answered with 404. */
  isMissing?: boolean;
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
  { name: 'desk without a key', path: '/desk', ready: 'h1' },
  { name: 'about', path: '/about', ready: 'h1' },
  { name: 'not found', path: '/nowhere/at/all', ready: 'h1', isMissing: true },
];
