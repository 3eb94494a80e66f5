/** What other rooms may use of earlier projects. */

export { companyOf, networkOf } from './companions.js';
export { type Earlier, type EarlierProjects, NO_PROJECTS } from './earlier-projects.js';
export type { Common } from './in-common/more-than-usual.js';
export { type InCommon, SimilarInCommon } from './in-common/similar-in-common.js';
export { type ParticipationOutcome, type ProjectListRow, Projects, projectPart } from './projects.js';
export {
  type Participation,
  type ProjectProfile,
  type ProjectStatement,
  ROLES,
  type Role,
} from './record/project.js';
export { type ProjectRecord, projectView } from './record/project-record.js';
export { projectRoutes } from './routes.js';
export { projectFields, projectFieldsOf } from './schema.js';
export { ProjectIndex } from './search/project-index.js';
export { ProjectSearch } from './search/project-search.js';
export { type ReadProject, type SimilarProject, SimilarProjects } from './similar/similar-projects.js';
export type { WrittenText } from './similar/text-words.js';
export { PROJECT_SEARCH, PROJECTS } from './store/project-store.js';
export { TrackRecordJobs } from './track-record/track-record-jobs.js';
