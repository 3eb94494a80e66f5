import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type RequestHandler } from 'express';
import { refuseHalfCharacters } from './half-characters.js';

/** Bytes of a JSON body; a profile or a draft with everything filled in stays below 500 kB. */
export const MOST_BYTES = 1024 * 1024;
/** Values of one body, those inside others included; a draft with everything filled in has 1,500. */
const MOST_VALUES = 10_000;
/** No body has lists or objects that deep. */
const MOST_DEPTH = 16;

/** The `type` of the errors with which bodies are refused here; the parser gives them a status of its own. */
export const TOO_COMPLEX = 'json.too-complex';
export const NOT_UTF_8 = 'json.not-utf-8';

/** Reads a JSON body whose size, number of values and depth are bounded before it is parsed. */
export function readJson(): RequestHandler {
  return express.json({ limit: MOST_BYTES, verify, reviver: refuseHalfCharacters });
}

function verify(_request: IncomingMessage, _response: ServerResponse, body: Buffer, charset: string): void {
  // Bytes mean what is counted below in UTF-8 alone, and JSON is sent in nothing else (RFC 8259, section 8.1).
  if (charset !== 'utf-8')
    throw Object.assign(new Error(`${charset} is not read: send JSON in UTF-8`), { type: NOT_UTF_8 });
  requireSimple(body);
}

/**
 * What a text of JSON says, within the bounds of a body.
 * @throws SyntaxError; an error of the type TOO_COMPLEX.
 */
export function parseJson(text: string): unknown {
  requireSimple(Buffer.from(text));
  return JSON.parse(text, refuseHalfCharacters);
}

function requireSimple(json: Buffer): void {
  if (!isTooComplex(json)) return;
  const message = `JSON has at most ${MOST_VALUES} values, nested at most ${MOST_DEPTH} deep: send less.`;
  throw Object.assign(new Error(message), { type: TOO_COMPLEX });
}

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Parsing takes 0.5 s for a megabyte of nothing but brackets; counting them a millisecond. */
function isTooComplex(json: Buffer): boolean {
  let values = 0;
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (byte === QUOTE) isInText = !isInText;
    else if (isInText) {
      if (byte === BACKSLASH) at++;
    } else if (byte === COMMA) values++;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      values++;
      if (++depth > MOST_DEPTH) return true;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--;
    if (values > MOST_VALUES) return true;
  }
  return false;
}
