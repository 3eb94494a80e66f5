import type { Need } from '../../../api/answers.js';
import { useLabels } from '../../../api/vocabularies.js';

/** What tells a need from others, as the service writes it in what it answers. */
export function keyOf({ expertise, keyword, activity }: Need): string {
  if (expertise !== undefined) return `expertise:${expertise}`;
  if (activity !== undefined) return `activity:${activity}`;
  return `keyword:${keyword}`;
}

/** What needs are called in the language of the page. */
export function useNeedNames(): (need: Need) => string {
  const expertise = useLabels('expertise', true);
  const activity = useLabels('activities', true);
  return (need) => {
    if (need.expertise !== undefined) return expertise(need.expertise);
    if (need.activity !== undefined) return activity(need.activity);
    return need.keyword ?? '';
  };
}
