import { describe, expect, it } from '@jest/globals';
import {
  type CompletionSpec,
  complete,
  InfeasibleCompletion,
  InvalidDraftSpec,
  type Level,
  Scorer,
  TimeUp,
} from '../../../src/matching/core/index.js';
import { draftSpec, only, organisation, tableOf, termNeed } from './builders.js';

const never = { shouldStop: () => false };
const spec = (facts: Partial<CompletionSpec> = {}): CompletionSpec => ({
  ...draftSpec(),
  seats: 2,
  ...facts,
});

describe('completing a consortium', () => {
  const table = tableOf(
    organisation('a', { country: 'BE', type: 'school', experience: 'experienced', expertise: ['bees'] }),
    organisation('b', { country: 'BE', type: 'school', experience: 'newcomer' }),
    organisation('c', { country: 'NL', type: 'company', experience: 'experienced', expertise: ['bees'] }),
    organisation('d', { type: 'company', experience: 'newcomer' }),
  );
  const ids = (facts: Partial<CompletionSpec>) =>
    complete(table, spec(facts), never)
      .picks.map(({ id }) => id)
      .sort();
  const conflict = (facts: Partial<CompletionSpec>) => {
    try {
      return complete(table, spec(facts), never);
    } catch (error) {
      if (error instanceof InfeasibleCompletion) return { rules: error.rules, countries: error.countries };
      throw error;
    }
  };

  it('covers the needs when that is all that counts', () => {
    expect(ids({ weights: only('coverage'), needs: [termNeed('bees')] })).toEqual(['a', 'c']);
  });

  it('gives up coverage for a newcomer when a seat is theirs', () => {
    const needs = [termNeed('bees')];
    const facts = { weights: only('coverage'), needs, newcomerSeats: 1 };
    const { picks, pool } = complete(table, spec(facts), never);
    expect(picks.map(({ connection }) => connection)).toEqual(['idea', 'none']);
    expect(['b', 'd']).toContain(picks[1]!.id);
    expect(pool).toBe('all');
    // A member that is one has the seat.
    expect(ids({ ...facts, members: ['b'] })).toEqual(['a', 'c']);
  });

  it('picks from those connected to the idea, then to the field, as long as the rules can be kept with them', () => {
    const inField = tableOf(
      organisation('a', { expertise: ['bees'] }),
      organisation('b', { fields: ['SCH'], experience: 'newcomer' }),
      organisation('c', { experience: 'newcomer', country: 'NL', typeGroup: 'company' }),
    );
    const pool = (facts: Partial<CompletionSpec>) =>
      complete(inField, spec({ needs: [termNeed('bees')], field: 'SCH', seats: 1, ...facts }), never).pool;
    expect([pool({}), pool({ newcomerSeats: 1 }), pool({ minimumOrganisations: 1 })]).toEqual([
      'idea',
      'field',
      'all',
    ]);
    expect(pool({ needs: [] })).toBe('all');
  });

  it('says that time is over when it is before there is a team, and never that there is none', () => {
    const many = tableOf(...Array.from({ length: 2_000 }, (_, n) => organisation(`o${n}`)));
    expect(() => complete(many, spec({ seats: 10 }), { shouldStop: () => true })).toThrow(TimeUp);
  });

  it('ends soon after its time is over, wherever it is then', () => {
    const TYPES = Array.from({ length: 12 }, (_, n) => `type-${n}`);
    const demanding = tableOf(
      ...Array.from({ length: 4_000 }, (_, n) =>
        organisation(`o${n}`, {
          ...{ country: `C${n % 31}`, type: TYPES[n % 11], typeGroup: `group-${n % 5}` },
          ...{ experience: n % 7 === 0 ? 'newcomer' : 'experienced', level: (n % 5) as Level },
          expertise: [`term-${n % 13}`, `term-${n % 17}`],
        }),
      ),
    );
    const facts = {
      ...{ seats: 10, size: 12, newcomerSeats: 5, minimumCountries: 9, maxPerCountry: 2 },
      needs: Array.from({ length: 12 }, (_, n) => termNeed(`term-${n}`)),
    };
    // The last type is one that nobody is: that there is no team is found out by the exact search alone.
    for (const requiredTypes of [TYPES.slice(0, 10), TYPES.slice(2, 12)]) {
      let polls = 0;
      for (const last of [0, 1, 3, 10, 30, 100, 300, 1_000]) {
        polls = 0;
        const attempt = () =>
          complete(demanding, spec({ ...facts, requiredTypes }), { shouldStop: () => ++polls > last });
        try {
          attempt();
        } catch (error) {
          if (!(error instanceof TimeUp || error instanceof InfeasibleCompletion)) throw error;
        }
        expect(polls).toBeLessThanOrEqual(last + 12);
      }
    }
  });

  it('counts a member that is a newcomer, and asks for no further one', () => {
    const needs = [termNeed('bees')];
    const facts = { weights: only('coverage'), needs, members: ['b'] };
    expect(ids({ ...facts, newcomerSeats: 1 })).toEqual(['a', 'c']);
    expect(ids({ ...facts, newcomerSeats: 2, seats: 1 })).toEqual(['d']);
    expect(conflict({ ...facts, newcomerSeats: 3 })).toMatchObject({ rules: ['newcomer-seats'] });
  });

  it('counts the type of a member towards the required types', () => {
    const required = { requiredTypes: ['school', 'school', 'company'], members: ['a'] };
    expect(ids({ ...required, newcomerSeats: 2 })).toEqual(['b', 'd']);
  });

  it('never counts an unknown country', () => {
    expect(ids({ minimumOrganisations: 2, newcomerSeats: 1, maxPerCountry: 1 })).toEqual(['b', 'c']);
  });

  it('names a country of which the members are too many', () => {
    expect(conflict({ members: ['a', 'b'], maxPerCountry: 1 })).toEqual({
      rules: ['max-per-country'],
      countries: ['BE'],
    });
  });

  it('names two rules that conflict, and none of the others', () => {
    const facts = { maxPerCountry: 2, minimumCountries: 2, newcomerSeats: 2, minimumOrganisations: 1 };
    expect(conflict(facts)).toMatchObject({ rules: ['minimum-countries', 'newcomer-seats'] });
  });

  it('says that the seats are too many for the directory', () => {
    expect(conflict({ seats: 5 })).toMatchObject({ rules: ['seats'] });
  });

  it('refuses a number of seats outside 1 to 10', () => {
    expect(() => complete(table, spec({ seats: 0 }), never)).toThrow(InvalidDraftSpec);
    expect(() => complete(table, spec({ seats: 11 }), never)).toThrow(InvalidDraftSpec);
  });
});

it('suggestions keep to the countries that partners may come from, and to unknown ones', () => {
  const table = tableOf(
    organisation('a', { country: 'BE' }),
    organisation('b', { country: 'US' }),
    organisation('c'),
  );
  const suggested = new Scorer().suggest(table, draftSpec({ partnerCountries: new Set(['BE']) }), 10);
  expect(suggested.map(({ id }) => id)).toEqual(['a', 'c']);
});
