/** What the composition root and the command line may use of imports. */
export { type Output, runImport } from './import-command.js';
export { Imports, type ImportsOptions } from './imports.js';
export * as importKeys from './keys.js';
export { importAndWait } from './progress.js';
export { importRoutes } from './routes.js';
export type { ImportDocument } from './schema.js';
