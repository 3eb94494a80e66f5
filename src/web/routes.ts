/** The addresses of the page, as patterns that both the server and the browser read. */
export const ROUTES = {
  search: '/',
  organisation: '/organisations/:id',
  drafts: '/consortium',
  draft: '/consortium/:id',
  comparison: '/consortium/:id/compare',
  desk: '/desk',
  deskPart: '/desk/:part',
  deskImport: '/desk/imports/:id',
  about: '/about',
} as const;
