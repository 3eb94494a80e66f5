/**
 * How ideas name what is common in Erasmus+, as it stands in a sentence, by the code that it must find and by language:
 * a phrase each, written before the vocabulary was looked at.
 */
export const IN_IDEAS: Readonly<Record<string, string>> = {
  'youth-work':
    'en: youth leaders; fr: travailleurs de jeunesse; de: Jugendleiter; es: trabajadores juveniles; it: operatori giovanili; pt: técnicos de juventude; ro: lucrători de tineret; pl: pracowników młodzieżowych; hr: osobe koje rade s mladima; hu: ifjúsági munkások; da: ungdomsledere; sv: ungdomsledare; no: ungdomsledere; fi: nuoriso-ohjaajat; lv: jaunatnes darbinieki; ga: oibrithe óige; mt: ħaddiema fiż-żgħażagħ; is: æskulýðsstarf; tr: gençlik liderleri',
  'youth-participation':
    'en: young people have a say; nl: jongeren inspraak geven; fr: donner la parole aux jeunes; de: Mitbestimmung von Jugendlichen; es: participación juvenil; it: partecipazione giovanile; pt: participação dos jovens; ro: participarea tinerilor; pl: zaangażowanie młodzieży; cs: zapojení mladých lidí; sk: zapojenie mladých ľudí; bg: участието на младите хора; hr: sudjelovanje mladih; sl: vključevanje mladih; hu: fiatalok részvétele; da: unges deltagelse; sv: ungas delaktighet; no: ungdomsmedvirkning; fi: nuorten osallisuus; et: noorte osalus; lv: jauniešu līdzdalība; lt: jaunimo dalyvavimas; el: συμμετοχή των νέων; ga: rannpháirtíocht na n-óg; mt: parteċipazzjoni taż-żgħażagħ; is: þátttaka ungs fólks; tr: gençlerin katılımı; sr: учешће младих; mk: учество на младите',
  'gender-equality':
    'en: get more girls into; nl: meer meisjes; fr: égalité filles-garçons; de: mehr Mädchen für; es: igualdad entre mujeres y hombres; it: più ragazze; pt: igualdade entre mulheres e homens; ro: egalitatea de gen; pl: więcej dziewcząt; cs: rovnosti žen a mužů; sk: rodovej rovnosti; bg: равенството между половете; hr: više djevojčica; sl: več deklet; hu: nemek közötti egyenlőség; da: flere piger; sv: fler flickor; no: flere jenter; fi: enemmän tyttöjä; et: rohkem tüdrukuid; lv: vairāk meiteņu; lt: daugiau mergaičių; el: περισσότερα κορίτσια; ga: comhionannas inscne; mt: ugwaljanza bejn is-sessi; is: fleiri stelpur; tr: daha fazla kız; sr: više devojčica; mk: повеќе девојчиња',
  'women-in-sport':
    'en: girls in rugby; nl: meisjesvoetbal; fr: football féminin; de: Frauenfußball; es: deporte femenino; it: sport femminile; pt: desporto feminino; ro: sportul feminin; pl: kobiety w sporcie; cs: ženy ve sportu; sk: ženy v športe; bg: жените в спорта; hr: žene u sportu; sl: ženske v športu; hu: nők a sportban; da: kvinder i idræt; sv: kvinnor i idrott; no: kvinner i idrett; fi: naisten jalkapallo; et: naised spordis; lv: sievietes sportā; lt: moterys sporte; el: γυναίκες στον αθλητισμό; ga: mná sa spórt; mt: nisa fl-isport; is: konur í íþróttum; tr: kadınların spora katılımı; sr: жене у спорту; mk: жените во спортот',
  'sport-coaching':
    'en: volunteer coaches; nl: vrijwillige trainers; fr: entraîneurs bénévoles; de: ehrenamtliche Trainer; es: entrenadores voluntarios; it: allenatori volontari; pt: treinadores voluntários; ro: antrenori voluntari; pl: trenerów wolontariuszy; cs: dobrovolných trenérů; sk: dobrovoľných trénerov; bg: треньори доброволци; hr: trenera volontera; sl: prostovoljnih trenerjev; hu: önkéntes edzők; da: frivillige trænere; sv: ideella tränare; no: frivillige trenere; fi: vapaaehtoiset valmentajat; et: vabatahtlikud treenerid; lv: treneri brīvprātīgie; lt: treneriai savanoriai; el: εθελοντές προπονητές; ga: cóitseálaithe; mt: kowċis; is: íþróttaþjálfarar; tr: gönüllü antrenörler; sr: тренери волонтери; mk: тренери волонтери',
  'integration-of-migrants':
    'nl: nieuwkomers; de: Menschen mit Migrationshintergrund; it: richiedenti asilo; pt: requerentes de asilo; ro: solicitanți de azil; pl: cudzoziemców; cs: cizinců; sk: cudzincov; hr: migranata; sl: priseljencev; sv: nyanlända; no: nyankomne; et: uussisserändajate; mt: rifuġjati; is: flóttafólk',
  'roma-inclusion':
    'nl: Roma-kinderen; de: Roma-Kinder; it: comunità rom; pt: comunidade cigana; ro: copiilor romi; cs: Romů; hr: Roma; hu: roma gyerekek; da: romabørn; sv: romer; no: rombarn; fi: romanilapset; et: roma lapsed; lv: romu bērni; lt: romų vaikai; el: παιδιά Ρομά; ga: leanaí Romacha; tr: Roman çocukları; sr: Roma',
  'disability-inclusion':
    'de: behinderte Menschen; sl: oseb s posebnimi potrebami; no: personer med funksjonsnedsettelse; ga: daoine faoi mhíchumas',
  'early-school-leaving':
    'en: pupils who drop out of school; es: fracaso escolar; it: abbandono scolastico; pt: insucesso escolar; ro: părăsirea timpurie a școlii; bg: преждевременно напусналите училище; hr: odustajanja od školovanja; sl: osipa; da: skolefrafald; sv: avhopp från skolan; no: frafall; fi: koulunkäynnin keskeyttäminen; et: väljalangevus; lt: ankstyvas pasitraukimas iš mokyklos; el: πρόωρη εγκατάλειψη του σχολείου; ga: luathfhágáil scoile; mt: tluq bikri mill-iskola; is: brottfall úr skóla; tr: okulu erken terk; pl: młodzież zagrożoną wypadnięciem ze szkoły; de: die Schule abbrechen; fr: risque de décrochage',
  'special-needs-education':
    'nl: leerlingen met speciale onderwijsbehoeften; es: alumnado con necesidades educativas especiales; it: alunni con bisogni educativi speciali; pt: alunos com necessidades educativas especiais; ro: elevi cu cerințe educaționale speciale; pl: uczniów ze specjalnymi potrzebami edukacyjnymi; cs: žáků se speciálními vzdělávacími potřebami; sk: žiakov so špeciálnymi výchovno-vzdelávacími potrebami; da: elever med særlige behov; sv: elever med särskilda behov; no: elever med særskilte behov; fi: erityistä tukea tarvitsevat oppilaat; lv: skolēni ar speciālām vajadzībām; lt: turintys specialiųjų ugdymosi poreikių; el: μαθητές με ειδικές εκπαιδευτικές ανάγκες; ga: riachtanais speisialta oideachais; mt: bżonnijiet edukattivi speċjali; is: nemendur með sérþarfir; tr: kaynaştırma öğrencileri; sr: деца са сметњама у развоју',
  'teacher-training':
    'en: teachers learn how to; nl: leraren bijscholen; fr: former les enseignants; de: Lehrkräfte fortbilden; es: formar a los docentes; it: formare i docenti; pt: formar os professores; pl: szkolenia dla nauczycieli; cs: školení učitelů; bg: квалификацията на учителите; hr: usavršavanje učitelja; hu: pedagógusok továbbképzése; da: efteruddannelse af lærere; sv: fortbildning för lärare; no: etterutdanning av lærere; fi: opettajien täydennyskoulutus; et: õpetajate koolitus; lv: skolotāju tālākizglītība; lt: mokytojų kvalifikacijos tobulinimas; el: κατάρτιση των εκπαιδευτικών; ga: oiliúint múinteoirí; mt: taħriġ tal-għalliema; is: símenntun kennara; tr: öğretmenlerin eğitimi; sr: obuka nastavnika; mk: обука на наставници',
  'school-leadership':
    "en: head teachers; nl: directeurs van scholen; fr: directeurs d'école; de: Schulleiter; es: equipos directivos; it: dirigenti scolastici; pt: diretores de escolas; ro: directorilor de școli; pl: dyrektorów szkół; cs: ředitelů škol; sk: riaditeľov škôl; bg: директори на училища; hr: ravnatelja škola; sl: ravnateljev; hu: iskolaigazgatók; da: skoleledere; sv: rektorer; no: skoleledere; fi: rehtorit; et: koolijuhid; lv: skolu direktori; lt: mokyklų vadovai; el: διευθυντές σχολείων; ga: príomhoidí scoile; mt: kapijiet tal-iskejjel; is: skólastjórar; tr: okul müdürleri; sr: директори школа; mk: директори на училишта",
  'adult-learning':
    'en: adult educators; nl: volwassen cursisten; fr: adultes en formation; pl: uczących się dorosłych; bg: обучение на възрастни; hu: felnőtt tanulók; da: voksne kursister; sv: vuxnas lärande; no: voksnes læring; fi: aikuisopiskelijat; et: täiskasvanuharidus',
  'literacy-and-numeracy':
    'en: low-literate adults; nl: lezen en schrijven; fr: adultes illettrés; de: Analphabeten; es: lectoescritura; pt: literacia; pl: czytania i pisania; cs: negramotnosti; sk: negramotnosti; bg: неграмотност; hr: nepismenosti; sl: nepismenosti; hu: írás-olvasás; da: læse og skrive; sv: läsa och skriva; no: lese og skrive; fi: lukemisen ja kirjoittamisen; et: lugemisoskus; lv: lasītprasme; lt: skaitymo ir rašymo; el: αναλφαβητισμός; ga: litearthacht; mt: litteriżmu; is: læsi; tr: okuma yazma; sr: неписменост; mk: неписменост',
  'family-learning':
    'nl: ouders; es: familias; pt: famílias; pl: rodziny; cs: rodičů; sl: starše; hu: szülők; fi: vanhempien; et: lapsevanemad; lt: tėvai; ga: tuismitheoirí; mt: ġenituri; is: foreldrar; tr: veliler',
  'digital-skills':
    'nl: digitaal vaardig; fr: fracture numérique; es: brecha digital; da: digitale færdigheder; sv: digitala färdigheter; no: digital kompetanse; is: stafræna færni',
  'artificial-intelligence': 'et: tehisaru; mt: intelliġenza artifiċjali',
  'coding-and-computational-thinking':
    'en: learn to program; fr: apprendre à coder; es: aprender a programar; it: imparare a programmare; pt: aprender a programar; ro: învață să programeze; da: kodning; no: koding; fi: koodausta; ga: ríomhchlárú; is: forritun; tr: programlama',
  'educational-robotics': 'pt: robôs na sala de aula; el: ρομπότ; ga: róbataic',
  'media-literacy':
    'hu: médiaműveltség; da: mediekundskab; sv: medie- och informationskunnighet; no: kritisk medieforståelse; ga: litearthacht sna meáin; mt: litteriżmu medjatiku; is: fjölmiðlalæsi',
  disinformation:
    'de: Falschmeldungen; es: noticias falsas; it: notizie false; pt: notícias falsas; ro: știri false; pl: fałszywych wiadomości; cs: falešných zpráv; sk: falošných správ; hr: lažnih vijesti; sl: lažnih novic; hu: álhírek; sv: falska nyheter; et: valeuudised; lv: viltus ziņas; lt: melagingos naujienos; el: ψευδείς ειδήσεις; ga: nuacht bhréige; mt: aħbarijiet foloz; is: falsfréttir; tr: sahte haberler',
  'online-safety':
    "en: safe use of the internet; nl: veilig internetten; fr: dangers d'internet; de: sicherer Umgang mit dem Internet; es: ciberacoso; it: cyberbullismo; pt: ciberbullying; ro: hărțuirea online; pl: cyberprzemocy; cs: kyberšikany; sk: kyberšikany; bg: кибертормоз; hr: elektroničkog nasilja; sl: spletnega nasilja; hu: internetes zaklatás; da: digital mobning; sv: nätmobbning; no: nettmobbing; fi: nettikiusaaminen; et: küberkiusamine; lv: kiberpazemošana; lt: patyčios internete; el: διαδικτυακός εκφοβισμός; ga: cibearbhulaíocht; mt: ċiberbullying; is: neteinelti; tr: siber zorbalık; sr: дигитално насиље; mk: сајбер насилство",
  'stem-education':
    'en: girls in science and technology; nl: techniek en wetenschap; fr: matières scientifiques; es: vocaciones científicas; it: discipline scientifiche; pt: ciência e tecnologia; ro: științe și tehnologie; pl: przedmiotów ścisłych; bg: природните науки; hr: prirodoslovlja; sl: naravoslovja; hu: természettudományos tárgyak; da: naturvidenskab; sv: naturvetenskap; no: realfag; fi: luonnontieteet; et: loodusained; lv: dabaszinātnes; lt: gamtos mokslai; el: φυσικές επιστήμες; is: náttúruvísindi; tr: fen bilimleri; sr: природне науке; mk: природни науки',
  'climate-change-education':
    'en: global warming; fr: réchauffement climatique; de: Erderwärmung; bg: изменението на климата; da: klimaændringer',
  'environmental-education':
    "en: protect nature; nl: natuur en milieu; es: medio ambiente; it: tutela dell'ambiente; pt: proteção do ambiente; pl: ochrony środowiska; cs: ochrany životního prostředí; sk: ochrany životného prostredia; bg: опазване на околната среда; hr: zaštite okoliša; sl: varstva okolja; hu: környezetvédelem; da: miljøbevidsthed; sv: miljömedvetenhet; no: miljøbevissthet; fi: ympäristötietoisuus; et: keskkonnateadlikkus; lv: vides aizsardzība; lt: aplinkosauga; el: προστασία του περιβάλλοντος; ga: cosaint an chomhshaoil; mt: ħarsien tal-ambjent; is: umhverfisvernd; tr: çevre bilinci; sr: заштита животне средине; mk: заштита на животната средина",
  'circular-economy':
    'en: reuse and repair; ro: economia circulară; no: sirkulærøkonomi; ga: geilleagar ciorclach; mt: ekonomija ċirkolari',
  'renewable-energy':
    'en: solar panels; fr: panneaux solaires; de: Solaranlagen; es: placas solares; it: pannelli solari; pt: painéis solares; ro: panouri solare; pl: paneli słonecznych; hu: napelemek; da: solceller; sv: solceller; no: solceller; fi: aurinkopaneelit; et: päikesepaneelid; lv: saules paneļi; lt: saulės elektrinės; mt: enerġija rinnovabbli; tr: güneş panelleri',
  'sustainable-agriculture':
    'de: Bio-Bauern; it: agricoltura sostenibile; hu: ökológiai gazdálkodás; sv: ekologiskt jordbruk; fi: luonnonmukainen viljely; ga: feirmeoireacht orgánach; mt: biedja organika; is: lífrænn landbúnaður; mk: органско земјоделство',
  'rural-and-remote-areas':
    'en: in the countryside; fr: à la campagne; de: auf dem Land; es: en el medio rural; it: nelle aree interne; pt: no meio rural; ro: mediul rural; pl: na wsi; cs: na venkově; sk: na vidieku; bg: селските райони; hr: na selu; hu: vidéki; da: på landet; no: på bygda; et: maapiirkondades; lv: laukos; lt: kaimo vietovėse; el: αγροτικές περιοχές; ga: faoin tuath; mt: żoni rurali; is: á landsbyggðinni; tr: kırsal kesimde; sr: на селу; mk: рурални средини; fi: pienissä kylissä; sv: små byar',
  volunteering: 'en: voluntary work; sv: ideellt arbete; mt: voluntiera',
  'democracy-and-participation':
    'en: citizens take part in decisions; it: partecipazione dei cittadini; pt: participação dos cidadãos; ro: participarea cetățenilor; pl: udziału obywateli; cs: zapojení občanů; bg: участие на гражданите; hr: sudjelovanja građana; hu: állampolgári részvétel; da: borgerinddragelse; sv: medborgarinflytande; fi: demokraattiset arvot; lt: piliečių dalyvavimas; el: συμμετοχή των πολιτών; ga: luachanna daonlathacha',
  'european-citizenship':
    'en: active European citizens; de: europäische Bürgerschaft; es: ciudadanía europea; it: cittadinanza europea; pt: cidadania europeia; ro: cetățenia europeană; pl: obywatelstwa europejskiego; cs: evropského občanství; sk: európskeho občianstva; bg: европейско гражданство; hr: europskog građanstva; sl: evropskega državljanstva; hu: európai polgárság; da: europæisk medborgerskab; sv: europeiskt medborgarskap; no: europeisk medborgerskap; fi: Euroopan kansalaisuus; et: Euroopa kodakondsus; lv: Eiropas pilsonība; lt: Europos pilietybė; el: ευρωπαϊκή ιθαγένεια; ga: saoránacht Eorpach; mt: ċittadinanza Ewropea; is: evrópsk borgaravitund; tr: Avrupa vatandaşlığı; sr: европско грађанство; mk: европско граѓанство',
  'human-rights-education':
    'it: diritti dei bambini; pt: direitos das crianças; ro: drepturile copilului; bg: правата на човека; hr: prava djece; sl: otrokovih pravic; hu: gyermekjogok; da: børns rettigheder; sv: barns rättigheter; fi: lasten oikeudet; et: laste õigused; lv: bērnu tiesības; lt: vaikų teisės; mt: drittijiet tal-bniedem; is: réttindi barna; tr: çocuk hakları; mk: правата на децата',
  'mental-health':
    'en: anxiety and depression; nl: psychische klachten; it: disagio psicologico; ro: sănătatea mentală; bg: психичното здраве; da: mental sundhed; sv: psykisk ohälsa; lv: psihiskā veselība; mt: saħħa mentali; is: andleg heilsa',
  'well-being':
    'en: burnout among teachers; es: bienestar emocional; it: benessere; pt: bem-estar; ro: starea de bine; pl: dobrostanu; cs: pohody žáků; sk: pohody žiakov; bg: благополучие; hr: dobrobiti; sl: dobrega počutja; hu: jóllét; da: trivsel; sv: välbefinnande; no: trivsel; fi: hyvinvointi; et: heaolu; lv: labbūtība; lt: gerovė; el: ευημερία; ga: folláine; mt: benesseri; is: vellíðan; tr: iyi oluş; sr: благостање; mk: благосостојба',
  'bullying-prevention':
    'en: bullied children; nl: gepeste kinderen; pt: violência escolar; ro: hărțuirea în școli; pl: przemocy w szkole; hr: nasilja u školi; sl: nasilja v šoli; hu: iskolai bántalmazás; da: mobning i skolen; sv: mobbning i skolan; fi: koulukiusaaminen; et: koolikiusamine; lv: mobings skolā; el: ενδοσχολική βία; es: acoso entre compañeros; fr: élèves harcelés',
  'healthy-nutrition':
    'fr: manger sainement; es: alimentación saludable; it: alimentazione sana; pt: alimentação saudável; ro: alimentația sănătoasă; pl: zdrowego odżywiania; cs: zdravého stravování; sk: zdravého stravovania; hr: zdrave prehrane; sl: zdrave prehrane; da: sund kost; sv: hälsosam mat; no: sunt kosthold; fi: terveelliset ruokailutottumukset; lv: veselīgs uzturs; ga: bia sláintiúil; mt: ikel tajjeb għas-saħħa; is: hollt mataræði; de: gesundes Essen; hu: egészséges étkezésről',
  'addiction-prevention':
    'nl: drugsgebruik; de: Drogenmissbrauch; pt: dependências; ro: consumul de droguri; pl: narkotyków; cs: drog; sk: drog; bg: наркотици; hr: droga; sl: odvisnosti; hu: függőségek; da: afhængighed; sv: missbruk; no: avhengighet; fi: päihteet; et: uimastid; lv: narkotikas; lt: narkotikai; el: εξαρτήσεις; ga: andúil; mt: vizzju tad-droga; is: fíkn; sr: зависности; mk: зависности',
  'cultural-heritage':
    'en: historic buildings; cs: kulturního dědictví; sk: pamiatok; ga: oidhreacht chultúrtha; mt: wirt kulturali; is: menningararfur',
  'intangible-heritage-and-crafts':
    'en: craftspeople; nl: ambachtslieden; fr: artisans; es: oficios tradicionales; it: mestieri tradizionali; pt: artesãos; ro: meșteri populari; hr: tradicijskih obrta; sl: rokodelstva; hu: hagyományos mesterségek; lv: amatnieki; lt: amatininkai; el: τεχνίτες; ga: ceardaíocht; mt: artiġjanat; tr: zanaatkarlar; mk: традиционални занаети; pl: ginących zawodów; de: altes Handwerk',
  'arts-education':
    'en: through art; de: Künstler; es: artistas; it: artisti; pt: artistas; ro: artiști; pl: artystów; cs: umělců; sk: umelcov; bg: художници; hr: umjetnika; da: kunstnere; sv: konstnärer; no: kunstnere; fi: taiteilijat; et: kunstnikud; lt: menininkai; ga: ealaíontóirí; mt: artisti; is: listamenn; tr: sanatçılar',
  music:
    'en: musicians; fr: musiciens; de: Chöre; es: músicos; it: musicisti; pt: músicos; sk: hudobníkov; fi: muusikot; et: muusikud; ga: ceoltóirí; tr: müzisyenler',
  'museum-education': 'ro: muzee; pl: muzeów; ga: músaeim; mt: mużewijiet; is: söfn',
  libraries: 'cs: knihoven; is: bókasöfn',
  'entrepreneurship-education':
    'en: start their own business; nl: ondernemende jongeren; sl: podjetnosti; sv: företagande; no: gründere; et: ettevõtlikkus; lv: uzņēmējspējas; mt: intraprenditorija',
  'social-entrepreneurship':
    'es: empresas sociales; pt: empresas sociais; ro: întreprinderi sociale; pl: przedsiębiorstw społecznych; bg: социални предприятия; hr: društvenih poduzeća; sv: sociala företag; no: sosiale virksomheter; fi: yhteiskunnalliset yritykset; et: sotsiaalsed ettevõtted; lt: socialinės įmonės; el: κοινωνικές επιχειρήσεις; ga: fiontair shóisialta; mt: intrapriżi soċjali; sr: социјална предузећа; mk: социјални претпријатија',
  'vocational-training':
    'nl: mbo-studenten; it: istituti professionali; pt: escolas profissionais; ro: învățământul profesional; cs: odborných škol; sk: odborných škôl; bg: професионални гимназии; no: yrkesopplæring; fi: ammatillinen koulutus; et: kutsekoolid; lv: arodskolas; lt: profesinis mokymas; mt: edukazzjoni vokazzjonali; is: starfsmenntun; tr: meslek liseleri; sr: стручне школе; mk: средни стручни училишта',
  'work-based-learning':
    'nl: stages; fr: stages en entreprise; es: prácticas en empresas; it: apprendisti; pt: estágios; ro: stagii de practică; pl: staży; cs: stáží; sk: stáží; bg: стажове; hr: stažiranja; sl: vajencev; hu: tanulószerződéses; da: praktikpladser; sv: praktikplatser; no: praksisplasser; fi: harjoittelupaikat; et: praktikakohad; lv: mācekļi; el: πρακτική άσκηση; ga: printíseachtaí; mt: apprendistati; is: starfsnám; tr: stajlar; sr: стажирање; mk: практикантство; de: Praktikum im Betrieb; lt: praktikos vietose',
  'career-guidance':
    'en: choice of career; ro: consiliere profesională; bg: професионално ориентиране; sl: karierne orientacije; da: karrierevejledning; no: yrkesveiledning; fi: opinto-ohjaus; lv: karjeras atbalsts; ga: gairmthreoir; mt: gwida fil-karriera; tr: kariyer rehberliği',
  employability:
    'en: find a job; nl: werk vinden; fr: trouver un emploi; es: empleabilidad; it: occupabilità; pt: empregabilidade; ro: angajabilitate; pl: zatrudnialności; cs: zaměstnatelnosti; sk: zamestnateľnosti; hr: zapošljivosti; sl: zaposljivosti; sv: anställningsbarhet; no: arbeidslivet; fi: työmarkkinoille; et: tööalane konkurentsivõime; lv: nodarbināmība; lt: įsidarbinimo galimybės; tr: iş bulmak; sr: запошљивост; mk: вработливост',
  'micro-credentials':
    'fr: micro-certifications; es: microcredenciales; it: microcredenziali; pt: microcredenciais; ro: microcertificări; pl: mikropoświadczeń; cs: mikrocertifikátů; sk: mikrocertifikátov; bg: микроквалификации; hr: mikrokvalifikacija; sl: mikrodokazil; hu: mikrotanúsítványok; da: mikrokvalifikationer; sv: mikromeriter; no: mikroemner; fi: pienet osaamiskokonaisuudet; et: mikrokraadid; lv: mikrokvalifikācijas; lt: mikrokredencialai; el: μικροδιαπιστευτήρια; is: örnám; tr: mikro yeterlilikler; sr: микроквалификације; mk: микроквалификации',
  'recognition-of-prior-learning':
    'en: validation of informal learning; nl: elders verworven competenties; de: informell erworbene Kompetenzen; es: reconocimiento de la experiencia laboral; it: riconoscimento delle competenze; pt: reconhecimento e validação de competências; ro: recunoașterea competențelor; pl: uznawania wcześniejszego uczenia się; cs: uznávání předchozího učení; sk: uznávania predchádzajúceho vzdelávania; bg: валидиране на знания и умения; hr: priznavanja prethodnog učenja; sl: priznavanja neformalnega učenja; hu: előzetes tudás elismerése; da: realkompetencevurdering; sv: validering av kompetens; no: realkompetansevurdering; fi: aiemmin hankitun osaamisen tunnistaminen; et: varasema õppe arvestamine; lv: iepriekšējās izglītības atzīšana; lt: anksčiau įgytų kompetencijų pripažinimas; el: αναγνώριση της προηγούμενης μάθησης; is: raunfærnimat; tr: önceki öğrenmelerin tanınması; sr: признавање претходног учења; mk: признавање на претходно учење',
  'health-and-care-training':
    'en: carers for the elderly; nl: zorgpersoneel; fr: aides-soignants; es: cuidadores de mayores; it: assistenti agli anziani; pt: enfermeiros; ro: asistenți medicali; pl: opiekunów osób starszych; cs: pečovatelů; sk: zdravotných sestier; bg: медицински сестри; hr: medicinskih sestara; sl: medicinskih sester; hu: idősgondozók; da: social- og sundhedsassistenter; sv: undersköterskor; no: helsefagarbeidere; fi: lähihoitajat; et: õed; lv: medmāsas; el: νοσηλευτές; ga: altraí; is: sjúkraliðar; tr: yaşlı bakımı; sr: медицинске сестре; mk: медицински сестри',
  'hospitality-and-tourism-training':
    'en: hotel staff; it: strutture ricettive; ro: industria ospitalității; cs: cestovního ruchu; sk: cestovného ruchu; sv: besöksnäring',
  'intergenerational-learning':
    'en: young and old people learn together; nl: jong en oud; fr: entre les générations; de: Jung und Alt; es: intergeneracional; it: intergenerazionale; pt: intergeracional; ro: între generații; pl: międzypokoleniowe; cs: mezigeneračního; sk: medzigeneračného; bg: между поколенията; hr: međugeneracijskog; sl: medgeneracijskega; hu: nemzedékek közötti; da: på tværs af generationer; sv: över generationsgränserna; no: på tvers av generasjoner; fi: sukupolvien välinen; et: põlvkondadevaheline; lv: starppaaudžu; lt: tarp kartų; el: διαγενεακή; is: milli kynslóða; tr: kuşaklararası; sr: међугенерацијски; mk: меѓугенерациска',
  'prison-education':
    'nl: gevangenen; de: Häftlinge; es: personas presas; pt: prisões; ro: deținuți; pl: zakładach karnych; cs: vězňů; sk: väzňov; bg: лишените от свобода; sl: zapornikov; hu: fogvatartottak; da: indsatte; sv: intagna; no: innsatte; fi: vangit; et: vangid; lt: kaliniai; el: κρατούμενοι; mt: ħabs; is: fangar; tr: mahkumlar',
  'financial-literacy':
    'en: manage their money; de: Umgang mit Geld; es: educación financiera; it: educazione finanziaria; pt: literacia financeira; ro: educație financiară; pl: edukacji finansowej; cs: finanční gramotnosti; sk: finančnej gramotnosti; bg: финансова грамотност; hr: financijske pismenosti; sl: finančne pismenosti; hu: pénzügyi műveltség; da: finansiel forståelse; sv: ekonomisk kunskap; no: økonomisk forståelse; fi: talouslukutaito; et: finantskirjaoskus; lv: finanšu pratība; lt: finansinis raštingumas; el: χρηματοοικονομικός αλφαβητισμός; mt: litteriżmu finanzjarju; is: fjármálalæsi; tr: finansal okuryazarlık; sr: финансијска писменост; mk: финансиска писменост',
  'outdoor-learning':
    "en: lessons in nature; nl: leren in de natuur; fr: classe dehors; de: draußen lernen; es: aulas al aire libre; it: lezioni all'aperto; pt: aulas ao ar livre; ro: învățarea în aer liber; pl: zajęć na świeżym powietrzu; cs: výuky venku; sk: vyučovania vonku; bg: учене на открито; hr: učenja na otvorenom; sl: pouka na prostem; hu: szabadtéri tanulás; da: undervisning i naturen; sv: lärande utomhus; no: læring utendørs; fi: luontokasvatus; lv: mācības ārā; lt: pamokos lauke; el: υπαίθρια μάθηση; is: útikennsla; tr: açık havada öğrenme; sr: учење на отвореном; mk: учење на отворено",
  'game-based-learning':
    'en: learn through play; fr: apprendre en jouant; es: juegos de mesa; it: giochi da tavolo; pt: jogos de tabuleiro; ro: jocuri de masă; pl: gier planszowych; cs: deskových her; sk: spoločenských hier; bg: настолни игри; hr: društvenih igara; sl: namiznih iger; hu: társasjátékok; da: brætspil; sv: brädspel; no: brettspill; fi: lautapelit; et: lauamängud; lv: galda spēles; lt: stalo žaidimai; el: επιτραπέζια παιχνίδια; is: borðspil; tr: kutu oyunları; sr: друштвене игре; mk: друштвени игри',
  creativity:
    'cs: tvořivosti; sk: tvorivosti; hr: kreativnosti; fi: luovuuden; ga: cruthaitheacht; mt: kreattività; is: sköpun',
  'critical-thinking':
    'en: think critically; es: pensamiento crítico; it: pensiero critico; pt: pensamento crítico; ro: gândirea critică; pl: krytycznego myślenia; cs: kritického myšlení; sk: kritického myslenia; bg: критично мислене; hr: kritičkog mišljenja; sl: kritičnega mišljenja; hu: kritikai gondolkodás; da: kritisk tænkning; sv: kritiskt tänkande; no: kritisk tenkning; fi: kriittinen ajattelu; et: kriitiline mõtlemine; lv: kritiskā domāšana; lt: kritinis mąstymas; el: κριτική σκέψη; ga: smaointeoireacht chriticiúil; mt: ħsieb kritiku; is: gagnrýnin hugsun; tr: eleştirel düşünme; sr: критичко мишљење; mk: критичко размислување; de: kritisch zu denken',
  'foreign-language-teaching':
    'en: language teachers; nl: taaldocenten; fr: professeurs de langues; de: Sprachlehrkräfte; es: profesores de idiomas; it: insegnanti di lingue; pt: professores de línguas; hu: nyelvtanárok; da: sproglærere; sv: språklärare; no: språklærere; et: keeleõpetajad; ga: teangacha iasachta; mt: lingwi barranin',
  multilingualism: 'ro: multilingvism; cs: mnohojazyčnosti; mt: multilingwiżmu',
  'learning-in-later-life':
    'it: persone anziane; pt: pessoas idosas; ro: persoane în vârstă; pl: seniorów; cs: seniorů; sk: seniorov; hr: starijih osoba; sl: starejših; hu: idős emberek; sv: seniorer; no: seniorer; fi: ikääntyneet; et: eakad; lv: seniori; lt: senjorai; ga: daoine scothaosta; mt: anzjani; is: eldra fólk; sr: starijih; mk: постари лица; es: nuestros mayores; bg: възрастните хора',
  'young-people-not-in-employment':
    'en: unemployed young people; fr: jeunes sans emploi; es: jóvenes desempleados; it: giovani disoccupati; pt: jovens desempregados; ro: tinerilor șomeri; pl: bezrobotnej młodzieży; cs: nezaměstnaných mladých lidí; sk: nezamestnaných mladých ľudí; bg: безработни младежи; hr: nezaposlenih mladih; sl: brezposelnih mladih; hu: munkanélküli fiatalok; da: arbejdsløse unge; sv: arbetslösa ungdomar; no: arbeidsledige unge; fi: työttömät nuoret; et: töötud noored; lv: jaunieši bezdarbnieki; lt: bedarbiai jaunuoliai; el: άνεργοι νέοι; mt: żgħażagħ qiegħda; is: atvinnulaus ungmenni; tr: işsiz gençler; sr: незапослени млади; mk: невработени млади; de: Jugendliche ohne Arbeit',
  'early-childhood-education':
    'de: Vorschulkinder; it: asili nido; ro: educația timpurie; sl: vrtcev; hu: óvodák; da: dagtilbud; fi: päiväkodit',
};

/** Ideas of two sentences, with all terms that they name. */
export const IDEAS: readonly (readonly [language: string, idea: string, expertise: string])[] = [
  [
    'en',
    'Rugby clubs in four countries get more girls and migrants into the game and train volunteer coaches to welcome them. Young referees and parents learn how to keep the sideline friendly.',
    'family-learning gender-equality integration-of-migrants sport-coaching team-sports volunteering',
  ],
  [
    'nl',
    'Jeugdwerkers leren hoe ze jongeren op het platteland met psychische klachten kunnen helpen. We maken samen met de jongeren een podcast tegen nepnieuws.',
    'audiovisual-production disinformation mental-health rural-and-remote-areas youth-work',
  ],
  [
    'fr',
    'Des animateurs de jeunesse apprennent à parler de santé mentale avec les jeunes des campagnes. Ensemble ils créent un jeu de société contre le cyberharcèlement.',
    'game-based-learning mental-health online-safety youth-work',
  ],
  [
    'de',
    'Fachkräfte der Jugendarbeit lernen, wie sie Jugendliche auf dem Land bei psychischen Problemen unterstützen. Junge Leute entscheiden über das Budget mit.',
    'mental-health rural-and-remote-areas youth-work',
  ],
  [
    'es',
    'Monitores juveniles de pueblos pequeños trabajan la salud mental con chicos y chicas. Los jóvenes preparan una obra de teatro sobre el acoso escolar.',
    'bullying-prevention mental-health rural-and-remote-areas theatre-and-drama youth-work',
  ],
  [
    'it',
    'Piccoli musei raccontano il patrimonio culturale marittimo insieme ai comuni costieri. Studenti e anziani raccolgono le storie dei pescatori.',
    'cultural-heritage learning-in-later-life museum-education',
  ],
  [
    'pt',
    'Técnicos de juventude do interior do país aprendem a apoiar a saúde mental dos jovens. Os jovens criam uma campanha contra o bullying.',
    'bullying-prevention mental-health rural-and-remote-areas youth-work',
  ],
  [
    'ro',
    'Lucrătorii de tineret de la sate învață cum să sprijine sănătatea mintală a tinerilor. Tinerii organizează ateliere despre știri false.',
    'disinformation mental-health rural-and-remote-areas youth-work',
  ],
  [
    'pl',
    'Organizacje młodzieżowe szkolą pracowników młodzieżowych, jak wspierać zdrowie psychiczne młodych ludzi na wsi. Młodzież prowadzi kampanię przeciw hejtowi.',
    'mental-health rural-and-remote-areas youth-work',
  ],
  [
    'cs',
    'Pracovníci s mládeží na venkově se učí, jak podporovat duševní zdraví mladých lidí. Mladí vytvoří deskovou hru o dezinformacích.',
    'disinformation game-based-learning mental-health rural-and-remote-areas youth-work',
  ],
  [
    'sk',
    'Pracovníci s mládežou na vidieku sa učia, ako podporovať duševné zdravie mladých ľudí. Mladí nakrútia film o šikane.',
    'bullying-prevention mental-health rural-and-remote-areas youth-work',
  ],
  [
    'bg',
    'Младежки работници от селата се учат как да подкрепят психичното здраве на младите хора. Младежите правят подкаст срещу фалшивите новини.',
    'audiovisual-production disinformation mental-health rural-and-remote-areas youth-work',
  ],
  [
    'hr',
    'Osobe koje rade s mladima na selu uče kako podržati mentalno zdravlje mladih. Mladi snimaju podcast protiv lažnih vijesti.',
    'audiovisual-production disinformation mental-health rural-and-remote-areas youth-work',
  ],
  [
    'sl',
    'Mladinski delavci na podeželju se učijo, kako podpreti duševno zdravje mladih. Mladi pripravijo namizno igro o lažnih novicah.',
    'disinformation game-based-learning mental-health rural-and-remote-areas youth-work',
  ],
  [
    'hu',
    'Ifjúságsegítők tanulják, hogyan támogassák a vidéki fiatalok mentális egészségét. A fiatalok társasjátékot készítenek az álhírekről.',
    'disinformation game-based-learning mental-health rural-and-remote-areas youth-work',
  ],
  [
    'da',
    'Ungdomsarbejdere på landet lærer at støtte unges mentale sundhed. De unge laver et brætspil om falske nyheder.',
    'disinformation game-based-learning mental-health rural-and-remote-areas youth-work',
  ],
  [
    'sv',
    'Ungdomsledare på landsbygden lär sig att stödja ungas psykiska hälsa. De unga gör ett brädspel om falska nyheter.',
    'disinformation game-based-learning mental-health rural-and-remote-areas youth-work',
  ],
  [
    'no',
    'Ungdomsarbeidere på bygda lærer å støtte unges psykiske helse. Ungdommene lager et brettspill om falske nyheter.',
    'disinformation game-based-learning mental-health rural-and-remote-areas youth-work',
  ],
  [
    'fi',
    'Nuorisotyöntekijät maaseudulla oppivat tukemaan nuorten mielenterveyttä. Nuoret tekevät lautapelin valeuutisista.',
    'disinformation game-based-learning mental-health rural-and-remote-areas youth-work',
  ],
  [
    'et',
    'Noorsootöötajad maapiirkondades õpivad toetama noorte vaimset tervist. Noored teevad lauamängu valeuudistest.',
    'disinformation game-based-learning mental-health rural-and-remote-areas youth-work',
  ],
  [
    'lv',
    'Jaunatnes darbinieki laukos mācās, kā atbalstīt jauniešu garīgo veselību. Jaunieši veido galda spēli par viltus ziņām.',
    'disinformation game-based-learning mental-health rural-and-remote-areas youth-work',
  ],
  [
    'lt',
    'Jaunimo darbuotojai kaimo vietovėse mokosi, kaip rūpintis jaunų žmonių psichikos sveikata. Jaunimas kuria stalo žaidimą apie melagingas naujienas.',
    'disinformation game-based-learning mental-health rural-and-remote-areas youth-work',
  ],
  [
    'el',
    'Εργαζόμενοι στον τομέα της νεολαίας σε χωριά μαθαίνουν να στηρίζουν την ψυχική υγεία των νέων. Οι νέοι φτιάχνουν ένα επιτραπέζιο παιχνίδι για τις ψευδείς ειδήσεις.',
    'disinformation game-based-learning mental-health rural-and-remote-areas youth-work',
  ],
  [
    'ga',
    'Foghlaimíonn oibrithe óige faoin tuath conas tacú le meabhairshláinte daoine óga. Déanann na daoine óga podchraoladh faoi nuacht bhréige.',
    'disinformation mental-health rural-and-remote-areas youth-work',
  ],
  [
    'mt',
    'Il-ħaddiema fiż-żgħażagħ jitgħallmu kif jgħinu s-saħħa mentali taż-żgħażagħ. Il-ġenituri u l-voluntiera jagħtu sehemhom.',
    'family-learning mental-health volunteering youth-work',
  ],
  [
    'is',
    'Starfsfólk félagsmiðstöðva á landsbyggðinni lærir að styðja geðheilbrigði ungs fólks. Ungmennin búa til borðspil um falsfréttir.',
    'disinformation game-based-learning mental-health rural-and-remote-areas youth-work',
  ],
  [
    'tr',
    'Köylerdeki gençlik çalışanları gençlerin ruh sağlığını nasıl destekleyeceklerini öğreniyor. Gençler sahte haberler hakkında bir kutu oyunu hazırlıyor.',
    'disinformation game-based-learning mental-health rural-and-remote-areas youth-work',
  ],
  [
    'sr',
    'Омладински радници на селу уче како да подрже ментално здравље младих. Млади праве друштвену игру о лажним вестима.',
    'disinformation game-based-learning mental-health rural-and-remote-areas youth-work',
  ],
  [
    'mk',
    'Младинските работници на село учат како да го поддржат менталното здравје на младите. Младите прават подкаст за лажни вести.',
    'audiovisual-production disinformation mental-health rural-and-remote-areas youth-work',
  ],
  [
    'en',
    'Teachers learn how to use AI tools without losing critical thinking, and pupils check conspiracy theories. School heads plan the change together.',
    'artificial-intelligence critical-thinking disinformation school-education school-leadership teacher-training',
  ],
  [
    'nl',
    'Leraren leren werken met AI-tools en kritisch denken over complottheorieën. Schoolleiders uit plattelandsdorpen doen mee.',
    'artificial-intelligence critical-thinking disinformation rural-and-remote-areas school-leadership',
  ],
  [
    'fr',
    "Former les enseignants à l'intelligence artificielle et à l'esprit critique, avec les chefs d'établissement. Les élèves sortent faire classe dehors une fois par semaine.",
    'artificial-intelligence critical-thinking outdoor-learning school-education school-leadership teacher-training',
  ],
  [
    'de',
    'Lehrkräfte fortbilden zu künstlicher Intelligenz und kritischem Denken; Schulleitungen planen den Wandel. Die Kinder lernen zweimal pro Woche draußen in der Natur.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'es',
    'Formar al profesorado en inteligencia artificial y pensamiento crítico frente a los bulos. Los equipos directivos acompañan el cambio.',
    'artificial-intelligence critical-thinking disinformation school-leadership teacher-training',
  ],
  [
    'it',
    "Formare i docenti sull'intelligenza artificiale e sul pensiero critico contro le bufale. I dirigenti scolastici guidano il cambiamento.",
    'artificial-intelligence critical-thinking disinformation school-leadership teacher-training',
  ],
  [
    'pt',
    'Formar os professores em inteligência artificial e pensamento crítico. As direções escolares e as famílias participam, com aulas ao ar livre.',
    'artificial-intelligence critical-thinking family-learning outdoor-learning school-education teacher-training',
  ],
  [
    'ro',
    'Formarea profesorilor în inteligență artificială și gândire critică. Directorii de școli conduc schimbarea.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'pl',
    'Szkolimy nauczycieli w zakresie sztucznej inteligencji i krytycznego myślenia. Dyrektorzy szkół planują zmianę.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'cs',
    'Školíme učitele v umělé inteligenci a kritickém myšlení. Ředitelé škol plánují změnu a děti se učí venku.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'sk',
    'Školíme učiteľov v umelej inteligencii a kritickom myslení. Riaditelia škôl plánujú zmenu.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'bg',
    'Обучаваме учители по изкуствен интелект и критично мислене. Директорите на училища планират промяната.',
    'artificial-intelligence critical-thinking school-leadership',
  ],
  [
    'hr',
    'Usavršavanje učitelja o umjetnoj inteligenciji i kritičkom mišljenju. Ravnatelji škola planiraju promjenu.',
    'artificial-intelligence critical-thinking school-education school-leadership teacher-training',
  ],
  [
    'sl',
    'Učitelje usposabljamo za umetno inteligenco in kritično mišljenje. Ravnatelji načrtujejo spremembe.',
    'artificial-intelligence critical-thinking school-leadership',
  ],
  [
    'hu',
    'Pedagógusokat képzünk a mesterséges intelligencia és a kritikai gondolkodás terén. Az iskolaigazgatók tervezik a változást.',
    'artificial-intelligence critical-thinking school-leadership',
  ],
  [
    'da',
    'Lærere efteruddannes i kunstig intelligens og kritisk tænkning. Skoleledere planlægger forandringen.',
    'artificial-intelligence critical-thinking school-leadership',
  ],
  [
    'sv',
    'Fortbildning för lärare om AI-verktyg och källkritik. Rektorer planerar förändringen.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'no',
    'Etterutdanning av lærere i kunstig intelligens og kildekritikk. Rektorer planlegger endringen.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'fi',
    'Opettajien täydennyskoulutusta tekoälystä ja kriittisestä ajattelusta. Rehtorit suunnittelevat muutosta.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'et',
    'Õpetajate koolitus tehisintellektist ja kriitilisest mõtlemisest. Koolijuhid kavandavad muutust.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'lv',
    'Skolotāju tālākizglītība par mākslīgo intelektu un kritisko domāšanu. Skolu direktori plāno pārmaiņas.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'lt',
    'Mokytojų kvalifikacijos tobulinimas apie dirbtinį intelektą ir kritinį mąstymą. Mokyklų vadovai planuoja pokyčius.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'el',
    'Επιμόρφωση εκπαιδευτικών στην τεχνητή νοημοσύνη και την κριτική σκέψη. Οι διευθυντές σχολείων σχεδιάζουν την αλλαγή.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'ga',
    'Oiliúint múinteoirí faoin intleacht shaorga agus smaointeoireacht chriticiúil. Glacann tuismitheoirí agus príomhoidí páirt.',
    'artificial-intelligence critical-thinking family-learning school-leadership teacher-training',
  ],
  [
    'mt',
    'Taħriġ tal-għalliema dwar l-intelliġenza artifiċjali u l-ħsieb kritiku. Il-kapijiet tal-iskejjel jippjanaw il-bidla.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'is',
    'Símenntun kennara um gervigreind og gagnrýna hugsun. Skólastjórar skipuleggja breytingar.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'tr',
    'Öğretmenlerin yapay zekâ ve eleştirel düşünme konusunda eğitimi. Okul müdürleri değişimi planlıyor.',
    'artificial-intelligence critical-thinking school-leadership',
  ],
  [
    'sr',
    'Стручно усавршавање наставника о вештачкој интелигенцији и критичком мишљењу. Директори школа планирају промену.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
  [
    'mk',
    'Обука на наставници за вештачка интелигенција и критичко размислување. Директорите на училишта ја планираат промената.',
    'artificial-intelligence critical-thinking school-leadership teacher-training',
  ],
];
