import type { Role } from '../../../projects/index.js';
import type { Target } from '../columns/targets.js';
import type { ProjectDraft } from '../rows/draft.js';
import type { KnownSource } from '../rows/known-source.js';
import { callYearIn } from '../values/dates.js';

/** CORDIS activity types; OTH (other) says nothing, so it stays unknown. */
const TYPES = new Map([
  ['HES', 'higher-education-institution'],
  ['REC', 'research-institute'],
  ['PUB', 'public-body'],
  ['PRC', 'company'],
]);

/**
 * Roles that mean something else here than elsewhere, lower-case: a `participant` has a part of the grant; a `partner` or
 * `internationalPartner` never has (5,468 of 5,468 rows of two exports).
 */
const ROLES = new Map<string, Role>([['partner', 'associated']]);

/** The organisation lists of CORDIS: one row per organisation with its number of projects, or one per participation. */
export const cordis: KnownSource = {
  profile: 'cordis-organisations',
  recognises: (columns) =>
    ['name', 'activity type', 'country'].every((column) => columns.has(column)) &&
    ((columns.has('org id') && columns.has('num projects')) ||
      columns.has('organisation id') ||
      (columns.has('project id') && columns.has('id'))),
  mapping: new Map<string, Target>([
    ['org id', 'pic'],
    ['organisation id', 'pic'],
    ['id', 'pic'],
    ['vat number', 'vat'],
    ['name', 'name'],
    ['short name', 'shortName'],
    ['city', 'city'],
    ['country', 'country'],
    ['geolocation', 'location'],
    ['organisation url', 'website'],
    ['num projects', 'projectCount'],
    ['project id', 'project.grantNumber'],
    ['project rcn', 'project.rcn'],
    ['project acronym', 'project.acronym'],
    ['role', 'project.role'],
  ]),
  complete({ profile, project }, cell) {
    const activity = cell('activity type').toUpperCase();
    const isSmallCompany = activity === 'PRC' && cell('sme').toLowerCase() === 'true';
    const type = isSmallCompany ? 'sme' : TYPES.get(activity);
    if (type) profile.organisationType = type;
    setRole(project, cell);
  },
};

/** Who took part in which project of Horizon 2020, by numbers alone. What kind it is and where cannot be told without a name. */
export const cordisParticipations: KnownSource = {
  profile: 'cordis-participations',
  recognises: (columns) =>
    ['rcn', 'pic', 'role', 'start date', 'end date'].every((column) => columns.has(column)) &&
    !columns.has('name'),
  mapping: new Map<string, Target>([
    ['rcn', 'project.rcn'],
    ['pic', 'pic'],
    ['role', 'project.role'],
    ['start date', 'project.start'],
    ['end date', 'project.end'],
  ]),
  complete({ project }, cell) {
    if (project) project.profile.programme = 'H2020';
    setRole(project, cell);
  },
};

/** The projects of a framework programme, one a row. */
export const cordisProjects: KnownSource = {
  profile: 'cordis-projects',
  recognises: (columns) =>
    ['id', 'acronym', 'title', 'objective', 'start date', 'end date'].every((column) =>
      columns.has(column),
    ) && !columns.has('name'),
  mapping: new Map<string, Target>([
    ['id', 'project.grantNumber'],
    ['rcn', 'project.rcn'],
    ['acronym', 'project.acronym'],
    ['title', 'project.title'],
    ['objective', 'project.summary'],
    ['start date', 'project.start'],
    ['end date', 'project.end'],
    ['framework programme', 'project.programme'],
    ['funding scheme', 'project.actionType'],
    ['ec max contribution', 'project.grant'],
    ['topics', 'project.topic'],
    ['project url', 'project.website'],
  ]),
  complete({ project }, cell) {
    setCallYear(project, ['sub call', 'call', 'master call', 'topics'].map(cell));
  },
};

/** The topics, subjects or parts of the programme to which projects belong: a project can stand on several rows. */
export const cordisTopics: KnownSource = {
  profile: 'cordis-topics',
  recognises: (columns) => {
    const isOfTopics = ['project id', 'topic', 'title'].every((column) => columns.has(column));
    const isOfSubjects = columns.has('project id') && columns.has('euro sci voc title');
    const isOfThemes = columns.has('rcn') && columns.has('programme part');
    const isWider = ['name', 'organisation id', 'pic', 'acronym', 'objective'].some((each) =>
      columns.has(each),
    );
    return (isOfTopics || isOfSubjects || isOfThemes) && !isWider;
  },
  mapping: new Map<string, Target>([
    ['project id', 'project.grantNumber'],
    ['rcn', 'project.rcn'],
    ['title', 'project.topic'],
    ['euro sci voc title', 'project.topic'],
    ['programme part', 'project.topic'],
  ]),
  complete({ project }, cell) {
    const code = cell('topic');
    if (project && code !== '' && project.profile.topics === undefined) project.profile.topics = [code];
    setCallYear(project, [code]);
  },
};

function setRole(project: ProjectDraft | undefined, cell: (column: string) => string): void {
  const role = ROLES.get(cell('role').toLowerCase());
  if (project && role) project.role = role;
}

/** Of the first name that has one year in it, so that no other can be meant. */
function setCallYear(project: ProjectDraft | undefined, names: string[]): void {
  const [year] = names.flatMap((name) => callYearIn(name) ?? []);
  if (project && year !== undefined) project.profile.callYear ??= year;
}
