import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const icelandic: LanguageRules = {
  stems: {
    endings: wordsIn(`
      unum inum inni anna inna unni ana ina una arnar irnar urnar nar inn ið num na ins ans unar um ar ir ur ri a i u s ð n
      andi uðu aði ður in`),
  },
  stopWords: wordsIn(`
    og eða en sem að á í um af frá til með við fyrir eftir undir yfir milli án hjá úr gegn vegna meðal handa þar hér hvar
    hvernig hvenær hver hvað hvaða þegar ef nema því þá þó svo einnig líka bara mjög oft alltaf aldrei nú ekki ég þú hann hún
    það við þið þeir þær þau okkur ykkur þeim þeirra okkar ykkar mig þig sig sér sín sinn sína sínum hans hennar þess þeirri
    þessi þetta þessir þessar þessum þennan sá sú er eru var voru verið vera verður verða hefur hafa hafði höfum hafi vill
    vilja viljum getur geta getum skal munu mun mega þarf þurfa eigum eiga allir allar allt öll alla öllum margir margar mörg
    mörgum fáir fá fáar nokkrir sumir ein eitt einn einu tveir tvær tvö þrír þrjár þrjú fjórir fimm saman síðan meira meiri
    betur minna inn út upp niður fram heim þangað gera gerir hvort bæði hvorki enn ennþá lítið mikið okkar þær`),
  general: wordsIn(`
    kunna litla lítil mikil margir
    verkefnisins verkefnið starfsmenntun starfsmenntunar gæðum kennara nýstárlegur nýstárlegum útbúa munu stafræna keppni mót þjálfarar stúlkna
    verkefni þátttakandi þátttakendur samstarf samstarfsaðili samstarfsaðilar félagi félagar skóli skólar skóla grunnskóli
    framhaldsskóli verkmenntaskóli verkmenntaskólar háskóli háskólar leikskóli stofnun stofnanir félag félög samtök klúbbur
    fyrirtæki sveitarfélag sveitarfélög bær bæir borg sveit land lönd ísland íslensk íslenskur evrópa evrópsk evrópskur erasmus
    alþjóðleg alþjóðlegur kennari kennarar kennsla kennsluefni kenna nám námskeið námsefni nemandi nemendur nemar iðnnemar nemi
    stúdent menntun fræðsla þjálfun þjálfari þjálfa ungmenni ungur ungt ungir ungu fólk börn barn fullorðnir fullorðinn
    aldraðir eldri kona konur karl karlar stúlka stúlkur drengur drengir foreldri foreldrar fjölskylda fjölskyldur
    einstaklingur maður menn íbúar íbúi samfélag samfélagið heimur líf staður staðir svæði hópur hópar teymi tengslanet net
    reynsla færni hæfni þekking hugmynd þörf vandi vandamál áskorun lausn tækifæri markmið árangur niðurstaða gæði stig dæmi
    aðferð aðferðir leið leiðir tæki verkfæri handbók leiðbeiningar leiðarvísir vefur vefsíða vettvangur stafræn stafrænn
    stafræna smiðja vinnustofa vinnustofur æfing æfingar verkleg verklegur verklegar starf störf starfsmaður starfsfólk
    starfsþjálfun atvinna atvinnulausir vinna vinnustaður sérfræðingur sérfræðingar leiðbeinandi sjálfboðaliði
    sjálfboðaliðar mentor viðburður fundur fundir ráðstefna sýning heimsókn heimsóknir skipti nemendaskipti herferð ár mánuður
    vika dagur tími sumar vetur vor haust nýr ný nýtt gamall gömul gott góður góð lítill lítil stór stórt sameiginlegur
    sameiginlegt þróa bæta efla styðja stuðningur hjálpa hjálp læra kynna skipuleggja búa undirbúa deila nota prófa vita veit
    skilja skapa styrkja auka minnka heimsækja hitta hittast hitar segja sýna skrifa taka gefa fara koma byrja hverfa vantar
    skortir hús heimili`),
  describing: wordsIn('ungt ungir félagsleg stafræn opinber sjálfbær'),
  grammar: {
    noNoun:
      /(?:legur|leg|legt|legir|legar|legum|lega|lausir|laus|andi(?<!nemandi)|aðir|aðar|uð|ast|skur|sk|skt|skir|skar)$/,
    describes:
      /(?:leg|legt|legur|legir|legar|legum|legra|sk|skt|skir|skar|skum|bær|bærra|bæra|ar|ir|um|ra|an)$/,
    describing: 0.3,
    beforeVerb: setOf('að við þeir þær þau hann hún sem ekki er eru verður hefur'),
  },
  names: [
    [/u$/, 'a'],
    [/unum$/, 'ar'],
    [/inn$/, 'ur'],
    [/ið$/, ''],
    [/ina$/, ''],
    [/um$/, 'ir'],
  ],
};
