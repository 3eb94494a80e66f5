import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const finnish: LanguageRules = {
  frequent: 'finnish',
  stems: { stemmer: 'finnish' },
  stopWords: wordsIn(
    'moni moneen monen useat usein yhdessä kesken sekä avulla mukaan varten kanssa eri oma omat omaa',
  ),
  general: wordsIn(`
    osaaja osaajia osaajat oppilaitosten nuorisotyöntekijä nuorisotyöntekijät nuorisotyö
    koulutuksen koulutukseen koulutuksessa
    ammatillinen ammatillisen digitaito digitaitoja kumppanit kumppanien innovatiivinen innovatiivisten menetelmien laativat tavoitteena hankkeen hanke ikäihminen ikäihmiset liikkua liikkumaan turnaus valmentajat
    aika aikuinen aikuiset aikuisille ala ammatti ammattikoulu ammattilainen ammattiopisto apu arki asia asiantuntija auttaa aloittaa
    asukas avata edistää ehkäistä eläkeläinen elämä esimerkki erasmus eri euroopan eurooppa eurooppalainen haaste haluta haluavat haluaisi
    hanke harjoittelu harjoitus harrastus henkilö henkilöstö huoli huolestuttaa hyvä idea ihminen ihmiset innovaatio instituutti isä
    järjestää järjestö jakaa julkinen kaupunki kansainvälinen kansalainen kansalaisopisto kasvaa kasvattaa katoaa kehittää kehitämme keino
    kerho kertoa kesä kieli kirja kirjoittaa kokea kokeilla kokemus kokous korkeakoulu koti koulu koulut koulun koulutus kouluttaa kouluttaja
    kokeilu kumppani kumppanuus kunta kunnat kurssi kuukausi kylä kyläläinen käyttää käytäntö käytännöt lapsi lapset lasten laatu laatia leiri
    lisätä lukio luoda luokka löytää maa maaseutu maailma mahdollisuus materiaali matka menetelmä mentori mitata moduuli mies motivaatio
    määrä myydä naapuri nainen naiset näyttely nuori nuoret nuorten nuorille näyttää ohjata ohjaaja ohjelma ongelma oppi oppia oppilas
    oppilaat oppilaitos oppiminen oppimateriaali oppitunti opas opettaa opettaja opettajat opetus opiskelija opiskelijat opiskella oppisopimus
    organisaatio osaaminen osa osallistuja osallistua osallistuminen opisto paikka paikallinen palvelu parantaa parempi peli perhe perheet
    perustaa pieni pilotti poika projekti päivä rakentaa ratkaisu resurssi ryhmä rohkaista saada seura seurat seniori selvittää sektori
    strategia suomi suomalainen suunnitella suuri syksy taito taidot taitoja talvi tapa tapahtuma tavata tavoite tarina tarjota tarve tehdä
    tekniikka testata tieto tietää tiedot tukea tuki tulos tulevaisuus tutkia tutkija turvallinen työ työelämä työntekijä työpaja työpaikka
    työttömät työskennellä työtön työväline tyttö tytöt täydennyskoulutus työkalu uusi valmentaa valmentaja valmistaa vaihto vaikea vanha
    vanhempi vanhemmat vapaaehtoinen vahvistaa verkko verkosto verkkokurssi viikko vierailla vierailu viranomainen yhdistys yhteinen yhteisö
    yhteistyö yliopisto ympäristö yritys yritykset yläkoulu vuosi äiti`),
  describing: wordsIn(
    'nuorten lasten sosiaalinen sosiaalisen digitaalinen digitaalisen julkinen julkisen kestävä kestävän paikallinen',
  ),
  grammar: {
    verbForms: /(?:vat|vät|mme|isi|taan|tään)$/,
    noNoun:
      /(?:vat|vät|mme|tte|isi|isivat|isivät|taan|tään|daan|dään|ellä|inen|iset|isia|isiä|isen|isten|sta(?:va|vat)|[aä]{2}n(?<!kaan)|malla|mällä|massa|mässä|masta|maan|mään|nut|nyt|neet|ttaa|ttää|oida|oi|uu)$(?<!ihminen|nainen|hevoset|rakentaminen|minen|misen|mista|puu|kuu|suu|radio)/,
    describes: /(?:n|inen|ista|istä|iset|isia|isiä|tä|ta|va|vä)$/,
    describing: 0.6,
    beforeVerb: setOf('ei eivät emme että jotka joka  voi voivat'),
  },
  names: [
    [/u(?:ksen|ksesta|kseen|ksessa|sta)$/, 'us'],
    [/(?:jien|jille|jilla|joita|jia)$/, 'jat'],
    [/jien$/, 'ja'],
    [/sten$/, 's'],
    [/(?:sta|ssa|lla|lle|ksi|ta|sti|stä|ssä|llä|tä)$/, ''],
    [/[aä]$/, ''],
    [/n$/, ''],
  ],
};
