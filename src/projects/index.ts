/** What other rooms may use of projects. */
export {
  type Fit,
  type ReadProject,
  type SimilarProject,
  SimilarProjects,
} from './similar/similar-projects.js';
export type { WrittenText } from './similar/text-words.js';
