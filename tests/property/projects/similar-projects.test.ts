import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ReadProject, SimilarProjects } from '../../../src/projects/index.js';

/** No word of these has an ending that comes off, is grammar, or names a term of expertise. */
const WORDS = ['kettle', 'walnut', 'lantern', 'pebble', 'saddle', 'thimble', 'bobbin', 'anvil', 'trellis'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
const project: fc.Arbitrary<ReadProject> = fc.record({
  id: fc.integer({ min: 0, max: 80 }).map((n) => `p${n}`),
  title: fc.option(text, { nil: undefined }),
  summary: fc.option(text, { nil: undefined }),
  topics: fc.array(text, { maxLength: 2 }),
  participants: fc.array(
    fc.integer({ min: 0, max: 9 }).map((n) => `o${n}`),
    { maxLength: 4 },
  ),
});
const history = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ put: project }) },
    fc.record({ remove: project.map(({ id }) => id) }),
  ),
  { maxLength: 160 },
);
const idea = text.filter((words) => words !== '');

const built = (projects: Iterable<ReadProject>) => {
  const index = new SimilarProjects();
  for (const one of projects) index.put(one);
  return index;
};

const ROUNDING = 1e-9;
const split = (words = '') => words.split(' ').filter(Boolean);

/** From the definition, on plain objects: all that are alike in anything, and how much those that count are at least. */
function naive(projects: readonly ReadProject[], words: string) {
  const documents = projects.map(({ id, title, summary, topics = [], participants }) => {
    const all = [
      ...split(title),
      ...split(title),
      ...split(summary),
      ...topics.flatMap((topic) => split(topic)),
    ];
    return { id, all, participants };
  });
  const average = documents.reduce((sum, { all }) => sum + all.length, 0) / documents.length;
  const asked = [...new Set(split(words))];
  const idf = (word: string) => {
    const n = documents.filter(({ all }) => all.includes(word)).length;
    return Math.log(1 + (documents.length - n + 0.5) / (n + 0.5));
  };
  const full = 0.6 * 2.2 * asked.reduce((sum, word) => sum + idf(word), 0);
  const scored = documents
    .map(({ id, all, participants }) => {
      const score = asked.reduce((sum, word) => {
        const times = all.filter((other) => other === word).length;
        return sum + (idf(word) * times * 2.2) / (times + 1.2 * (0.4 + (0.6 * all.length) / average));
      }, 0);
      return { id, participants, similarity: Math.min(1, score / full) };
    })
    .filter(({ similarity }) => similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
  return { all: scored, limit: Math.max((scored[0]?.similarity ?? 0) / 4, scored[49]?.similarity ?? 0) };
}

describe('projects like an idea', () => {
  it('are those of the plain code, and so is the fit of the organisations', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(project, { selector: ({ id }) => id, maxLength: 120 }),
        idea,
        (projects, words) => {
          const index = built(projects);
          const found = index.similarTo({ text: words });
          const { all, limit } = naive(projects, words);
          const byId = new Map(found.map(({ id, similarity }) => [id, similarity]));
          for (const { id, similarity } of all) {
            // Sums in another order may differ in the last bits, and with them who is just above the limit.
            if (byId.has(id)) expect(Math.abs(byId.get(id)! - similarity)).toBeLessThanOrEqual(ROUNDING);
            else expect(similarity).toBeLessThan(limit + ROUNDING);
          }
          for (const { similarity } of found) expect(similarity).toBeGreaterThan(limit - ROUNDING);
          const fits = index.fitOf(found);
          for (const [organisation, { fit, projects: ids }] of fits) {
            const own = found.filter(({ id }) =>
              projects.find((one) => one.id === id)!.participants.includes(organisation),
            );
            expect(ids).toEqual(own.map(({ id }) => id));
            const last = found.at(-1)!.similarity;
            const tied = found.filter(({ similarity }) => similarity === last).length;
            const places = Math.min(tied, 50 - (found.length - tied));
            const part = (similarity: number) => (similarity === last ? places / tied : 1);
            const doubt = own.reduce(
              (left, { similarity }) => left * (1 - (similarity * part(similarity)) / 2),
              1,
            );
            expect(fit).toBeCloseTo(Math.sqrt(own[0]!.similarity * (1 - doubt)), 12);
          }
          expect(new Set(fits.keys())).toEqual(
            new Set(found.flatMap(({ id }) => projects.find((one) => one.id === id)!.participants)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are to the last bit those of an index made anew, after any history of single changes', () => {
    fc.assert(
      fc.property(history, fc.array(idea, { minLength: 1, maxLength: 4 }), (changes, ideas) => {
        const index = new SimilarProjects();
        const current = new Map<string, ReadProject>();
        for (const change of changes) {
          if ('put' in change) {
            index.put(change.put);
            current.set(change.put.id, change.put);
          } else expect(index.remove(change.remove)).toBe(current.delete(change.remove));
        }
        const fresh = built([...current.values()].reverse());
        expect(index.size).toBe(fresh.size);
        for (const text of ideas) {
          const found = index.similarTo({ text });
          expect(found).toEqual(fresh.similarTo({ text }));
          expect([...index.fitOf(found)]).toEqual([...fresh.fitOf(found)]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
