import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const albanian: LanguageRules = {
  frequent: 'albanian',
  stems: {
    endings: wordsIn(`
      ave eve ëve ive it in un ut isë inë at ët et ën ës ët ja je jen jes jet ve ri rit rin ë e a i u t r
      ojnë oj oni ojmë ohet ohen uar ur ues uesit uese ueset ueve imi imin imit ime imet imeve shmëri`),
  },
  stopWords: wordsIn(`
    dhe ose por që të e i së në me nga për te tek mbi nën pa deri gjatë sipas pas para ndërmjet midis si kur ku kush çfarë
    cili cila cilat cilët ky kjo këta këto ai ajo ata ato ne ju unë ti një dy tre katër pesë disa shumë pak më shumica çdo
    asnjë gjithë tërë vetë tij saj tyre tonë jonë tanë tona do duhet mund është janë ishte ishin jemi kemi ka kanë kishte
    kishin nuk s’ mos po jo edhe gjithashtu atje këtu tani sot gjithmonë shpesh rrallë bashkë bashkëpunë drejt ndaj rreth
    kundër prej duke t’i t'i i’u u ia ta tua mes`),
  general: wordsIn(`
    projektit qëllim qëllimi cilësisë cilësinë kompetencë kompetencat kompetencave metodave inovative mësuesve materiale mësimor mësimore turne trajnerë vajzat klubet
    aftësi aftësitë aktivitet aktivitete arsim arsimi artikull bashki bashkia bashkëpunim bashkëpunojnë bëjnë bërë besim
    botë cilësi dëshirojmë dëshmi ditë djem ekspert ekspertë ekip erasmus europa europian evropian evropa eksperiencë
    familje familja fakultet femër fëmijë fëmijët forcojmë forcim fshat fshatra fshatrat fushatë fushë grua gra gratë grup
    gjimnaz gjuhë hapësirë hartojnë humbasin ide identifikojnë institucion institut inovacion inovativ integrim
    jetë jetojnë kampanjë klasë klub komunitet komunitete krijojnë krijim kurs kurse laborator leksion lojë mangësi
    manual material materiale mbështesin mbështetje mbledhje menaxhim mentor mësojnë mësojë mësim mësimi mësues mësuesit
    metodë metoda modul module motivim muaj nevojë ngritje ndërkombëtar ndërtojnë ndihmë ndihmojmë ndryshim nënë
    nivel njeri njerëz njohuri nxënës nxënësit objektiv ofrojnë organizatë organizata organizojnë orë partner partnerë
    partneritet pedagog përdorin përfitojnë përfshirje përgatisin përmirësim përmirësojmë përvojë person persona
    personel platformë pjesë pjesëmarrës popullsi praktikë prind prindër problem profesional profesor profesorë profesion
    projekt projekti program promovim promovojnë publik punë punëtor punonjës punojnë qark qendër qendra qytet
    qytetar qytete rajon rezultat rini rinj rinjtë rrjet seancë sektor sesion shkëmbim shkollë shkolla shkollat shërbim
    shoqatë shoqata shoqëri shtet shtëpi sfidë strategji student studentë studentët staf synim takim teknikë temë
    terren testojnë trajner trajnim trajnime trajnojnë trup tryezë universitet universitete udhëzues veprimtari verë
    vajzë vajza vend vende vendor vendore vit vite vizitë vizitojnë vjetër vogël vullnetar vullnetarë zhvillim zhvillojnë
    zgjidhje zonë zona dinë dimër shesin shet`),
  describing: wordsIn(
    'rinj rinore rurale rural sociale social digjitale digjital publike publik shkollore shkollor',
  ),
  grammar: {
    verbForms: /(?:ojnë|ojë|ejnë|ojmë|ohet|ohen)$/,
    noNoun:
      /(?:ojnë|ojë|ejnë|ejë|ojmë|ejmë|ojin|uar|ohet|ohen|llin|rin|hin|sin|din|ueshëm|ueshme|ore|or|ale|al|ike|ik|ive|iv|shëm|shme)$/,
    describes: /(?:ale|al|ike|ik|ive|iv|ore|or|ore|ëse|ës|ueshme|ueshëm|shme|shëm|ane|an|iane|ian|ete|uar)$/,
    describing: 1,
    nounFirst: true,
    joints: setOf('e i të së për me në nga'),
    beforeVerb: setOf("do të duke nuk mund duhet po t'i i u s"),
  },
  names: [
    [/inë$/, 'i'],
    [/ët$/, 'ë'],
    [/at$/, 'a'],
    [/ën$/, 'ë'],
  ],
};
