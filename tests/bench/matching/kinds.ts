import { derive, type Profile } from '../../../src/directory/index.js';
import { type KindAgreement, kindAgreement } from '../../support/kind-agreement.js';
import {
  halfOf,
  PUBLISHED_LISTS,
  type PublishedList,
  profilesOfList,
} from '../../support/published-lists.js';
import { against, grouped } from '../statistics.js';

const LEAST = { precision: 0.97, coverage: 0.5 };
/** Countries that are shown by themselves. */
const MOST_COUNTRIES = 40;

/**
 * How often the type that names alone say agrees with the one that CORDIS and ROR state, by country, and how many
 * organisations of the four lists have a known type, sector and level. Returns a section in Markdown.
 */
export async function benchKinds(folder: string): Promise<string> {
  const lists = new Map<PublishedList, Profile[]>();
  for (const list of Object.keys(PUBLISHED_LISTS) as PublishedList[])
    lists.set(list, await profilesOfList(folder, list));
  const rows: string[] = [];
  for (const list of ['cordis', 'ror'] as const) {
    const profiles = lists.get(list)!.filter((profile) => halfOf(profile) === 'measured on');
    rows.push(agreementRow(`**${list}**`, kindAgreement(profiles, list), true));
    for (const [country, some] of byCountry(profiles))
      rows.push(agreementRow(`${list} ${country}`, kindAgreement(some, list), false));
  }
  return [
    '## Kinds from names',
    '',
    '| list, half of it | stated | name says a type | of the stated group | target |',
    '|---|---:|---:|---:|---:|',
    ...rows,
    '',
    'This half is not unseen: some of its names were read while rules were made (docs/decisions/0061).',
    '',
    '| four lists together | stated or derived |',
    '|---|---:|',
    ...knownRows([...lists.values()].flat()),
    '',
  ].join('\n');
}

function agreementRow(title: string, { stated, said, right }: KindAgreement, isJudged: boolean): string {
  const [coverage, precision] = [said / stated, right / said];
  const isMet = precision >= LEAST.precision && coverage >= LEAST.coverage;
  const target = isJudged
    ? against(`≥ ${percent(LEAST.coverage)} and ≥ ${percent(LEAST.precision)}`, isMet)
    : '';
  return `| ${title} | ${grouped(stated)} | ${percent(coverage)} | ${percent(precision)} | ${target} |`;
}

function byCountry(profiles: readonly Profile[]): [string, Profile[]][] {
  const countries = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const some = countries.get(profile.country ?? '?') ?? [];
    some.push(profile);
    countries.set(profile.country ?? '?', some);
  }
  return [...countries].sort((a, b) => b[1].length - a[1].length).slice(0, MOST_COUNTRIES);
}

function knownRows(profiles: readonly Profile[]): string[] {
  const derived = profiles.map((profile) => derive(profile));
  const fields = ['organisationType', 'sectors', 'levelOfActivity', 'expertise'] as const;
  return fields.map((field) => {
    const known = profiles.filter((profile, at) => profile[field] ?? derived[at]![field]).length;
    return `| ${field} | ${percent(known / profiles.length)} |`;
  });
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
