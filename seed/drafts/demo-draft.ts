import type { Draft } from '../../src/consortia/index.js';

/** The body of POST /drafts, with everything that these drafts decide. */
export type DemoDraft = Pick<
  Draft,
  | 'title'
  | 'idea'
  | 'actionType'
  | 'field'
  | 'callYear'
  | 'size'
  | 'needs'
  | 'priorities'
  | 'members'
  | 'rules'
>;
