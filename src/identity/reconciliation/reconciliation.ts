import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { Directory, OrganisationRecord, OrganisationSearch } from '../../directory/index.js';
import { badRequest } from '../../platform/problem.js';
import type { Language } from '../../vocabularies/index.js';
import type { Matches } from '../matches.js';
import { readable } from './preview.js';
import { propertyOf, valuesOf } from './properties.js';
import { readReconciliationQuery } from './read-query.js';
import { describe, resultOf } from './result.js';
import {
  type ExtendQuery,
  type Extension,
  MOST_SUGGESTED,
  type ReconciliationCandidate,
  type ReconciliationQuery,
  type Suggestions,
} from './schema.js';
import { typesOf } from './types.js';

/** Organisations whose values are read before others have their turn. */
const SLICE = 20;

/** Answers the questions of the protocol that are about organisations. */
export class Reconciliation {
  constructor(
    private readonly matches: Matches,
    private readonly search: OrganisationSearch,
    private readonly directory: Directory,
  ) {}

  /** The candidates of each query, under its name. @throws what `Matches` throws. */
  async reconcile(
    batch: Readonly<Record<string, ReconciliationQuery>>,
    language: Language,
  ): Promise<Record<string, { result: ReconciliationCandidate[] }>> {
    const names = Object.keys(batch);
    const queries = names.map((name) => readReconciliationQuery(batch[name]!));
    const found = await this.matches.match(queries);
    return Object.fromEntries(
      names.map((name, at) => [name, { result: resultOf(found[at]!, queries[at]!, language) }]),
    );
  }

  /**
   * The values of properties of organisations, under the ids that were asked for; an id that was merged into another has
   * the values of the other, and one that is not there none. @throws Problem 400 for a property that there is not.
   */
  async extend({ ids, properties }: ExtendQuery, language: Language): Promise<Extension> {
    const columns = properties.map(({ id, settings }) => {
      const property = propertyOf(id);
      if (!property) throw noSuchProperty(id);
      return { id, property, codes: settings?.codes === true };
    });
    const rows: [string, Extension['rows'][string]][] = [];
    const records = await this.directory.findMany(ids);
    for (const [at, id] of ids.entries()) {
      if (at % SLICE === SLICE - 1) await yieldToOthers();
      const organisation = records[at] && readable(records[at]);
      const cells = columns.map((column): [string, { str: string }[]] => {
        const { property, codes } = column;
        const values = organisation ? valuesOf(property, organisation, { language, codes }) : [];
        return [column.id, values.map((str) => ({ str }))];
      });
      rows.push([id, Object.fromEntries(cells)]);
    }
    return {
      meta: columns.map(({ id, property }) => ({ id, name: property.labels[language] })),
      rows: Object.fromEntries(rows),
    };
  }

  /** Organisations that a text begins to name, or that have it as their id, after the first `cursor` of them. */
  async suggest(prefix: string, cursor: number, language: Language): Promise<Suggestions> {
    if (prefix.trim() === '') return { result: [] };
    const known = await this.find(prefix.trim());
    if (known) return { result: cursor === 0 ? [suggestionOf(known, language)] : [] };
    const page = Math.floor(cursor / MOST_SUGGESTED) + 1;
    const hits = await this.search.hits(prefix, page, MOST_SUGGESTED);
    const result = hits.slice(cursor % MOST_SUGGESTED).map(({ id, name, organisationType, ...rest }) => ({
      ...{ id, name },
      description: describe(rest, organisationType, language),
      notable: typesOf(organisationType, language),
    }));
    return { result };
  }

  /** The organisation of an id, also one that was merged into another. */
  async find(id: string): Promise<OrganisationRecord | undefined> {
    return this.directory.find(id);
  }
}

function suggestionOf(record: OrganisationRecord, language: Language): Suggestions['result'][number] {
  const { profile, summary } = readable(record);
  const { id, name, organisationType } = summary();
  return {
    ...{ id, name },
    description: describe(profile, organisationType, language),
    notable: typesOf(organisationType, language),
  };
}

function noSuchProperty(id: string) {
  return badRequest(
    `There is no property ${id.slice(0, 100)}. GET /reconcile/extend/properties lists them.`,
    [],
  );
}
