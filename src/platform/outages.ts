/** A server that Kompaan stands on cannot do its part; it mends itself, or an operator mends it. */
export interface Outage {
  /** As people know it. */
  what: 'Redis' | 'The search index';
  /** Continues a sentence that begins with `what`, and says what to do where somebody must. */
  because: string;
  /** Seconds after which trying again makes sense. */
  retryAfter: number;
}

/** What the first word of an error of Redis means. */
const REPLIES: Record<string, string> = {
  OOM: 'is out of memory and takes no changes. Raise its maxmemory',
  LOADING: 'is still loading its data',
  READONLY: 'is a read-only replica. REDIS_URL must name the primary',
  MASTERDOWN: 'is a replica that has lost its primary',
  NOREPLICAS: 'has too few replicas to take changes',
  MISCONF: 'cannot write to its disk and takes no changes. Its log says why',
  NOAUTH: 'wants a password. Put it into REDIS_URL',
  WRONGPASS: 'refuses the user name or password in REDIS_URL',
  NOPERM: 'does not let the user in REDIS_URL do what is needed',
  BUSY: 'is busy with a script',
  CLUSTERDOWN: 'is a cluster that is down',
};

/** The password that a client sends to a Redis without users and passwords. */
const UNWANTED_PASSWORD = /without any password configured/;

const CANNOT_BE_REACHED =
  /enableOfflineQueue|Connection is closed|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT/;

const NO_ANSWER = /Command timed out|Socket timeout/;

/** What an error says about Redis or Meilisearch; undefined when it says nothing about them. */
export function outageOf(error: unknown): Outage | undefined {
  if (!(error instanceof Error)) return undefined;
  const ofRedis = redisTrouble(error);
  if (ofRedis) return { what: 'Redis', because: ofRedis, retryAfter: 5 };
  const ofIndex = indexTrouble(error);
  return ofIndex === undefined ? undefined : { what: 'The search index', because: ofIndex, retryAfter: 5 };
}

/** An outage as a sentence. */
export const sentenceOf = ({ what, because }: Outage): string => `${what} ${because}.`;

function redisTrouble(error: Error): string | undefined {
  if (error.name === 'ReplyError') return replyTrouble(error);
  if (error.name === 'DeadlineError' && (error as { server?: string }).server === 'Redis') return NOT_IN_TIME;
  if (error.name === 'MaxRetriesPerRequestError' || CANNOT_BE_REACHED.test(error.message)) return AWAY;
  return NO_ANSWER.test(error.message) ? NOT_IN_TIME : undefined;
}

function replyTrouble(error: Error & { previousErrors?: Error[] }): string | undefined {
  // A transaction is refused because of one of its commands.
  for (const previous of error.previousErrors ?? [])
    if (replyTrouble(previous)) return replyTrouble(previous);
  if (UNWANTED_PASSWORD.test(error.message)) return REPLIES.WRONGPASS;
  if (/max number of clients/.test(error.message)) return 'takes no more connections. Raise its maxclients';
  return REPLIES[/^[A-Z]+/.exec(error.message)?.[0] ?? ''];
}

const AWAY = 'cannot be reached';
const NOT_IN_TIME = 'does not answer in time';
const FOREIGN =
  'is not what answers at MEILI_URL, or something stands in between. Check the address and the proxy';

/** The errors of the Meilisearch client: with a request that failed, or with an answer that is an error. */
function indexTrouble(error: Error): string | undefined {
  const { name, cause } = error as { name: string; cause?: { name?: string; code?: string } };
  if (name === 'DeadlineError') return NOT_IN_TIME;
  if (name === 'MeilisearchRequestError') return transportTrouble(cause?.name);
  if (name !== 'MeilisearchApiError') return undefined;
  const { status } = (error as Error & { response: Response }).response;
  // Before the first build, or while somebody emptied the server: the worker builds it again from the record.
  if (cause?.code === 'index_not_found') return 'is being built';
  if (cause?.code === undefined) return FOREIGN;
  if (status === 401 || status === 403) return 'refuses the key in MEILI_API_KEY';
  if (status === 429 || status === 503) return 'has too much to do at the moment';
  return status >= 500 ? 'has an error of its own. The log of Meilisearch says which' : undefined;
}

/** `TimeoutError` is an aborted signal's, the others are those of undici and of the client. */
function transportTrouble(cause: string | undefined): string {
  if (cause === 'ForeignAnswerError') return FOREIGN;
  return /Time-?out/i.test(cause ?? '') ? NOT_IN_TIME : AWAY;
}
