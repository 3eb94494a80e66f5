import type { paths } from './openapi.js';

/** What a call answers with, by its path and method in the description of the API. */
export type Answer<
  Path extends keyof paths,
  Method extends keyof paths[Path] = 'get' & keyof paths[Path],
> = paths[Path][Method] extends { responses: infer Responses }
  ? Responses[keyof Responses & (200 | 201 | 202)] extends { content: { 'application/json': infer Body } }
    ? Body
    : never
  : never;

/** What a call takes as its body. */
export type Body<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  requestBody?: { content: { 'application/json': infer Sent } };
}
  ? Sent
  : undefined;

/** What is wrong with one field of what was sent. */
export interface FieldError {
  path: string;
  message: string;
}

/** Why a call failed. `status` is 0 where the service could not be reached. */
export class Problem extends Error {
  /** The page tries again by itself. */
  isAskedAgain = false;

  constructor(
    readonly status: number,
    /** What happened and what to do, in a sentence of the service; empty where it sent none. */
    readonly detail: string,
    readonly errors: readonly FieldError[] = [],
    /** All that the service sent about it. */
    readonly said: Readonly<Record<string, unknown>> = {},
    /** Seconds that the service wants to be left alone. */
    readonly retryAfter = 0,
  ) {
    super(detail || `status ${status}`);
  }

  /** What kind of trouble it is, in a word that stays the same; empty where the service sent none. */
  get code(): string {
    const { type } = this.said;
    return typeof type === 'string' ? (type.split('/').at(-1) ?? '') : '';
  }
}

/** What was thrown, as a problem: what is none means that the service could not be reached. */
export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(0, '');
}

type Parameters = Record<string, string | number | readonly string[] | undefined>;

interface Options {
  /** Opens a draft. */
  token?: string | undefined;
  /** The version that is to be changed; the call fails with 412 where it is another by now. */
  version?: number | undefined;
  signal?: AbortSignal | undefined;
  /** The type of answer that is wanted, where it is not JSON. */
  accept?: string;
}

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
  token?: string,
): Promise<Answer<Path>> {
  return answerOf(await call('GET', template, parameters, { signal, token }));
}

/** Like `get`, with a method that changes something or takes a body. Nothing is answered where the service sends no content. */
export async function send<
  Path extends keyof paths,
  Method extends 'post' | 'patch' | 'put' | ('delete' & keyof paths[Path]),
>(
  method: Method,
  template: Path,
  parameters: Parameters,
  body: Body<Path, Method>,
  options: Options = {},
): Promise<Answer<Path, Method>> {
  return answerOf(await call(method.toUpperCase(), template, parameters, options, body));
}

/**
 * The response itself, where it is read as it comes in.
 * @throws Problem as `get` does.
 */
export async function call(
  method: string,
  template: keyof paths,
  parameters: Parameters,
  { token, version, signal, accept }: Options,
  body?: unknown,
): Promise<Response> {
  const response = await fetch(`/api/v1${addressOf(template, parameters)}`, {
    method,
    headers: {
      Accept: accept ?? 'application/json, text/event-stream;q=0.9',
      ...(body !== undefined && {
        'Content-Type': body instanceof Blob ? 'application/octet-stream' : 'application/json',
      }),
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
    },
    ...(body !== undefined && { body: body instanceof Blob ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: Error) => {
    throw error.name === 'AbortError' ? error : new Problem(0, '');
  });
  if (response.ok) return response;
  const sent = await response.json().catch(() => undefined);
  const said: Record<string, unknown> = typeof sent === 'object' && sent !== null ? sent : {};
  throw new Problem(
    response.status,
    typeof said.detail === 'string' ? said.detail : '',
    Array.isArray(said.errors) ? said.errors : [],
    said,
    Number(response.headers.get('Retry-After')) || 0,
  );
}

async function answerOf<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  const body = await response.json().catch(() => undefined);
  // A proxy may answer with something else, and with 200.
  if (body === undefined || body === null) throw new Problem(502, '');
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
