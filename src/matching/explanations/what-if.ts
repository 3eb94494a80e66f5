import {
  type Draft,
  MAX_MEMBERS,
  type OrganisationLookup,
  resolveOrganisations,
} from '../../consortia/index.js';
import { type FieldError, unprocessable } from '../../platform/problem.js';
import type { Language } from '../../vocabularies/index.js';
import type { Assessments } from './assessment.js';

type Members = Draft['members'];

/** Ids or identity keys. */
export interface Changes {
  add: string[];
  remove: string[];
}

/** How a draft would stand with other members. Nothing is stored. */
export class WhatIf {
  constructor(
    private readonly organisations: OrganisationLookup,
    private readonly assessments: Assessments,
  ) {}

  /** @throws Problem 422 that names every organisation that there is not, or that cannot be added or removed. */
  async of(draft: Draft, changes: Changes, language: Language) {
    const members = await this.changedMembers(draft.members, changes);
    const [today, changed] = await Promise.all([
      this.assessments.of(draft, language),
      this.assessments.of(draft, language, members),
    ]);
    return { today: summed(today), changed: summed(changed) };
  }

  private async changedMembers(members: Members, { add, remove }: Changes): Promise<Members> {
    const known = new Set(members.map(({ organisationId }) => organisationId));
    const ids = await resolveOrganisations(
      this.organisations,
      [...references('add', add), ...references('remove', remove)],
      known,
    );
    const [added, removed] = [ids.slice(0, add.length), ids.slice(add.length)];
    requirePossible(known, added, removed);
    const stay = members.filter(({ organisationId }) => !removed.includes(organisationId));
    return [...stay, ...added.map((organisationId) => ({ organisationId, role: 'partner' as const }))];
  }
}

const references = (field: keyof Changes, named: string[]) =>
  named.map((idOrKey, position) => ({ path: `${field}.${position}`, idOrKey }));

const summed = <T extends { objective: { total: number } }>(assessment: T) => ({
  objective: assessment.objective.total,
  assessment,
});

function requirePossible(members: ReadonlySet<string>, added: string[], removed: string[]): void {
  const twice = (ids: string[], position: number) => ids.indexOf(ids[position]!) < position;
  const errors: FieldError[] = [
    ...added.flatMap((id, position) => {
      if (members.has(id)) return [{ path: `add.${position}`, message: `${id} is a member already` }];
      return twice(added, position) ? [{ path: `add.${position}`, message: `${id} is named twice` }] : [];
    }),
    ...removed.flatMap((id, position) => {
      if (!members.has(id)) return [{ path: `remove.${position}`, message: `${id} is not a member` }];
      return twice(removed, position)
        ? [{ path: `remove.${position}`, message: `${id} is named twice` }]
        : [];
    }),
  ];
  if (members.size + added.length - removed.length > MAX_MEMBERS)
    errors.push({ path: 'add', message: `a draft has at most ${MAX_MEMBERS} members` });
  if (errors.length > 0)
    throw unprocessable('impossible-change', 'The members cannot change like this; see errors.', { errors });
}
