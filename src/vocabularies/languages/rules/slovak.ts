import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const slovak: LanguageRules = {
  frequent: 'slovak',
  stems: {
    endings: wordsIn(`
      ovanie ovania ovať ovali ujú uje ujeme anie ania aním enie enia ením osť osti osťou stvo stva
      ových ovými ovým ové ová ový ového ského ských skými ské ská ský ného ných nými ným né ná ný
      ého ému ými ých ým é á ý í ieho iemu ích ími ím ou
      ami emi och ách iach iam ám om ov ovia ovi ami om atá at a e i o u y áme íme ajú ejú ia ať iť eť ila ili ilo il ala ali al`),
  },
  stopWords: wordsIn(
    'prostredníctvom vďaka pomocou spolu tiež ich našich našim medzi počas okolo voči vedľa mnoho málo viac menej niekoľko každý rôznych rôzne ktorí ktoré',
  ),
  general: wordsIn(`
    sieť siete sieťach tretí tretieho vek veku linka linku
    krajín krajiny
    kľúčový kľúčové kompetencie výukový výučbové učebný učebné zvýšenie turnaj turnaje trénerka trénerky usporiadať inovatívne inovatívnych pritiahnuť vypracovať vypracujú
    absolvent aktivita aktivity akcia aplikácia asociácia asistent asistentov bariéra budúcnosť centrum chcieť chceme chcú chýbať chýba cieľ čas
    člen človek dať deň deti dieťa deťom detí digitálny dielňa dielne dlhodobý doba dobrovoľník dobrovoľníci dobrovoľníkov domov dospelý
    dospelí dospievajúci zručnosť zručnosti efektívny erasmus európa európsky exkurzia expert film firma gymnázium hľadať hľadáme hľadajú
    hodina dievča hra chlapec idea inovácia inovatívny inštitúcia internet jazyk ísť kamarát kampaň kapacita klub knižnica
    kolega komunita komunity kompetencia konferencia kraj kurz kurzy kvalita lektor letný ľudia ľudí ľuďom lokálny leto mamička
    manuál materiál materiály mesiac mesto mentor metóda metódy metodika medzinárodný mať miesto miestny mladý mladí mládež mladých mladým modul
    moduly možnosť motivácia muž ponuka ponúknuť nadácia napísať národný nakrútiť nápad naučiť naučia návšteva navštíviť nedostatok nezamestnaní nový nacvičiť
    obec obce občan odbor obdobie odborník odborný odborníci oblasť okres organizácia organizovať online osoba osveta otec overiť partner
    partneri partnerstvo pedagóg pedagógovia platforma plán pobyt podpora podporiť pomáhať pomoc pomôcť opísať posilniť poskytnúť potreba
    potrebovať používať práca pracovať pracovník pracovisko prax problém profesijný program projekt prepojiť predmet predškolský
    predstaviť prednáška príklad príležitosť príprava pripraviť pripravia príručka prístup rodič rodičia rodičom rodina rodiny rok región
    rozvoj rozvíjať rozvinúť riešenie riešiť zbierka zdieľať združenie sektor seminár senior seniori seniorov zoznámiť stretnutie škola školy škôl školský škole
    škôlka skupina služba snaha znížiť súťaž spoločne spoločnosť spoločný spolok spolupráca spolupracovať stáž stáže stav starosta starší starý starostlivosť starostlivosti
    stratégia strana stredný študent študenti študentov študovať štúdium svet systém syn tábor talent téma technika test testovať tím tréning tréner špeciálny
    trieda tvorba účasť účastník účastníci učeň učiteľ učitelia učiteľov učiť učenie udalosť vedieť umožniť univerzita univerzity úroveň úrad ústav vedenie
    dedina video videá vzdelanie vzdelávať vzdelávanie vyškoliť vyškolia vybudovať vysoký vytvoriť vytvoria výmena výrobok výsledok výstava využiť využívať vyučovať výučba vyvinúť výzva záujem
    zabezpečiť základný zamestnanec zamestnávateľ zapojiť zážitok závod krajina zima skúsenosť skúsenosti zlepšiť získať vedomosť vedomosti žiak žiaci žiakov žiakom žena ženy žiť život zvýšiť výroba výroby`),
  describing: wordsIn(
    'mladých mladí sociálne sociálny digitálne digitálny verejné verejný verejná udržateľný udržateľné udržateľná školské rodinné detské',
  ),
  grammar: {
    verbForms: /(?:ujú|ajú|ejú|ujeme|íme|áme|eme|[iíaáeýy]ť)$/,
    noNoun:
      /(?:ovať|ovali|ujú|ujeme|íme|áme|eme|ajú|ejú|dnú|nú|ila|ili|ily|ilo|ala|ali|aly|alo|[iíaáeyý]ť|ého|ému|ými|ých|ým|[ýé]|(?:sk|ck|čn|n|ov)(?:á|ou)|úci|úcich|úcim|ajúci|ejúci|(?:sk|ck|čn|n|ov)[ei](?<=(?:sk|ck|čn|lov)[ei]))$(?<!sieť|deti|skál[ay]|škol[aiy]|včel[aiy]|vlnou|krajinou|hlinou|pečať|pamäť|píly|kabinet|plsť|huby|chuť|päť|oceľ)/,
    describes: /(?:ý|á|é|í|ého|ému|ým|ých|ými|ou|ieho|iemu|ím|ích|ími|ne|ske|cke)$/,
    describing: 0.3,
    beforeVerb: setOf('sa si aby ktorí ktoré ktorý ktorá bude budú by chceme'),
  },
  names: [
    [/tv(?:a|u|om|e)$/, 'tvo'],
    [/ii$/, 'ia'],
    [/(?:ovania|ovaniu|ovaním)$/, 'ovanie'],
    [/(?:ách|iach|ami|ám|ou|u|y)$/, 'a'],
    [/e$/, 'a'],
    [/om$/, 'us'],
    [/(?:och|om|ov|u|y|i|a)$/, ''],
  ],
};
