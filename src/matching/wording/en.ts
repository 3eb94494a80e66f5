import type { Rule } from '../core/index.js';
import { grammar } from './grammar.js';
import type { Wording } from './wording.js';

const { and, count, inYear, percent, score, sentences } = grammar('en');
const members = (n: number) => count(n, 'member', 'members');
const makes = (distinct: number, things: string) =>
  distinct > 1 ? `; that makes ${distinct} ${things}` : '';
const quoted = (text: string) => `“${text}”`;

/** English puts an article before some countries. */
const from = (country: string) =>
  /^(Netherlands|United|Bahamas|Gambia|Maldives|Philippines|Comoros)\b| Islands$/.test(country)
    ? `the ${country}`
    : country;

export const english: Wording = {
  newNeed: (need) => `adds ${quoted(need)}, which nobody has yet`,
  furtherNeed: (need, n) => `also has ${quoted(need)}, like ${members(n)}`,
  first: (dimension, value, distinct) =>
    ({
      type: `first of this type: ${value}${makes(distinct, 'types of organisation')}`,
      country: `first partner from ${from(value)}${makes(distinct, 'countries')}`,
      sector: `first in the sector ${quoted(value)}${makes(distinct, 'sectors')}`,
      experience: `first with this experience: ${value}${makes(distinct, 'degrees of experience')}`,
      level: `first at this level of activity: ${value}${makes(distinct, 'levels')}`,
    })[dimension],
  further: (dimension, value, n) =>
    ({
      type: `another of this type: ${value}, alongside ${members(n)}`,
      country: `another partner from ${from(value)}, alongside ${members(n)}`,
      sector: `another in the sector ${quoted(value)}, alongside ${members(n)}`,
      experience: `another with this experience: ${value}, alongside ${members(n)}`,
      level: `another at this level of activity: ${value}, alongside ${members(n)}`,
    })[dimension],
  compatriot: (country, n) => `from ${from(country)}, like ${members(n)}, which makes a first project easier`,
  unknown: (dimension) =>
    ({
      type: 'type of organisation unknown',
      country: 'country unknown',
      sector: 'no sector known besides what its type says',
      experience: 'experience unknown',
      level: 'level of activity unknown',
    })[dimension],
  fitting: (projects) => {
    if (!projects) return 'took part in projects like this idea';
    const { first, more } = projects;
    const named = `took part in ${quoted(first.title)}${inYear(first.year)}`;
    return more > 0
      ? `${named} and ${count(more, 'more', 'more')} like this idea`
      : `${named}, a project like this idea`;
  },
  acquainted: (share, company) => {
    if (!company) return `took part in ${percent(share)} of the projects of the members, on average`;
    const { name, projects, more } = company;
    const besides = more > 0 ? `, and with ${count(more, 'more member', 'more members')}` : '';
    return `worked with ${name} in ${count(projects, 'project', 'projects')}${besides}`;
  },

  gaps: {
    need: (need) => `Nobody covers ${quoted(need)} yet.`,
    activity: (family) => `No member has an expertise for ${quoted(family)} yet.`,
  },

  departure: {
    nothing: 'Nothing is lost if it leaves.',
    broken: (messages) => `Without it, rules would be broken: ${messages.join(' ')}`,
    unclear: (messages) => `Without it, this would no longer be certain: ${messages.join(' ')}`,
    uncovered: (needs) => `Nobody would cover ${and(needs.map(quoted))} any more.`,
    lessCovered: (needs) => `Less of ${and(needs.map(quoted))} would be covered.`,
    newcomerSeat: 'A seat for a newcomer would be empty.',
  },

  replacement: {
    nothing: 'It makes up for nothing that would be lost.',
    rules: (messages) => `With it, rules would be kept again: ${messages.join(' ')}`,
    needs: (needs) => `It would cover ${and(needs.map(quoted))} as before.`,
    newcomerSeat: 'It would fill the seat for a newcomer.',
  },

  whyNot: {
    behind: (own, last, n) =>
      `It would add ${score(own)}; the last of ${count(n, 'suggestion', 'suggestions')} adds ${score(last)}.`,
    tied: (both, n) =>
      `It would add ${score(both)}, as much as the last of ${count(n, 'suggestion', 'suggestions')}; between equals the draft’s own order decides.`,
    farther: (last, n) =>
      last === 'idea'
        ? `${n === 1 ? 'The only suggestion adds' : `All ${n} suggestions add`} to what the idea is about; this organisation has none of it.`
        : `${n === 1 ? 'The only suggestion adds to what the idea is about or works' : `All ${n} suggestions add to what the idea is about or work`} in its field; this organisation does neither.`,
    suggested: (place) => `It is suggested, in place ${place}.`,
    pending: 'The suggestions are being worked out; ask again in a moment.',
    difference: (own, last) =>
      `This organisation: ${own ?? 'nothing here'}. The last suggestion: ${last ?? 'nothing here'}.`,
    bringsIn: {
      expertise: (terms) => `It would be suggested if it declared ${and(terms.map(quoted))}.`,
      levelOfActivity: (value) =>
        `It would be suggested if its level of activity were known, for example as ${quoted(value)}.`,
      experience: (value) =>
        `It would be suggested if its experience were known, for example as ${quoted(value)}.`,
      sectors: (value) => `It would be suggested if its sector were known, for example as ${quoted(value)}.`,
      organisationType: (value) =>
        `It would be suggested if its type of organisation were known, for example as ${quoted(value)}.`,
      country: (value) => `It would be suggested if its country were known, for example as ${quoted(value)}.`,
      nothing:
        'No term that it could declare, and nothing unknown about it that became known, would bring it in by itself.',
    },
    rules: {
      notInDirectory: 'It is not in the directory.',
      member: 'It is a member of this consortium already.',
      associated: 'It is an associated partner of this consortium already.',
      closed: 'It no longer exists: its sources say that it has closed.',
      excludedOrganisation: 'This draft excludes it.',
      duplicateOfMember: 'As far as we know it is the same organisation as one that this draft has already.',
      duplicateOfExcluded:
        'As far as we know it is the same organisation as one that this draft excludes or has as an associated partner.',
      duplicateOfSuggestion: (name, place) =>
        `As far as we know it is the same organisation as ${name}, which is suggested in place ${place}.`,
      excludedCountry: (country) => `This draft excludes its country: ${country}.`,
      fullCountry: (country, maximum) =>
        `Its country is full: ${country}. This draft allows at most ${members(maximum)} from each country.`,
      partnerCountry: (country) =>
        `An organisation from its country cannot be a partner in this action: ${country}.`,
      minimumOrganisations:
        'Every seat that is left has to go to an organisation from a country that counts in this action; its country does not count, or is unknown.',
      minimumCountries:
        'Every seat that is left has to bring one more country; this organisation does not, or its country is unknown.',
      newcomerSeats:
        'Every seat that is left is for a newcomer; it is not one, or its experience is unknown.',
      requiredTypes:
        'Every seat that is left is for a required type of organisation; it is none of them, or its type is unknown.',
    },
  },

  experience: {
    supported: (action, ever, recently, hasCoordinated) =>
      `Took part in ${count(ever, `${action} project`, `${action} projects`)}${recently === undefined ? '' : `, ${recently} of them in the last seven years`}; ${hasCoordinated ? 'has coordinated one' : 'has coordinated none, as far as is known'}.`,
    newcomer: (action) => `A newcomer: no support under ${action} is known.`,
    unknown: (action) => `Whether it was supported under ${action} before is not known: ask it.`,
  },

  similarProjects: {
    buildOn: (shared, organisations, hasWebsite) =>
      sentences(
        `${shared.length > 0 ? `Both are about ${and(shared.map(quoted))}` : 'It is about something similar'}: read what came out of it${hasWebsite ? ' on its website' : ''} and say in your application what you add.`,
        organisations > 0 &&
          `${count(organisations, 'organisation that took part is', 'organisations that took part are')} in the directory; one of them may know what worked.`,
      ),
    warning: (title) =>
      `Nearly all of your idea is already in ${title ? quoted(title) : 'this project'}: check how yours differs.`,
  },

  completion: {
    infeasible: (rules, overfull) =>
      sentences(
        `${rules.length > 1 ? 'No choice of partners meets all these rules' : 'No choice of partners meets this rule'}: ${and(rules.map((rule) => RULES[rule]))}.`,
        overfull.length > 0 && `Too many members already come from: ${and(overfull)}.`,
        rules.length > 1
          ? 'Loosen one of them, or fill fewer seats.'
          : 'Loosen it, or change how many seats you fill.',
      ),
  },
};

const RULES: Record<Rule, string> = {
  seats: 'enough organisations to choose from',
  'max-per-country': 'the maximum number of organisations per country',
  'excluded-countries': 'the excluded countries',
  'partner-countries': 'the countries that partners may come from',
  'minimum-countries': 'the minimum number of countries',
  'minimum-organisations': 'the minimum number of organisations from programme countries',
  'required-types': 'the required types of organisation',
  'newcomer-seats': 'the seats for newcomers',
};
