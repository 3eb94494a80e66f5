import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const dutch: LanguageRules = {
  frequent: 'dutch',
  stems: { stemmer: 'dutch' },
  general: wordsIn(`
    innovatieve innovatief
    aanpak activiteit afhaken basisschool bedrijf bedrijven begeleider beleid bereiden bereiken beroepsonderwijs
    bestrijden beter betrekken bewustwording bezoek bieden bijeenkomst brengen brengt buitenland burger buurt
    campagne campagnes checklist coach coaches collega collega's cursist cursus cursussen dag deelname deelnemers
    delen denken deskundige digitaal docent doel doelgroep dorp duurzaam echt eenvoudig erasmus ervaring europa
    europese expert gebruik gebruikt geeft gemeenschap gemeente geven gezamenlijk gezin gezinnen goed graag groep
    groot handboek handleiding hbo helpen helpt herkennen hoger hogeschool hulp idee ideeën innovatie innovatief
    instelling internationale inwoner jaar jong jongens jongere kennis kiezen kind kinderen klas klassen klein
    komen kort krijgen krijgt kwaliteit lager land laten lector leerkracht leerling leerplek leert leiden leraar
    leren lesgeven lesmateriaal lesmaterialen lespakket lessen leven lokale lopen maand maatschappij maken man
    manier mannen mbo medewerkers meisje meisjes meneer mensen mentor methode methodes mevrouw middel minor module
    modules nationale netwerk nieuw nieuwkomer ondersteunen onderwerp onderwijs onderzoeken ontdekken ontwikkelen
    ontwikkelt opdracht opleiden opleider oplossing opzetten organisatie organisaties organiseren oude ouder
    partner partnerschap partnerschappen personeel persoon platform plek praktisch praten professional project
    regio resultaat richten roc samenleving samenwerking school schoolleider schrijven sector slecht snel speciaal
    spelen stad stage stages steden steun stichting stimuleren student team tekort testen thema thema's tip
    toekomst toolkit trainen trainers uitdaging uitwisselen universiteit uur vaardigheden vakman vakmensen veilig
    verbeteren vereniging versterken vinden voeren volwassene volwassenen voorbeeld voorbereiden voortgezet
    vrijwilliger vrouw website week wereld wereldwijd werken werkgever werknemer werkplek werkt werkvorm wijk
    wijkcentra wijkcentrum wijze wilt workshop zoeken zoekt zorgen`),
  describing: wordsIn(`
    jonge sociale publieke digitale duurzame lokale`),
  grammar: {
    noNoun:
      /(?:isch|ische|lijk|lijke|baar|bare|air|ige|end|ende|zaam|zame|loos|loze|erd|eerde)$|^ge(?!.*(?:heid|iteit|ing|schap)$).{3,}(?:d|t|de|te)$/,
    describes: /e$/,
    describing: 0.3,
    introduce: setOf(`
      de het een der deze die dit dat onze ons hun zijn haar mijn uw van voor met in op aan bij uit door over tussen
      tegen zonder naar als of en tot per onder binnen rond meer alle enkele geen twee drie vier vijf zoals`),
    // An infinitive looks like a plural: "leerlingen ontwerpen een robot".
    verb: /en$/,
    articles: setOf('de het een hun zijn haar onze ons dit deze dat die iets'),
  },
};
