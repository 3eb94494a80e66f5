/** The command line: `npm run cli -- COMMAND`. Talks to the same Redis and Meilisearch as the running service. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { createServices, type Services } from './app.js';
import { runBackup } from './commands/backup/backup.js';
import { runRestore } from './commands/backup/restore.js';
import { runCheck } from './commands/check.js';
import { runContacts } from './commands/contacts.js';
import { runDuplicates } from './commands/duplicates.js';
import { EXPORT_OPTIONS, runExport } from './commands/export.js';
import { runQuality } from './commands/quality.js';
import { runReindex } from './commands/reindex.js';
import { runSeed } from './commands/seed.js';
import { Consistency } from './directory/index.js';
import {
  IMPORT_OPTIONS,
  importRequest,
  runHistory,
  runImport,
  runPreview,
  runUndo,
} from './imports/index.js';
import { tableReports } from './matching/index.js';
import { type Config, ConfigError, completeConfig, readSettings } from './platform/config.js';
import { endWithParent } from './platform/embedded/node-process.js';
import { readRunFile } from './platform/embedded/run-file.js';
import { createLogger } from './platform/logging.js';
import { outageOf, sentenceOf } from './platform/outages.js';
import { redisReady } from './platform/redis.js';
import { checkRedis } from './platform/redis-check.js';

const USAGE = `Usage: npm run cli -- COMMAND

  import FILE… --source NAME    import files of organisations, one after another; exit code 1 when one fails
      --dry-run                 report what would happen and store nothing
      --replace                 take out what the source has and the file has not; more than a fifth of the
      --confirm-removals          source only when it is confirmed
      --defaults JSON           what holds for every row that does not say it: {"country":"SK"}
      --mapping JSON            what columns hold, by name: {"Nom légal":"name"}
      --profile NAME            a kept mapping with defaults
      --encoding NAME           when it is not recognised
      --sheet NAME, --path PATH which table of the file
      --complete-for KA220,…    the list holds all projects of these types of action: who is in none is a newcomer
  preview FILE…                 show how files would be read, by the same options, and store nothing
  imports                       the latest imports
  undo ID                       take an import back wherever nothing has changed it again since
  export FILE                   write all organisations, or what a search finds, to a file that can be imported:
                                  .ndjson, .csv or .xlsx (or --format)
      --q TEXT, --country CODE … only what this search finds, with the filters of GET /organisations
      --contacts                contact data too
  backup FILE                   write all that cannot be made again to one private file; edits go on
  restore FILE [--replace]      put a backup into an empty directory, or in the place of what is there
  reindex                       build the search indexes anew, without interrupting search
  check [--repair]              compare record, identity keys, search indexes and scoring tables; exit code 1 when
                                  they differ; with --repair mend them from the records
  duplicates [--rebuild]        how many pairs of organisations that are perhaps one are proposed; --rebuild has all
                                  organisations looked at again
  quality                       how much is stated, derived and unknown, by field and source
  contacts [--forget]           seal all contacts with the first key of CONTACT_KEY; --forget removes those that none
                                  of its keys opens
  seed [--if-empty]             import the demo directory, its projects and the demo drafts
  help                          this text`;

/** What a person did wrong on the command line. */
class UsageError extends Error {}

type Command = (services: Services, args: string[]) => Promise<boolean>;

const COMMANDS: Record<string, Command> = {
  async import(services, args) {
    const { values, positionals: files } = parse(args, IMPORT_OPTIONS);
    if (files.length === 0 || !values.source)
      throw new UsageError('import needs files and the name of their source: import FILE… --source NAME');
    const asked = importRequest(values);
    if ('wrong' in asked) throw new UsageError(asked.wrong);
    return runImport(services.imports, { files, request: asked.request }, process.stdout);
  },
  async preview(services, args) {
    const { values, positionals: files } = parse(args, IMPORT_OPTIONS);
    if (files.length === 0) throw new UsageError('preview needs files: preview FILE…');
    const asked = importRequest({ ...values, source: values.source ?? 'preview' });
    if ('wrong' in asked) throw new UsageError(asked.wrong);
    return runPreview(services.imports, { files, request: asked.request }, process.stdout);
  },
  imports: (services) => runHistory(services.imports, process.stdout),
  async undo(services, args) {
    const [id] = parse(args, {}).positionals;
    if (!id)
      throw new UsageError('undo needs the id of an import: undo ID; the command imports lists the latest');
    return runUndo(services.imports, id, process.stdout);
  },
  export(services, args) {
    const { values, positionals } = parse(args, EXPORT_OPTIONS);
    const [file] = positionals;
    if (!file) throw new UsageError('export needs the name of a file to write: export FILE');
    return runExport(services.exporter, { file, ...values }, process.stdout);
  },
  async backup(services, args) {
    const [file] = parse(args, {}).positionals;
    if (!file) throw new UsageError('backup needs the name of a file to write: backup FILE');
    await runBackup(services, file, process.stdout);
    return true;
  },
  async restore(services, args) {
    const { values, positionals } = parse(args, { replace: { type: 'boolean', default: false } });
    const [file] = positionals;
    if (!file) throw new UsageError('restore needs a backup: restore FILE [--replace]');
    await runRestore(services, { file, replace: values.replace ?? false }, process.stdout);
    return true;
  },
  reindex: (services) => runReindex(services, process.stdout),
  check(services, args) {
    const { values } = parse(args, { repair: { type: 'boolean', default: false } });
    const consistency = new Consistency(services.redis);
    const tables = () => tableReports(services.redis);
    return runCheck({ ...services, consistency, tables }, { repair: values.repair ?? false }, process.stdout);
  },
  async duplicates(services, args) {
    const { values } = parse(args, { rebuild: { type: 'boolean', default: false } });
    await runDuplicates(services, { rebuild: values.rebuild ?? false }, process.stdout);
    return true;
  },
  quality: (services) => runQuality(services.quality, process.stdout),
  async contacts(services, args) {
    const { values } = parse(args, { forget: { type: 'boolean', default: false } });
    await runContacts(services, { forget: values.forget ?? false }, process.stdout);
    return true;
  },
  seed(services, args) {
    const { values } = parse(args, { 'if-empty': { type: 'boolean', default: false } });
    return runSeed(services, { ifEmpty: values['if-empty'] ?? false }, process.stdout);
  },
};

function parse<O extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The environment's addresses, else those of the Kompaan that runs on the data folder. */
async function configuration(): Promise<Config> {
  const settings = readSettings(process.env);
  if (settings.redisUrl) return completeConfig(settings);
  const running = await readRunFile(settings.dataDir);
  if (!running)
    throw new UsageError(
      `No Kompaan runs on ${settings.dataDir}. Start it (npm start), or set REDIS_URL, MEILI_URL and ADMIN_API_KEY.`,
    );
  return { ...settings, ...running };
}

async function main([name = 'help', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.log(USAGE);
    return name === 'help' ? 0 : 2;
  }
  const config = await configuration();
  const warning = await checkRedis(config.redisUrl);
  if (warning) console.error(warning);
  const services = createServices(config, createLogger('cli', 'error'));
  try {
    await redisReady(services.redis);
    if (command !== COMMANDS.contacts) await services.directory.requireContactKeys();
    return (await command(services, args)) ? 0 : 1;
  } finally {
    await services.close();
  }
}

/** What to print about an error, in words that say what to do; never a stack. */
function explained(error: Error): string {
  if (error instanceof UsageError || error instanceof ConfigError) return `${error.message}\n\n${USAGE}`;
  const outage = outageOf(error);
  return outage ? sentenceOf(outage) : error.message;
}

endWithParent();
// Ended at once: a connection to a server that hangs would keep the process.
try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  console.error(explained(error as Error));
  process.exit(error instanceof UsageError || error instanceof ConfigError ? 2 : 1);
}
