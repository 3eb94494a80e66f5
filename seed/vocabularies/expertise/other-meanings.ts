import type { Words } from '../../../src/vocabularies/item.js';

/**
 * Words and phrases that would name a term and mean something else, or that say too little in a name; written as the
 * words of terms are.
 */
export const otherMeanings: Words = {
  any: 'policies|, geschichten|, föreställ|, kræfter|, krefter|, kreftene, historier|, tunnelma|, bläser|, gläser|, blåser|, automatisch|, automatisk|, automatiškai, state of the art, arts and sciences, joint programming, research programming, programming period, programming periods',
  'cs pl sk': 'robotník|?, robotnicz|y?',
  pl: 'pomorsk|?',
  'sv da no': 'läser?, låser?, bålet?',
  lt: 'kita?, kitas?',
  hu: 'tenni?, hív?',
  it: 'romani?',
  en: 'bearing in?',
  de: 'wandel?',
  texts: [
    // Collections of molecules, data or programs.
    'analogue librar|, analogues librar|, compound librar|, chemical librar|, molecular librar|, molecule librar|, peptide librar|, antibody librar|, gene librar|, genomic librar|, dna librar|, phage librar|, spectral librar|, software librar|, code librar|, library of compounds, library of molecules, library of genes, libraries of compounds, libraries of molecules',
    // Everybody: no girls alone.
    'boys and girls, girls and boys, filles et garçons, garçons et filles, jongens en meisjes, meisjes en jongens, jungen und mädchen, mädchen und jungen, dziewcz| i chłop|, chłop| i dziewcz|, chlapc| a dív|, dív| a chlapc|, dív| a chlap|, chlapc| a dievč|, dievč| a chlapc|, momč| i momič|, momič| i momč|, djevojč| i dječa|, dječa| i djevojč|, devojč| i dečac|, deča| i devojč|, djevojke i mladić|, mladić| i djevojke, fantje in dekleta, dekleta in fantje, fantov in deklet, deklet in fantov, fiúk és lányok, lányok és fiúk, drenge og piger, piger og drenge, pojkar och flickor, flickor och pojkar, killar och tjejer, tjejer och killar, gutter og jenter, jenter og gutter, tytöt ja pojat, pojat ja tytöt, tyttöjen ja poikien, poikien ja tyttöjen, tüdruk| ja pois|, pois| ja tüdruk|, meiten| un zēn|, zēn| un meiten|, mergait| ir berniuk|, berniuk| ir mergait|, αγόρια και κορίτσια, κορίτσια και αγόρια, stelpur og strákar, strákar og stelpur, kız ve erkek çocuk|, rapazes e raparigas, raparigas e rapazes, jeunes filles et jeunes gens, момчета и момичета, момичета и момчета',
    // Whatever depends on something, or comes new to the programme.
    'v závislosti na, v závislosti od, v odvisnosti od, u ovisnosti o, u zavisnosti od, в зависимост от, во зависност од, beroende på, atkarībā no, newcomer organi|, newcomers to, newcomer to, à la campagne de',
    // No schools for pupils.
    'summer school, winter school, spring school, autumn school, graduate school, driving school, sunday school, école d été, école supérieure, école d ingénieurs, école de commerce, haute école, grande école, zomerschool|, sommerschul|, escuela de verano, escuela superior, escola de verão, escola superior, scuola estiva, szkoł| letni|, szkoł| wyższ|, letní škol|, letná škol|, vysok| škol|',
  ].join(', '),
  names: [
    'survey, surveys, conference, certification, curriculum, literature, facilitation, networking, pilot, pilots, risk management, translation, mediation, parents, programming',
    'liberal arts, arts et métiers, arts et industries, faculty of arts, school of letters, martial arts supply, conservatoire botanique|, conservatoire du littoral, conservatoire national des arts et métiers, cnam',
    'islamic azad, islamic republic, senior high, senior secondary, senior college, marine corps, sacred heart, immaculate heart, armée du salut, red sea, holy family',
    'wake forest, lake forest, forest hill, forest hills, forest park, black forest, de forest, forest lake, port of spain, new haven, sea point, water street, church street, music street, forest road, farm street',
    'przedsiębiorstwo robót, przedsiębiorstwo robot, zakład robót, zakład robot, robót budowlanych, robót drogowych, robót inżynieryjnych, roboty budowlane, roboty drogowe',
    'sp zoo, sp z oo, spółka zoo, société civile, sociedad civil, società civile, soc civile',
    'ki, ia, apprentissage, apprentissages, sea cadet, women s hospital, la paz, thin film, thin films, power electronics systems, health science center, securities, medicina física, medicina fisica, ischemi|a, ischaemi|a, health management, education management',
    'ticaret limited, ticaret ltd, ticaret anonim, ticaret as, ticaret a s, sanayi ve ticaret anonim',
    'kereskedelmi és szolgáltató, kereskedelmi szolgáltató, kereskedelmi kft, kereskedelmi bt, kereskedelmi korlát|, kereskedelmi termel|',
    'emporiki etair|, emporiki eter|, emporiki anonym|, anonymi emporiki, anonimi emporiki, anonymos emporiki, kai emporiki, viomichaniki emporiki, emporiki viomichaniki',
    'data bank|, gene bank|, south bank, banco de germoplasma',
    'data observatory, policy observatory, health observatory, observatory on',
    'banská bystrica, banskej bystrici, banská štiavnica, banskej štiavnici, banskobystric|',
    'öffentlichen rechts|, oeffentlichen rechts|, rechts der isar, magistrat der, der magistrat',
    'waltham forest, wyre forest, bracknell forest, new forest district, epping forest, forest of dean, forest heath',
    'gelsenkirchen|, grieskirchen|, partenkirchen|, illkirch|, feldkirch|, klosterneuburg|',
    'syndicat mixte, syndicat intercommunal|, syndicat interdépartemental|, syndicat départemental|',
    'sztuki wojennej, ekonomisk förening, intérêt économique, economic interest group|, robotizad|, robotizzat|, robotisé|',
    'design services, design bureau, design office',
  ].join(', '),
};
