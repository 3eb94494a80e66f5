import type { paths } from './openapi.js';

/** What a call answers with, by its path and method in the description of the API. */
export type Answer<
  Path extends keyof paths,
  Method extends keyof paths[Path] = 'get' & keyof paths[Path],
> = paths[Path][Method] extends { responses: infer Responses }
  ? Responses[keyof Responses & (200 | 201)] extends { content: { 'application/json': infer Body } }
    ? Body
    : never
  : never;

/** Why a call failed. `status` is 0 where the service could not be reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    /** What happened and what to do, in a sentence of the service; empty where it sent none. */
    readonly detail: string,
  ) {
    super(detail || `status ${status}`);
  }
}

type Parameters = Record<string, string | number | readonly string[] | undefined>;

/**
 * Asks the service.
 * @param template the path as the description has it, with its parameters in braces.
 * @param parameters those of the path by name; all others go into the query, lists as repeated ones.
 * @throws Problem for every answer that is none of success, and where there is no answer.
 */
export async function get<Path extends keyof paths>(
  template: Path,
  parameters: Parameters,
  signal?: AbortSignal,
): Promise<Answer<Path>> {
  const response = await fetch(`/api/v1${addressOf(template, parameters)}`, {
    headers: { Accept: 'application/json' },
    ...(signal && { signal }),
  }).catch((error: Error) => {
    throw error.name === 'AbortError' ? error : new Problem(0, '');
  });
  const body = await response.json().catch(() => undefined);
  if (!response.ok) throw new Problem(response.status, typeof body?.detail === 'string' ? body.detail : '');
  // A proxy may answer with something else, and with 200.
  if (body === undefined) throw new Problem(502, '');
  return body;
}

function addressOf(template: string, parameters: Parameters): string {
  const query = new URLSearchParams();
  const rest = new Map(Object.entries(parameters));
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return encodeURIComponent(String(value));
  });
  for (const [name, value] of rest)
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== '') query.append(name, String(one));
  return query.size > 0 ? `${path}?${query}` : path;
}
