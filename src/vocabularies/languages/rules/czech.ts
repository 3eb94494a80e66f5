import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const czech: LanguageRules = {
  frequent: 'czech',
  stems: {
    endings: wordsIn(`
      ování ovat ovali ují uje ujeme ání ení ost osti ostí stvo ství
      ových ovými ovým ové ová ový ového ského ských skými ské ská ský ské ní ních ního ním ními ného ných nými ným né ná ný
      ého ému ými ých ým é á ý í ího ímu ích ími ím
      ami emi ech ách ích ům ům ů ech em ou ovi ové ata at a e ě i o u y ím áme íme ají ejí at it et ila ili ilo il ala ali al`),
  },
  stopWords: wordsIn(
    'prostřednictvím díky pomocí spolu také jejich našich našim mezi během kolem vůči vedle mnoho málo více méně několik každý různých různé',
  ),
  general: wordsIn(`
    síť sítě sítích třetí věk věku sociálních sociální
    klíčový klíčové kompetence výukový výukové učební zvýšení rozvoje turnaj turnaje trenérky zkvalitnit usilovat inovativních metod
    mizet mizí zmizet cvičení
    absolvent aktivita aktivity akce aplikace asociace asistent bariéra budoucnost centrum chtít chceme chtějí chybět chybí cíl čas
    člen člověk dát den děti dítě dětem dětí digitální dílna dílny dlouhodobý doba dobrovolník dobrovolníci dobrovolníky domov domovy dospělý
    dospělí dospívající dovednost dovednosti efektivní erasmus evropa evropský exkurze expert film firma formovat gymnázium hledat hledáme
    hodina holka hra chlapec idea inovace inovativní instituce internet jazyk jít kamarád kampaň kapacita klub knihovna
    kolega komunita komunity kompetence konference kraj kurz kurzy kvalita lektor letní lidé lidi lidem lidí lokální léto maminka
    manuál materiál materiály měsíc město mentor metoda metody metodika mezinárodní mít místo místní mladý mladí mládež mladých mladým modul
    moduly možnost motivace muž nabídka nabídnout nadace napsat národní natočit natočí nápad naučit naučí návštěva navštívit nedostatek nezaměstnaní nový
    obec obce občan obor období odborník odborný odborníci oblast okres organizace organizovat online osoba osvěta otec ověřit partner
    partneři partnerství pedagog pedagogové platforma plán pobyt podpora podpořit pomáhat pomoc pomoci popsat posílit poskytnout potřeba
    potřebovat používat práce pracovat pracovník pracoviště praxe problém profesní program projekt propojit předmět předškolní
    představit přednáška příklad příležitost příprava připravit připraví příručka přístup rodič rodiče rodičům rodina rodiny rok region
    rozvoj rozvíjet rozvinout řešení řešit sbírka sdílet sdružení sektor seminář senior senioři seniory seznámit setkání škola školy škol školní škole
    školka skupina služba snaha snížit soutěž společně společnost společný spolek spolupráce spolupracovat stáž stáže stav starosta starší starý
    strategie strana střední student studenti studentů studovat studium svět systém syn tábor talent téma technika test testovat tým trénink trenér
    třída tvorba účast účastník účastníci učeň učitel učitelé učitelů učit učení učňovský událost umět umožnit univerzita univerzity úroveň úřad ústav vedení
    vesnice video videa vzdělání vzdělávat vzdělávání vyškolit vyškolí vybudovat vysoký vytvořit vytvoří výměna výrobek výsledek výstava využít využívat vyučovat výuka vyvinout výzva zájem
    zajistit základní zaměstnanec zaměstnavatel zapojit zážitek závod země zima zkušenost zkušenosti zlepšit získat znalost znalosti žák žáci žáků žákům žena ženy žít život zvýšit`),
  describing: wordsIn(
    'mladých mladí sociální digitální veřejné veřejný veřejná udržitelný udržitelné udržitelná školní rodinné dětské',
  ),
  grammar: {
    verbForms: /(?:ují|ají|ejí|ějí|ujeme|íme|áme|eme|ovat|[iíaáeě]t)$/,
    noNoun:
      /(?:ovat|ovali|ují|ujeme|íme|áme|eme|ají|ejí|ějí|dou|nou|ila|ili|ily|ilo|ala|ali|aly|alo|[ií]t|át|[eě]t|ého|ému|ými|ých|ým|[ýé]|(?:sk|ck|čn|n|ov|l)(?:á|ou)|oucí|ající|ející|ících|ujících)$(?<!internet|balet|planet|muzeální|kredit|granit|svět|květ|hlavolamy|skály|skála|skal[aiy]|škol[aiy]|houbou|včel[aiy]|včelou|vlnou|krajinou|rodinou|hlínou|mládeží|budování|textilem|pály|kabinet|buffet|salát|plat|šicí|plakát)/,
    describes: /(?:ý|á|é|í|ého|ému|ým|ých|ými|ou|ího|ímu|ím|ích|ími)$/,
    describing: 0.3,
    beforeVerb: setOf('se si aby kteří které který která bude budou by ne  chceme'),
  },
  names: [
    [/ii$/, 'ie'],
    [/(?:ování|ováním)$/, 'ování'],
    [/(?:ách|ami|ám|ou|u|y|ě|e)$/, 'a'],
    [/(?:ství|stvím)$/, 'ství'],
    [/i$/, 'e'],
    [/í$/, 'e'],
    [/(?:ech|em|ům|ů|u|y|i|a)$/, ''],
  ],
};
