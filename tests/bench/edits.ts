import { performance } from 'node:perf_hooks';
import { type Random, seeded } from './random.js';
import type { Service } from './service.js';
import { against, grouped, inMilliseconds, median, quantile } from './statistics.js';

const DRAFTS = 6;
const EDITS = 240;
const TARGET = 150;

interface Draft {
  id: string;
  token: string;
  version: number;
  members: string[];
  /** Best first. */
  suggested: string[];
}

interface Suggestions {
  status: string;
  draftVersion: number;
  items: { organisation: { id: string } }[];
}

/** What needs are made of. */
interface Words {
  terms: string[];
  keywords: string[];
}

/** From a change of a draft to the list that belongs to it, as a page sees it. Returns a section in Markdown. */
export async function benchEdits(service: Service): Promise<string> {
  const random = seeded(5);
  const { total, words } = await directoryWords(service);
  const drafts: Draft[] = [];
  for (let n = 0; n < DRAFTS; n++) drafts.push(await newDraft(service, n));
  const times: number[] = [];
  for (let n = 0; n < EDITS; n++) {
    const kind = KINDS[Math.floor(n / DRAFTS) % KINDS.length]!;
    times.push(await timeOf(service, drafts[n % DRAFTS]!, (draft) => kind(service, draft, words, random)));
  }
  const p95 = quantile(times, 0.95);
  return [
    `## Edits: from a change of a draft to fresh suggestions, ${grouped(total)} organisations`,
    '',
    '| edits | median | p95 | target p95 |',
    '|---:|---:|---:|---:|',
    `| ${times.length} | ${inMilliseconds(median(times))} | ${inMilliseconds(p95)} | ${against(`≤ ${TARGET} ms`, p95 <= TARGET)} |`,
    '',
    `${DRAFTS} drafts in turns: other needs (six terms of expertise, three keywords that hardly anybody asked for before), a member`,
    'more, another size, a member less. Two calls over HTTP: the change, then `GET …/suggestions?wait=10`.',
    '',
  ].join('\n');
}

async function timeOf(
  service: Service,
  draft: Draft,
  edit: (draft: Draft) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  await edit(draft);
  const list = await suggestionsFor(service, draft);
  const time = performance.now() - start;
  draft.version++;
  if (list.status !== 'fresh' || list.draftVersion !== draft.version)
    throw new Error(`Not fresh within 10 s: ${list.status}, version ${list.draftVersion}`);
  draft.suggested = list.items.map(({ organisation }) => organisation.id);
  return time;
}

type Edit = (service: Service, draft: Draft, words: Words, random: Random) => Promise<unknown>;

const otherNeeds: Edit = (service, draft, { terms, keywords }, random) => {
  const some = (count: number, of: string[]) =>
    new Set(Array.from({ length: count }, () => of[random.below(of.length)]!));
  const needs = [
    ...[...some(6, terms)].map((expertise) => ({ expertise })),
    ...[...some(3, keywords)].map((keyword) => ({ keyword })),
  ];
  return change(service, draft, 'PATCH', '', { needs });
};

const memberMore: Edit = (service, draft) => {
  const organisationId = draft.suggested[0]!;
  draft.members.push(organisationId);
  return change(service, draft, 'POST', '/members', { organisationId });
};

const otherSize: Edit = (service, draft, _words, random) =>
  change(service, draft, 'PATCH', '', { size: 3 + random.below(8) });

const memberLess: Edit = (service, draft) =>
  change(service, draft, 'DELETE', `/members/${draft.members.shift()}`);

const KINDS = [otherNeeds, memberMore, otherNeeds, otherSize, memberMore, otherNeeds, memberLess];

function change(service: Service, { id, token }: Draft, method: string, path: string, body?: object) {
  return service.call(method, `/drafts/${id}${path}`, { body, token });
}

async function suggestionsFor(service: Service, { id, token }: Draft): Promise<Suggestions> {
  return service.call('GET', `/drafts/${id}/suggestions?wait=10`, { token });
}

async function newDraft(service: Service, number: number): Promise<Draft> {
  const body = { title: `Benchmark ${number}`, actionType: 'KA220', needs: [] };
  const created = await service.call<Draft>('POST', '/drafts', { body });
  const draft: Draft = { ...created, members: [], suggested: [] };
  await suggestionsFor(service, draft); // the worker has read the directory
  return draft;
}

/** The terms of expertise, and words that stand in the names of organisations. */
async function directoryWords(service: Service): Promise<{ total: number; words: Words }> {
  const expertise = await service.call<{ items: { code: string }[] }>('GET', '/vocabularies/expertise');
  const { total, hits } = await service.call<{ total: number; hits: { name: string }[] }>(
    'GET',
    '/organisations?limit=100',
  );
  const keywords = new Set(hits.flatMap(({ name }) => name.match(/\p{L}{5,}/gu) ?? []));
  return { total, words: { terms: expertise.items.map(({ code }) => code), keywords: [...keywords] } };
}
