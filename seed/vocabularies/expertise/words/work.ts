import type { TermWords } from '../../../../src/vocabularies/item.js';

export const workWords: TermWords = {
  'vocational-training': {
    any: 'vocational|, technikum|, vocational train|, vocational school|, vocational education, formation professionnelle, lycée professionnel|, lycee professionnel, formación profesional, formazione professionale, istituto professionale, istruzione professionale, formação profissional, escola profissional, ensino profissional, formació professional, |berufsschul|, |berufsbild|, |berufskolleg|, |berufsakadem|, |berufsfachsch|, beroepsonderwijs, beroepsopleid|, yrkesskol|, yrkesfag|, yrkesutdann|, yrkesutbild|, yrkeshögskol|, fagskol|, erhvervsskol|, erhvervsuddann|, teknisk skole, ammattiopist|, ammatillis|, ammattikoul|, kutsehariduskesk|, kutsekool, kutsehar|, kutseõp|e, rakenduskolledž, szkoła branżow|, kształceni| zawodow|, szkół zawodow|, szkół branżow|, szkoł| zawodow|, centrum kształcenia zawodowego, zespół szkół zawodowych, zasadnicz|a szkoła zawod, odborn| učiliš|, středn| odborn|, stredn| odborn|, odborné vzděl|, odborn| vzdelá|, poklicn|a šola, poklicn|, strokovn|a šola, strukovn|a, strukovnih, stručn|a škola, srednja stručna, szakképz|, szakközép|, szakisk|, szakgimn|, învățământ profesional, școala profesională, colegiul tehnic, liceul tehnologic, formare profesională, profesin|io mokym, profesinio rengimo, profesin| mokykl|, amatniecīb|as vidussk, profesionāl|ās izgl, profesionāl| vidussk|, profesionāl| izglīt|, tehnikum|s, mesleki eğit|, meslek lisesi, mesleki ve teknik, meslek yüksekokulu, arsim| profesional, shkolla e mesme profesionale, verkmennta|, verknám|, gairmoideachas, taħriġ vokazzjonali, further education college',
    'bg mk uk sr':
      'професионална гимназия, професионално образов|, професионалн| обучен|, професійн| освіт|, професійно-технічн|, професійного навч|, професійн| ліцей, средно стручно, стручн| образов|, стручна школа, средња стручна, техничка школа',
    el: 'επαγγελματικ| κατάρτισ|, επαγγελματικ| λύκει|, επαλ, ιεκ, επαγγελματικής εκπαίδευσης',
    ka: 'პროფესიული კოლეჯ|, პროფესიული განათ|',
    hy: 'արհեստագործ|, մասնագիտական կրթ|',
  },
  'work-based-learning': {
    any: 'apprentice|ship, formation en apprentissage, par apprentissage, par l apprentissage, apprentis, lehrlings|ausbild, lehrwerkst|att, duale ausbildung, duales studium, |ausbildungszentr|, |ausbildungsverb|, leerwerk|, lärling|, lærling|, oppisopimus|, õpipoisi|, prax| žiak|, duáln| vzdel|, duáln| vzdělá|, kształceni| dualn|, vajeništv|o, naukovanj|e, duális képz|, duáli| képz|, pameistryst|, māceklīb|, çıraklık|, nxënë në punë, practici în întrepr|, aprendizaje dual, formación dual, cfa, formation d apprentis',
    'bg mk uk sr': 'дуално обучение, дуальн| освіт|, дуалн| образов|, чираку|',
    el: 'μαθητεί|',
  },
  'advanced-manufacturing': {
    any: 'mechatron|ics, mechatronik|, mecatron|, mecatrón|, meccatron|, mékatron|, mehatron|, mekatron|, mechatroni|, automation|, automatis|ation, automatiz|, automatyk|a, automatik|, automazion|e, automação, |automatisier|, automatizálás, automaatio|, produktionstechn|, fertigungstechn|, industrie 4.0, industria 4.0, industry 4.0, průmysl 4.0, manufacturing technolog|, production engineering, production technolog|, manufacturing research, schweißtechn|, welding, control engineering, regelungstechn|, process control, industrial engineering, smart manufact|, digital manufact|',
    'bg mk uk sr': 'мехатрон|, автоматиз|, автоматик|',
    el: 'μηχατρονικ|, αυτοματισμ|',
    names: 'fertigung|, production systems, cim, industrial automation',
  },
  'hospitality-and-tourism-training': {
    any: 'touris|m, tourismus|, turism|o, turizm|us, turizam, turyst|yka, turistik|, turistič|no, turistick|, turistinė, turiz|em, |tourismus|, toeris|me, toerist|, matkailu|, turismi|, tūrism|s, turizmo, turizëm, reiseliv|, besøksnær|, ferðamál|, ferðaþjón|, turasóireacht, turiżmu, hotel school, hotelschool, |hotelfach|, hotel management, hôtel|ier et rest, hôtelier|, hotelier|, hôtelleri|e, hostel|ería, hosteler|ía, alberghier|o, istituto alberghiero, hotelaria, hotelari|, hotelar|stwo, hotelov|á, hotelijer|, ugostitelj|, gostinst|vo, gostinsk|, hotelnict|ví, gastronom|y, gastronomi|, gastronomisch|, vendéglát|ó, szálloda|, ravintola|, majutus|, viesbuč|, viesmīl|, otelcil|ik, aşçılık|, mutfak sanat|, hoteleri|, culinary, |kochschul|, kokkeskol|, culinair|, culinaire|, hospitality|, horeca|, catering|, restaurationsfag, restauration collective, gästgiv|, hotel and restaurant, hotel and catering',
    'bg mk uk sr':
      'туриз|ъм, туризм|, турист|, хотелиер|, готельн|, ресторан|, угостител|, угоститељ|, хотелск|, кулінар|, кулинар|',
    el: 'τουρισμ|ός, τουριστικ|, ξενοδοχ|, μαγειρικ|',
    ka: 'ტურიზმ|',
    hy: 'տուրիզմ|, զբոսաշրջ|',
    names: 'hotel, hotels, hôtels, restaurant|, travel, reise|, turystyczn|, hotell|',
  },
  'transport-and-logistics-training': {
    any: 'logisti|cs, logistik|, logistiq|ue, logístic|a, logistyk|a, logistiik|ka, |logistik|, spedit|ion, spedizion|, spedycj|, forwarding, transport research, transport and, transport studies, |verkehrswes|, |verkehrsforsch|, |verkehrstechn|, verkehrsbetr|, |verkehrsverb|, |verkehrsgesell|, verkeerskund|, |eisenbahn|, chemin de fer, chemins de fer, ferroviair|e, ferroviari|o, ferrocarril|, ferrovie, railway|s, railroad|, jernbane|, järnväg|, rautatie|, raudtee|, kolejow|, železnič|ní, železnic|e, železničn|, željeznič|, železnišk|, vasút|, közleked|és, căi ferate, căilor ferate, geležinkel|, dzelzceļ|, demiryol|, hekurudh|, járnbraut|, dopravn|í, doprav|y a, prometn|i, saobraćaj|, szállítmány|, transportow|, transport og, ulaştırma|, liikenne|, kuljetus|, kollektivtransp|, kollektivtrafik|, public transport, transports publics, transporte público, trasporti pubblici, openbaar vervoer, freight, trucking, road haul|, road safety, traffic research, traffic engineer|, supply chain|',
    'bg mk uk sr':
      'транспорт|ен, транспорт|, логисти|, логісти|, залізнич|, железниц|, железнич|, железопът|, саобраћај|, сообраќај|',
    el: 'μεταφορών, σιδηροδρόμ|, συγκοινων|, εφοδιαστικ|',
    ka: 'ტრანსპორტ|, რკინიგზ|',
    hy: 'տրանսպորտ|, երկաթուղ|',
    names:
      'transport, transports, transportes, trasporti, transportation, |verkehr|, vervoer, rail transport, rail infrastructure, rail research, traffic, mobility systems, tramway',
  },
  'entrepreneurship-education': {
    any: 'entrepreneurship|, entrepreneuriat|, entreprenariat|, emprendimient|o, emprendedor|, imprenditor|ialità, empreended|orismo, unternehmertum|, ondernemerschap|, entreprenørsk|, entreprenörsk|, iværksætter|, yrittäj|yys, ettevõtlus|, przedsiębiorcz|ość, podnikán|í, podnikav|osť, podnikateľ|, podjetništ|vo, podjetnišk|, poduzetništ|vo, poduzetničk|, preduzetništ|vo, preduzetničk|, vállalkoz|ás, antreprenor|iat, verslum|as, uzņēmējdarb|, girişimcil|ik, sipërmarrj|e, frumkvöðl|, fiontraíocht',
    'bg mk uk sr': 'предприемач|ество, підприємниц|тво, претприемниш|, претприемач|, предузетни|',
    el: 'επιχειρηματικότητ|',
    ka: 'მეწარმ|',
    hy: 'ձեռներեց|',
  },
  'support-for-small-businesses': {
    any: 'incubator|, incubateur|, gründerzentr|, technologiezentr|, start-up|, startup|, startups, pépinière d entreprises, vivero de empresas, incubadora|, incubatore|, inkubator|, inkubátor|, yrityshautomo|, ettevõtluskesk|, ettevõtlusinkub|, kuluçka merkez|, business park|, science park|, technology park|, |technologiepark|, parque tecnológico, parque científico, parco scientifico, parc scientific|, technopol|, tehnološk| park|, technologick| park|, park technolog|, park naukowo|, mokslo ir technologijų park|, zinātnes park|, teknopark|, teknokent|, podnikateľsk| inkub|, podnikatelsk| inkub|, akcelerator|, small business|, sme support|, business support, business development agency',
    'bg mk uk sr': 'бизнес инкубатор|, технологичен парк, бізнес-інкубатор|, технопарк|',
    el: 'θερμοκοιτίδ|, τεχνολογικ| πάρκ|, επιστημονικ| πάρκ|',
  },
  'social-entrepreneurship': {
    any: 'social enterprise|, social entrepreneur|, entrepreneuriat social, économie sociale, economía social, economia sociale, economia social, impresa sociale, imprese sociali, cooperativa sociale, cooperativa social, sozialwirtsch|, sozialunternehm|, sociaal ondernem|, sociale econom|, sosialt entrepren|, socialøkonom|, socialt företag|, sosiaalin| yrity|, sotsiaaln| ettevõt|, ekonomi| społeczn|, sociáln|í podnik, sociáln| podnik|, socialn| podjet|, socijaln| poduzet|, socijaln| preduzet|, szociális vállalkoz|, társadalmi vállalkoz|, economie socială, economiei sociale, socialin| versl|, sociāl| uzņēm|, sosyal girişim|, ndërmarrj| sociale',
    'bg mk uk sr':
      'социално предприема|, социална икономика, соціальн| підприєм|, социјалн| претприем|, социјалн| предузет|',
    el: 'κοινωνικ| επιχειρηματικ|, κοινωνικ| οικονομί|',
  },
  'career-guidance': {
    any: 'career guidance, career counsel|, orientation professionnelle, orientación profesional, orientación laboral, orientamento professionale, orientamento al lavoro, orientação profissional, orientação vocacional, berufsberat|, berufsorient|, loopbaanbegel|, loopbaancent|, karriereveiled|, yrkesvägled|, studievägled|, erhvervsvejled|, ammatinvalin|, uraohjaus|, karjäärinõust|, doradztw| zawodow|, poradnictw| zawodow|, kariérov|é porad, kariérn|e porad, kariérov| poraden|, kariérn| poraden|, karier|ni center, karier|no svet, karierno usmjer|, profesionaln| usmjer|, profesionaln| orijent|, pályaorient|, pályaválaszt|, orientare profesională, orientare în carieră, profesin| orientav|, karjeros|, karjeras konsult|, kariyer dan|, orientim| në karrierë, starfsráðg|, náms- og starfsráð',
    'bg mk uk sr': 'кариерно ориентир|, профорієнтац|, кар єрн|, кариерно советув|, каријерн| вођ|',
    el: 'επαγγελματικ| προσανατολισμ|',
  },
  employability: {
    any: 'employment service|, employment agency, job centre|, jobcenter|, |arbeitsagentur|, agentur für arbeit, |arbeitsmarkt|, arbeitsmarktserv|, beschäftigungsför|, service public de l emploi, pôle emploi, insertion professionnelle, mission locale, missions locales, maison de l emploi, servicio de empleo, servicio público de empleo, inserción laboral, fomento del empleo, centri per l impiego, politiche attive del lavoro, inserimento lavorativo, instituto do emprego, centro de emprego, emprego e formação, arbeidsmarkt|, arbeidsbemid|, werkgelegenheid|, arbeidsmarked|, arbejdsmarked|, beskæftigelse|, arbetsmarknad|, arbetsförmed|, työllisty|, työllisyy|, työvoima|, töötukassa, tööhõive|, urząd pracy, urzęd| pracy, rynk| pracy, aktywizacj| zawodow|, úřad práce, úřadu práce, úrad práce, trh| práce, zamestnanost|, zaměstnanost|, zaposlovan|je, zapošljavan|je, foglalkoztat|ás, munkaerőpiac|, ocuparea forței de muncă, ocuparea fortei de munca, ocupării forței, užimtum|o, darbo birž|, nodarbinātīb|, istihdam|, iş kurumu, punësim|, vinnumálast|, vinnumarkað|, fostaíocht|, unemploy|ment, chômage, desempleo, disoccupaz|, desemprego, arbeitslos|, werkloos|',
    'bg mk uk sr':
      'заетост|та, зайнят|ості, вработув|, запошљав|, бюро по труда, пазар| на труда, ринк| праці, безробіт|, безработ|, невработен|',
    el: 'απασχόλησ|, αγορά εργασίας, ανεργί|',
    ka: 'დასაქმებ|',
    hy: 'զբաղված|',
  },
  'occupational-health-and-safety': {
    any: 'occupational health|, occupational safety, occupational medicine, industrial safety, santé au travail, sécurité au travail, médecine du travail, salud laboral, seguridad laboral, riesgos laborales, seguridad y salud en el trabajo, sicurezza sul lavoro, salute sul lavoro, medicina del lavoro, segurança no trabalho, higiene e segurança, arbeitsschutz|, |arbeitssicher|, arbeitsmedizin|, unfallversicher|, arbeidsveilig|, arbeidsmiljø|, arbejdsmiljø|, arbetsmiljö|, työterveys|, työsuojelu|, töötervis|, bezpieczeństw| i higien|, bezpieczeństw| pracy, medycyn| pracy, ochron| pracy, bezpečnost|i práce, bezpečnos| prác|, bezpečnost| práce, varstv| pri delu, varnost| pri del|, medicin| dela, zaštit| na radu, zaštit| rada, munkavéd|, munkabiztons|, munkaegészség|, securitate și sănătate în muncă, protecția muncii, darbuotojų saug|, darba aizsardz|, iş sağlığı, iş güvenl|, siguri| në punë, vinnueftirlit|, vinnuvernd|',
    'bg mk uk sr':
      'безопасност| при работа, безопасни условия на труд, охорон| праці, безбедност| при работа, безбедност| на раду, медицина рада, медицина праці',
    el: 'υγιειν| και ασφάλει|, ασφάλει| της εργασίας',
  },
  'digital-marketing': {
    any: 'marketing|, marketingu, märkti|, маркетинг|, μάρκετινγκ, pazarlama|, e-commerce, commerce électronique, comercio electrónico, commercio elettronico, handel elektroniczny',
    names: 'advertising, werbe|agentur, publicité, publicidad, reklam|e',
  },
  'translation-and-interpreting': {
    any: 'translation studies, translators, translation and interpret|, interpreters, traduction et interpr|, traducteurs|, traducción e interpr|, traductores|, traduzione e interpr|, traduttori|, tradutores|, übersetzer|, dolmetsch|, übersetzen und dolm|, vertalers|, tolken|, översättar|, oversetter|, oversætter|, kääntäj|ä, tulkki|, tõlkija|te, tłumacz|y, překladatel|, prekladateľ|, tlumočn|, tlmočn|, prevajal|ci, prevajalst|, tolmač|, prevoditelj|, prevodilac|, fordító|, tolmács|, traducător|i, vertėj|ų, tulkotāj|, çevirmen|, çeviribil|im, mütercim|, përkthye|s, þýðend|',
    'bg mk uk sr': 'преводач|, перекладач|, преведувач|, преводил|ац',
    el: 'μετάφρασ|, μεταφραστ|, διερμηνε|',
  },
  'storytelling-and-journalism': {
    any: 'journalis|m, journalist|, journaliste|s, periodis|mo, giornalis|mo, jornalis|mo, journalism|, dziennikar|stwo, novinář|, novinár|, žurnalist|ika, novinar|stvo, újságír|ás, toimittaj|a, ajakirjan|dus, jurnalis|m, žurnalist|, gazetecil|ik, gazetar|ia, blaðamenn|, iriseoireacht',
    'bg mk uk sr': 'журналист|ика, журналіст|, новинарств|, новинарск|',
    el: 'δημοσιογραφ|',
    ka: 'ჟურნალისტ|',
    hy: 'լրագրող|, ժուռնալիստ|',
  },
  'graphic-design-and-publishing': {
    any: 'graphic design|, graphic arts, arts graphiques, artes gráficas, arti grafiche, |grafikdesign|, grafische kunst|, |druckerei|, |drucktechn|, polygrafi|, poligrafi|, poligráf|, typograph|, drukarsk|, grafi|sk design, nyomdaip|, kiadó|, kiadóváll|, publishing|, publisher|s, |verlagsgesell|, buchhandel|, buchverlag|, uitgever|ij, maison d édition, éditeur|s, wydawnictw|o, wydawc|, nakladatelst|ví, vydavateľst|vo, vydavatelst|ví, založb|a, nakladnik|, kustannus|, kirjastus|, leidykl|a, izdevniec|ība, yayınc|ılık, editur|a, shtëpi| botuese, forlag|, förlag|',
    'bg mk uk sr': 'издател|ство, видавн|ицтво, издавач|, поліграф|, полиграф|',
    el: 'εκδόσ|εις, εκδοτικ|',
    hr: 'naklad|?',
    names: 'university press, verlag, editions, éditions, edizioni, print, printing, books',
  },
  'audiovisual-production': {
    any: 'videoproduc|, video produc|, filmprodukt|, radioproduc|, podcast|, community radio, radio associativ|, web-radio, produção audiovisual, producción audiovisual, produzion| audiovis|, production audiovisuelle, подкаст|',
  },
  'conferences-and-events': {
    any: 'event management, gestion d événements, organización de eventos, organizacj| wydarzeń',
    names: 'festival|, congress centre, kongresszentr|',
  },
  'innovation-and-technology-transfer': {
    any: 'technology transfer, transfert de technologie, transferencia de tecnología, trasferimento tecnologico, transferência de tecnologia, technologietransf|, technologieoverdr|, wissenstransfer|, teknologioverf|, tekniköverför|, teknologiansiirt|, transfer| technolog|, transfer| tehnolog|, technológia transzfer|, technológiai transzfer|, inovačn| centr|, innovation centre|, innovation center|, centre d innovation, centro de innovación, centro de inovação, innovationszentr|, inovacijsk| centar, inovacijsk| center, inovacijų centr|, innovatsioonikesk|, innovaatiokesk|, research and innovation, recherche et innovation, investigación e innovación, ricerca e innovazione, spin-off|',
    'bg mk uk sr': 'трансфер| технологи|, трансфер на технологии, иновационен център, інноваційн| центр|',
    names:
      'innovation agency, innovation hub, innovation network, agence de l innovation, science and innovation, ciencia e innovación, ricerca innovazione, ciência e inovação',
  },
  'social-innovation': {
    any: 'social innovation, innovation sociale, innovación social, innovazione sociale, inovação social, soziale innovation, sociale innovatie, innowacj| społeczn|, sociáln| inovac|, socialn| inovacij|, socijaln| inovacij|, társadalmi innovác|, inovare socială, sotsiaalinnov|, sosiaalin| innovaat|, sosyal inovasyon|, социални иновации, соціальн| інновац|, living lab|',
  },
  'quality-assurance': {
    any: 'quality assurance, assurance qualité, qualitätssicher|, kwaliteitszorg|, zapewnieni| jakości, zajišťování kvality, zabezpečovani| kvalit|, zagotavljanj| kakovosti, osiguranj| kvalitet|, minőségbiztos|, asigurarea calității, asigurării calității, kokybės užtikrin|, kvalitātes nodrošin|, laadunvarm|, kvalitetssikring|, kvalitetssäkr|, kalite güvenc|, осигуряване на качество, забезпечення якості, διασφάλισ| ποιότητας',
  },
  'social-research-and-surveys': {
    any: 'opinion poll|, market research, marktforsch|, meinungsforsch|, opinieonderz|, demoscopi|, demoskop|, badan| opinii, prieskum| verejn|, průzkum| veřejn|, közvélemény|, социолог| проучван',
    names:
      'statistics, statistical, statistik, statistisch|, statistique|, estadístic|, statistic|, estatístic|, statystyczn|, statistick|, statistič|, tilastokesk|, statisztik|, статист|, στατιστικ|',
  },
};
