export {
  type Participation,
  type ProjectProfile,
  type ProjectStatement,
  ROLES,
  type Role,
} from './record/project.js';
