import { Readable } from 'node:stream';
import {
  type Config,
  type ExtraRequestInit,
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  type MultiSearchParams,
  type MultiSearchResponseOrSearchResponse,
  type RecordAny,
} from 'meilisearch';
import { Pool } from 'undici';

/** Requests under way at a time; Meilisearch itself works on far fewer. */
const CONNECTIONS = 64;

/** What answered is not Meilisearch: the page of a proxy, for example. */
class ForeignAnswerError extends Error {
  override readonly name = 'ForeignAnswerError';
}

interface Asked {
  /** Behind the address of the server. */
  path: string;
  type: 'application/json' | 'application/x-ndjson';
  body: string | Readable;
  /** What an answer has that is one. */
  answer: string;
  signal?: AbortSignal | undefined;
}

/**
 * The Meilisearch client with a shorter way for what is asked most and for what is largest: the client's `fetch` takes about
 * 0.5 ms of each search, a fifth of what Meilisearch needs to answer, and the client takes documents as one string only.
 * Errors are the client's own.
 */
export class DirectMeilisearch extends Meilisearch {
  private readonly pool: Pool;
  private readonly base: URL;
  private readonly headers: Record<string, string>;

  /** `timeout` in milliseconds; a search can have a shorter one, in the signal that comes with it. */
  constructor(options: Config & { host: string; timeout: number }) {
    super(options);
    const { host, timeout, apiKey } = options;
    this.base = new URL(host.endsWith('/') ? host : `${host}/`);
    this.pool = new Pool(this.base.origin, {
      connections: CONNECTIONS,
      headersTimeout: timeout,
      bodyTimeout: timeout,
    });
    this.headers = {
      ...(options.requestInit?.headers as Record<string, string>),
      ...(apiKey && { authorization: `Bearer ${apiKey}` }),
    };
  }

  /** @throws MeilisearchApiError for an answer that is an error, MeilisearchRequestError when there is none. */
  override async multiSearch<Params extends MultiSearchParams, Document extends RecordAny>(
    queries: Params,
    { signal }: Pick<ExtraRequestInit, 'signal'> = {},
  ): Promise<MultiSearchResponseOrSearchResponse<Params, Document>> {
    return this.ask({
      ...{ path: 'multi-search', type: 'application/json', answer: 'results' },
      ...{ body: JSON.stringify(queries), signal: signal ?? undefined },
    });
  }

  /**
   * Adds documents that are lines of JSON in UTF-8, in however many pieces. Returns the number of the task.
   * @throws the same.
   */
  async addLines(uid: string, lines: readonly Buffer[]): Promise<number> {
    const { taskUid } = await this.ask<{ taskUid: number }>({
      ...{ path: `indexes/${uid}/documents`, type: 'application/x-ndjson', answer: 'taskUid' },
      body: Readable.from(lines),
    });
    return taskUid;
  }

  private async ask<Answer>({ path, type, body, answer, signal }: Asked): Promise<Answer> {
    const url = this.base.href + path;
    const { statusCode, text } = await this.post(
      url,
      { 'content-type': type, ...this.headers },
      body,
      signal,
    );
    const found = parsed(text);
    const isSuccess = statusCode >= 200 && statusCode < 300;
    if (isSuccess && found?.[answer] !== undefined) return found;
    if (isSuccess || !found) {
      const why = `Status ${statusCode} without an answer of Meilisearch`;
      throw new MeilisearchRequestError(url, new ForeignAnswerError(why));
    }
    throw new MeilisearchApiError(new Response(text, { status: statusCode }), found);
  }

  private async post(
    url: string,
    headers: Record<string, string>,
    body: string | Readable,
    signal?: AbortSignal,
  ): Promise<{ statusCode: number; text: string }> {
    try {
      const path = url.slice(this.base.origin.length);
      const response = await this.pool.request({ method: 'POST', path, headers, body, signal });
      return { statusCode: response.statusCode, text: await response.body.text() };
    } catch (error) {
      throw new MeilisearchRequestError(url, error);
    }
  }
}

// biome-ignore lint/suspicious/noExplicitAny: an answer of another program
function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
