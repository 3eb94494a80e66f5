/** What other rooms may use of earlier projects. */

export type { EarlierProjects, LikeIdea } from './earlier-projects.js';
export { type ParticipationOutcome, type ProjectListRow, Projects, projectPart } from './projects.js';
export {
  type Participation,
  type ProjectProfile,
  type ProjectStatement,
  ROLES,
  type Role,
} from './record/project.js';
export { projectRoutes } from './routes.js';
export { type ReadProject, type SimilarProject, SimilarProjects } from './similar/similar-projects.js';
