import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const romanian: LanguageRules = {
  frequent: 'romanian',
  stems: { stemmer: 'romanian' },
  stopWords: wordsIn('vor spre lângă între despre prin pentru către fără iar care să își le li lor'),
  general: wordsIn(`
    societate
    calității calitatea formării formarea competențelor competențelor-cheie competențe-cheie dezvoltarea îmbunătățirea scopul proiectului club cluburi cluburile antrenor antrenoare antrenori turneu turnee didactic didactice inovatoare partenerii elabora împreună
    abordare acces activitate activități actual adult ajuta ajutor an angajat angajator antrenor aplicație asociație
    atelier ateliere atrage autoritate bun bună bune buni bunici calitate campanie căuta cadru centru centre cetățean
    clasă club colabora colegiu competență competențe comun comună comunitate comunități concurs conferință construi copil
    copii crea curs cursuri cunoaște cunoștințe descoperi dezvolta dezvoltare digital director doi dori două educa
    educator educație elev elevă elevi erasmus eveniment exemplu experiență expert expoziție facultate familie
    fată fete băiat băieți femeie femei fi firmă formare formator fundație folosi ghid grădiniță grup grupuri gimnaziu
    idee împreună îmbunătăți implica include incluziune inova inovativ inovator instala instituție instrument internațional
    învăța învățare învățământ învățători întâlnire întreprindere iarnă joc jucător laborator lecție liceu licee
    liceele limbă lipsă lipsi local localnici localități loc locuri locuitor lume lucra lucrător lună lună mai manual
    material materiale medie membru mentor meserie metodă metode metodologie mic mică mici mijloc modul module mod motivație
    muncă muncitor nevoie nivel nou nouă noi oameni obiectiv obține oferi om oportunitate oraș organiza organizație
    oră părinte părinți parte partener parteneri parteneriat participa participant pas persoană persoane pierde
    platformă pune practică pregăti prezenta primar primărie problemă profesional profesionist profesor profesori program
    proiect promova propune provocare public putea puțin puțini realiza reduce regiune resursă repara restaura rețea
    rezultat rol rural sat sate săptămână școală școli schimb schimba scop sector seară serviciu sesiune soluție
    specialist spațiu sprijin sprijini stagiu strategie student studenți studiu tânăr tineri tinerii tabără teamă
    temă test testa timp tradițional tutore țară țări universitate universități utiliza vacanță vară viață viitor
    vârstnici vizita vizită voluntar voluntari vrea zi zonă zone`),
  describing: wordsIn(`
    tineri rural rurală rurale școlar școlară școlare social socială sociale digital digitală digitale public publică publice
    durabil durabilă durabile tradițional tradițională tradiționale`),
  grammar: {
    verbForms: /(?:ează|ește|esc|ând|ind)$/,
    noNoun:
      /(?:iar[ăei]?|ional|ând|ind|ează|esc|ește|iți|ăm|eau|ască|eze|ibil|ibilă|ibile|abil|abilă|abile|ional|ională|ionale|ionali|ist[ăe]|os|oasă|oase|oși|ic[ăe]|tiv[ăe]?|enți|ali|ești|ească)$(?<!pomi|os|muzică|ceramică|apicole|robotică|studenți)/,
    describes:
      /(?:al|ală|ale|ali|ic|ică|ice|ici|iv|ivă|ive|os|oasă|oase|oși|bil|bilă|bile|bili|at|ată|ate|ați|it|ită|ite|iți|ut|ută|ute|esc|ească|ești|ar|ară|are|ent|entă|ente|enți|ant|antă|ante|anți|ole|olă|ol|eană|ene|ean|ian|iană|iene)$/,
    describing: 1,
    nounFirst: true,
    joints: setOf('de din pentru în'),
    beforeVerb: setOf('a să vor va se își nu au am ai ne le îi îl o ce care voi vom ar aș'),
  },
  names: [
    [/ilor$/, 'i'],
    [/elor$/, 'e'],
    [/ele$/, 'e'],
    [/ii$/, 'i'],
    [/ul(?:ui)?$/, ''],
    [/a$/, 'ă'],
  ],
};
