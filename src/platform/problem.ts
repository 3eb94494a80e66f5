/** One thing that is wrong in what was sent, and where. */
export interface FieldError {
  path: string;
  message: string;
}

/** Errors that one problem document lists. */
export const MOST_ERRORS = 20;

/** The first of many mistakes as members of a problem document, and how many more there are. */
export function firstErrors<T>(mistakes: readonly T[], describe: (mistake: T) => FieldError) {
  const more = mistakes.length - MOST_ERRORS;
  return { errors: mistakes.slice(0, MOST_ERRORS).map(describe), ...(more > 0 && { moreErrors: more }) };
}

/**
 * An error a person can cause or must know about, as the RFC 9457 document it becomes.
 * `code` is stable (kebab-case); `detail` says what happened and what to do.
 */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly extra: {
      errors?: FieldError[];
      /** How many there are beyond those listed. */
      moreErrors?: number;
      headers?: Record<string, string>;
      [member: string]: unknown;
    } = {},
  ) {
    super(`${title}: ${detail}`);
  }
}

export const badRequest = (detail: string, errors: FieldError[], moreErrors?: number): Problem =>
  new Problem(400, 'invalid-request', 'The request is not valid', detail, { errors, moreErrors });

export const unauthorised = (detail: string): Problem =>
  new Problem(401, 'unauthorised', 'This needs a key', detail, { headers: { 'WWW-Authenticate': 'Bearer' } });

export const notFound = (detail: string, extra: Problem['extra'] = {}): Problem =>
  new Problem(404, 'not-found', 'Not found', detail, extra);

export const conflict = (detail: string, extra: Problem['extra'] = {}): Problem =>
  new Problem(409, 'conflict', 'This conflicts with what is stored', detail, extra);

export const stale = (detail: string): Problem =>
  new Problem(412, 'stale', 'It has changed since you read it', detail);

export const tooLarge = (detail: string): Problem => new Problem(413, 'too-large', 'Too large', detail);

export const unsupportedMediaType = (title: string, detail: string): Problem =>
  new Problem(415, 'unsupported-media-type', title, detail);

export const unprocessable = (code: string, detail: string, extra: Problem['extra'] = {}): Problem =>
  new Problem(422, code, 'This cannot be processed', detail, extra);

/** A server that Kompaan stands on cannot do its part. */
export const unavailable = (sentence: string, retryAfter: number): Problem =>
  new Problem(
    503,
    'unavailable',
    'Not available at the moment',
    `${sentence} Nothing is lost; try again in a few seconds.`,
    { headers: { 'Retry-After': String(retryAfter) } },
  );

/** The answer of `/readyz` while something that Kompaan stands on cannot do its part. */
export const notReady = (troubles: readonly string[]): Problem =>
  new Problem(503, 'not-ready', 'Not ready', troubles.join(' '), { headers: { 'Retry-After': '5' } });
