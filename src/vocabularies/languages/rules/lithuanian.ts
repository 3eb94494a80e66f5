import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const lithuanian: LanguageRules = {
  frequent: 'lithuanian',
  stems: { stemmer: 'lithuanian' },
  stopWords: wordsIn(
    'apie kartu taip pat tarp per prie pagal dėl nuo iki be po su už prieš daug mažai daugiau mažiau keletas kiekvienas įvairių įvairių savo jų mūsų',
  ),
  general: wordsIn(`
    gerinti kokybę profesinio skaitmeninis skaitmenines kompetencijas mokomasis mokomąją taikyti taikant treneris treneriai turnyras turnyrai sumažinti mergaites dalytis dalijasi projekto tikslas
    jaustis jaučiasi vienišas vieniši
    aikštelė amatas amžius aplinka asmuo asociacija atlikti augti bendras bendruomenė bendrovė bedarbis bedarbiai berniukas biblioteka
    bendradarbiavimas būdas centras darbas darbuotojas darbuotojai darbdavys dalyvauti dalyvis dalyviai dalyvių dalintis diena
    draugija dirbti dirbtuvės dovana ekspertas ekspertai erasmus europa europos filmas forumas galimybė geras gerinti gebėjimas gyventi gyventojas gyventojai
    gyvenimas gyvenantys grupė grupės iššūkis idėja informacija inovacija inovatyvus institucija institutas išmokti išmokyti įgūdis įgūdžiai
    įgyti įmonė įmonės įrankis įstaiga įtraukti įtrauktis įvairus jaunas jauni jaunimas jaunimo jaunuolis jaunuoliai kaimas kaimo
    kaimynas kampanija klasė klubas knyga kokybė kolegija kompetencija konferencija kultūra kursai kursas kurti kurs kūrimas laikas lankyti lankys
    lavinti leidinys lietuva lietuvos lygis lygį mama mažas mažinti medžiaga medžiagos mentorius mergaitė mergina mėnuo metas metai metodas metodai
    metodika miestas mokiniai mokinys mokinių mokykla mokyklos mokymas mokymai mokymosi mokymus mokytis mokyti mokysis mokytojas mokytojai mokytojams mokslas mokslininkas mokslininkais
    modulis motyvacija moteris moterys namai namas namuose naudoti naujas nauji nuotolinis organizacija organizacijos organizuoti pagalba padėti
    paauglys pamoka pamokos pamokas parengti parengs paroda partneris partneriai partnerystė paslauga patirtis pažinti pavyzdys plėtoti
    platforma poreikis praktika praktikos problema profesija profesinis profesinė programa projektas prieinamumas priemonė pristatyti rasti regionas remti rengti
    renginys renginiai rezultatas ruošti savanoris savanoriai savaitė savivaldybė savivaldybės savivaldybėms seminaras senas senelis senelių senjoras senjorai
    senjorus sektorius skatinti šalis šalys šeima šeimos šiuolaikinis socialinis specialistas specialistai sportuoti spręsti sprendimas stažuotė stebėti
    stebės stiprinti stovykla strategija studentas studentai studijos sukurti suaugęs suaugusieji suaugusiųjų susitikimas švietimas šviesti tarptautinis
    technika tema testuoti tėvai tėvas tikslas tinklas tobulinti trūkti trūksta trūkumas ugdyti ugdymas universitetas universitetai vadovas vadovą
    vaikas vaikai vaikams vaikų vadovauti vasara viešas vieta vietinis vietovė visuomenė vyras vystyti žaisti žiema žinios žinoti žmogus žmonės žmonėms žmonių matuoti matuos`),
  describing: wordsIn(
    'jaunimo vaikų socialinė socialinių skaitmeninė skaitmeninių viešoji tvarus tvari tvaraus mokyklos šeimos',
  ),
  grammar: {
    verbForms: /(?:[aueyėion]ti|asi|ysis|uoja|ina|ėja|iasi|tis|sime|siame|ime)$/,
    noNoun:
      /(?:uoti|auti|inti|yti|ėti|oti|iti|uoja|auja|ina|uos|aus(?<=(?:al|k|i)aus)|ins|ysis|tis(?<=[aueoyėi]tis)|tume|sime|siame|ėja|iasi|isi|osi|ius(?<=ėjius)|antys|ančių|antis|inis|inė|inės|inių|iniai|inius|inių|inį|ingas|inga|ingos|iškas|iška|iškos|tas|ta|dami|ami|ama)$(?<!miestas|miesta|krantas|pastatas|paštas|juosta|dangtis|pantis|mediena|medinis|tvarkos|kraštas|oras|aplinka|tortas|lentyna|nykštukas|verslininkas|paminklas|akmuo|muitas)/,
    describes: /(?:ų|io|os|ės|us|aus|inis|inė|inės|inių|iniai|iška|iškas|iškos|iškų|as|a|i|ios|ies|o)$/,
    describing: 0.6,
    beforeVerb: setOf('kad kurie kuris kuri ne'),
  },
  names: [
    [/ijos$/, 'ija'],
    [/(?:ystę|ystės|yste)$/, 'ystė'],
    [/(?:imą|imo|imu)$/, 'imas'],
    [/(?:ius|ių|iams|iais)$/, 'iai'],
    [/(?:us|ų|ams|ais)$/, 'ai'],
    [/(?:es|ių|ėms|ėmis)$/, 'ės'],
  ],
};
