import type { Earlier, EarlierProjects } from '../projects/index.js';
import type { Suggestion } from './core/index.js';

/** A suggestion whose fit says by which projects: the one most like the idea that has a title, and how many more. */
export function withProjects<S extends Pick<Suggestion, 'id' | 'terms'>>(
  suggestion: S,
  { fit }: Earlier,
  earlier: EarlierProjects,
): S {
  const projects = fit.get(suggestion.id)?.projects ?? [];
  const first = projects.map((id) => earlier.nameOf(id)).find((name) => name !== undefined);
  if (!first) return suggestion;
  const named = { first, more: projects.length - 1 };
  const terms = suggestion.terms.map((term) => (term.term === 'fit' ? { ...term, projects: named } : term));
  return { ...suggestion, terms };
}
