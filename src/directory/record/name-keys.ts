import { normalised } from '../../vocabularies/index.js';
import { contentHash } from './fingerprint.js';
import { identifierKeys } from './identity-keys.js';
import type { Fragment } from './organisation.js';
import type { OrganisationRecord } from './record.js';

/** The key of an organisation that no identifier tells apart: its folded name with country and city. */
export function nameKey({ name, country, city }: Fragment['profile']): string {
  return `name:${fold(name)}|${country ?? ''}|${fold(city ?? '')}`;
}

/** How a row is known where none of its identifiers counts. */
export interface NameKeys {
  /** The key of name, country and city. */
  nameKey: string;
  /** Whether that key may stand for it: it has a city, or nothing else that would tell it apart. */
  isKnownByName: boolean;
  /**
   * The key where it does not, or another organisation has it: with a hash of the identifiers that the row states or,
   * where it states none, of the cells that tell organisations of one name apart.
   */
  apartKey: string;
}

export function nameKeys(fragment: Fragment, identifiers = identifierKeys(fragment.profile)): NameKeys {
  const key = nameKey(fragment.profile);
  const { city, location } = fragment.profile;
  // With a city only the location tells: what else changes there is news of the same organisation.
  const cells = city ? { location } : Object.fromEntries(tellingCells(fragment));
  const told = identifiers.length > 0 ? identifiers : cells;
  return {
    nameKey: key,
    isKnownByName: Boolean(city) || Object.keys(told).length === 0,
    apartKey: `${key}#${contentHash(told)}`,
  };
}

/** The key of a row that states no identifier. */
export function keyByName(fragment: Fragment): string {
  const keys = nameKeys(fragment, []);
  return keys.isKnownByName ? keys.nameKey : keys.apartKey;
}

/** The keys by which a new organisation is known: those of its identifiers, or its name when it has none. */
export function identityKeys(fragment: Fragment): string[] {
  const keys = identifierKeys(fragment.profile);
  return keys.length > 0 ? keys : [keyByName(fragment)];
}

/** Every key that some fragment of these layers stands for. */
export function statedKeys(layers: OrganisationRecord['layers']): Set<string> {
  const stated = new Set<string>();
  for (const { fragments } of Object.values(layers))
    for (const { fragment } of fragments) {
      for (const key of identifierKeys(fragment.profile)) stated.add(key);
      const named = nameKeys(fragment);
      stated.add(named.nameKey).add(named.apartKey);
    }
  return stated;
}

/** Those of the keys a record owns that some fragment of these layers still stands for. */
export function supportedKeys(keys: string[], layers: OrganisationRecord['layers']): string[] {
  const stated = statedKeys(layers);
  return keys.filter((key) => stated.has(key));
}

/** Their hashes keep an erased organisation out: its name where a row says no more, and its name with what tells it apart. */
export function erasableNames(fragment: Fragment): string[] {
  const keys = nameKeys(fragment, []);
  return [keys.nameKey, keys.apartKey];
}

/**
 * The cells that differ between organisations of one name, those that are stated. Never the contact, which is no part of
 * a key, nor lists, texts and figures, of which a source may say more in further rows.
 */
export function tellingCells({ profile, address }: Fragment): ReadonlyMap<string, unknown> {
  const { location, region, shortName, otherNames = [], organisationType, website } = profile;
  const names = otherNames?.map(({ name }) => fold(name)).sort();
  const cells = {
    ...{ location, organisationType },
    region: region && fold(region),
    address: address && fold(address),
    shortName: shortName && fold(shortName),
    otherNames: names && names.length > 0 ? names : undefined,
    website: website?.replace(/^https?:\/\/(www\.)?|\/$/g, ''),
  };
  return new Map(Object.entries(cells).filter(([, cell]) => cell));
}

/**
 * Accents, case, punctuation and spacing do not make another name. It is not the folding of search texts on
 * purpose: stored keys depend on it, so it must never change.
 */
export function fold(text: string): string {
  const folded = normalised(text, 'NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase() // ß is SS and a final sigma a sigma before they are lowered
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded || text.trim();
}
