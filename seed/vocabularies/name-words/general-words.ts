/**
 * Words that many organisations have in their names, one meaning a line: its English word, then how it is written and
 * abbreviated in the languages of the programme, without accents and in Latin letters. `*` stands for any ending. Words
 * of one line are one word when names are compared, so that a name is known again in another language. Each of them says
 * what kind of organisation it is or what it is about: a name with it and one without it are two organisations.
 */
export const generalWords = `
university: university universities univ universit* uniwersytet* uniwersyt* univerzit* univerzitet* universidad* universidade* universita* unibertsitate* universiteit* universitas sveucilist* ulikool* yliopisto* egyetem* panepistimi* haskoli prifysgol ollscoil augstskol* daxue universitesi
appliedsciences: hochschul* fachhochschul* hogeschool* hogskol* hojskol* hojskole* hoyskol* hoyskole* korkeakoul* ammattikorkeakoul* yrkeshogskol* foiskol* politechnika
college: college coll colegio* collegio* kollegi* kolegi* collegium
academy: academy acad akad academ* akadem* akademi*
institute: institute inst instit institut* instytut* instituut* ustav* instituci* zavod intezet* laitos
school: school schools sch escuel* escola* ecole* scuola* scuole schul* skol* szkol* skola* iskola* koulu* kool school* scholi* okul* mokykl* sqol* uchilishte* uchilisht* shkoll* scoala* scoli* lycee* liceu* liceo* lyce* gymnasi* gimnazi* gymnazi* kolej*
faculty: faculty fac facult* fakult* faculdad* facolta* wydzial* teaduskond*
department: department departments dept dep departement* departament* dipartiment* abteilung* afdeling* avdeling* oddeleni* katedra* oddzial* osakond* osasto* tanszek*
centre: centre center centers centres ctr cntr cent centr* centro* zentrum zentral* zentren centrum* centrul* kesk* kozpont* keskus* centar* merkez* kentro* senter* tsentr* center* centru*
hospital: hospital hospitals hosp hopital* hopitaux ospedal* krankenhaus* klinik klinike kliniken kliniki klinika clinic clinics clinique cliniques clinica kliniek* ziekenhuis* szpital* nemocnic* bolnic* bolnits* bolnis* spital* sykehus* sygehus* sjukhus* sairaal* haigla* slimnic* ligonin* korhaz* nosokomei* hastane* klinikum policlin* poliklin*
medical: medical med medicine medicin medic medizin* medycz* medycyn* medisch* medisin* medicina medicinsk* medicinal lekarsk* iatrik*
laboratory: laboratory laboratories lab labs laboratoire* laborator* laborato*
research: research res recherche* forschung* investigac* investigaci* ricerc* onderzoek* forskning* badan* badawcz* vyzkum* vyskum* istraziva* pesquis* kutat* tutkimus* uurimis* petijum* tyrim* erevn* arastirma* cercetar* izsledvan* issledovan* vedecko* naukow*
science: science sciences sci scien* scientif* wissenschaft* wetenschap* cienci* scienz* nauk vied znanost* videnskab* vitenskap* vetenskap* tudoman* teadus* zinatn* moksl* epistim* bilim* stiint* nauch*
technology: technology technologies tech technol* tehnol* teknolog* tecnolog* technologi* technical techn tecnic* techniq* technisch* technick* techniczn* teknisk* teknik* tehnisk* tehnick* tehnic* tehnik* tekhn* muszak* teknill*
engineering: engineering eng engn engineer* ingenier* ingegner* ingenieur* inzenyr* inzinier* inzynier* ingenior* inginer* muhendis*
polytechnic: polytechnic polytech politecnic* polytechni* politechni* politehni* polytechn*
association: association assoc assn associa* associac* associacao* associazion* vereniging* verein* verband* foreningen* forening* stowarzysz* sdruzen* zdruzen* udruzen* udrug* egyesulet* yhdistys* uhing* biedrib* asociaci* asociac* syllogos dernek* dernegi asociat* sdruzhenie zveza
society: society soc societ* gesellschaft* genootschap* maatschappij* towarzystw* spolecnost* spolocnost* drustv* tarsasag* seura selts* obshchestv* etairei* samfund* selskab* selskap* sallskap*
foundation: foundation found fdn fundac* fundaci* fondac* fondation fondazion* stiftung* stichting* stiftels* nadac* nadaci* alapitvan* saatio* sihtasutus* fonds nodibinajum* idrima vakif vakfi fundacj* fundat*
council: council raad rat consej* consell* consigli* conseil* radet rada tanacs neuvosto noukogu taryba padome symvouli* konsey*
ministry: ministry minist ministeri* ministerstv* minister* ypourgei* bakanlig*
library: library lib librar* bibliothek* bibliotheq* bibliotec* bibliotek* biblioth* knihovn* kniznic* knjiznic* konyvtar* kirjasto raamatukogu vivliothik* kutuphane*
museum: museum mus musee* museo* museu* muze* muzej* muze* mouseio* muuseum* museoj*
city: city municipality mun municip* stad stadt* ville comune* comun* commune* ayuntamiento* ajuntament* gemeente* gemeinde* kommun* kommune* obec mesto gmina* miasto opcin* opstin* obcin* obsthin* varos* onkormanyzat* dimos primari* belediye* kaupunki kunta linn vald savivaldyb* novad* dimos
government: government govt gov gouvernement* gobiern* govern* regierung* rzad
agency: agency agencia* agence* agentur* agenzi* agencj* agentur* agentuur* agentura* ajans*
office: office oficin* ufficio* buro amt urzad* urad* hivatal*
health: health hlth gesundheit* sanita* salud saude sante gezondheid* zdrow* zdrav* egeszseg* tervey* tervis* veselib* sveikat* helse halso* sundhed* ygei* saglik
education: education educ educat* educac* educaci* bildung* onderwijs* istruzione formation formazion* utbildning* uddannelse* utdanning* edukac* ksztalc* vzdelav* vzdela* obrazov* oktat* koulutus haridus* izglitib* svietim* ekpaidefs* egitim invatamant*
development: development dev develop* desarroll* developp* svilupp* desenvolv* entwicklung* ontwikkeling* rozwoj* rozvoj* razvoj* razvit* fejleszt* kehity* arendus* attistib* pletr* utvikling* udvikling* utveckling* dezvolt* anaptyx* kalkinma gelistirme
training: training opleiding* ausbildung* szkolen* capacitac* addestrament* skolen* usposablj* formac*
industry: industry industries industr* industri* przemysl* prumysl* ipar* teollisuus toostus*
system: system systems syst systemes sistem* systeme*
service: service services serv servic* servizi* dienst* tjenest* sluzb* uslug* szolgalt* palvelu* teenus*
bank: bank banking banque* banco* banca* banka* bankas pankki pank
management: management mgmt gestion* gestao verwaltung* beheer zarzadzan* upravljan* rizeni* hallinto
agriculture: agriculture agricultural agr agric* agron* landwirtschaft* landbouw* rolnicz* zemedel* polnohospod* poljopriv* kmetij* mezogazdas* maatalous pollumajand* lauksaimniec* zemes selskohoz* georgik* tarim
chemistry: chemistry chemical chem chemi* chimi* quimic* kemi* khimi* himi* kimya* scheikund*
physics: physics phys physic* fisic* fizi* fyzik* physik* fysik* fysi* natuurkund*
biology: biology biol biolog* bioloski
mathematics: mathematics math maths mathemat* matemat* wiskund*
economics: economics econ econom* ekonom* oconom* wirtschaft* okonom* gospodar* oikonom* iktisadi
business: business bus handelshochsch* commerce commercial
environment: environment environmental env umwelt* srodowisk* prostred* medioambient* miljo* kornyezet* ymparisto* keskkon* aplink* okolja
energy: energy energ* energi* energet*
social: social soziale* sociale* socjaln* socialn* tarsadalm*
children: children childrens child kinder* enfant* infantil* bambin* dzieci* detsk* pediatr* paediatr*
youth: youth jugend* jeun* juvent* giovan* mlodziez* mladez* ifjusag* nuoriso* noorte* jaunat* jaunim* neolai* genclik ungdom* jeugd* omladin* mladin* tineret*
sport: sport sports sport* deport* desport*
art: art arts arte artes kunst* sztuk* umen* umeni* umetn* muveszet* taide* konst* maksla*
music: music musik* musiq* music* muzic* muzyk* muzik* hudb* glazb* zene* musiik* muusik* muzika* mousik*
language: language languages sprach* langue* lengua* lingua* taal* jezyk* jazyk* jezik* nyelv*
teacher: teacher teachers teachers lehrer* leraren* enseignant* profesor* nauczyciel* ucitel*
studies: studies study studien etudes estudio* studij*
federation: federation federac* federazion* foderation* federatie* svaz* zvaz* savez* liitto*
union: union unie unione zwiazek* sojuz*
trust: trust
partner: partner partners partner*
capital: capital kapital*
investment: investment investments invest*
finance: finance financial financ* finanz* finans*
insurance: insurance assuranc* segur* versicherung* verzekering* ubezpieczen* pojist* osigur*
consulting: consulting consultancy consultants consult* beratung* advies doradztw*
solution: solution solutions losung* soluc* oplossing*
product: product products produ* produkt*
project: project projects proj* projekt*
network: network networks netzwerk* reseau* netwerk* siec* mreza halozat*
community: community communities comunid* communaut* gemeinschaft* gemeenschap* wspolnot* zajednic* skupnost* kozosseg* yhteiso*
cooperative: cooperative coop cooperat* kooperat* genossenschaft* cooperatie* spoldziel* druzstv* zadrug* osuuskun* szovetkezet*
church: church kirche* kerk eglise* iglesia* chiesa* kosciol* cirkev* crkva* kirkko* kirke kyrka ekklisi*
theatre: theatre theater theatr* teatr* divadl* kazalist* gledalis* szinhaz* teatteri*
kindergarten: kindergarten kindergart* kinderg* vrtic* ovoda* przedszkol* skolk* lasteaed paivakoti barnehage* maternelle* kleuter* nursery detskagradina
primary: primary elementary prim grundschul* primair* basisschool* podstawow* zakladn* osnovn* primari* primaria elemental* peruskoul* pohikool* pamatskol* pradine* altalanos dimotik* ilkokul* grundskol*
secondary: secondary second sekund* secund* secondair* srednj* stredn* sredn* kozepiskol* keskkool* vidusskol* vidurin* gymnasio
vocational: vocational voc beruf* berufs* professional professionnel* profesional* professional* zawodow* odborn* strukovn* szakkepz* ammattiopisto kutse* profesin* beroeps* yrkes* erhvervs* meslek*
applied: applied angewandt* appliqu* aplicad* stosowan* aplikovan* toegepast* primenj* alkalmazott
veterinary: veterinary vet veterin* tierarzt* dierge* weteryn* allatorv*
dental: dental dent* zahn* tandheel* stomatol* odontol*
pharmacy: pharmacy pharm pharma pharmaceutical pharmaceuticals farma* pharmac* apothek*
nursing: nursing pflege* enfermer* infermier* verpleeg* pielegn* osetrovatel*
cancer: cancer oncolog* onkolog* krebs* kanker* tumor* rakovin* nowotw*
law: law jur jurid* recht* rechts* droit* derecho* diritto* prawa prav* jogi
observatory: observatory obs observ* sternwarte* obserwator* hvezdarn*
marine: marine maritime maritim* meeres* maritiem* morsk*
forest: forest forestry forestal* forst* bosbouw lesn* sumars* erdesz*
civil: civil zivil* ciwiln*
electric: electrical electric electronics electronic electronique* elec elect elektro* elektri* electro* electri* eletr* villamos*
computer: computer comput* informat* informatic* informatik* computing
information: information inf inform* informac* informaci*
philosophy: philosophy phil philos* filoz* filos*
history: history hist histor* histori* geschicht* geschiedenis* dejin* torten*
theology: theology theol theolog* teolog* bogoslov*
water: water wasser* eau agua acqua* wody vatten vand
building: building buildings costru* construc* construct* bouwkund* budow* stavebn* gradevin* gradben* epitesz*
space: space aerospace raumfahrt* espacial* spatial* spazial*
defense: defense defence verteidigung* defens* obron* obran* odbran*
mining: mining bergbau* gornicz* bansk* rudar* banya*
south: south southern sud sur zuid* poludn* jizn* juzn*
north: north northern nord nort norte noord* polnoc* pohja* eszak*
east: east eastern ost oost* wschod* vychod* istocn* kelet*
west: west western oest* ouest* zachod* zapad* nyugat*
`;

/** The same for words that a name may have or not have without being another one. */
export const qualifyingWords = `
national: national natl nat nacional* nazional* nationaal nationale narodn* narodow* nasjonal* nemzeti kansalli* riiklik* ethnik* ulusal nacionaln* natsionaln* krajow*
international: international intl internacional* internazional* internationa* miedzynarodow* mezinarod* medzinarod* nemzetkozi kansainval* rahvusvahel* starptautisk* tarptautin* diethn* uluslararasi medjunarodn* medunarodn* mezhdunarodn* mednarodn*
european: european europea* europaisch* europees europese europeen* europejsk* evropsk* evropeisk* eurooppalai* avrupa
world: europe europa evropa europi eurooppa euroopa eiropa europoje asia africa america world global worldwide
state: state staatlich* estatal* estado estadual* statale panstwow* statni* statn* drzavn* allami gosudarstven* durzhav* devlet valstyb*
federal: federal fed federa* bundes* federaln*
royal: royal koninklijk* kungl kungliga kongelig* royale krolewsk* kralovsk*
group: group groups grupp* grupo* gruppo* groupe* groep* grup grupa* skupin* csoport
company: company firma enterprise* unternehm* przedsiebiorstw* podjetje preduzec* poduzec* podnik* bedrijf entreprise empresa* impresa vallalat yritys ettevote
holding: holding holdings
public: public publ publi* publik* offentlich* openbaar publiczn* verejn* javn* obsht* obshestv*
general: general gener* allgemein* algemeen ogoln* vseobecn* altalan*
private: private privat* privad* particulier prywatn* soukrom* sukromn*
catholic: catholic katholi* catholi* catolic* cattolic* katolic* katolick*
free: free vrije freie freier freies libre libera
saint: saint st sankt sint santa santo san sveti svaty swiety szent
`;
