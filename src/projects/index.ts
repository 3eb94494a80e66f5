export type { Participation, ProjectProfile, ProjectStatement, Role } from './record/project.js';
