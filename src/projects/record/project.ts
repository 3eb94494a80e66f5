/** What organisations do in a project; `associated` without funding. */
export const ROLES = ['coordinator', 'partner', 'associated', 'third-party'] as const;
export type Role = (typeof ROLES)[number];

/** What is known of a funded project. Absent is absent: nothing is invented. */
export interface ProjectProfile {
  title?: string;
  acronym?: string;
  summary?: string;
  /** As its source calls it: `H2020`, `Erasmus+`. */
  programme?: string;
  /** As its source calls it: `RIA`, `KA220`. */
  actionType?: string;
  /** A field of education of Erasmus+: `SCH`, `VET`. */
  field?: string;
  /** Of the call under which it was funded. */
  callYear?: number;
  /** Year, month and day. */
  startDate?: string;
  endDate?: string;
  /** Topics, themes and subjects in the words of their source. */
  topics?: string[];
  priorities?: string[];
  goodPractice?: boolean;
  /** Euros. */
  grant?: number;
  website?: string;
}

/** What a row says of a project. */
export interface ProjectStatement {
  /**
   * Its identity keys, best first: `grant:779469` (the number of its grant agreement), `rcn:207027` (CORDIS),
   * `erasmus:2019-1-NL01-KA201-060314`, `source:<what the import calls its source>:<number>`. At least one.
   */
  keys: string[];
  profile: ProjectProfile;
}

/** That an organisation takes part in a project. */
export interface Participation {
  project: ProjectStatement;
  role?: Role;
  /** When its own part ended before the project: year, month and day. */
  until?: string;
}
