import { Problem } from '../platform/problem.js';

/** Why there is no answer although there may be one: a person can try again, and after how many seconds. */
export interface Delay {
  code: string;
  detail: string;
  seconds: number;
}

/** 503: nothing is lost, because nothing was stored. */
export function notNow({ code, detail, seconds }: Delay): Problem {
  return new Problem(503, code, 'Not available at the moment', `${detail} Try again in ${seconds} seconds.`, {
    headers: { 'Retry-After': String(seconds) },
  });
}
