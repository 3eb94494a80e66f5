import { kindWords } from './kind-words.js';

export const german = kindWords(
  ['de', 'DE AT CH LI LU BE IT', 'head-last'],
  'der die das des dem den für fuer zu zur zum von vom im in am an auf bei mit zugunsten gegen über',
  `
preschool: kindergarten | *kindergarten | kita | *kita | kindertagesstätte | *kindertagesstätte | kindertageseinrichtung | kinderkrippe | kinderhaus | vorschule
primary: grundschule | *grundschule | *grundschulen | volksschule | primarschule | *volksschule | grund und hauptschule | grund und mittelschule | grund und oberschule | grund und gemeinschaftsschule | grund und werkrealschule | *primarschule
secondary: gymnasium | *gymnasium | gymnasien | realschule | *realschule | realgymnasium | bundesgymnasium | bundesrealgymnasium | hauptschule | gesamtschule | *gesamtschule | mittelschule | *mittelschule | oberschule | sekundarschule | *sekundarschule | gemeinschaftsschule | *gemeinschaftsschule | stadtteilschule | realschule plus | regionale schule | oberstufenrealgymnasium | kantonsschule | bezirksschule | lyzeum | werkrealschule | regelschule | weiterführende schule | mittelstufe | humanistisches gymnasium | *gesamtschulen | *realschulen | borg | brg | allgemeinbildende höhere schule
vocational: berufsschule | *berufsschule | berufsfachschule | berufskolleg | *berufskolleg | berufsbildende schule | berufsbildende schulen | berufliche schule | berufliche schulen | berufliches schulzentrum | berufsbildungszentrum | *berufsbildungszentrum | berufsschulzentrum | oberstufenzentrum | handelsakademie | handelsschule | höhere technische lehranstalt | htl | htbla | hak | hlw | *lehranstalt | höhere bundeslehranstalt | gewerbeschule | gewerbliche schule | kaufmännische schule | hauswirtschaftliche schule | polytechnische schule | berufsförderungszentrum | berufskollegs | *berufsschulen | regionales berufsbildungszentrum | höhere lehranstalt | höhere bundeslehranstalt für wirtschaftliche berufe | höhere technische bundeslehranstalt | landwirtschaftsschule | berufsbildungsstätte | bildungsanstalt für elementarpädagogik | schulzentrum des sekundarbereichs ii | berufsbildung | berufsoberschule | fachoberschule | landesberufsschule
post-secondary: fachschule | *fachschule | *fachschulen | berufsakademie | höhere fachschule | meisterschule | fachakademie | technikerschule | pflegeschule | krankenpflegeschule | kolleg für
adult-school: volkshochschule | *volkshochschule | vhs | kreisvolkshochschule | heimvolkshochschule | *erwachsenenbildung | abendgymnasium | abendrealschule | familienbildungsstätte | bildungswerk | *bildungswerk | landvolkshochschule | kvhs
school: schule | *schule | schulen | *schulen | schulzentrum | schulverbund | internat | waldorfschule | förderschule | förderzentrum | landschulheim
art-school: musikschule | *musikschule | jugendkunstschule | kunstschule | jugendmusikschule | tanzschule | *musikschulen
university: universität | universitäten | *universität | hochschule | hochschulen | *hochschule | fachhochschule | technische hochschule | pädagogische hochschule | kunsthochschule | musikhochschule | hochschule für | kunstakademie | musikakademie | akademie der bildenden künste | kunstuniversität | duale hochschule | verwaltungshochschule | gesamthochschule | konservatorium | *konservatorium | filmakademie | polizeiakademie | bergakademie | university of applied sciences | kirchliche hochschule | medizinische hochschule | sporthochschule | filmuniversität | staatliche akademie der bildenden künste | tu | uni | hochschule mannheim
university@DE: th
university@DE AT: fh
university@DE AT CH: ph
faculty: fakultät | *fakultät
research-institute: forschungsinstitut | *forschungsinstitut | forschungszentrum | *forschungszentrum | *forschungsanstalt | forschungsstelle | *forschungsstelle | forschungsgesellschaft | *forschungsgesellschaft | forschungslabor | *forschung | fraunhofer | max planck institut | leibniz institut | helmholtz zentrum | max planck gesellschaft | *wissenschaftliches institut | sternwarte | *versuchsanstalt | forschungseinrichtung | forschungsverbund | wissenschaftszentrum | forschungsmuseum | *forschungsinstitute | deutsches zentrum für | materialprüfungsanstalt | forschungsvereinigung | forschungskuratorium | *forschungsgemeinschaft | forschungsstation | forschungs | ludwig boltzmann
academy: akademie der wissenschaften | akademie der wissenschaften der
museum: museum | *museum | museen | *museen | *museums | heimatmuseum | freilichtmuseum | naturkundemuseum | kunsthalle | kunstsammlungen | schlossmuseum | gedenkstätte | *gedenkstätte | kunstmuseum | landesmuseum | gemäldegalerie | staatliche kunstsammlungen | schatzkammer
library: bibliothek | *bibliothek | bücherei | *bücherei | mediathek | *bibliotheken | bibliotheken | *büchereien
archive: archiv | *archiv | archive
stage: theater | *theater | oper | *oper | orchester | *orchester | philharmoniker | philharmonie | staatstheater | chor | *chor | kulturzentrum | *kulturzentrum | kunstverein | kulturhaus | galerie | kulturverein | kulturzentrum | festspiele | schauspielhaus
hospital: krankenhaus | *krankenhaus | krankenhäuser | klinikum | *klinikum | spital | *spital | klinik | *klinik | kliniken | *kliniken | klinikverbund | landeskrankenhaus | universitätsmedizin | universitätsspital | hospital | *hospital | universitätsklinik | *herzzentrum | krankenanstalt | krankenanstalten | krankenanstaltenverbund | kantonsspital | hospiz | sanatorium
clinic: gesundheitszentrum | ärztehaus | reha zentrum | apotheke | *praxis | rehabilitationszentrum | sozialstation | gesundheitsdienst
care: altenheim | seniorenheim | pflegeheim | altenpflegeheim | kinderheim | seniorenzentrum | *seniorenzentrum | jugendhilfe | lebenshilfe | wohnheim | studentenwerk | studierendenwerk | seniorenresidenz | *pflegeheim | *altersheim | behindertenwerkstatt | werkstatt für behinderte menschen | sozialdienst | sozialamt
employment-service: arbeitsagentur | agentur für arbeit | bundesagentur für arbeit | arbeitsmarktservice | jobcenter | arbeitsamt
security: polizei | *polizei | polizeipräsidium | feuerwehr | *feuerwehr | bundeswehr | bundespolizei | justizvollzugsanstalt | landeskriminalamt | bundeskriminalamt | gericht | *gericht | zoll | justizanstalt | berufsfeuerwehr | landespolizei | *polizeidirektion | technisches hilfswerk | staatsanwaltschaft
municipality: gemeinde | stadt | stadtgemeinde | marktgemeinde | landeshauptstadt | hansestadt | kreisstadt | stadtverwaltung | gemeindeverwaltung | markt | magistrat | ortsgemeinde | verbandsgemeinde | samtgemeinde | stadtamt | gemeindeamt | einwohnergemeinde | politische gemeinde | stadtrat | universitätsstadt | kreisfreie stadt | flecken | amtsverwaltung | bezirksamt | gemeindeverband | zweckverband | *zweckverband | schulverband | stadtwerke | schulzweckverband | stadt und | bundesstadt | wissenschaftsstadt | klingenstadt | stadt der | stadtbetrieb | einheitsgemeinde | bürgermeister | bürgermeisteramt | oberbürgermeister | große kreisstadt
municipality@DE AT CH: amt | verwaltungsgemeinschaft
region: landkreis | kreis | *kreis | bezirk | *bezirk | bezirksregierung | kanton | land | regierungspräsidium | landratsamt | kreisverwaltung | bezirkshauptmannschaft | landesregierung | amt der | landesamt | *landesamt | landesverwaltungsamt | landschaftsverband | regionalverband | region | städteregion | bundesland | freistaat | landesanstalt | *landesanstalt | landeszentrale | staatskanzlei | bayerisches staatsministerium | sächsisches staatsministerium | autonome provinz | provinz | landesschulamt | baudirektion | landesbetrieb
regional-ministry@DE: ministerium | *ministerium | senatsverwaltung | senator für | senator | behörde für
ministry@AT CH LI: ministerium | *ministerium
ministry: bundesministerium | bundeskanzleramt | bundestag | parlament | botschaft | auswärtiges amt | bundesrat | bundeskanzlei | eidgenössisches departement | staatssekretariat | regierung des fürstentums | bundespräsidialamt
national-agency: bundesamt | *bundesamt | bundeszentrale | bundesagentur | nationale agentur | statistisches bundesamt | bundesverwaltungsamt | bundesnetzagentur | bundesbehörde | bundesnotarkammer | bundesstelle | nationalbank | bundesbank
national-institute: umweltbundesamt | deutscher wetterdienst | bundesforschungszentrum
authority: behörde | *behörde | amt für | direktion | staatliches amt | *direktion | bundesverwaltung | regierung | regierung von | stadtwerke
world-body: europäische kommission | europäisches parlament | vereinte nationen | europarat | europäische zentralbank
school-authority: schulamt | *schulamt | schulverband | bildungsdirektion | schulbehörde | landesschulrat | stadtschulrat | kultusministerium | schulaufsicht | schulverwaltung | kultusministerkonferenz | amt für schule | schulreferat
chamber: handelskammer | *handelskammer | handwerkskammer | *handwerkskammer | wirtschaftskammer | *wirtschaftskammer | industrie und handelskammer | ihk | kammer | *kammer | *kammern | arbeiterkammer | ärztekammer | architektenkammer | kreishandwerkerschaft | handwerkskammern | deutscher industrie und handelskammertag
trade-union: gewerkschaft | *gewerkschaft | *gewerkschaftsbund | gewerkschaftsbund | betriebsrat | arbeitnehmervertretung | lehrerverband | lehrergewerkschaft | personalrat
employers-association: arbeitgeberverband | *arbeitgeberverband | arbeitgeberverbände
trade-body: unternehmerverband | *unternehmerverband | industrieverband | *industrieverband | wirtschaftsverband | *wirtschaftsverband | innung | *innung | handwerksverband | *handwerk | zunft | fachverband | *fachverband | industriellenvereinigung | bauernverband | *bauernverband | gewerbeverband | gewerbeverein | branchenverband | unternehmensverband | einzelhandelsverband | zentralverband des deutschen handwerks | *wirtschaft e v
association: *verein | vereine | vereinigung | *vereinigung | gesellschaft der | verband | *verband | bund | *bund | netzwerk | *netzwerk | *initiative | arbeitsgemeinschaft | *arbeitsgemeinschaft | bündnis | bürgerinitiative | landesverband | *landesverband | kreisverband | ortsverband | bundesverband | *bundesverband | bundesvereinigung | dachverband | *dachverband | interessengemeinschaft | selbsthilfe | *selbsthilfe | zentralverband | gemeinschaft | *gemeinschaft | *verbund | naturschutzbund | heimatverein | arbeitskreis | *kreis e v | deutsche gesellschaft | schweizerische gesellschaft | österreichische gesellschaft | *rat e v | trägerverein | wohlfahrtsverband | ordensgemeinschaft
federation: bundesverband | dachverband
assembly: *konferenz | rat für
club: klub | club
friends: förderverein | *förderverein | freundeskreis | *freundeskreis | gesellschaft der freunde | verein der freunde | freunde der | freunde des | elternverein | elternbeirat | verein zur förderung | verein zur unterstützung | alumniverein | förderkreis
church: kirche | *kirche | kirchengemeinde | *kirchengemeinde | pfarrei | pfarre | bistum | erzbistum | diözese | erzdiözese | kloster | stift | abtei | landeskirche | kirchenkreis | *kirchenkreis | diakonie | *diakonie | diakonisches werk | evangelische akademie | bischöfliches | *pfarramt | generalvikariat | kirchenverband | ordinariat | katholische akademie | erzbischöfliches | cvjm | propstei | evangelisches dekanat
charity: rotes kreuz | caritas | caritasverband | *caritasverband | arbeiterwohlfahrt | awo | volkshilfe | arbeiter samariter bund | johanniter | malteser hilfsdienst | heilsarmee | kinderdorf | sos kinderdorf | hilfswerk | *hilfswerk | flüchtlingsrat | welthungerhilfe
foundation: stiftung | *stiftung | stiftungen | fonds | *fonds
cooperative: genossenschaft | *genossenschaft
social-enterprise: sozialunternehmen | sozialbetrieb | sozialökonomischer betrieb
youth-organisation: jugendring | *jugendring | jugendverband | *jugendverband | jugendwerk | *jugendwerk | jugendverein | pfadfinder | *pfadfinder | landjugend | landesjugendring | jugendbund | *jugend | studentenschaft | studierendenvertretung | jugendpresse | jugendfeuerwehr | jugendrotkreuz | asta | hochschülerschaft | hochschülerinnenschaft | jugendnetzwerk | jugendrat | naturfreundejugend | jungschar | jugendakademie | jugendagentur | jugendbildung
youth-centre: jugendzentrum | *jugendzentrum | jugendhaus | *jugendhaus | jugendtreff | jugendclub | jugendbildungsstätte | *jugendbildungsstätte | jugendherberge | jugendbüro | jugendinformationszentrum | jugendinfo | jugendfreizeitstätte | haus der jugend | jugendbegegnungsstätte | jugendgästehaus
youth-council: bundesjugendring | deutscher bundesjugendring | bundesjugendvertretung
sport-club: sportverein | *sportverein | turnverein | *turnverein | sportclub | sportklub | fußballclub | fußballverein | fussballclub | sportfreunde | turn und sportverein | tsv | fc | schwimmverein | schwimmclub | ruderclub | ruderverein | reitverein | tennisclub | skiclub | schützenverein | volleyballclub | basketballclub | handballclub | judoclub | sportgemeinschaft | sportunion
sport-club@DE AT CH: sv
sport-federation: sportverband | *sportverband | sportbund | *sportbund | fußballverband | *fußballverband | turnverband | leichtathletikverband | *leichtathletikverband | schwimmverband | *schwimmverband | skiverband | ruderverband | handballverband | basketballverband | volleyballverband | turnerbund | fußballbund | *fußball bund | tennisbund | schützenbund | judobund | *sport bund
sport-organisation: landessportbund | olympiastützpunkt | sportjugend | *sportjugend | olympischer sportbund | olympisches komitee | sportamt
training: bildungszentrum | *bildungszentrum | weiterbildungszentrum | ausbildungszentrum | bildungsinstitut | bildungsakademie | weiterbildung | berufsförderungsinstitut | berufsförderungswerk | fortbildung | fortbildungsakademie | sprachschule | fahrschule | bildungsträger | bildungsstätte | bildungseinrichtung | qualifizierungsgesellschaft | bildungsgesellschaft | wirtschaftsförderungsinstitut | bildungszentren | schulungszentrum
training@AT: bfi | wifi
counselling: beratungsstelle | *beratungsstelle | berufsberatung | beratungszentrum | bildungsberatung | erziehungsberatung | beratungsdienst
accreditation: akkreditierungsagentur | akkreditierungsrat | akkreditierungsstelle | zertifizierungsstelle | qualitätssicherungsagentur
institute: institut | *institut | institute | akademie | *akademie | anstalt | *kolleg | lehrstuhl
centre: zentrum | *zentrum | zentrale | haus der | werkstatt | zentren | labor | *labor | stelle
business: verlag | *verlag | unternehmensberatung | *technik | *werke | *werk | maschinenbau | *bau | *betriebe | handelsgesellschaft | *vertrieb | ingenieurbüro | *büro | brauerei | *bank | versicherung | *versicherung | hotel | apotheke | sparkasse | gasthof | weingut | consulting | technologie | technologien | *systeme | logistik | entwicklungsgesellschaft | *technologie | energieversorgung | stahlwerk | bäckerei | druckerei | buchhandlung | steuerberatung | rechtsanwälte | beteiligungs | verwaltungs | *spedition | *industrie | *software | wohnungsbau | verkehrsbetriebe | verkehrsgesellschaft
research: forschung* | *forschung | *forschungs | wissenschaft* | wissenschaftlich*
research@AT: ait | austrian institute of technology
research@AT CH DE: joanneum | csem | profactor | fortiss
higher: universität | hochschule | *universität | *hochschule | universitär* | hochschul* | fachhochschul* | universitäts*
sport: sport* | *sport | fußball | turnen | schwimmen | leichtathletik | handball | ski | eishockey | tischtennis | radsport
youth: jugend* | jugendlich* | jugend | studentisch* | studierende | pfadfinder* | *jugend
occupational: beruflich* | berufs | berufsbildung | berufsausbildung | berufsbildende
employers: unternehmer* | arbeitgeber* | unternehmen | industrie | wirtschaft | händler | bauern | hersteller
level local: stadtteil | örtlich* | kommunal* | städtisch* | ortsverein
level regional: regional* | landes* | landkreis | kantonal* | bezirks*
level national: bundes* | national* | bundesweit* | deutschlandweit | nationaler | gesamtösterreichisch
level european: europäisch* | europa | europa*
level international: international* | welt | weltweit | weltverband
nation: deutsch* | österreichisch* | schweizer* | liechtenstein* | luxemburg* | deutschland | österreich | schweiz
sector health: medizin* | *medizin | gesundheit* | *gesundheit | krebs* | ärzte* | pflege | *pflege | *klinik | pharma* | klinisch* | rehabilitation
sector culture: kunst | *kunst | kultur | *kultur | kultur* | musik* | *musik | denkmal* | theater* | künst* | museums* | heimat* | film
sector creative-industries: design | gestaltung | mode | architektur
sector media: medien | rundfunk* | *funk | verlag | *verlag | presse | fernsehen | journalis*
sector ict: informatik | software* | digital* | informationstechnik | edv | datenverarbeitung | *software | it | informationstechnologie
sector agriculture: landwirtschaft* | agrar* | forst* | *forst | fischerei | wein* | gartenbau | landbau | tier* | holz
sector environment: umwelt* | natur* | *natur | ökolog* | klima* | wasser* | *wasser | abfall* | entsorgung
sector energy: energie* | *energie | strom | solar* | windkraft | elektrizität* | stadtwerke | kraftwerk*
sector transport: verkehr* | *verkehr | bahn | *bahn | flughafen | logistik | schifffahrt | luftfahrt | hafen | *luftfahrt | fahrzeug* | auto* | *transport
sector tourism: tourismus* | *tourismus | hotel* | *hotel | reise* | fremdenverkehr* | gastronomie
sector construction: bau | *bau | bauwesen | wohnungs* | hochbau | tiefbau | immobilien | baugesellschaft | bauingenieure
sector finance: bank | *bank | versicherung* | *versicherung | finanz* | sparkasse
sector industry: industrie | *industrie | maschinenbau | chemie | *chemie | stahl* | *stahl | metall* | kunststoff* | elektrotechnik | werkzeug* | *technik | elektronik | textil*
sector business-services: beratung | *beratung | unternehmensberatung | steuerberatung | consulting
sector crafts: handwerk* | *handwerk
sector trade: handel | *handel | großhandel | einzelhandel
sector social-services: sozial* | wohlfahrt* | behinderte* | senioren* | familien* | flüchtling* | lebenshilfe | *sozialwerk | integration | migration*
sector employment: arbeitsmarkt | beschäftigung* | arbeit | arbeitnehmer*
sector civil-society: menschenrechte | demokratie | politische bildung | frieden* | bürgerschaftlich*
sector development-cooperation: entwicklungszusammenarbeit | entwicklungshilfe | entwicklungspolitik
sector justice: justiz* | recht* | polizei* | sicherheit*
sector SPO: sport* | *sport | turn* | fußball*
sector YOU: jugend* | *jugend
sector VET: berufsbildung | berufliche | berufs* | ausbildung* | weiterbildung
sector ADU: erwachsenenbildung | *erwachsenenbildung
sector SCH: schule | *schule | schul*
sector research: forschung* | *forschung | wissenschaft*
`,
);
