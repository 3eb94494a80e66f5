import {
  type Config,
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  type MultiSearchParams,
} from 'meilisearch';
import { Pool } from 'undici';

/** Searches under way at a time; Meilisearch itself works on far fewer. */
const CONNECTIONS = 64;

const PATH = '/multi-search';

/**
 * The Meilisearch client with a shorter way for searches: the client's `fetch` takes about 0.5 ms of each, a fifth of
 * what Meilisearch needs to answer. Errors are the client's own.
 */
export class QuickSearchMeilisearch extends Meilisearch {
  private readonly pool: Pool;
  private readonly headers: Record<string, string>;

  /** `timeout` in milliseconds. */
  constructor(private readonly options: Config & { host: string; timeout: number }) {
    super(options);
    const { timeout, apiKey } = options;
    this.pool = new Pool(new URL(options.host).origin, {
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
  override async multiSearch<Answer>(queries: MultiSearchParams): Promise<Answer> {
    const { statusCode, text } = await this.post(JSON.stringify(queries));
    const answer = JSON.parse(text);
    if (statusCode !== 200) throw new MeilisearchApiError(new Response(text, { status: statusCode }), answer);
    return answer as Answer;
  }

  private async post(body: string): Promise<{ statusCode: number; text: string }> {
    try {
      const response = await this.pool.request({ method: 'POST', path: PATH, headers: this.headers, body });
      return { statusCode: response.statusCode, text: await response.body.text() };
    } catch (error) {
      throw new MeilisearchRequestError(this.options.host + PATH, error);
    }
  }
}
