import type { Identifiers } from '../../src/directory/record/organisation.js';
import type { ProjectProfile, Role } from '../../src/projects/record/project.js';

/** A line of the form in which projects are imported (docs/projects.md). */
export interface DemoProject {
  project: ProjectProfile & { identifiers: { id: string } };
  participants: { role: Role; organisation: { identifiers: Identifiers } }[];
}
