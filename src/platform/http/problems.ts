import type { ErrorRequestHandler, Request, Response } from 'express';
import type { z } from 'zod';
import { outageOf, sentenceOf } from '../outages.js';
import {
  badRequest,
  type FieldError,
  firstErrors,
  notFound,
  Problem,
  tooLarge,
  unavailable,
  unsupportedMediaType,
} from '../problem.js';
import { NOT_UTF_8, TOO_COMPLEX } from './json-body.js';
import { answerBeforeBody, hasBody } from './unread-body.js';

/** Characters shown of a path: a field that is not known here can have any name. */
const LONGEST_PATH = 200;

interface Mistake {
  issue: z.core.$ZodIssue;
  /** A field that is not known here. */
  key?: string;
}

/** What zod found, as `errors` of one problem document. */
export function validationProblem(where: string, error: z.ZodError): Problem {
  const mistakes = error.issues.flatMap((issue): Mistake[] =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ issue, key })) : [{ issue }],
  );
  const { errors, moreErrors } = firstErrors(mistakes, fieldError);
  const detail = `${mistakes.length} thing(s) in the ${where} must be changed; see errors.`;
  return badRequest(detail, errors, moreErrors);
}

function fieldError({ issue, key }: Mistake): FieldError {
  const path = (key === undefined ? issue.path : [...issue.path, key]).join('.').slice(0, LONGEST_PATH);
  return { path, message: key === undefined ? messageOf(issue) : 'is not known here; remove it' };
}

/** What an issue says, with the hint that its check left to be made when somebody reads it. */
function messageOf(issue: z.core.$ZodIssue): string {
  const hint: (() => string | undefined) | undefined =
    issue.code === 'custom' ? issue.params?.hint : undefined;
  return [issue.message, hint?.()].filter(Boolean).join(' ');
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
    if (response.destroyed) return;
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
  if ('type' in error && error.type === 'parameters.too.many')
    return tooLarge('The form has more fields than this call takes.');
  if ('type' in error && error.type === TOO_COMPLEX) return tooLarge(error.message);
  if ('type' in error && error.type === NOT_UTF_8)
    return unsupportedMediaType('This body cannot be read', error.message);
  if ('type' in error && error.type === 'entity.parse.failed')
    return badRequest('The body is not valid JSON.', [{ path: '', message: error.message }]);
  if ('status' in error && error.status === 415)
    return unsupportedMediaType(
      'This body cannot be read',
      `${error.message}: send JSON in UTF-8, as it is or with Content-Encoding gzip, deflate or br.`,
    );
  if ('status' in error && error.status === 400) return badRequest(error.message, []);
  const outage = outageOf(error);
  if (outage) return unavailable(sentenceOf(outage), outage.retryAfter);
  return unexpected();
}

export const bodyTooLarge = (): Problem => tooLarge('The body is larger than this call takes.');

function unexpected(): Problem {
  return new Problem(
    500,
    'unexpected',
    'Something went wrong on our side',
    'The error has been logged. Try again; if it stays, tell the operator the time and the address you called.',
  );
}

export const noSuchPage = (request: Request): Problem =>
  notFound(
    `There is nothing at ${request.method} ${request.baseUrl}${request.path}. All calls are listed at /docs.`,
  );
