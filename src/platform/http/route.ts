import type { Request, Response } from 'express';
import type { z } from 'zod';

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What a handler gets: everything already validated. */
export interface Call<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  /** The token behind `Authorization: Bearer`, if any. */
  bearer: string | undefined;
  request: Request;
}

/** What a handler gives back; status 200 where it says nothing. */
export interface Reply<Body = unknown> {
  status?: number;
  headers?: Record<string, string>;
  /** A text or bytes are sent as they are: with a schema they are JSON already. */
  body?: Body | string | Buffer;
}

export interface Answer {
  description: string;
  /** The shape of a JSON answer, or the media types of another one. */
  schema?: z.ZodType;
  contentType?: string | string[];
}

interface Description<P, Q, B> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Under /api/v1, with parameters in braces: `/organisations/{id}`. */
  path: string;
  /**
   * A call of a protocol that programs and pages of any site speak: at the root, readable from all origins, and clients may
   * send parameters that it does not know.
   */
  isOpen?: true;
  tag: string;
  summary: string;
  /** Who may call it; a draft's token is checked by the draft's own feature. */
  access: 'public' | 'admin' | 'draft';
  params?: P;
  query?: Q;
  /** A zod schema for JSON; media types for a body that the handler reads as a stream itself. */
  body?: B;
  rawBody?: string[];
  /** The body may come as a form too, with its members as the fields. */
  isForm?: true;
  /** As how many requests it counts for the rate limit, where it is not one. */
  cost?: (asked: { query: Parsed<Q>; body: Parsed<B> }) => number;
  answers: Record<number, Answer>;
}

/** One declaration of one call: validation, types and the OpenAPI document all come from it. */
export interface Route
  extends Description<z.ZodObject | undefined, z.ZodObject | undefined, z.ZodType | undefined> {
  handle?: (call: Call<unknown, unknown, unknown>) => Promise<Reply>;
  /** For answers that are not one JSON document (server-sent events): writes to the response itself. */
  stream?: (call: Call<unknown, unknown, unknown>, response: Response) => Promise<void>;
}

/** The bodies that fit one of the declared answers. */
type Declared<A> = A extends { schema: infer S extends z.ZodType } ? z.input<S> : undefined;

type Typed<P, Q, B> = Call<Parsed<P>, Parsed<Q>, Parsed<B>>;

/** Declares a route with a typed handler. */
export function route<
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
  A extends Record<number, Answer> = Record<number, Answer>,
>(
  declaration: Description<P, Q, B> & { answers: A } & (
      | { handle: (call: Typed<P, Q, B>) => Promise<Reply<Declared<A[keyof A]>>> }
      | { stream: (call: Typed<P, Q, B>, response: Response) => Promise<void> }
    ),
): Route {
  return declaration as unknown as Route;
}
