/** An address of this page in the language that was chosen, if one was. */
export function to(path: string, parameters: URLSearchParams = new URLSearchParams()): string {
  const chosen = new URLSearchParams(location.search).get('lang');
  const all = new URLSearchParams(parameters);
  if (chosen) all.set('lang', chosen);
  return all.size > 0 ? `${path}?${all}` : path;
}

/** The address of the page of one organisation. */
export function toOrganisation(id: string): string {
  return to(`/organisations/${encodeURIComponent(id)}`);
}

/** The private link to a draft: its secret stands behind `#`, which is never sent to a server. */
export function toDraft({ id, token }: { id: string; token: string }): string {
  return `${to(`/consortium/${encodeURIComponent(id)}`)}#${token}`;
}

/** The page that puts a draft beside another one of this browser; ids are no secrets. */
export function toComparison(id: string, other?: string): string {
  return to(`/consortium/${encodeURIComponent(id)}/compare`, new URLSearchParams(other && { with: other }));
}

/** Whether the escapes of a path (`%C3%A9`) stand for characters; in a mistyped address they may not. */
export function isReadable(path: string): boolean {
  try {
    // A result that nobody reads would be left out by the build, and the exception with it.
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}
