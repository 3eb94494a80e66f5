/** What the composition root and the command line may use of imports. */
export { runHistory, runUndo } from './commands/history.js';
export { IMPORT_OPTIONS, importRequest, runImport } from './commands/import.js';
export { type Output, table } from './commands/output.js';
export { runPreview } from './commands/preview.js';
export { Imports, type ImportsOptions } from './imports.js';
export * as importKeys from './keys.js';
export { importProfileRoutes } from './profile-routes.js';
export { importAndWait } from './progress.js';
export { importRoutes } from './routes.js';
export type { ImportDocument } from './schema.js';
