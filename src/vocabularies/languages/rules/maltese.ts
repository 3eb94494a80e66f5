import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const maltese: LanguageRules = {
  stems: { endings: wordsIn('ijiet jiet iet ijin ijiet iji ija at in ha hom na ek u a i') },
  elision:
    /^(?:(?:għa|ma|ta|sa|bħa|mi|fi|bi|b|f|għal|lil|i|wi)?(?:l|ll|ċ|d|n|r|s|t|x|z|ż|ċċ|dd|nn|rr|ss|tt|xx|zz|żż)-|[fbtms]['’])(?=\p{L})/iu,
  signs: /[ħġ]|(?<!\p{L})(?:il|tal|fil|bil|għal|dwar|biex|minn|flimkien)(?!\p{L})/giu,
  stopWords: wordsIn(`
    il- l- iċ- id- in- ir- is- it- ix- iz- iż- ċ- d- n- r- s- t- x- z- ż- u jew imma iżda li ta ta’ ta' ma ma’ ma' fi bi f b
    għal lil minn mingħajr dwar fuq taħt bejn kontra matul sa wara qabel quddiem ħdejn bħal skont biex kif meta fejn x’ min
    liema dan din dawn dak dik dawk huwa hija huma aħna intom jien int hu hi kien kienet kienu ikun tkun ikunu għandu
    għandha għandhom għandna hemm hawn mhux mhumiex m’ ma qed se sejjer sejra ser kull ħafna ftit xi aktar inqas wisq
    ukoll biss diġà dejjem qatt illum għada wieħed waħda tnejn żewġ tliet erba’ ħames tiegħu tagħha tagħhom tagħna
    stess bla kollha kollox lejn permezz rigward peress filwaqt fost daqs jekk għax għaliex`),
  general: wordsIn(`
    klabb klabbs rari
    għan għanijiet kwalità taħriġ vokazzjonali ntejbu niżviluppaw jħejju nħejju mezzi innovattivi innovattiv kompetenzi għalliema kowċ kompetizzjoni
    irridu iridu nixtiequ jixtiequ għajnuna ngħinu jgħinu għalliem għalliema għalliema għalliema studenti student studenta
    tfal tifel tifla bniet subien żgħażagħ żagħżugħ adulti adult anzjani nisa mara rġiel raġel persuni persuna nies familji
    familja ġenituri skola skejjel iskola iskejjel klassi università universitajiet kulleġġ istitut istituti għaqda
    għaqdiet organizzazzjoni organizzazzjonijiet assoċjazzjoni kumpanija kumpaniji kunsill kunsilli lokali lokal komunità
    komunitajiet soċjetà belt raħal irħula pajjiż pajjiżi ewropa ewropew ewropej erasmus internazzjonali proġett proġetti
    programm kors korsijiet modulu moduli taħriġ tagħlim edukazzjoni lezzjoni lezzjonijiet materjal riżorsi għodda gwida
    manwal pjattaforma sit diġitali metodu metodi attività attivitajiet laqgħa laqgħat żjara żjarat skambju kampanja
    wirja esperjenza ħila ħiliet għarfien kompetenza bżonn problema sfida soluzzjoni opportunità għan riżultat kwalità
    livell eżempju prattika ħidma xogħol impjieg impjegati ħaddiem ħaddiema professjonali professjonist espert esperti
    mentor voluntier voluntiera sieħeb imsieħba sħubija kooperazzjoni kollaborazzjoni netwerk grupp tim sena snin xahar
    ġimgħa jum żmien sigħat sajf xitwa ħajja dinja post postijiet parteċipant parteċipanti tradizzjonali ġdid ġodda żgħir
    żgħar kbir kbar qodma qadim joħolqu noħolqu jorganizzaw norganizzaw jgħallmu ngħallmu jitgħallmu nitgħallmu jużaw
    itejbu ntejbu jiżviluppaw niżviluppaw jippreparaw jaqsmu jitilfu jżuru jiltaqgħu jagħmlu nagħmlu jaħdmu naħdmu jibnu
    jkunu jafu jgħixu jħarrġu nħarrġu jaħżnu jipparteċipaw jippromwovu jippruvaw jittestjaw jiktbu jirrekordjaw jisimgħu
    flimkien suġġett tema parti modi mod kulħadd ħbieb ġirien servizz servizzi sostenn appoġġ politika settur ambjentali`),
  describing: wordsIn('soċjali diġitali pubblika pubbliku tradizzjonali sostenibbli'),
  grammar: {
    noNoun:
      /^(?:[jnt](?:i|o|a|e)?\p{L}+(?:aw|ew|u)|jit\p{L}+|nit\p{L}+|tit\p{L}+)$|(?:bbli|ali|ivi|iva|iku|ika|ati)$/u,
    describes: /(?:bbli|ali|ivi|iva|iku|ika|iċi|arji|arja|ata|at|ati|ana|ani|jani|ija)$/,
    describing: 1,
    nounFirst: true,
    joints: setOf("ta’ ta' tal- tat- tas- tar- tan- tad- taċ- tax- taz- taż- ta fil- bil-"),
    beforeVerb: setOf('qed se li biex kif ma meta'),
  },
};
