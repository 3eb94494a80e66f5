import { kindWords } from './kind-words.js';

export const italian = kindWords(
  ['it', 'IT CH SM', 'head-first'],
  'di del dello della dei degli delle d dell da dal il lo la i gli le l per in nel nella su sul con a al allo alla ai agli alle all contro',
  `
preschool: scuola dell infanzia | scuola materna | asilo nido | nido d infanzia | asilo infantile | scuole dell infanzia | asilo | scuola infanzia
primary: scuola primaria | direzione didattica | istituto comprensivo | circolo didattico | scuola elementare | istituto comprensivo statale | scuole elementari | direzione didattica statale
primary@IT: IC | I.C.
secondary: liceo | licei | scuola secondaria | scuola media | istituto di istruzione superiore | istituto superiore | liceo scientifico | liceo classico | istituto magistrale | istituto istruzione superiore | scuola secondaria di primo grado | liceo ginnasio | convitto nazionale | educandato | scuola superiore statale | istituto statale di istruzione superiore | istituto omnicomprensivo | istituto statale | liceo statale | polo liceale | istituto scolastico | convitto | istituto salesiano | istituto paritario | istituto d istruzione superiore | polo scolastico | scuola media statale | scuola primo grado | scuola secondo grado
secondary@IT: IIS | I.I.S. | ISIS | I.S.I.S. | ISISS | IISS | I.I.S.S. | I.S.I.S.S. | ISS | L.S.
vocational: istituto tecnico | istituto professionale | istituto tecnico industriale | istituto tecnico commerciale | istituto alberghiero | istituto professionale di stato | istituto tecnico economico | istituto tecnico agrario | istituto tecnico statale | centro di formazione professionale | formazione professionale | istituto d arte | scuola professionale | istituto nautico | centro formazione professionale | istituto tecnico tecnologico | istituto tecnico industriale statale | istituto tecnico per il turismo | centri di formazione professionale | ente di formazione professionale | istituto tecnico per geometri | istituto professionale statale
vocational@IT: ITIS | ITC | ITE | ITT | IPSIA | IPSSAR | IPSEOA | CFP | ITI | ITET | ITCG | IPIA | I.T.I.S. | IPSSEOA | ITCS | IPSAR | IPS | IPSSCT | ITIS LS | I.T.I. | I.T.E. | I.T.C. | I.P.S.I.A. | I.T.T. | I.T.E.T. | I.P.S.S.A.R. | ENAIP | CIOFS
post-secondary: istituto tecnico superiore | fondazione its | its academy | istruzione e formazione tecnica superiore | its@IT | fondazione istituto tecnico superiore
adult-school: centro provinciale per l istruzione degli adulti | università popolare | università della terza età | istruzione degli adulti | educazione degli adulti | università delle tre età
adult-school@IT: CPIA | C.P.I.A. | CTP
school: scuola | scuole | istituzione scolastica | scuole paritarie
art-school: scuola di musica | civica scuola di musica | scuola di danza | istituto musicale | scuola civica di musica | accademia di danza
university: università | università degli studi | ateneo | conservatorio | conservatorio di musica | accademia di belle arti | scuola normale superiore | scuola superiore | istituto universitario | istituto superiore per le industrie artistiche | libera università | conservatorio statale | scuola superiore per mediatori linguistici | istituto superiore di studi musicali | istituto europeo di design | accademia nazionale di danza | accademia nazionale di arte drammatica | alta scuola | nuova accademia di belle arti | università cattolica | universita | universita degli studi | istituto di alta formazione | scuola universitaria | accademia delle belle arti | isia@IT | pontificia università | pontificio ateneo | facoltà teologica | istituto superiore di scienze religiose | accademia di architettura | scuola universitaria professionale | accademia albertina | alta formazione artistica
faculty: facoltà | dipartimento di
research-institute: istituto di ricerca | istituto di ricerche | centro di ricerca | centro ricerche | consiglio nazionale delle ricerche | istituto nazionale di ricerca | laboratorio | istituto nazionale di fisica | accademia delle scienze | osservatorio | istituto di fisica | istituto di scienze | stazione zoologica | stazione sperimentale | consorzio interuniversitario | istituto di studi | consiglio per la ricerca | istituto nazionale di astrofisica | istituto nazionale di geofisica | fondazione istituto italiano di tecnologia | ente nazionale di ricerca | centro di ricerche | istituto italiano di tecnologia | consorzio nazionale interuniversitario | istituto zooprofilattico | istituto zooprofilattico sperimentale | osservatorio astronomico | istituto per la ricerca | consorzio per la ricerca | agenzia nazionale per le nuove tecnologie | laboratorio europeo | istituto nazionale di oceanografia | centro studi | centro di studi | istituto di biologia | istituto di chimica | centro euro mediterraneo
museum: museo | musei | ecomuseo | fondazione musei | pinacoteca | polo museale | parco archeologico | museo civico | direzione regionale musei
library: biblioteca | biblioteche | mediateca | sistema bibliotecario | biblioteca civica
archive: archivio | archivi | cineteca
stage: teatro | orchestra | opera | coro | compagnia teatrale | centro culturale | galleria d arte | balletto | casa della cultura | accademia filarmonica | fondazione teatro | teatro stabile | banda musicale | festival | auditorium | corale | ente lirico | ente autonomo lirico
hospital: ospedale | ospedali | azienda ospedaliera | azienda ospedaliero universitaria | casa di cura | istituto di ricovero e cura a carattere scientifico | policlinico | azienda sanitaria | azienda sanitaria locale | azienda unità sanitaria locale | irccs | presidio ospedaliero | asl@IT | ausl@IT | azienda ulss | ulss@IT | istituto ortopedico | istituto nazionale dei tumori | azienda usl | istituto europeo di oncologia | ospedale pediatrico | istituto nazionale tumori | ente ospedaliero | istituti fisioterapici ospitalieri | azienda socio sanitaria territoriale | asst@IT | unità sanitaria locale | centro di riferimento oncologico | istituto oncologico | azienda sanitaria universitaria | azienda provinciale per i servizi sanitari | centro cardiologico | istituto scientifico romagnolo
clinic: ambulatorio | farmacia | poliambulatorio | centro medico | centro diagnostico
care: casa di riposo | residenza sanitaria assistenziale | azienda di servizi alla persona | servizi sociali | azienda pubblica di servizi alla persona | asp@IT | casa famiglia | opera pia | centro servizi alla persona | consorzio socio assistenziale | azienda servizi sociali | consorzio dei servizi sociali | istituto di pubblica assistenza e beneficenza | ipab@IT | pubblica assistenza
employment-service: centro per l impiego | agenzia del lavoro | centri per l impiego | veneto lavoro | agenzia piemonte lavoro | agenzia regionale per il lavoro | italia lavoro | agenzia per il lavoro
security: polizia | carabinieri | arma dei carabinieri | vigili del fuoco | tribunale | questura | carcere | casa circondariale | procura | guardia di finanza | polizia municipale | polizia locale | corte d appello | polizia di stato | aeronautica militare | protezione civile | marina militare | esercito italiano
municipality: comune | comune di | città di | unione dei comuni | unione di comuni | municipio | comunità montana | città metropolitana | roma capitale | consorzio di comuni | unione montana | comuni | roma capitale | comunità della valle | municipalità | azienda speciale del comune | citta di | amministrazione comunale | unione comuni | comunità collinare | comune della | comunità comprensoriale | associazione dei comuni
region: provincia | regione | provincia autonoma | regione autonoma | giunta regionale | amministrazione provinciale | regione siciliana | cantone | ente parco | parco regionale | regione autonoma della sardegna | parco naturale regionale | assessorato | regione toscana | provincia di | libero consorzio comunale | consiglio regionale | ente regionale | dipartimento regionale | repubblica e cantone | provincia autonoma di | arpa@IT | azienda regionale | istituto regionale | parco naturale | ente di governo
ministry: ministero | ministeri | ambasciata | presidenza del consiglio dei ministri | camera dei deputati | senato della repubblica | governo italiano
national-agency: agenzia nazionale | direzione generale | agenzia italiana | banca d italia | autorità garante | autorità nazionale | agenzia per la coesione | agenzia delle entrate | consiglio nazionale | ufficio federale | corte dei conti | istituto nazionale per l assicurazione | istituto centrale | inail@IT | inps@IT | agenzia delle dogane | commissariato | opera nazionale | ente nazionale per l aviazione civile
national-institute: istituto superiore di sanità | istituto superiore per la protezione e la ricerca ambientale | istituto nazionale di statistica | agenzia spaziale italiana | istituto nazionale per
authority: autorità | ente pubblico | soprintendenza | prefettura | ufficio | consorzio di bonifica | autorità di sistema portuale | autorità portuale | agenzia per | ente per il diritto allo studio | agenzia per la mobilità | ente parco nazionale
world-body: commissione europea | parlamento europeo | nazioni unite
school-authority: ufficio scolastico | ufficio scolastico regionale | ufficio scolastico provinciale | assessorato all istruzione | intendenza scolastica | ambito territoriale | assessorato istruzione | indire@IT | sovrintendenza scolastica | dipartimento istruzione
chamber: camera di commercio | camera di commercio industria artigianato e agricoltura | unione regionale delle camere di commercio | ordine degli | ordine dei | collegio dei geometri | unioncamere | camere di commercio | ordine | camera | collegio provinciale
trade-union: sindacato | sindacati | confederazione generale italiana del lavoro | cgil | cisl | uil | unione sindacale | federazione lavoratori | flc cgil | sindacato nazionale | confederazione italiana sindacati
employers-association: confindustria | confcommercio | confartigianato | confesercenti
trade-body: unione industriale | associazione industriali | associazione industriale | unione degli industriali | associazione di categoria | coldiretti | confederazione italiana agricoltori | confcooperative | legacoop | associazione imprenditori | confagricoltura | cna@IT | confederazione nazionale dell artigianato | federazione industrie | associazione piccole e medie imprese | assolombarda | confapi | unione commercio | assindustria | associazione degli industriali | associazione costruttori | associazione nazionale costruttori | federazione italiana industriali | federalberghi | unione artigiani | ente bilaterale | lega delle cooperative | associazione artigiani | associazione nazionale industrie | consorzio di tutela
association: associazione | associazioni | società italiana | rete | ong | comitato | movimento | circolo | unione italiana | lega | gruppo di azione locale | gal@IT | organizzazione di volontariato | coordinamento | forum | alleanza | unione | osservatorio sociale | auser | pro loco | associazione culturale | compagnia delle opere | centro di servizio per il volontariato | centro servizi volontariato | croce verde | fraternità | confraternita | comunità di | società di | associazione di volontariato | associazione di promozione sociale | accademia dei | accademia nazionale
federation: federazione | confederazione | unione nazionale
assembly: conferenza dei | conferenza delle | conferenza degli
club: club
friends: amici di | amici del | amici della | associazione genitori | associazione amici | amici dei | associazione ex allievi | comitato genitori
church: chiesa | parrocchia | diocesi | arcidiocesi | monastero | abbazia | curia | congregazione | istituto suore | provincia religiosa | conferenza episcopale | seminario | suore | chiesa evangelica | chiesa valdese | opera salesiana | ispettoria salesiana | suore di | diaconia valdese | casa generalizia
charity: croce rossa | caritas | misericordia | banco alimentare | medici senza frontiere | save the children | opera san francesco | croce bianca | banco farmaceutico | misericordie
foundation: fondazione | fondazioni | fondo
cooperative: cooperativa | società cooperativa | consorzio cooperativo | consorzio di cooperative | consorzio agrario | soc coop
social-enterprise: cooperativa sociale | impresa sociale | consorzio di cooperative sociali | soc coop sociale | coop sociale | società cooperativa sociale | cooperative sociali | consorzio sociale | consorzio cooperative sociali | coop soc
youth-organisation: scout | agesci | gioventù | forum dei giovani | forum giovani | associazione giovanile | unione degli studenti | consulta giovanile | forum nazionale dei giovani | giovani | associazione studentesca | rete degli studenti | consulta dei giovani | esploratori | cngei | azione cattolica ragazzi | sindacato degli studenti | pastorale giovanile | progetto giovani
youth-centre: centro giovanile | centro giovani | informagiovani | ostello della gioventù | oratorio | spazio giovani | centro di aggregazione giovanile | polo giovani
youth-council: consiglio nazionale dei giovani
sport-club: società sportiva | associazione sportiva | associazione sportiva dilettantistica | polisportiva | circolo canottieri | unione sportiva | società canottieri | asd@IT | ssd@IT | a s d@IT | società ginnastica | club alpino | circolo velico | circolo sportivo | circolo nautico | società sportiva dilettantistica | rari nantes | yacht club | judo club | u s | gruppo sportivo | centro universitario sportivo | cus@IT | polisportiva dilettantistica | società nuoto | circolo tennis | calcio@IT SM CH | basket@IT SM CH | volley@IT SM CH | rugby@IT SM CH | pallacanestro@IT SM CH | scherma@IT SM CH | atletica@IT SM CH
sport-federation: federazione sportiva | federazione italiana giuoco calcio | federazione ginnastica | federazione italiana atletica | federazione italiana pallacanestro | federazione italiana nuoto | federazione italiana rugby | federazione italiana pallavolo
sport-league: lega calcio | lega nazionale professionisti | lega nazionale dilettanti
sport-organisation: unione italiana sport per tutti | comitato olimpico | uisp@IT | centro sportivo italiano | comitato italiano paralimpico | csen@IT | ente di promozione sportiva | scuola dello sport | sport e salute
training: centro di formazione | formazione | agenzia formativa | ente di formazione | istituto di formazione | scuola di lingue | centro studi e formazione | agenzia di formazione | scuola edile | consorzio per la formazione | ente scuola edile | centro formazione | academy | ente di formazione accreditato | scuola di formazione | autoscuola
counselling: centro di orientamento | servizio orientamento
accreditation: ente di certificazione | agenzia nazionale di valutazione | organismo di certificazione | ente italiano di accreditamento | invalsi@IT | istituto nazionale per la valutazione | anvur@IT
institute: istituto | istituti | accademia | istituzione
centre: istituto superiore delle | istituto superiore sulle | istituto superiore per | centro | centri | casa | polo | consorzio | laboratorio | parco | dipartimento | agenzia di sviluppo | distretto | cluster | incubatore | parco scientifico | parco tecnologico | unità | osservatorio
business: società | impresa | azienda | consulenza | ingegneria | servizi | tecnologie | soluzioni | costruzioni | industrie | editore | edizioni | gruppo | trasporti | banca | assicurazioni | hotel | ristorante | sistemi | officine | azienda agricola | cantina | caseificio | ditta | fratelli | f lli | studio | elettronica | meccanica | impianti | farmaceutici | agriturismo | immobiliare | albergo | costruzioni meccaniche | acciaierie | autotrasporti | farmaceutica | ceramiche | editrice | casa editrice | tipografia | fonderie | consulting | informatica | engineering | aziende agricole | ceramica | pastificio | energia | cooperativa agricola | tenuta | holding
research: ricerca | ricerche | scientifico | scientifica | scienze | scienza | scientifici
higher: università | universitario | universitaria | universitari | superiore | interuniversitario | universita
sport: sport | sportiva | sportivo | sportive | calcio | atletica | nuoto | pallacanestro | pallavolo | ginnastica | ciclismo | tennis | judo | karate | canottaggio | vela | rugby | scherma | sci | sportivi | canoa | arti marziali | pattinaggio
youth: giovanile | giovani | gioventù | studenti | studentesca | giovanili | ragazzi
occupational: professionale | professionali | formazione professionale
employers: imprenditori | imprese | industriali | artigiani | commercianti | agricoltori | datori di lavoro | albergatori | costruttori | produttori | esercenti | imprenditoriale | allevatori | industria
level local: locale | comunale | civico | civica | comunali | cittadino | cittadina | locali | di quartiere
level regional: regionale | provinciale | regionali | provinciali | territoriale | siciliana | toscana | lombarda | cantonale
level national: nazionale | nazionali | federale
level european: europeo | europea | europei | europa
level international: internazionale | mondiale | internazionali | senza frontiere
nation: italiano | italiana | italiani | italia | italiane | sammarinese
sector health: salute | medico | medica | medicina | sanitario | sanitaria | ospedalier* | oncologic* | tumori | biomedic* | farma* | infermier* | clinic* | sanità | cancro | medici
sector culture: cultura | culturale | culturali | arte | arti | musica | musicale | patrimonio | teatro | cinema | danza | folklore | artistic* | archeolog* | museo | musei | beni culturali | teatrale
sector creative-industries: design | moda | architettura | pubblicità | architetti
sector media: radio | televisione | stampa | editoria | comunicazione | editrice | editore | giornal* | audiovisiv*
sector ict: informatica | informatic* | digitale | telecomunicazioni | software | ict | tecnologie dell informazione
sector agriculture: agricol* | agricoltura | agrari* | forestal* | pesca | agroaliment* | agricoltori | rurale | zootecnic* | vino | vini | aliment* | agro* | cantina | caseificio | vitivinicol*
sector environment: ambiente | ambientale | ambientali | natura | acqua | acque | ecolog* | rifiuti | clima | geofisica | oceanografia
sector energy: energia | energetic* | elettric* | solare | eolic* | fotovoltaic* | petrol*
sector transport: trasporti | trasporto | logistica | ferrovi* | porto di | portuale | aeroport* | aeronautic* | mobilità | marittim* | autostrad* | aerospazial*
sector tourism: turismo | turistic* | hotel | alberghier* | ristorazione | albergo | alberghi
sector construction: costruzioni | edil* | edilizia | casa popolare | immobiliare | ceramic*
sector finance: banca | assicuraz* | finanziari* | credito | finanza
sector industry: industria | industrie | industriale | meccanic* | chimic* | elettronic* | metal* | tessil* | macchine | automazione | materiali | plastic* | acciai*
sector business-services: consulenza | consulting
sector crafts: artigian*
sector trade: commercio | commerciale
sector social-services: sociale | sociali | disabili | disabilità | anziani | famiglia | inclusione | assistenza | migranti | solidarietà | rifugiati
sector employment: lavoro | lavoratori | impiego | occupazione
sector civil-society: diritti umani | cittadinanza | pace | democrazia | diritti
sector development-cooperation: cooperazione internazionale | cooperazione allo sviluppo | cooperazione e sviluppo
sector justice: giustizia | polizia | sicurezza | giuridic* | diritto
sector SPO: sport* | calcio | atletica
sector YOU: gioventù | giovanile | giovani
sector VET: formazione professionale | professionale
sector ADU: adulti | terza età | educazione permanente
sector SCH: scuola | scolastic* | istruzione | scuole
sector research: ricerca | ricerche | affari internazionali | relazioni internazionali | affari europei
`,
);
