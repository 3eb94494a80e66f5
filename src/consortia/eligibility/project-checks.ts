import { vocabularyItem } from '../../vocabularies/index.js';
import type { Draft } from '../draft.js';
import type { ProgrammeRules } from '../rules/index.js';
import { type Check, programmeCheck } from './check.js';
import type { Messages } from './messages/index.js';

/** The field and the priorities that the draft names. */
export function projectChecks(
  { field, priorities }: Pick<Draft, 'field' | 'priorities'>,
  rules: ProgrammeRules,
  say: Messages,
): Check[] {
  const { minimum, maximum } = rules.priorities.value;
  const foreign = priorities.filter((code) => !belongsTo(code, field));
  const status = fieldStatus(field, rules);
  return [
    programmeCheck(rules, status === 'central' ? rules.centralFields : rules.fields, {
      rule: 'field',
      ok: status === 'agency' || status === 'central',
      message: say.field(field, status),
      ...(field && { value: field }),
      required: [...rules.fields.value, ...rules.centralFields.value],
    }),
    programmeCheck(rules, rules.priorities, {
      rule: 'priorities',
      ok: priorities.length >= minimum && priorities.length <= maximum,
      message: say.priorities(priorities.length, minimum, maximum),
      value: priorities.length,
      required: minimum,
    }),
    programmeCheck(rules, rules.priorities, {
      rule: 'priorities-of-field',
      ok: foreign.length === 0,
      message: say.prioritiesOfField(foreign, field),
      value: foreign,
      required: [],
    }),
  ];
}

function fieldStatus(field: string | undefined, rules: ProgrammeRules) {
  if (!field) return 'missing';
  if (rules.fields.value.includes(field)) return 'agency';
  return rules.centralFields.value.includes(field) ? 'central' : 'not-offered';
}

function belongsTo(priority: string, field: string | undefined): boolean {
  const fields = vocabularyItem('priorities', priority)?.fields;
  return fields === 'all' || (field !== undefined && fields?.includes(field) === true);
}
