import express, { type RequestHandler } from 'express';
import { z } from 'zod';
import { textOf } from '../limits.js';
import { MOST_BYTES, parseJson } from './json-body.js';

/** Fields of a form. */
const MOST_FIELDS = 20;

/** Reads a body that is a form: its fields become the members of an object. */
export function readForm(): RequestHandler {
  return express.urlencoded({ extended: false, limit: MOST_BYTES, parameterLimit: MOST_FIELDS });
}

/**
 * A value that is a text of JSON in a form and plain in a JSON body, with the bounds of a JSON body in both. Parsing throws
 * what the reader of bodies throws when it has too many values.
 */
export function jsonOrText<T extends z.ZodType>(schema: T) {
  return z.preprocess(
    (value, context) => (typeof value === 'string' ? parsed(value, context) : value),
    schema,
  );
}

/** The same for a parameter of a query, which is always a text. */
export function jsonText<T extends z.ZodType>(longest: number, schema: T) {
  return textOf(longest).transform(parsed).pipe(schema);
}

function parsed(text: string, context: z.RefinementCtx): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    context.addIssue({ code: 'custom', message: `is not valid JSON: ${error.message}` });
    return z.NEVER;
  }
}
