import { FIELDS, vocabularyItem } from '../../vocabularies/index.js';
import type { Draft } from '../draft.js';
import type { ProgrammeRules } from '../rules/index.js';
import { type Check, programmeCheck } from './check.js';
import type { Messages } from './messages/index.js';
import { holds, type Status } from './status.js';

/** The field and the priorities that the draft names. */
export function projectChecks(
  { field, priorities }: Pick<Draft, 'field' | 'priorities'>,
  rules: ProgrammeRules,
  say: Messages,
): Check[] {
  const { minimum, maximum } = rules.priorities.value;
  const foreign = priorities.filter((code) => !belongsTo(code, field));
  const offer = offerOf(field, rules);
  return [
    programmeCheck(rules, offer === 'central' ? rules.centralFields : rules.fields, {
      rule: 'field',
      status: holds(offer === 'agency' || offer === 'central'),
      message: () => say.field(field, offer),
      ...(field && { value: field }),
      required: [...rules.fields.value, ...rules.centralFields.value],
    }),
    programmeCheck(rules, rules.priorities, {
      rule: 'priorities',
      status: holds(priorities.length >= minimum && priorities.length <= maximum),
      message: () => say.priorities(priorities.length, minimum, maximum),
      value: priorities.length,
      required: minimum,
    }),
    programmeCheck(rules, rules.priorities, {
      rule: 'priorities-of-field',
      status: prioritiesStatus(priorities, field),
      message: (status) => say.prioritiesOfField(status, foreign, field),
      value: foreign,
      required: [],
    }),
  ];
}

/** As long as no field is chosen, it depends on the choice. */
function prioritiesStatus(priorities: readonly string[], field: string | undefined): Status {
  const allBelongTo = (one: string | undefined) => priorities.every((code) => belongsTo(code, one));
  if (field || allBelongTo(undefined)) return holds(allBelongTo(field));
  return FIELDS.some(allBelongTo) ? 'unclear' : 'broken';
}

function offerOf(field: string | undefined, rules: ProgrammeRules) {
  if (!field) return 'missing';
  if (rules.fields.value.includes(field)) return 'agency';
  return rules.centralFields.value.includes(field) ? 'central' : 'not-offered';
}

function belongsTo(priority: string, field: string | undefined): boolean {
  const fields = vocabularyItem('priorities', priority)?.fields;
  return fields === 'all' || (field !== undefined && fields?.includes(field) === true);
}
