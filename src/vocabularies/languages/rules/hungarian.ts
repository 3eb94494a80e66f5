import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const hungarian: LanguageRules = {
  frequent: 'hungarian',
  stems: { stemmer: 'hungarian' },
  stopWords: wordsIn(
    'szeretnénk szeretnék közül között által iránt mellett után révén együtt minden több kevés kevesen egyre is',
  ),
  general: wordsIn(`
    hagyomány hagyományok nyugdíjas mester mesterek
    javítás javítása fejlesztése minőségének szakképzés innovatív módszerekkel kompetencia kompetenciák kidolgoz dolgoz kupa kupák torna edző edzők bevonás labor célja
    alapítvány alkalom alkalmazás anya apa anyag általános bemutat bevon biztosít család csapat cég cél csere diák diákok
    diákjai digitális dolgozó dolgoz egészséges egyesület egyetem egyetemi együttműködés egyesületek élet ember emberek erasmus
    erősít eredmény eszköz esemény európa európai év fejleszt fejlesztés feladat felkészít felnőtt felnőttek fiatal fiatalok
    fiú film főiskola forma gimnázium gond gyakorlat gyakornok gyerek gyermek gyerekek hallgató hallgatók ház helyi hely hét hiány
    hiányz hónap használ hálózat idő idős idősek ifjúsági ifjúság igény innovatív innováció intézet intézmény iskola iskolák iskolai
    ismeret jó jobb javít játék jövő kap képzés képez képesség kérdés kézikönyv kicsi kiállítás kis kollégium kolléga könyv
    közép középiskola közös közösen közösség kurzus kutató külföld küzd különböző lakos lakó lány létrehoz lehetőség
    magyar megismer megoldás megoszt megtanul mentor mód módszer minőség modul munka munkahely munkanélküli munkatárs
    nagy nehézség nemzetközi név női nő nők nyári nyár nyelv nyújt oktat oktatás oktató olvas óra ország önkéntes
    önkormányzat online ösztönöz osztály összefog partner partnerség pedagógus példa platform pálya probléma program projekt
    próbál rajz régi régió résztvevő rendez rendezvény részt részvétel segít segítség segítő szak szakember szakértő
    szakgimnázium szakképzés szakképző szakma szakiskola szervez szervezet szervezetek szektor személy személyzet szint szülő
    szülők szükség szolgáltatás stratégia tábor tag tanár tanárok tananyag tanít tanul tanulás tanuló tanulói tanulók tanfolyam
    támogat támogatás tapasztalat társadalom találkoz találkozó technika település téma teremt terület teszt terv
    tesz tél tud tudás tréner tréning új útmutató utazás választ változás városi város vállalat vállalkozás verseny
    vesz vidéki világ vizsgál vásár végz workshop műhely kevés készít készíteni készül él lát látogat`),
  describing: wordsIn(
    'fiatal szociális digitális közösségi állami fenntartható helyi iskolai családi nyilvános',
  ),
  grammar: {
    verbForms: /(?:n[áé]nk|n[áé]nak|n[ae]k|ják|jük|juk|ünk|unk|ani|eni|ni)$/,
    noNoun:
      /(?:nak|nek(?<!gyereknek)|ják|jük|juk|tják|ünk|unk|ják|ódnak|ődnek|hatnak|hetnek|ani|eni|ni|ott|ett|ött|ó|ő|ai|ei|ális|es|os|ös|as|ikus|i|tt|va|ve|ják|hető|ható)$(?<!tanya|méhes|zene|hős|szőlő|erdő|eső|mező|város|orvos|mentős|tűzoltó|óvoda|hajó|folyó|tó|tűzoltó|autó|rádió|cipő|vadász|tengeri|gyümölcsös|kertész|kórus)/,
    describes: /(?:i|s|ó|ő|ú|ű|tt|tan|ten|talan|telen)$/,
    describing: 0.3,
    beforeVerb: setOf('nem hogy akik amely amelyek kell'),
  },
  names: [
    [/(?:okról|okkal|okban|oknak|okat|okra|okhoz|októl|okért)$/, 'ok'],
    [/(?:ekről|ekkel|ekben|eknek|eket|ekre|ekhez|ektől|ekért)$/, 'ek'],
    [/(?:ákról|ákkal|ákban|áknak|ákat|ákra)$/, 'ák'],
    [/(?:áról|ával|ában|ának|át|ára)$/, 'a'],
    [/(?:éről|ével|ében|ének|ét|ére)$/, 'e'],
    [/(?:ról|ről|val|vel|ban|ben|nak|nek|hoz|hez|ból|ből|tól|től|ra|re|ba|be)$/, ''],
    [/[aeoö]?t$/, ''],
    [/(?:ok|ek|ök|k)$/, ''],
  ],
};
