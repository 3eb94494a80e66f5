import { administratorKey, forgetAdministratorKey } from '../../api/administrator.js';
import { type Answer, get, Problem } from '../../api/client.js';
import type { paths } from '../../api/openapi.js';
import { type Asked, useAnswer } from '../../api/use-answer.js';

type Parameters = Record<string, string | number | readonly string[] | undefined>;

/** Asks with the administrator's key. A key that is refused is forgotten, so that it is asked for again. */
export function useDesk<Path extends keyof paths>(
  template: Path,
  parameters: Parameters = {},
): Asked<Answer<Path>> {
  const key = `${template} ${JSON.stringify(parameters)}`;
  return useAnswer(key, (signal) => withKey((token) => get(template, parameters, signal, token)));
}

/** Does something with the administrator's key, which is forgotten when the service refuses it. */
export async function withKey<T>(work: (token: string | undefined) => Promise<T>): Promise<T> {
  try {
    return await work(administratorKey());
  } catch (error) {
    if (error instanceof Problem && error.status === 401) forgetAdministratorKey();
    throw error;
  }
}
