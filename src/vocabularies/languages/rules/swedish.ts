import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const swedish: LanguageRules = {
  frequent: 'swedish',
  stems: { stemmer: 'swedish' },
  stopWords: wordsIn(
    'samt mellan genom utan inom runt bland varandra hur flera tre fyra fem både ofta först ta tar fram',
  ),
  general: wordsIn(`
    gamla ingå ingår arbetsmarknad arbetsmarknaden
    projektet projekten projekts
    yrkesutbildning yrkesutbildningen höja parterna undervisningsmaterial lärarnas syfte syftet nyskapande upplägg turnering nyckelkompetens land länder flickor läromedel
    aktivitet anställd arbete arbeta arbetsplats ordna behov besök besöka besöker bo invånare använda by bygga bygd barn bok dag svensk
    deltagare delta dela digital pojke duktig dålig exempel expert elev elever engagera ensam erasmus erfarenhet yrkesskola europa
    europeisk fabrik fack familj film finna förbättra förening förlopp forskare olika försvinna förälder föräldrar fram framtid
    främja frivillig gemensam färdighet följa få gammal ge god grundskola grupp gymnasium gymnasieskola hjälp hjälpa vardag
    folkhögskola högskola handbok handledning hantera idé insats involvera innovation institution internationell jobb klubb klass
    kommun kompetens konferens kurs kvalitet kvinna land landsbygd lova arbetslös ledare lokal lära lärare lärande lösa man brist
    sakna saknar material medlem mentor människa märka metod miljö modul sätt mål mäta månad möte mötas ny nätverk område uppgift
    uppleva organisation övergång partner partnerskap person personer flicka plattform praktik problem program projekt pröva region
    relation resurs resultat rum reparera samarbete samarbeta samla samhälle tillsammans skapa skola skriva sommar spela språk starta
    plats strategi student stöd stödja sektor senior små stärka svår tema test testa tid erbjuda erbjudande träna tränare utbilda
    utbildning utmaning utställning utbyte utveckla vecka undervisa undervisning ung ungdom unga universitet vägledning värld
    kunskap vilja vinter företag visa vuxen verktyg workshop år äldre öka ökad övning många bibliotek`),
  describing: wordsIn('unga sociala digitala offentliga hållbara lokala grön gröna'),
  grammar: {
    noNoun: /(?:isk|iska|lig|liga|ligt|samma|bar|bara|lös|lösa|ade|ande(?<!lande|pande)|erar|erade|eras)$/,
    describes: /(?:[aet]|isk|lig|ig)$/,
    describing: 0.3,
    beforeVerb: setOf('att vi de jag du han hon som kan vill ska måste inte ofta'),
  },
  names: [
    [/arna$/, 'ar'],
    [/erna$/, 'er'],
    [/orna$/, 'or'],
    [/(?:en|et)$/, ''],
  ],
};
