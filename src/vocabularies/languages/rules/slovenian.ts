import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const slovenian: LanguageRules = {
  frequent: 'slovenian',
  stems: {
    endings: wordsIn(`
      ovanje ovanja ovanju anje anja anju anjem enje enja enju enjem ovati irati ati iti eti ujejo ajo ijo ejo uje amo imo emo
      al ala ali ale alo il ila ili ile ilo ski ska sko ske skega skem skim skih
      ega emu em im imi ih ami ama ima oma om ov ev eh ah i a e o u`),
  },
  stopWords: wordsIn(
    'bodo bomo bosta bova smo so vse več manj skupaj med preko pri zaradi pa tudi ter številni mnogi vsak',
  ),
  general: wordsIn(`
    ključen ključne ključni kompetenca kompetence učni učna učno kakovosti izboljšanje turnir turnirji turnirje trenerka trenerke prirejati privabiti inovativne inovativnimi metodami deklet dekleta držav
    aktivnost brezposeln center cilj članek čas član človek dan dejavnost dekle delati delavec delavnica delavnice delo delodajalec
    delovni deliti dijak dijaki digitalen dober dogodek dom društvo društva država družba družina erasmus evropa evropski fakulteta
    fant film gimnazija glavni graditi gradivo gradiva ideja igra igrati informacija inovacija inovativen inštitut iskati izboljšati
    izdelati izkušnja izkušnje izmenjava izobraževanje izobraževati izziv javen jezik kakovost kampanja kmalu knjižnica kolega
    konferenca kraj krepitev krepiti lokalen leto ljudje ljubitelj mama manjka manjkati material mednaroden mentor mentorji mesec mesto
    metoda mlad mladi mlade mladim mladih mladina mladinski mladostnik modul možnost moški mreža nadarjen način naloga narediti
    nastop naučiti nov obisk obiskati občan občina občine obrtnik oblika obrt odkriti odrasel odrasli oče okolje opažati organizacija
    organizirati oseba osebje osnovni otrok otroci partner partnerstvo platforma podjetje podpora podpreti pokazati
    pomagati pomanjkanje pomoč ponuditi posneti posameznik poučevati poklic poklicni povabiti povečati povezati praksa predavanje
    predstaviti pridobiti primer priložnost pripraviti pripravila pripravnik priročnik problem program projekt promovirati
    prostor prostovoljec prostovoljci prostovoljke raven razred razstava razviti razvijati razvoj raziskovati reševati regija rezultat
    rešitev sektor sejati seminar skupen skupina skupnost sodelovanje sodelovati socialen soseda spletni spodbujati spodbuditi spoznati
    specialist spremeniti srečanje srednji star starejši starejše starejšim starš starši stik storitev stroka strokoven strokovnjak strategija
    strokovnjaki studijski študent študenti svet svetovalec šola šole šolski štipendija tabor tečaj tehnika tekmovanje tema teden testirati tim
    trener učenec učenci učenje učitelj učitelji učiti ukvarjati ustanova ustvariti udeleženec udeleženci univerza uporaba uporabiti uporabljati usposobiti usposabljanje
    vaja vas vasi veščina vodnik vključiti vključevanje vrstnik vrstniki vrtec vsakdan zaposlen zaposliti zaposlitev zavod zgodba zima znanje ženska ženske želeti
    življenje živeti sošolec skrb skrbeti najti najdejo saditi šteti razvili videoposnetek`),
  describing: wordsIn(
    'mladi mladih socialni socialne socialna digitalni digitalne digitalna javni javne javna trajnostni trajnostne šolski šolske',
  ),
  grammar: {
    verbForms: /(?:ujejo|ajo|ijo|ejo|[aie]ti|amo|imo|emo)$/,
    noNoun:
      /(?:(?:ati|iti|eti|ajo|ijo|ujejo|ejo|amo|imo|emo|il[aeio]?|al[aeio]|el[aeio]|irajo)|(?:sk|šk|čk|n|ov|ev|čn|ln|en|ivn|lj)(?:i|ega|emu|em|im|imi|ih)|(?:sk|šk|čk|aln|ičn|ivn)[aeo])$(?<!škola|materiali|čebel[aeio]|skal[aeio]|obal[aeio]|deklica|mlini|mline[m]?|kamni|čoln[i]?|zakoni|festivali|signali|animali|kanal[aei]|žival[aei]|žvali|travniki|vitraži|kmetij[aeo]|vodnjaki|zeml|gozdov[i]?|vrtov[i]?|mostov[i]?|domov[i]?|strani|rastlin[aei]|planin[aei]|solin[aei]|tkanin[aei]|vezenin|maslin[aei]|čistilk|rastlini|hran[aei]|cerkven|jamen)/,
    describes: /(?:sk|šk|čk|n|ov|ev|čn|ln|en|iv|lj|it|at)(?:i|ega|emu|em|im|imi|ih|a|e|o|u)$/,
    describing: 0.3,
    beforeVerb: setOf('bodo bomo da se ne bi ki so je'),
  },
  names: [
    [/tv(?:a|u|om)$/, 'tvo'],
    [/ij(?:e|i|u|om)$/, 'ija'],
    [/(?:anja|anju|anjem)$/, 'anje'],
    [/(?:enja|enju|enjem)$/, 'enje'],
    [/(?:jem|jev|ji|ja|ju)$/, ''],
    [/(?:e|i|o)$/, 'a'],
    [/(?:om|em|ov|ev|a|i|u)$/, ''],
  ],
};
