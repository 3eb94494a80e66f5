import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const estonian: LanguageRules = {
  frequent: 'estonian',
  stems: {
    endings: wordsIn(`
      idele idest ides idelt idega idel idesse dele dest des delt dega del desse tele test tes telt tega tel
      tesse ile ist is ilt iga il isse ele est es elt ega el esse ale ast as alt aga al asse le st s lt ga l sse
      ide de te ni na ks d t i e a u id ut it ed ad ud avad evad ivad uvad vad ame eme ime ma da mine mist mise
      misega miseks misest`),
  },
  stopWords: wordsIn(`
    ja ning või aga kuid et kui nagu kuna sest siis ka ei on oli olid olema olla oleks pole saab saavad saama võib võivad peab
    peavad tahab tahame tahavad soovib soovime soovivad hakkab hakkavad kes mis mida kelle mille kus kuhu kust miks kuidas
    millal see need neid neile neist nende selle seda selles sellest sellele ta nad tema me meie te teie ma mina sa sina oma
    enda end ise iga kõik kõiki kõigi mõni mõned mitu palju vähe rohkem vähem väga liiga alati sageli tihti nüüd täna
    siin seal üks kaks kolm neli viis kuus ühe kahe kolme juures juurde kohta kaudu koos üle alla peale pärast enne
    vahel läbi ilma vastu poolt jooksul abil eest taga ees ümber järgi suhtes tõttu eri erinevad erinevaid veel juba üksteist
    lisaks samuti eriti näiteks`),
  general: wordsIn(`
    veebikursus veebikursuse
    õpetajate õpetajatele noorsootöötajad
    projekti projekt kutseharidus kutsehariduse kvaliteet kvaliteedi kvaliteeti digipädevus digipädevusi pädevus pädevused uuenduslik uuenduslike meetodite meetodil eakas eakad eakatel üksildane üksildased korraldama korraldavad töötavad välja treener treenerid turniir klubi klubid tüdrukud
    abi aasta aastad aidata aitavad algkool algus amet ametikool andma arendada arendame arendavad arendus asutus avada
    edendada eesmärk eksperdid ekspert elanik elu emad erasmus ettevõte ettevõtted euroopa eurooplane festival film
    gümnaasium haridus harjutus hea head heade hooldavad idee inimene inimesed inimest inimestele innovatsioon isa
    juhend juhendaja juhendajad järgmine kaasata kasutada kasutavad kasvatada keel keskkond keskus kestev kevad kodu
    kodanik kogemus kogemused kogukond kogukonna kohalik kohalikud kohtuda kohtumine kohtuvad kool koolid koolide koolis
    koolitaja koolitada koolitame koolitus koolitused kolledž koostada koostavad koostöö konverents kursus kursused
    kutsekool külastada külastavad külasta küla külaelanik laager lahendus laps lapsed laste lastele lapsevanem
    lapsevanemad leida linn loengud looma luua loome maailm maa maapiirkond materjal materjalid meetod meetodid mees mehed
    meister mentor mentorid moodul moodulid muutus mäng mängida mõõdavad naine naised nädal näitus noor noored noorte
    noortele noorsootöö noortekeskus omavalitsus omavahel organiseerida organisatsioon oskus oskused osa osaleja osalejad
    osalema pakkuda parandada parem partner partnerid partnerlus pere perekond piirkond piirkonna pilet plaan praktika
    probleem programm projekt päev raamat ressurss riik rühm ruum salvestavad sektor selts seltsing seminar spetsialist
    strateegia suur suvi talv tark tase teadlane teadlased teadmine teadmised teema tegema tegevus tegevused teha testida
    tulemus tugevdada tund töö töötada töötaja töötajad töötu töötud töövahend tööriist tüdruk poiss toetada toetus toimub
    tuleb täiskasvanu täiskasvanud uhkus ülikool ülikoolid ühine ühised ühing ühingud uus uued uusi vaba vabatahtlik
    vabatahtlikud vajadus valmistada vana vanem vanemad vanemaealised vahetus veeb veebileht väike väikesed väljakutse
    võimalus võimalused võrgustik õpe õpetada õpetaja õpetajad õpetavad õpik õpilane õpilased õpilaste õppematerjal
    õppematerjali õppida õppimine õppekava õppetund õppur üliõpilane üliõpilased`),
  describing: wordsIn(
    'noorte laste sotsiaalse sotsiaalne digitaalne digitaalse avaliku avalik jätkusuutlik jätkusuutliku kohalik kohaliku',
  ),
  grammar: {
    verbForms: /(?:vad|takse|ame|eme|ime|nud|tud)$/,
    noNoun:
      /(?:vad|takse|dakse|nud|tud|dud|ame|eme|ime|ume|lik|likud|likku|likke|line|lised|liste|lisi|v|vat|vaid|vate|mas|mata)$/,
    describes: /(?:a|e|i|u|liku|like|lise|liste|te|de|ste|lik|line|lised)$/,
    describing: 0.6,
    beforeVerb: setOf('ei nad me te kes mis mida et'),
  },
  names: [
    [/use(?:st|le|ga|s)?$/, 'us'],
    [/ia(?:st|le|ga|s)$/, 'ia'],
    [/(?:idele|idega|ides|idest|ide|id)$/, 'id'],
    [/(?:dele|dega|des|dest|de)$/, 'd'],
    [/(?:ga|le|st|s|lt|l|ks|t|d|u|i)$/, ''],
  ],
};
