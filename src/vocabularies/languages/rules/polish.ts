import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const polish: LanguageRules = {
  frequent: 'polish',
  stems: {
    endings: wordsIn(`
      owanie owania owaniu owaniem ować owali ują uje ujemy anie ania aniu aniem enie enia eniu eniem ość ości ością stwo stwa stwie
      owych owymi owym owe owa owy owego ową owej skiego skich skimi ski ska skie ską skiej nego nych nymi nym ne na ny nej ną
      ego emu ymi ych ym imi ich im ej ią ię ie ia iom iami iach ami ach om owi owie em iem ów ą ę a e i o u y
      amy imy emy ają eją ać ić yć eć ał ała ali ały ił iła ili iły ył yli`),
  },
  stopWords: wordsIn(
    'oraz razem także również między podczas wokół wśród wobec obok wielu wiele więcej mniej kilka każdy różnych różne którzy które którą którego coraz częściej będą będzie im',
  ),
  general: wordsIn(`
    podnieść podniesienie podnoszenie kluczowy kluczowe kompetencji jakości dydaktyczny dydaktyczne innowacyjne turniej turnieje trener trenerka trenerki dziewczęta dziewcząt zachęcić celem kraje krajów opracować
    absolwent aktywność akcja aplikacja bezrobotny bezrobotni bezrobotnych budować biblioteka biblioteki centrum chcieć chcemy chcą brakować brakuje brak cel czas
    członek człowiek dać dzień dzieci dziecko dzieciom cyfrowy warsztat warsztaty dom dorosły
    dorośli dorosłych umiejętność umiejętności erasmus europa europejski ekspert eksperci film firma firmach gimnazjum szukać szukamy szukają
    godzina dziewczyna gra chłopiec idea innowacja innowacyjny instytucja internet język kampania klub kluby
    kolega społeczność społeczności kompetencja kompetencje konferencja kurs kursy jakość latem lato ludzie ludzi ludziom lokalny mama
    podręcznik materiał materiały miesiąc miasto mentor mentorzy metoda metody międzynarodowy mieć miejsce miejscowość miejscowości miejscowy młody młodzi młodzież młodych młodym moduł
    moduły możliwość motywacja mężczyzna oferta oferować fundacja napisać narodowy nakręcić pomysł nauczyć nauczą wizyta odwiedzić niedobór nowy nowe nowych
    gmina gminy obywatel branża branżowy okres specjalista specjaliści dziedzina powiat organizacja organizować zorganizować zorganizujemy online osoba osoby osób ojciec sprawdzić partner
    partnerzy partnerstwo pedagog platforma plan pobyt wsparcie wesprzeć wspierać pomagać pomoc pomóc opisać wzmocnić zapewnić potrzeba
    potrzebować potrzebują praca pracować pracownik staż staże praktyka praktyki problem zawodowy zawód zawodu program projekt połączyć przedmiot przedszkole
    przedstawić wykład przykład okazja przygotowanie przygotować przygotujemy przygotują poradnik dostęp rodzic rodzice rodzicom rodzina rodziny rok region
    rozwój rozwijać rozwinąć rozwiązanie rozwiązać dzielić stowarzyszenie sektor seminarium senior seniorzy seniora seniorów poznać spotkanie szkoła szkoły szkół szkolny szkole
    przeszkolić przeszkolimy szkolenie szkolenia grupa usługa starać zmniejszyć konkurs wspólnie wspólny towarzystwo współpraca współpracować stan burmistrz starszy stary
    strategia strona średni student studenci studentów studiować studia świat system syn obóz talent temat technika test testować zespół trening trener
    klasa tworzenie tworzyć tworzy udział uczestnik uczestnicy uczeń uczniowie uczniów nauczyciel nauczyciele nauczycieli uczyć nauka wydarzenie umieć umożliwić uniwersytet uniwersytety poziom urząd instytut prowadzić poprowadzić poprowadzą
    wieś wsi film filmy wideo edukacja edukować kształcenie wyszkolić zbudować wysoki stworzyć stworzą wymiana produkt wynik wystawa wykorzystać wykorzystywać używać zajęcia nauczanie opracować opracują wyzwanie zainteresowanie
    podstawowy pracodawca zaangażować przeżycie zakład kraj kraju zima zakres zakresie doświadczenie doświadczenia poprawić uzyskać wiedza wiek wieku kobieta kobiety żyć życie zwiększyć wolontariusz wolontariusze technikum technika radny radni emerytura emeryturę`),
  describing: wordsIn(
    'młodych młodzi społeczne społeczny społeczna cyfrowe cyfrowy cyfrowa publiczne publiczny publiczna zrównoważony zrównoważone zrównoważona szkolne rodzinne dziecięce',
  ),
  grammar: {
    verbForms: /(?:ują|ają|eją|emy|imy|amy|ymy|[aieyęąu]ć)$/,
    noNoun:
      /(?:icz(?:y|a|e|ego|ej|ych|ym|ymi|ą)|ować|owali|ują|ujemy|[aieyęą]my|ają|eją|dzą|czą|żą|szą|ią(?<=[wb]ią)|[aieyąu]ć|ał[aoy]?|ali|ił[aoy]?|ili|ył[aoy]?|yli|ąc|ącym?|ących|ącymi|ące|ąca|ego|emu|ymi|ych|ym|(?:sk|ck|n|ow|ł|cz|t)(?:y|i)|(?:ck|sk|zn|jn|ow|aln|czn)(?:a|e|ie|ą|ej))$(?<!sieć|młodzieży|skał[ay]|szkoły|pszczoł[ay]|materiały|kapitał[y]?|sygnał[y]?|festiwal[i]?|budowa|mowa|głowa|rozmowa|krowy|krowa|domów|wełny|wełna|ruiny|doliny|rośliny|maszyny|tkaniny|mięczaki|owca|owczarski|obowy|kozy|grzyby|odbudowa|przebudowa|uprawa|kanał[y]?|hejnał[y]?|zdrowie|zdrowia|zawody|stawy|kosmetyki|zabytki|kopalni|łowy|radni)/,
    describes:
      /(?:sk|ck|ow|owan|[bcdfgjlłmoprstwyz]n|iw|aw|ast|l|ł)(?:ych|ich|ego|iego|emu|iemu|ym|im|ymi|imi|ej|iej|y|i|a|ia|e|ie|ą|ią)$/,
    describesBehind:
      /(?:sk|ck|ow|czn|jn|aln|wn|rn)(?:ych|ich|ego|iego|emu|iemu|ym|im|ymi|imi|ej|iej|y|i|a|ia|e|ie|ą|ią)$/,
    describing: 0.3,
    beforeVerb: setOf('się by aby którzy które który która będzie będą im nie'),
  },
  names: [
    [/tw(?:a|u|em|ie)$/, 'two'],
    [/ce$/, 'ka'],
    [/(?:ania|aniu|aniem)$/, 'anie'],
    [/(?:enia|eniu|eniem)$/, 'enie'],
    [/ii$/, 'ia'],
    [/(?:ami|ach|ą|ę|y|i)$/, 'a'],
    [/ów$/, 'y'],
    [/(?:iem|em|owi|u|a)$/, ''],
  ],
};
