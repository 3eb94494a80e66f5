import { type Directory, mergedProfile } from '../directory/index.js';
import { companyOf, type Earlier, type EarlierProjects } from '../projects/index.js';
import type { Suggestion, Term } from './core/index.js';

/**
 * Suggestions whose reasons name what they rest on: a fit the project that is most like the idea and has a title, an
 * acquaintance the member that the organisation has worked with most.
 */
export async function withProjects<S extends Pick<Suggestion, 'id' | 'terms'>>(
  suggestions: readonly S[],
  { fit, companions }: Earlier,
  earlier: EarlierProjects,
  directory: Pick<Directory, 'getMany'>,
): Promise<S[]> {
  const company = companyOf(companions);
  const members = [...companions.keys()];
  const records = await directory.getMany(members);
  const names = new Map(
    records.flatMap((record) => (record ? [[record.id, mergedProfile(record).name]] : [])),
  );
  const named = (id: string, term: Term): Term => {
    if (term.term === 'fit') {
      const projects = fit.get(id)?.projects ?? [];
      const first = projects.map((project) => earlier.nameOf(project)).find((name) => name !== undefined);
      return first ? { ...term, projects: { first, more: projects.length - 1 } } : term;
    }
    if (term.term === 'acquaintance') {
      const { member = '', projects = 0, more = 0 } = company.get(id) ?? {};
      const name = names.get(member);
      return name === undefined ? term : { ...term, company: { name, projects, more } };
    }
    return term;
  };
  return suggestions.map((suggestion) => ({
    ...suggestion,
    terms: suggestion.terms.map((term) => named(suggestion.id, term)),
  }));
}
