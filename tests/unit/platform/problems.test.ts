import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { asProblem, validationProblem } from '../../../src/platform/http/problems.js';
import { notFound } from '../../../src/platform/problem.js';

function named(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

describe('problems', () => {
  it('lists every mistake of a body with its path, unknown fields one by one', () => {
    const schema = z.strictObject({ title: z.string(), size: z.int().max(40) });
    const { error } = schema.safeParse({ size: 99, colour: 'red', mood: 'good' });
    const problem = validationProblem('body', error!);
    expect(problem.status).toBe(400);
    expect(problem.extra.errors!.map(({ path }) => path).sort()).toEqual(['colour', 'mood', 'size', 'title']);
  });

  it('lists twenty mistakes, says how many more there are, and looks for hints for those listed alone', () => {
    let hints = 0;
    const hint = () => `This is hint ${++hints}.`;
    const item = z.string().superRefine((_, context) => {
      context.addIssue({ code: 'custom', message: 'is wrong.', params: { hint } });
    });
    const { error } = z.array(item).safeParse(Array.from({ length: 300 }, () => 'wrong'));
    const { extra } = validationProblem('body', error!);
    expect([extra.errors!.length, extra.moreErrors, hints]).toEqual([20, 280, 20]);
    expect(extra.errors![0]).toEqual({ path: '0', message: 'is wrong. This is hint 1.' });
  });

  it('shows no more of the name of an unknown field than one can read', () => {
    const { error } = z.strictObject({}).safeParse({ ['x'.repeat(100_000)]: 1 });
    expect(validationProblem('body', error!).extra.errors![0]!.path).toHaveLength(200);
  });

  it.each([
    named('MaxRetriesPerRequestError', 'Reached the max retries per request limit'),
    new Error("Stream isn't writeable and enableOfflineQueue options is false"),
    new Error('connect ECONNREFUSED 127.0.0.1:6379'),
    named('MeilisearchRequestError', 'Request to http://127.0.0.1:7700 has failed'),
  ])('answers 503 when a server that we stand on is away: %s', (error) => {
    const problem = asProblem(error);
    expect(problem.status).toBe(503);
    expect(problem.extra.headers).toHaveProperty('Retry-After');
  });

  it('leaves a known problem as it is and hides what an unexpected error says', () => {
    const known = notFound('There is no such draft.');
    expect(asProblem(known)).toBe(known);
    expect(asProblem(new TypeError('secret is undefined')).detail).not.toContain('secret');
  });
});
