import { t } from '../../../texts/index.js';

const NAMED = [
  'rules-loaded',
  'rules-agree',
  'minimum-organisations',
  'minimum-countries',
  'maximum-organisations',
  'coordinator',
  'coordinator-country',
  'coordinator-type',
  'coordinator-age',
  'partner-countries',
  'associated-partners',
  'association',
  'field',
  'priorities',
  'priorities-of-field',
  'known-countries',
  'members-in-directory',
  'max-per-country',
  'newcomer-seats',
  'required-types',
  'excluded-countries',
  'excluded-organisations',
] as const;

/** What a rule is about, in few words; what a national agency asks besides is a rule without a name. */
export function ruleName(rule: string): string {
  const named = NAMED.find((one) => one === rule);
  return named ? t(`rule.${named}`) : t('consortium.rule');
}
