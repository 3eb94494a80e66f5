import { LANGUAGES, type Language } from '../../../src/vocabularies/index.js';

/** What an organisation calls itself in a sentence, by type: English, Dutch, French, German. */
const table = `
school-pre-primary: kindergarten | kleuterschool | école maternelle | Kindergarten
school-primary: primary school | basisschool | école primaire | Grundschule
school-secondary: secondary school | middelbare school | établissement secondaire | weiterführende Schule
school-vocational-secondary: vocational school | school voor beroepsonderwijs | lycée professionnel | berufsbildende Schule
school-vocational-tertiary: higher vocational school | hogere beroepsopleiding | école professionnelle supérieure | höhere Fachschule
school-adult: adult education centre | school voor volwassenen | centre de formation pour adultes | Einrichtung der Erwachsenenbildung
higher-education-institution: institute of higher education | instelling voor hoger onderwijs | établissement d'enseignement supérieur | Hochschule
research-institute: research institute | onderzoeksinstituut | institut de recherche | Forschungsinstitut
local-public-body: municipality | gemeente | commune | Gemeinde
regional-public-body: regional authority | regionale overheid | organisme public régional | regionale Behörde
national-public-body: national agency | landelijke overheidsdienst | agence nationale | nationale Behörde
european-or-international-public-body: international public body | internationale overheidsinstantie | organisme public international | internationale öffentliche Einrichtung
european-grouping-of-territorial-cooperation: cross-border grouping of municipalities | grensoverschrijdend samenwerkingsverband | groupement transfrontalier | grenzüberschreitender Verbund
public-body: public body | overheidsinstantie | organisme public | öffentliche Einrichtung
public-service-provider: public service provider | openbare dienstverlener | service public de proximité | öffentlicher Dienstleister
counselling-body: guidance and counselling centre | adviescentrum | centre de conseil et d'orientation | Beratungsstelle
accreditation-body: certification body | certificeringsinstelling | organisme de certification | Zertifizierungsstelle
sme: small company | klein bedrijf | petite entreprise | kleines Unternehmen
large-enterprise: large company | groot bedrijf | grande entreprise | Großunternehmen
social-enterprise: social enterprise | sociale onderneming | entreprise sociale | Sozialunternehmen
company: company | bedrijf | entreprise | Unternehmen
social-partner: representative body of working life | belangenorganisatie uit het bedrijfsleven | organisation professionnelle | Interessenverband der Arbeitswelt
ngo: association | vereniging | association | Verein
foundation: foundation | stichting | fondation | Stiftung
youth-organisation: youth organisation | jongerenorganisatie | organisation de jeunesse | Jugendorganisation
national-youth-council: national youth council | nationale jongerenraad | conseil national de la jeunesse | nationaler Jugendrat
sport-club: sports club | sportvereniging | club sportif | Sportverein
sport-federation: sports federation | sportbond | fédération sportive | Sportverband
sport-league: amateur sports league | amateursportcompetitie | ligue sportive amateur | Amateursportliga
sport-organisation: sports organisation | sportorganisatie | organisation sportive | Sportorganisation
other: open workshop and meeting place | open werkplaats en ontmoetingsplek | tiers-lieu | offene Werkstatt und Treffpunkt
`;

const byType = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [type = '', words = ''] = line.split(': ');
      return [type, words.split(' | ')] as const;
    }),
);

/** The noun for a type, without article. */
export function kindWord(type: string, language: Language): string {
  return byType.get(type)?.[LANGUAGES.indexOf(language)] ?? type;
}
