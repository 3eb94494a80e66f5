import type { Draft } from '../../consortia/index.js';

/** What is known of a member of a draft, in words of one language where there are any; absent is not known. */
export interface Partner {
  role: Draft['members'][number]['role'];
  name: string;
  country?: string | undefined;
  city?: string | undefined;
  type?: string | undefined;
  pic?: string | undefined;
  oid?: string | undefined;
  sectors: readonly string[];
  expertise: readonly string[];
  level?: string | undefined;
  experience?: string | undefined;
  website?: string | undefined;
  /** The needs of the draft that it holds. */
  needs: readonly string[];
  /** Earlier projects that are known; 0 when none are. */
  projects: number;
  /** How many of them were of which action, and whether it coordinated one. */
  actions: readonly { action: string; projects: number; coordinated: boolean }[];
}
