import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { z } from 'zod';
import { unsupportedMediaType } from '../problem.js';
import { bearerToken, requireAdmin } from './auth.js';
import { readForm } from './form-body.js';
import { MOST_BYTES, readJson } from './json-body.js';
import { bodyTooLarge, validationProblem } from './problems.js';
import { requireFewParameters } from './query.js';
import { countAs } from './rate-limit.js';
import type { Call, Reply, Route } from './route.js';
import { hasBody } from './unread-body.js';

const NO_QUERY = z.object({});

export interface MountOptions {
  adminApiKey: string;
  /** Check what handlers answer against the declared schemas (tests and development). */
  checkAnswers: boolean;
}

/** An Express router that serves the declared routes. */
export function mountRoutes(routes: Route[], options: MountOptions): Router {
  const router = express.Router();
  for (const declared of routes) {
    const path = declared.path.replaceAll(/\{(\w+)\}/g, ':$1');
    // Before the body is read: a stranger's body is not worth reading.
    const guard = declared.access === 'admin' ? [requireKey(options.adminApiKey)] : [];
    const readers = [readJson(), ...(declared.isForm ? [readForm()] : [])];
    const readBody = declared.body ? [refuseLongBody, ...readers] : [];
    router[declared.method](path, ...guard, ...readBody, serve(declared, options));
  }
  return router;
}

function requireKey(adminApiKey: string): RequestHandler {
  return (request, _response, next) => {
    requireAdmin(bearerToken(request), adminApiKey);
    next();
  };
}

/** What the parser would find too large only after having read all of it. */
const refuseLongBody: RequestHandler = (request, _response, next) => {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw bodyTooLarge();
  next();
};

function serve(declared: Route, options: MountOptions): RequestHandler {
  // Once: zod compiles a schema when it is first used, which takes longer than many calls.
  const parameters = declared.query ?? NO_QUERY;
  const query = declared.isOpen ? parameters : parameters.strict();
  return async (request, response) => {
    requireFewParameters(request.url);
    const call: Call<unknown, unknown, unknown> = {
      params: parse(declared.params, request.params, 'path'),
      query: parse(query, request.query, 'query'),
      body: parse(declared.body, bodyOf(request, declared), 'body'),
      bearer: bearerToken(request),
      request,
    };
    if (declared.cost)
      await countAs(declared.cost({ ...call, query: call.query as Record<string, unknown> }), response);
    if (declared.stream) return declared.stream(call, response);
    const reply = await declared.handle!(call);
    if (options.checkAnswers) checkAnswer(declared, reply);
    send(response, reply);
  };
}

function bodyOf(request: Request, declared: Route): unknown {
  const types = declared.isForm ? ['json', 'urlencoded'] : ['json'];
  if (declared.body && hasBody(request) && !request.is(types)) {
    const orForm = declared.isForm ? ' or application/x-www-form-urlencoded' : '';
    throw unsupportedMediaType('Not JSON', `Send the body with Content-Type: application/json${orForm}.`);
  }
  return request.body ?? {};
}

function parse(schema: z.ZodType | undefined, value: unknown, where: string): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (!result.success) throw validationProblem(where, result.error);
  return result.data;
}

function checkAnswer(declared: Route, reply: Reply): void {
  const status = reply.status ?? 200;
  const answer = declared.answers[status];
  if (!answer)
    throw new Error(`${declared.method} ${declared.path} answered ${status}, which it does not declare`);
  const result = answer.schema?.safeParse(isReady(reply.body) ? JSON.parse(String(reply.body)) : reply.body);
  if (result && !result.success)
    throw new Error(
      `${declared.method} ${declared.path} answered against its schema: ${result.error.message}`,
    );
}

function send(response: Response, reply: Reply): void {
  response.status(reply.status ?? 200).set(reply.headers ?? {});
  if (reply.body === undefined) response.end();
  else if (isReady(reply.body)) response.send(reply.body);
  // Express adds its own ETag to JSON; a declared one (the version) stays, and `If-None-Match` is answered 304.
  else response.json(reply.body);
}

function isReady(body: unknown): body is string | Buffer {
  return typeof body === 'string' || Buffer.isBuffer(body);
}
