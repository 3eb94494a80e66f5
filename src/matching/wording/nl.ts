import type { Rule } from '../core/index.js';
import { grammar } from './grammar.js';
import type { Wording } from './wording.js';

const { and, count, inYear, percent, score, sentences } = grammar('nl');
const members = (n: number) => count(n, 'lid', 'leden');
const makes = (distinct: number, things: string) => (distinct > 1 ? `; dat maakt ${distinct} ${things}` : '');
const quoted = (text: string) => `‘${text}’`;

export const dutch: Wording = {
  newNeed: (need) => `brengt ${quoted(need)} in, wat nog niemand heeft`,
  furtherNeed: (need, n) => `heeft ook ${quoted(need)}, net als ${members(n)}`,
  first: (dimension, value, distinct) =>
    ({
      type: `eerste van deze soort: ${value}${makes(distinct, 'soorten organisaties')}`,
      country: `eerste partner uit dit land: ${value}${makes(distinct, 'landen')}`,
      sector: `eerste in de sector ${quoted(value)}${makes(distinct, 'sectoren')}`,
      experience: `eerste met deze ervaring: ${value}${makes(distinct, 'ervaringsniveaus')}`,
      level: `eerste op dit werkingsniveau: ${value}${makes(distinct, 'werkingsniveaus')}`,
    })[dimension],
  further: (dimension, value, n) =>
    ({
      type: `nog een van deze soort: ${value}, naast ${members(n)}`,
      country: `nog een partner uit dit land: ${value}, naast ${members(n)}`,
      sector: `nog een in de sector ${quoted(value)}, naast ${members(n)}`,
      experience: `nog een met deze ervaring: ${value}, naast ${members(n)}`,
      level: `nog een op dit werkingsniveau: ${value}, naast ${members(n)}`,
    })[dimension],
  compatriot: (country, n) =>
    `uit hetzelfde land als ${members(n)}: ${country}, wat een eerste project makkelijker maakt`,
  unknown: (dimension) =>
    ({
      type: 'soort organisatie onbekend',
      country: 'land onbekend',
      sector: 'geen sector bekend behalve wat haar soort al zegt',
      experience: 'ervaring onbekend',
      level: 'werkingsniveau onbekend',
    })[dimension],
  fitting: (projects) => {
    if (!projects) return 'deed mee aan projecten die op dit idee lijken';
    const { first, more } = projects;
    const named = `deed mee aan ${quoted(first.title)}${inYear(first.year)}`;
    return more > 0
      ? `${named} en nog ${count(more, 'project', 'projecten')} zoals dit idee`
      : `${named}, een project zoals dit idee`;
  },
  acquainted: (share, company) => {
    if (!company) return `deed mee aan gemiddeld ${percent(share)} van de projecten van de leden`;
    const { name, projects, more } = company;
    const besides = more > 0 ? `, en met nog ${members(more)}` : '';
    return `werkte met ${name} samen in ${count(projects, 'project', 'projecten')}${besides}`;
  },

  gaps: {
    need: (need) => `Nog niemand dekt ${quoted(need)}.`,
    activity: (family) => `Nog geen lid heeft expertise voor ${quoted(family)}.`,
  },

  departure: {
    nothing: 'Er gaat niets verloren als deze organisatie wegvalt.',
    broken: (messages) => `Zonder deze organisatie worden regels geschonden: ${messages.join(' ')}`,
    unclear: (messages) => `Zonder deze organisatie is dit niet meer zeker: ${messages.join(' ')}`,
    uncovered: (needs) => `Niemand dekt dan nog ${and(needs.map(quoted))}.`,
    lessCovered: (needs) => `Minder gedekt is dan ${and(needs.map(quoted))}.`,
    newcomerSeat: 'Een plaats voor een nieuwkomer blijft dan leeg.',
  },

  replacement: {
    nothing: 'Ze vervangt niets van wat er verloren gaat.',
    rules: (messages) => `Met deze organisatie is weer aan regels voldaan: ${messages.join(' ')}`,
    needs: (needs) => `Ze dekt ${and(needs.map(quoted))} zoals voorheen.`,
    newcomerSeat: 'Ze neemt de plaats voor een nieuwkomer in.',
  },

  whyNot: {
    behind: (own, last, n) =>
      `Deze organisatie zou ${score(own)} toevoegen; de laatste van ${count(n, 'suggestie', 'suggesties')} voegt ${score(last)} toe.`,
    tied: (both, n) =>
      `Deze organisatie zou ${score(both)} toevoegen, evenveel als de laatste van ${count(n, 'suggestie', 'suggesties')}; bij gelijke stand beslist de eigen volgorde van dit concept.`,
    farther: (last, n) =>
      last === 'idea'
        ? `${n === 1 ? 'De enige suggestie draagt' : `Alle ${n} suggesties dragen`} bij aan waar het idee over gaat; deze organisatie heeft daar niets van.`
        : `${n === 1 ? 'De enige suggestie draagt bij aan waar het idee over gaat of werkt' : `Alle ${n} suggesties dragen bij aan waar het idee over gaat of werken`} in de sector ervan; deze organisatie doet geen van beide.`,
    suggested: (place) => `Deze organisatie wordt voorgesteld, op plaats ${place}.`,
    pending: 'De suggesties worden nog berekend; vraag het zo dadelijk opnieuw.',
    difference: (own, last) =>
      `Deze organisatie: ${own ?? 'hier niets'}. De laatste suggestie: ${last ?? 'hier niets'}.`,
    bringsIn: {
      expertise: (terms) => `Ze zou worden voorgesteld als ze ${and(terms.map(quoted))} opgaf.`,
      levelOfActivity: (value) =>
        `Ze zou worden voorgesteld als haar werkingsniveau bekend was, bijvoorbeeld ${quoted(value)}.`,
      experience: (value) =>
        `Ze zou worden voorgesteld als haar ervaring bekend was, bijvoorbeeld ${quoted(value)}.`,
      sectors: (value) =>
        `Ze zou worden voorgesteld als haar sector bekend was, bijvoorbeeld ${quoted(value)}.`,
      organisationType: (value) =>
        `Ze zou worden voorgesteld als haar soort organisatie bekend was, bijvoorbeeld ${quoted(value)}.`,
      country: (value) =>
        `Ze zou worden voorgesteld als haar land bekend was, bijvoorbeeld ${quoted(value)}.`,
      nothing:
        'Geen term die ze zou kunnen opgeven en niets onbekends dat bekend zou worden, brengt haar op zichzelf in de lijst.',
    },
    rules: {
      notInDirectory: 'Deze organisatie staat niet in de databank.',
      member: 'Deze organisatie is al lid van dit consortium.',
      associated: 'Deze organisatie is al geassocieerde partner van dit consortium.',
      closed: 'Deze organisatie bestaat niet meer: volgens haar bronnen is ze opgeheven.',
      excludedOrganisation: 'Dit concept sluit deze organisatie uit.',
      duplicateOfMember: 'Voor zover bekend is het dezelfde organisatie als een die al in dit concept zit.',
      duplicateOfExcluded:
        'Voor zover bekend is het dezelfde organisatie als een die dit concept uitsluit of als geassocieerde partner heeft.',
      duplicateOfSuggestion: (name, place) =>
        `Voor zover bekend is het dezelfde organisatie als ${name}, die op plaats ${place} wordt voorgesteld.`,
      excludedCountry: (country) => `Dit concept sluit haar land uit: ${country}.`,
      fullCountry: (country, maximum) =>
        `Haar land is vol: ${country}. Dit concept laat hoogstens ${members(maximum)} per land toe.`,
      partnerCountry: (country) =>
        `Een organisatie uit haar land kan geen partner zijn in deze actie: ${country}.`,
      minimumOrganisations:
        'Elke plaats die over is, moet naar een organisatie uit een land dat in deze actie meetelt; haar land telt niet mee, of is onbekend.',
      minimumCountries:
        'Elke plaats die over is, moet een nieuw land inbrengen; deze organisatie doet dat niet, of haar land is onbekend.',
      newcomerSeats:
        'Elke plaats die over is, is voor een nieuwkomer; ze is dat niet, of haar ervaring is onbekend.',
      requiredTypes:
        'Elke plaats die over is, is voor een vereiste soort organisatie; ze behoort daar niet toe, of haar soort is onbekend.',
    },
  },

  experience: {
    supported: (action, ever, recently, hasCoordinated) =>
      `Nam deel aan ${count(ever, `${action}-project`, `${action}-projecten`)}${recently === undefined ? '' : `, waarvan ${recently} in de laatste zeven jaar`}; ${hasCoordinated ? 'heeft er een gecoördineerd' : 'heeft er voor zover bekend geen gecoördineerd'}.`,
    newcomer: (action) => `Een nieuwkomer: er is geen steun binnen ${action} bekend.`,
    unknown: (action) => `Of ze eerder binnen ${action} is gesteund, is niet bekend: vraag het haar.`,
  },

  similarProjects: {
    buildOn: (shared, organisations, hasWebsite) =>
      sentences(
        `${shared.length > 0 ? `Beide gaan over ${and(shared.map(quoted))}` : 'Het gaat over iets dergelijks'}: lees wat het heeft opgeleverd${hasWebsite ? ' op de website' : ''} en zeg in de aanvraag wat u toevoegt.`,
        organisations > 0 &&
          `${count(organisations, 'organisatie die meedeed staat', 'organisaties die meededen staan')} in de databank; een daarvan weet misschien wat werkte.`,
      ),
    warning: (title) =>
      `Bijna uw hele idee staat al in ${title ? quoted(title) : 'dit project'}: kijk waarin het uwe verschilt.`,
  },

  completion: {
    infeasible: (rules, overfull) =>
      sentences(
        `${rules.length > 1 ? 'Geen enkele keuze van partners voldoet aan deze regels samen' : 'Geen enkele keuze van partners voldoet aan deze regel'}: ${and(rules.map((rule) => RULES[rule]))}.`,
        overfull.length > 0 && `Er komen al te veel leden uit: ${and(overfull)}.`,
        rules.length > 1
          ? 'Versoepel er een, of vul minder plaatsen in.'
          : 'Versoepel die, of vul een ander aantal plaatsen in.',
      ),
  },
};

const RULES: Record<Rule, string> = {
  seats: 'genoeg organisaties die gekozen kunnen worden',
  'max-per-country': 'het maximumaantal organisaties per land',
  'excluded-countries': 'de uitgesloten landen',
  'partner-countries': 'de landen waaruit partners mogen komen',
  'minimum-countries': 'het minimumaantal landen',
  'minimum-organisations': 'het minimumaantal organisaties uit programmalanden',
  'required-types': 'de vereiste soorten organisaties',
  'newcomer-seats': 'de plaatsen voor nieuwkomers',
};
