/** What other rooms may use of earlier projects. */

export { type ParticipationOutcome, type ProjectListRow, Projects, projectPart } from './projects.js';
export type { ProjectOutcome } from './record/plan-projects.js';
export type { Participation, ProjectProfile, ProjectStatement, Role } from './record/project.js';
export { projectRoutes } from './routes.js';
