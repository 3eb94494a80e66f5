import { describe, expect, it } from '@jest/globals';
import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';
import { DeadlineError, within } from '../../../src/platform/deadlines.js';
import { outageOf, sentenceOf } from '../../../src/platform/outages.js';

function reply(message: string, previousErrors?: Error[]): Error {
  return Object.assign(new Error(message), { name: 'ReplyError', previousErrors });
}

function refusal(status: number, code?: string): Error {
  const body = code === undefined ? undefined : { message: 'No.', code, type: 'a', link: 'b' };
  return new MeilisearchApiError(new Response('', { status }), body as never);
}

const sentence = (error: unknown) => {
  const outage = outageOf(error);
  return outage && sentenceOf(outage);
};

describe('what an error says about a server', () => {
  it.each<[string, Error]>([
    ['Redis is out of memory', reply("OOM command not allowed when used memory > 'maxmemory'.")],
    ['Redis is out of memory', reply('EXECABORT Transaction discarded', [reply('OOM command not allowed')])],
    ['Redis is still loading its data.', reply('LOADING Redis is loading the dataset in memory')],
    ['Redis is a read-only replica', reply("READONLY You can't write against a read only replica.")],
    [
      'Redis cannot write to its disk',
      reply('MISCONF Errors writing to the AOF file: No space left on device'),
    ],
    ['Redis wants a password', reply('NOAUTH Authentication required.')],
    ['Redis refuses the user', reply('WRONGPASS invalid username-password pair or user is disabled.')],
    [
      'Redis refuses the user',
      reply('ERR AUTH <password> called without any password configured for the user'),
    ],
    ['Redis takes no more connections', reply('ERR max number of clients reached')],
    ['Redis is busy', reply('BUSY Redis is busy running a script.')],
    ['Redis does not answer in time.', new Error('Command timed out')],
    ['Redis does not answer in time.', new DeadlineError('Redis', 800)],
    ['Redis cannot be reached.', new Error("Stream isn't writeable and enableOfflineQueue options is false")],
    ['The search index is being built.', refusal(404, 'index_not_found')],
    ['The search index refuses the key', refusal(403, 'invalid_api_key')],
    ['The search index refuses the key', refusal(401, 'missing_authorization_header')],
    ['The search index has too much to do', refusal(503, 'too_many_search_requests')],
    ['The search index has an error of its own', refusal(500, 'internal')],
    ['The search index is not what answers', refusal(502)],
    [
      'The search index does not answer in time.',
      new MeilisearchRequestError(
        'http://host/',
        AbortSignal.abort(new DOMException('', 'TimeoutError')).reason,
      ),
    ],
    [
      'The search index cannot be reached.',
      new MeilisearchRequestError('http://host/', new Error('ECONNREFUSED')),
    ],
  ])('%s', (words, error) => {
    expect(sentence(error)).toMatch(new RegExp(`^${words}`));
  });

  it.each<[string, unknown]>([
    ['a mistake of ours in a command', reply("ERR wrong number of arguments for 'get' command")],
    [
      'a mistake of ours in a script',
      reply('WRONGTYPE Operation against a key holding the wrong kind of value'),
    ],
    ['a mistake of ours in a search', refusal(400, 'invalid_search_filter')],
    ['any other mistake', new TypeError('x is undefined')],
    ['what is no error', 'OOM'],
  ])('says nothing about one: %s', (_, error) => {
    expect(outageOf(error)).toBeUndefined();
  });
});

describe('a deadline', () => {
  it('gives what comes in time, and names who was late', async () => {
    expect(await within(10_000, 'Redis', Promise.resolve(7))).toBe(7);
    await expect(within(1, 'Redis', new Promise(() => {}))).rejects.toThrow('Redis has not answered');
  });
});
