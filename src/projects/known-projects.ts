import type { Participant, ProjectView } from './record/project-record.js';

/** Titles are what people know a project by. */
export interface NamedProject {
  title: string;
  year?: number;
}

/** What is remembered of each project beside its words. */
export interface KnownProject {
  name?: NamedProject;
  /** Its type of action, as its source calls it. */
  action?: string;
  /** That of its call, else that of its start. */
  year?: number;
  priorities?: readonly string[];
  participants: readonly Participant[];
}

/** The projects by id, and by the organisations that took part, as these are named there. */
export class KnownProjects {
  private readonly byId = new Map<string, KnownProject>();
  private readonly byOrganisation = new Map<string, Set<string>>();

  /** Adds a project, or puts it in the place of what was known of it. */
  put(id: string, { profile, participants }: ProjectView): void {
    this.remove(id);
    const { title, acronym, actionType: action, callYear, startDate, priorities } = profile;
    const year = callYear ?? (startDate ? Number(startDate.slice(0, 4)) : undefined);
    const called = title ?? acronym;
    this.byId.set(id, {
      ...(called && { name: { title: called, ...(year && { year }) } }),
      ...(action && { action }),
      ...(year && { year }),
      ...(priorities && { priorities }),
      participants,
    });
    for (const { organisation } of participants) {
      const projects = this.byOrganisation.get(organisation) ?? new Set();
      this.byOrganisation.set(organisation, projects.add(id));
    }
  }

  remove(id: string): void {
    for (const { organisation } of this.byId.get(id)?.participants ?? []) {
      const projects = this.byOrganisation.get(organisation);
      projects?.delete(id);
      if (projects?.size === 0) this.byOrganisation.delete(organisation);
    }
    this.byId.delete(id);
  }

  get(id: string): KnownProject | undefined {
    return this.byId.get(id);
  }

  /** The ids of the projects that an organisation of that id took part in. */
  of(organisation: string): ReadonlySet<string> {
    return this.byOrganisation.get(organisation) ?? NONE;
  }

  /** The ids of all organisations that took part in any. */
  organisations(): Iterable<string> {
    return this.byOrganisation.keys();
  }
}

const NONE: ReadonlySet<string> = new Set();
