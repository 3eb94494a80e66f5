import type { ErrorRequestHandler, Request, Response } from 'express';
import type { z } from 'zod';
import {
  badRequest,
  type FieldError,
  notFound,
  Problem,
  tooLarge,
  unavailable,
  unsupportedMediaType,
} from '../problem.js';
import { answerBeforeBody, hasBody } from './unread-body.js';

/** Every issue that zod found, as `errors` of one problem document. */
export function validationProblem(where: string, error: z.ZodError): Problem {
  const errors: FieldError[] = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key].join('.'),
          message: 'is not known here; remove it',
        }))
      : [{ path: issue.path.join('.'), message: issue.message }],
  );
  return badRequest(`${errors.length} thing(s) in the ${where} must be changed; see errors.`, errors);
}

/** Answers with an RFC 9457 document, also while the body of the request is still arriving. */
export function sendProblem(request: Request, response: Response, problem: Problem): void {
  const { headers, ...members } = problem.extra;
  const text = JSON.stringify({
    type: `/problems/${problem.code}`,
    title: problem.title,
    status: problem.status,
    detail: problem.detail,
    instance: request.originalUrl,
    ...members,
  });
  response
    .status(problem.status)
    .set(headers ?? {})
    .type('application/problem+json');
  if (hasBody(request) && !request.complete) void answerBeforeBody(request, response, text);
  else response.send(text);
}

/** The last middleware: turns whatever was thrown into a problem document; the log of requests says what it was. */
export function problemHandler(): ErrorRequestHandler {
  return (error, request, response, _next) => {
    if (request.destroyed && !request.complete) return; // the client went away
    const problem = asProblem(error);
    if (problem.status >= 500) response.err = error;
    if (response.headersSent) response.destroy();
    else sendProblem(request, response, problem);
  };
}

/** Maps errors of Express, ioredis and the Meilisearch client to the problem a caller can act on. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (!(error instanceof Error)) return unexpected();
  if ('type' in error && error.type === 'entity.too.large') return bodyTooLarge();
  if ('type' in error && error.type === 'entity.parse.failed')
    return badRequest('The body is not valid JSON.', [{ path: '', message: error.message }]);
  if ('status' in error && error.status === 415)
    return unsupportedMediaType(
      'This body cannot be read',
      `${error.message}: send JSON in UTF-8, as it is or with Content-Encoding gzip, deflate or br.`,
    );
  if ('status' in error && error.status === 400) return badRequest(error.message, []);
  if (isRedisAway(error)) return unavailable('Redis');
  if (isMeilisearchAway(error)) return unavailable('The search index');
  return unexpected();
}

export const bodyTooLarge = (): Problem => tooLarge('The body is larger than this call takes.');

function isRedisAway(error: Error): boolean {
  return (
    error.name === 'MaxRetriesPerRequestError' ||
    /enableOfflineQueue|Connection is closed|Command timed out|ECONNREFUSED|ECONNRESET|EPIPE|LOADING|MASTERDOWN|READONLY|MISCONF/.test(
      error.message,
    )
  );
}

function isMeilisearchAway(error: Error): boolean {
  return /^MeilisearchRequest(TimeOut)?Error$/.test(error.name) || indexIsMissing(error);
}

// Before the first build, or while somebody emptied the server: the worker builds it again from the record.
function indexIsMissing(error: Error): boolean {
  return 'cause' in error && (error.cause as { code?: string } | undefined)?.code === 'index_not_found';
}

function unexpected(): Problem {
  return new Problem(
    500,
    'unexpected',
    'Something went wrong on our side',
    'The error has been logged. Try again; if it stays, tell the operator the time and the address you called.',
  );
}

export const noSuchPage = (request: Request): Problem =>
  notFound(`There is nothing at ${request.method} ${request.path}. All calls are listed at /docs.`);
