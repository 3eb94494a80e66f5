import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const croatian: LanguageRules = {
  frequent: 'serbian',
  stems: { stemmer: 'serbian' },
  stopWords: wordsIn(`
    nitko niko ništa netko neko jer njih njima njega njoj njihov njihova njihove njihovi njihovih naš naša naše naši naših svoj svoja
    svoje svoju svojim jedan jedna jedno jednu dva dve dvije tri četiri pet više manje mnogo malo puno vrlo također takođe zajedno
    između među kroz preko prema protiv oko radi zbog bez osim tokom tijekom nakon pre prije iz od do na u sa s za po pri o a i ili ali
    pa te da će ću ćemo je su sam smo ste bi biti bio bila bilo bile bili koji koja koje kojih kojima kojim kojoj kako gde gdje kada kad što šta tko
    ko zašto samo još već uvek uvijek često retko rijetko ovaj ova ovo ove taj ta to tu onaj svaki svaka svake svi sve svih sva neki neka neke ne se mi
    vi oni one ona on ono mogu može mora moraju treba trebaju imaju ima nema žele želi želimo sami drugi druge drugih drugim danas
  `),
  general: wordsIn(`
    materijali materijale materijala
    ključan ključni ključne ključnih kompetencije nastavni nastavne nastavnih unapređenje unaprjeđenje triju troje zemalja turnir turniri turnire trenerica trenerice trenere kvalitet kvalitete cilja smanjiti privući prilagođavati školovati učenika organizuju inovativne osoba osobama
    adekvatan aktivnost aktivnosti bolji bolje broj centar cilj čas čovek čovjek časopis dan dati deca djeca deci djeci deo dio
    dete dijete deljenje devojčica djevojčica devojka digitalan digitalni dobar dobiti dobrobit dob društvo društva dvorana
    edukacija ekspert erasmus eu europa evropa europski evropski fakultet film firma fond gimnazija godina grad građanin grupa
    ideja igra informacija iniciativa inicijativa inkluzija inovacija inovativan institucija institut iskustvo istraživač istražiti
    izazov izgraditi izložba izrada izraditi izrađivati jačanje jačati jezik kampanja kamp kapacitet karta klub kolega kompetencija
    konferencija koristiti korisnik korišćenje korištenje kraj kvaliteta kvalitet kurs kuća laboratorij lekcija leto ljeto
    ljudi lokalan lokalni majka mali mama manjak materijal međunarodni mentor mesec mesto mjesec mjesto metoda metod
    mladi mladih mladima mlade mladost modul mogućnost motivacija mreža muškarac naći način napraviti nastava nastavnik nastavnici
    naučiti nedelja tjedan nedostajati nedostatak nezaposlen nezaposleni nivo razina nov novi obitelj porodica obnoviti obrazovanje obrazovati
    obuka obučiti obučavati obučavaće očuvanje okupiti omladina općina opština oprema organizacija organizirati organizovati osmisliti osnaživanje
    osnovna osoba osobe ostajati ostati otac otkriti pametan par partner partnerstvo platforma početak područje pogledati pohađati pojedinac
    pokazati pomoć pomoći pomagati poslodavac posao poseta posetiti posjet posjetiti poslušati postići potreba potrebno poučavati poboljšati povećati povezati
    praksa prenositi prenijeti preneti predavanje predstaviti priča priprema pripremiti pripremati priručnik primer primjer prilika problem
    profesionalan profesor program projekat projekt promicati promovisati propadati proizvesti prostor proširiti pružiti rad radionica
    radionice radnik raditi razmena razmjena razviti razvijati razvoj razred realizirati regija region resurs rešenje rješenje rezultat riješiti
    roditelj saradnja suradnja savet savjet sedmica sektor selo seminar skupina snimati snimiti socijalan specijalist srednji sredina stanovnik star stari stariji stvoriti stvarati
    strategija stručan stručnjak strukovni student studij student sudionik sudjelovati učesnik učestvovati susret sustav svet svijet svjestan takmičenje
    tečaj tema testirati tim trener trening turist udruga udruženje unaprediti unaprijediti uključiti univerzitet sveučilište usluga ustanova
    uspeh uspjeh učenik učenici učenje učenici učenica učiti učitelj učitelji upoznati umrežiti upravljanje uvod večer veština vještina vežba vježba visok vodič volonter volonterka vreme vrijeme
    vrtić zajedno zajednica zajednički zadruga zaposlen zaposlenik zaposliti zanat zanimanje zapošljavanje završiti zemlja zima znanje žena željeti želeti želimo žele živjeti život škola škole županija`),
  describing: wordsIn(
    'mladi mladih socijalni socijalne socijalna digitalni digitalne digitalna javni javne javna održivi održive održiva školski školske',
  ),
  grammar: {
    verbForms: /(?:uju|aju|iraju|eju|[aie]ti|amo|imo|emo|aće|iće|eće|ajući|ujući)$/,
    noNoun:
      /(?:[čž]j(?:i|a|e|eg|em|im|ih|oj|u)|(?:ati|iti|eti|jeti|ovati|irati|nuti|esti|ći|aju|uju|iraju|ujemo|amo|imo|emo|ala|ali|alo|ile|ili|aće|iće|eće|ajući|ujući|at|it)|(?:sk|čk|ck|šk|n|ov|ev|čn|ln|en|ivn|lj)(?:i|og|oga|om|omu|im|ima|oj|ih|e(?<=sk[e]|čk[e]|šk[e]|aln[e]|ičn[e])|a(?<=sk[a]|čk[a]|šk[a]|aln[a]|ičn[a])|u(?<=sk[u]|čk[u]|šk[u]|aln[u]|ičn[u])))$(?<!promet|svet|svijet|planet|klimat|kredit|turizam|kazališni|kamenom|drvom|filmom|šljiva|mlin[ai]|mlinom|kamen[ai]|ovcim|pčelim|maslin[ai]|vin[ao]|vinom|slanin|škol[ai]|vun[ai]|vunom|ribn|klapom|vodom|morem|bazen[ai]|vrtov[ia]|sajmov[ia]|mostov[ia]|brodov[ia]|krovov[ia]|zidov[ia]|novin|volonterima|pčelarima|obal[ia]|festival[ia]|materijal[ia]|hospital|ceremonijal|sati|čamim|domov[ia]|darov[ia]|suhozidi|lov[ai]|lovom|ribolov[a]?|ribolovom|putov[ia]|jezikov[ia]|gljivov)/,
    describes:
      /(?:sk|čk|ck|šk|n|ov|ev|čn|ln|en|iv|lj|ar|at|it|ći|bl|st)(?:i|og|oga|om|omu|im|ima|oj|ih|e|a|u|o)$/,
    describing: 0.3,
    beforeVerb: setOf('će ću ćemo da se ne bi koji koje koja mogu želi'),
  },
  names: [
    [/tv(?:a|u|om)$/, 'tvo'],
    [/ij(?:e|i|u|om)$/, 'ija'],
    [/(?:ima|ama)$/, 'i'],
    [/(?:anja|anju|anjem)$/, 'anje'],
    [/(?:enja|enju|enjem)$/, 'enje'],
    [/e$/, 'a'],
    [/(?:om|u|a|i)$/, ''],
    [/(?:u|i)$/, 'a'],
  ],
};
