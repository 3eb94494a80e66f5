/**
 * The order of candidates: connection, score, then the order of equals. On real directories thousands have the same
 * score; by id the same few would be first in every draft. So each draft has a permutation of its own: the smaller
 * fmix32(H(organisation) xor H(draft)) first, then the id. fmix32 takes every number to a different one, so that only
 * equal hashes are left to the ids.
 */

/**
 * How a candidate is connected to a draft, the tiers in which candidates come: it adds something to what the idea is
 * about (a term of expertise or a keyword) or has done projects like it, one of its sectors is the field, or neither.
 * Where no such need weighs, nobody is connected and there is one tier.
 */
export const CONNECTIONS = ['idea', 'field', 'none'] as const;
export type Connection = (typeof CONNECTIONS)[number];

/** What decides the place of an organisation in a list. */
export interface Listed {
  connection: Connection;
  score: number;
  id: string;
}

/** Whether one candidate of a draft comes before another. */
export function comesBefore(one: Listed, other: Listed, draftHash: number): boolean {
  const nearer = CONNECTIONS.indexOf(other.connection) - CONNECTIONS.indexOf(one.connection);
  if (nearer !== 0) return nearer > 0;
  return one.score === other.score ? precedes(one.id, other.id, draftHash) : one.score > other.score;
}

/** FNV-1a over the code units of an id, 32 bits. */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Where an organisation comes among equals in a draft, from the hashes of their ids. */
export function rankOf(organisationHash: number, draftHash: number): number {
  return fmix32(organisationHash ^ draftHash);
}

/** Whether one organisation comes before another of the same tier and score. */
export function precedes(id: string, other: string, draftHash: number): boolean {
  const [rank, otherRank] = [rankOf(hashOf(id), draftHash), rankOf(hashOf(other), draftHash)];
  return rank === otherRank ? id < other : rank < otherRank;
}

/** The finaliser of MurmurHash3. */
function fmix32(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
