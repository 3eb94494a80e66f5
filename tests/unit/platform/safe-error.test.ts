import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { createLogger } from '../../../src/platform/logging.js';
import { safeError } from '../../../src/platform/safe-error.js';
import { Sealer } from '../../../src/platform/sealing.js';

const SECRET = 'ann.peeters@school.example';

/** An error as a client library throws it: a message, and members that say what it was doing. */
function carrying(message: string, members: object, name = 'Error'): Error {
  return Object.assign(new Error(message), { name, ...members });
}

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const LEAKY: [string, unknown][] = [
  [
    'the arguments of a Redis command',
    carrying('OOM command not allowed', { command: { name: 'hset', args: ['draft', SECRET] } }, 'ReplyError'),
  ],
  [
    'what Redis quotes of an unknown command',
    carrying(`ERR unknown command 'X', with args beginning with: '${SECRET}' 'b'`, {}, 'ReplyError'),
  ],
  [
    'a wrong password',
    carrying(
      'WRONGPASS invalid username-password pair',
      { command: { name: 'auth', args: [SECRET] } },
      'ReplyError',
    ),
  ],
  [
    'errors of a pipeline',
    carrying(
      'EXECABORT',
      { previousErrors: [carrying('no', { command: { name: 'set', args: [SECRET] } })] },
      'ReplyError',
    ),
  ],
  ['a job', carrying('Missing lock', { job: { data: { idea: SECRET } }, data: { idea: SECRET } })],
  [
    'a request to Meilisearch',
    carrying(
      'Invalid',
      {
        request: { body: SECRET, headers: { Authorization: `Bearer ${SECRET}` } },
        response: { text: SECRET },
      },
      'MeilisearchApiError',
    ),
  ],
  [
    'the document that Meilisearch refuses',
    carrying(`Document doesn't have a \`id\` attribute: \`{"name":"${SECRET}"}\`.`, {
      cause: { code: 'missing_document_id', message: SECRET },
    }),
  ],
  [
    'a failed task',
    carrying('Meilisearch task 1 failed', { task: { details: SECRET, error: { message: SECRET } } }),
  ],
  [
    'an error of undici',
    carrying('other side closed', {
      code: 'UND_ERR_SOCKET',
      socket: { remoteAddress: SECRET },
      options: { body: SECRET },
    }),
  ],
  ['a body that is not JSON', carrying('Unexpected end', { type: 'entity.parse.failed', body: SECRET })],
  ['the text that JSON.parse quotes', thrownBy(() => JSON.parse(`${SECRET} {`))],
  ['a header that fetch quotes', thrownBy(() => new Headers({ authorization: `Bearer ${SECRET}\n\u0000` }))],
  ['an address that is none', thrownBy(() => new URL(`nothing ${SECRET}`))],
  [
    'a password in an address',
    new Error(`Request to http://user:${SECRET}@meili:7700/multi-search has failed`),
  ],
  ['a key in a message', new Error(`refused Bearer ${SECRET}`)],
  [
    'a value that was checked',
    thrownBy(() => z.object({ mail: z.literal('a') }).parse({ mail: SECRET }, { reportInput: true })),
  ],
  [
    "a key of the caller's that was checked",
    thrownBy(() => z.record(z.string(), z.number()).parse({ [SECRET]: 'x' })),
  ],
  [
    'a cause',
    new Error('it failed', { cause: carrying('inside', { command: { name: 'set', args: [SECRET] } }) }),
  ],
  ['a cause that is not an error', new Error('it failed', { cause: { data: SECRET } })],
  ['one of several errors', new AggregateError([carrying(`to ${SECRET}`, { data: SECRET })], 'all failed')],
  ['a message of several lines', new Error(`first\n    at ${SECRET}\nlast`)],
  ['something that is no error', { data: SECRET }],
  ['a text', SECRET],
];

const sealed = new Sealer([Buffer.alloc(32, 1)]).seal(Buffer.from(SECRET), 'contact');
LEAKY.push([
  'a contact that another key opens',
  Object.assign(thrownBy(() => new Sealer([Buffer.alloc(32, 2)]).open(sealed, 'contact')) as Error, {
    SECRET,
  }),
]);

describe('what is logged of an error', () => {
  it.each(LEAKY)('has nothing of %s', (_what, error) => {
    const lines: string[] = [];
    const logger = createLogger('test', 'info', { write: (line) => void lines.push(line) });
    logger.error({ err: error }, 'It failed');
    if (error instanceof Error) logger.error(error);
    expect(lines.join()).not.toMatch(/peeters|school\.example/);
    expect(lines[0]).toContain('It failed');
    expect(inspect(error, { depth: 9 })).toMatch(/peeter/);
  });

  it('has what helps: kind, message, code, command, places and causes', () => {
    const cause = carrying('connect ECONNREFUSED 127.0.0.1:6379', { code: 'ECONNREFUSED' });
    const error = Object.assign(new Error('it failed', { cause }), {
      name: 'ReplyError',
      command: { name: 'hset', args: [] },
    });
    const safe = safeError(error);
    expect(safe).toMatchObject({
      type: 'ReplyError',
      message: 'it failed',
      command: 'hset',
      stack: expect.stringMatching(/^at .*safe-error\.test/),
      cause: { message: 'connect ECONNREFUSED 127.0.0.1:6379', code: 'ECONNREFUSED' },
    });
  });

  it('keeps the host of an address and the code of an answer', () => {
    expect(safeError(new Error('Request to http://user:pw@meili:7700/x has failed')).message).toBe(
      'Request to http://…@meili:7700/x has failed',
    );
    expect(safeError(new Error('no', { cause: { code: 'index_not_found' } })).code).toBe('index_not_found');
  });

  it('ends with a chain of causes that does not', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(safeError(error)).length).toBeLessThan(50_000);
  });

  it('takes linear time for a message of a megabyte', () => {
    for (const text of ['a', '@', '"', 'a@', '://', '`"'])
      expect(safeError(new Error(text.repeat(1_000_000))).message.length).toBeLessThanOrEqual(500);
  });
});
