import type { Target } from '../columns/targets.js';
import type { ProjectDraft } from '../rows/draft.js';
import type { ColumnsByTarget, KnownSource } from '../rows/known-source.js';
import { foldName } from '../values/folded.js';

/** What the export calls the fields of an organisation, behind "Coordinator's" or "Partner 7". */
const FIELDS = new Map<string, Target>([
  ['name', 'name'],
  ['organisation name', 'name'],
  ['organisation type', 'organisationType'],
  ['address', 'address'],
  ['region', 'region'],
  ['country', 'country'],
  ['website', 'website'],
]);

const COORDINATOR = /^coordinat(?:ing|or)(?: s)? (.+)$/;
const PARTNER = /^partner (\d{1,3}) (.+)$/;

/** What the exports of the programmes call the fields of a project, by how their names begin. */
const OF_PROJECT: [RegExp, Target][] = [
  [/^project (identifier|number)$/, 'project.erasmus'],
  [/^project title$/, 'project.title'],
  [/^project summary$/, 'project.summary'],
  [/^project website$/, 'project.website'],
  [/^programme$/, 'project.programme'],
  [/^action( type)?$/, 'project.actionType'],
  [/^call year$/, 'project.callYear'],
  [/^(project )?start date$/, 'project.start'],
  [/^(project )?end date$/, 'project.end'],
  [/^topics$/, 'project.topic'],
  [/^([a-z]+ )?priorities$/, 'project.priority'],
  [/^is good practice$/, 'project.goodPractice'],
  [/^eu grant award/, 'project.grant'],
];

/** Fields of education by the numbers of the key actions from 2014 to 2020; from 2021 on the identifier says it. */
const FIELD_OF_ACTION = new Map([
  ['KA101', 'SCH'],
  ['KA201', 'SCH'],
  ['KA219', 'SCH'],
  ['KA229', 'SCH'],
  ['KA102', 'VET'],
  ['KA116', 'VET'],
  ['KA202', 'VET'],
  ['KA103', 'HED'],
  ['KA107', 'HED'],
  ['KA203', 'HED'],
  ['KA104', 'ADU'],
  ['KA204', 'ADU'],
  ['KA105', 'YOU'],
  ['KA205', 'YOU'],
]);

const ACTION = /-(KA\d{3})(?:-(SCH|VET|HED|ADU|YOU))?-/;

/**
 * The export of the Erasmus+ Project Results Platform: a project a row, with its coordinator and up to 100 partners. Older
 * programmes lack some columns, or call them a little differently.
 */
export const erasmusResults: KnownSource = {
  profile: 'erasmus-results',
  isOfSeveral: true,
  recognises: (columns) =>
    columns.has('partner 1 name') &&
    [...columns].some((column) => COORDINATOR.test(column)) &&
    columns.has('project title'),
  participants(columns) {
    const found = new Map<number, ColumnsByTarget>();
    const project: ColumnsByTarget = {};
    for (const column of columns) {
      const folded = foldName(column);
      const ofProject = OF_PROJECT.find(([shape]) => shape.test(folded))?.[1];
      if (ofProject) project[ofProject] ??= column;
      const [, number, ofPartner] = PARTNER.exec(folded) ?? [];
      const [, ofCoordinator] = COORDINATOR.exec(folded) ?? [];
      const target = FIELDS.get(ofPartner ?? ofCoordinator ?? '');
      if (target === undefined) continue;
      const position = number === undefined ? 0 : Number(number);
      found.set(position, { [target]: column, ...found.get(position) });
    }
    const organisations = [...found]
      .sort(([a], [b]) => a - b)
      .map(
        ([position, each]) => ({ columns: each, role: position === 0 ? 'coordinator' : 'partner' }) as const,
      );
    return { organisations, project };
  },
  complete({ project }, cell) {
    if (!project) return;
    setFunding(project, cell('programme funding'));
    setAction(project, cell('key action'));
  },
};

/** `Education and training\Life long learning (2007-2013)\COMENIUS\Accompanying measures`: a policy, programmes, an action. */
function setFunding({ profile }: ProjectDraft, funding: string): void {
  const steps = funding.split('\\').map((step) => step.trim());
  if (steps.length < 3) return;
  profile.programme ??= steps.slice(1, -1).join(', ').slice(0, 200);
  profile.actionType ??= steps.at(-1)!.slice(0, 200);
}

/** The number of the action that the identifier has in it tells more than its name: the name changed with the years. */
function setAction({ profile, keys }: ProjectDraft, keyAction: string): void {
  const [, action, field] = ACTION.exec(keys[0] ?? '') ?? [];
  if (action !== undefined) profile.actionType = action;
  else if (keyAction !== '') profile.actionType ??= keyAction.slice(0, 200);
  const known = field ?? FIELD_OF_ACTION.get(action ?? '');
  if (known !== undefined) profile.field ??= known;
}
