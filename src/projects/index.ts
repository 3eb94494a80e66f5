/** What other rooms may use of earlier projects. */

export type { EarlierProjects, LikeIdea } from './earlier-projects.js';
export { type ParticipationOutcome, type ProjectListRow, Projects, projectPart } from './projects.js';
export type { Participation, ProjectProfile, ProjectStatement, Role } from './record/project.js';
export { projectRoutes } from './routes.js';
export {
  type Fit,
  type ReadProject,
  type SimilarProject,
  SimilarProjects,
} from './similar/similar-projects.js';
export type { WrittenText } from './similar/text-words.js';
