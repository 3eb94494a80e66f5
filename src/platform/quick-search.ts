import {
  type Config,
  type ExtraRequestInit,
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  type MultiSearchParams,
} from 'meilisearch';
import { Pool } from 'undici';

/** Searches under way at a time; Meilisearch itself works on far fewer. */
const CONNECTIONS = 64;

/** What answered is not Meilisearch: the page of a proxy, for example. */
class ForeignAnswerError extends Error {
  override readonly name = 'ForeignAnswerError';
}

/**
 * The Meilisearch client with a shorter way for searches: the client's `fetch` takes about 0.5 ms of each, a fifth of
 * what Meilisearch needs to answer. Errors are the client's own.
 */
export class QuickSearchMeilisearch extends Meilisearch {
  private readonly pool: Pool;
  private readonly url: URL;
  private readonly headers: Record<string, string>;

  /** `timeout` in milliseconds; a search can have a shorter one, in the signal that comes with it. */
  constructor(options: Config & { host: string; timeout: number }) {
    super(options);
    const { host, timeout, apiKey } = options;
    this.url = new URL('multi-search', host.endsWith('/') ? host : `${host}/`);
    this.pool = new Pool(this.url.origin, {
      connections: CONNECTIONS,
      headersTimeout: timeout,
      bodyTimeout: timeout,
    });
    this.headers = {
      'content-type': 'application/json',
      ...(options.requestInit?.headers as Record<string, string>),
      ...(apiKey && { authorization: `Bearer ${apiKey}` }),
    };
  }

  /** @throws MeilisearchApiError for an answer that is an error, MeilisearchRequestError when there is none. */
  override async multiSearch<Answer>(
    queries: MultiSearchParams,
    { signal }: Pick<ExtraRequestInit, 'signal'> = {},
  ): Promise<Answer> {
    const { statusCode, text } = await this.post(JSON.stringify(queries), signal ?? undefined);
    const answer = parsed(text);
    if (statusCode === 200 && answer?.results) return answer as Answer;
    if (statusCode === 200 || !answer)
      throw this.failed(new ForeignAnswerError(`Status ${statusCode} without an answer of Meilisearch`));
    throw new MeilisearchApiError(new Response(text, { status: statusCode }), answer);
  }

  private async post(body: string, signal?: AbortSignal): Promise<{ statusCode: number; text: string }> {
    const { pool, headers, url } = this;
    try {
      const response = await pool.request({ method: 'POST', path: url.pathname, headers, body, signal });
      return { statusCode: response.statusCode, text: await response.body.text() };
    } catch (error) {
      throw this.failed(error);
    }
  }

  private failed(cause: unknown): MeilisearchRequestError {
    return new MeilisearchRequestError(this.url.href, cause);
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
