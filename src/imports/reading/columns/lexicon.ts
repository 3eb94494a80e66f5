import type { Target } from './targets.js';

/**
 * What single words of a column name mean, in the languages of the programme's countries. Folded (see meanings.ts); a star
 * stands for any ending, because many of these languages inflect. Words that mean several things stand in each list.
 */
export const WORDS = {
  // The word "name".
  name: `
    name names naam namen nom noms nombre nombres nome nomi nimi nimetus namn navn navnet nafn nev neve nazw*
    nazev nazvu nazov nazvy naziv naziva amtsbezeichnung* lib nume numele denumir* denominaz* denominac*
    denominat* designac* designation bezeichnung* benennung pavadinim* nosaukum* ονομα ονομασια επωνυμια τιτλος
    име назва назив наименовани* ad adi isim* unvan unvani ainm isem emri emertim* benaming bezeichnung название
    ime imena nazivi appellation libelle intitule megnevez*`,
  // Something that is an organisation: the word itself, its kinds, and what a list calls the ones in it.
  organisation: `
    organisat* organisac* organisaz* organisasj* organisaatio* organ organismo organisme organismos instituc*
    instelling* einrichtung* establishment* etablissement* estableciment* establecimiento* ustanov* iestad*
    istaig* asutus* intezmen* entity entities entite entidad* ente enti entiteit subject* subjekt* podmiot*
    szervezet* laitos laitokse* virksomhed* foretag* bedrij* school* schul* scuol* ecole* escuel* escola*
    colegio* skol* szkol* iskol* koulu* kool* mokykl* sola sole soli sool osnovna σχολ* училищ* школ* okul*
    shkoll* universit* universidad* uniwersytet* univerzit* egyetem* yliopist* ulikool* hochschul* hogeschool*
    πανεπιστημι* университет* college* academ* akadem* kindergart* kita jardin* materska materske predskol*
    barnehage* vrtic* librar* bibliothe* bibliote* knihovn* kniznic* knjiznic* konyvtar* kirjasto* raamatukog*
    βιβλιοθηκ* библиотек* kutuphane* leabharlann* muse* muze* μουσει* музе* muuseum* compan* firma firmen firme
    firmy unternehmen* empresa* entreprise* societe societa sociedad* spolecnost* spolocnost* tvrtk* podjetj*
    ceg cegnev yritys* ettevot* imone* uzneme* uznemum* εταιρεια* επιχειρηση* φορεα* предприяти* организаци*
    sirket* participant* partner* partecipant* deelnemer* teilnehmer* ucastnik* ucesnik* sudionik* udelezen*
    uczestnik* dalyv* dalibniek* osaleja* osallistuj* deltaker* deltager* deltagar* συμμετεχ* εταιρο* участник*
    association* associaz* asociac* associac* verein* vereniging* forening* yhdistys* stowarzyszen* sdruzen*
    zdruzen* udruga udruge udruzenj* egyesulet* asociati* foundation* stichting* stiftung* fondation* fundacio*
    fundacj* fondazion* nadac* zavod* municipalit* gemeente* gemeinde* commune* comune comuni* municipi*
    concelho* obec obce obci opcina* opstina* obcina* kommun* kunta kunnat vald onkormanyzat* telepules*
    primari* δημ* общин* belediye* savivaldyb* pasvaldib* gmina gminy employer centre center centro centrum
    zentrum zariaden* zarizen* zaklad* placowk* jednostk* jednotk* uchadza* holder* member members lid leden
    mitglied* membre* miembro* clen* clan* tag jasen* liige* kurum* istitut* unitat* unitate instit* oppilaito*
    struttur* aziend* heiti skoli skola reditelstv* novads novada`,
  // What a list of grants calls those who get them.
  recipient: `
    beneficiar* beneficj* begunstigde* begunstigten begunstigter zuwendungsempfang* empfanger*
    ontvanger* kedvezmenyezett* prijemc* prijimatel* korisnik* upravicen* sanemej* toetuse* saaja
    tuensaaja* toteuttaj* stodmottagar* tilskudsmodtag* δικαιουχ* бенефициент* бенефициар* faydalanici*
    applicant* aanvrager* antragsteller* demandeur* solicitante* richiedente* wnioskodawc* zadatel*
    ziadatel* pareiskej* pieteicej* taotlej* hakij* sokand* soker ansoker ansogar* kandidat* vykdytoj*
    coordinator* koordinator* coordinateur* coordinador* coordinatore* koordynator* lead recipient*
    grantee* promoter* promotor* stodmottagare`,
  // As often the one that keeps the list as one in it.
  authority: `
    authorit* autorit* behorde* overheid* myndighet* viranomai* urad urady urzad* hatosag* αρχη provider*
    trager* traeger* owner`,
  // Says nothing that another word of the name does not say.
  quality: `
    officia* officiele offizielle* oficial* ufficiale* oficj* uradn* uredn* sluzben* officiell* hivatal*
    ametlik* virallinen επισημ* legal juridi* legale registered register full complete completo complet title
    titel tytul statutory our main current present voll* pelny plny celk* puni teljes taydellinen own entire
    public primary head seat registre* siege gestationeerd red uplny uplne haupt* sidlo sidla sediu sediul sede
    sitz vestiging* residence establishment haus* visit* data item value field entry record text first second n°
    zemepisn* geografick* geografsk* geographical geographic formatted principale principales especific* glowny
    hlavni`,
  short: `
    short shortname abbrev* acronym* acronim* afkorting* abkurz* kurz* kort korte sigle sigla siglas
    skrot* skrac* zkrat* zkrac* skrat* kratic* kratk* rovid* lyhen* luhend* lyhyt forkort* prescurt*
    trumpin* saisinaj* συντομ* съкращ* кратк* kisa* kurz kratki kratko`,
  other: `
    other others alternat* alias aliases synonym* variant* translated translation local native english
    englisch* engels* ingles* angielsk* angl* engleski* en label trading aka former previous andere
    autre otro altro jiny iny drugi παλαι* preferred display latin`,
  country: `
    countr* land lander landes landerkurzel landcode landkod landen lands landkode pays paese paesi pais
    paises nation nationalit* nazione staat kraj kraju zeme zemi krajin*  drzav* zemlj* tara tarii
    orszag* salis saly* valst* riik riigi maa maan χωρα* държав* стран* краін* ulke* shtet* tir tira
    vend* iso2 iso3 alpha2 iso`,
  region: `
    regio* regiune* regiao bundesland* provinc* provinz* prefecture* state states county countie*
    canton* kanton* departement* department departamento* comunidad* autonom* comunitat* distrito*
    distret* district* wojewodzt* zupanij* judet* megye* maakund* maakond* maakonna* maakunta* lan lanet
    fylke* amt landsdel* area apskrit* περιφερει* νομος област* окръг* okrug* regij* vilayet il ili nuts
    nuts1 nuts2 nuts3 oblast* samosprav* kraj kraja kraju comarca* maakunnan powiat*`,
  // A region within another one.
  district: `
    departement* department departamento* county countie* distrito* distret* district*
    comarca* powiat*`,
  city: `
    city cities town towns place places localit* municipality stad steden plaats plaatsnaam woonplaats*
    vestigingsplaats* gemeente* ville villes commune* ort orte ortsname wohnort stadt gemeinde* standort ciudad*
    localidad* municipi* poblacion* citta comune cidade* concelho* miasto miasta miejscow* mesto mesta obec obce
    obci grad grada naselj* opcina* opstina* obcin* obcina* oras* varos* telepules* miest* pilset* linn linna
    asula kaupun* kunta paikkakunt* by byen poststed* postort* kommun* stadur sveitarfelag ciutat* kotipaik*
    kunnan postitoimipaik* postdistrikt* omavalits* gyvenviet* savivaldyb* pasvaldib* novads gmina gminy novada
    общин* πολη πολις εδρα δημος град* населен* міст* sehir sehri ilce* qytet* belt baile postalort mjesto
    mjesta kraj kraja`,
  address: `
    address addresses adres adresse adressen adresa adresy adresu adress adressi adrese* osoite cim cime
    direccion* indirizz* endereco* morada* domicilio* sidlo sidla ulica ulice street strasse strassen
    str rue calle via rua straat utca katu gade gata vei gatve iela tanav οδος διευθυνση* адрес* улиц*
    adresi anschrift* hausanschrift location lokalizac* siedziba sede seat hausnummer housenumber
    szekhely hausnr budynk* lokalu civico hisna hisne hazszam* popisn*`,
  postcode: `
    zip zipcode postcode postcodes postal postleitzahl* plz pasto pasta posta posti eircode psc pocztowy
    postnummer postnr postinumero postiindeks* cap cp iranyitoszam* ταχυδρομ* τκ indeks* postkod post postkode
    postansk* пощенски postinro`,
  position: `
    geolocation geo geolocatie geolok* koordinat* coordenad* coordonn* latlng latlon latlong geopoint
    wkt gps souradnic* suradnic* position point geometry συντεταγμεν* location coordinate coordinates
    coordinaten coordinat`,
  latitude: `
    latitude latitud lat latitudine breite breitengrad* breedtegraad sirina szelesseg szer* y sirk*
    leveyspiiri laiuskraad bredde breddegrad* breiddargrad* szerokosc* platum* πλατος enlem`,
  longitude: `
    longitude longitud lon lng long lange langengrad* lengtegraad dlzka delka duljina duzina hosszusag x
    pituuspiiri pikkuskraad longitudine laengde* lengde lengdegrad* lengdargrad* dlugosc* ilgum* garum*
    μηκος boylam`,
  website: `
    web webpage* webauftritt webova webove webs* homepag* home url urls uri www sitio sito internet* pagina page
    stran* strona strony hjemmeside* hemsida* honlap* kotisivu* koduleh* svetain* majaslap* vefsida ιστοσελιδ*
    δικτυακ* уебсаит* саит* site* link links domain domains domein pages webb* veeb* verkkosivu* nettsid*
    nettst* weboldal* vef vefur vefslod* timeklvietn* vietne ιστοτοπ* страниц* стран* veb sajt*`,
  email: `
    email emails mail mails epost mailadres* courriel* correo correos ηλεκτρονικ* имеил* eposta netfang
    posteitali elpastas epasts emailadresse sahkoposti* meil`,
  phone: `
    phone phones telephon* tel telefon* telefoon* puhelin* simi τηλεφων* телефон* mobil* gsm fax faks
    telefaks talruni* tlf* telf* τηλ τηλεομοιοτυπ* handy vorwahl ruf rufnummer durchwahl`,
  person: `
    person persona persoon personne personen contactpersoon contactperson ansprechpartner*
    ansprechperson* kontaktperson* kontaktna osoba osoby manager* head leiter* leitung diriginte υπευθυν*
    given family signatory president chair representative* owner vertreter* gestionnaire responsable
    responsabil* referent principal johtaj* ръководител* teacher`,
  // A person, also with a word for organisation beside it: the head of a school, a mayor, a family name.
  individual: `
    director directors directora directorul directorului directeur* directrice direktor direktora direktorica
    direktorius direktoriaus direktors direktorin diretor diretora direttore direttrice rector rektor rektora
    rektors rektorsnamn rektorn headteacher* headmaster* headfirstname headlastname schulleit* riaditel reditel
    riaditela reditele riaditelka reditelka dyrektor* kierown* ravnatel* igazgato* vezeto vezetoj* rehtor*
    vadov* vaditaj* διευθυντη* διευθυντρι* директор* mudur muduru mudurun mudurunun skolastj* skolelede*
    skoleleiar* leder leders lederen juht juhi juhataj* juhatu* mayor mayors burgermeister* burgemeester* maire
    alcalde alcaldesa sindaco primar primarul primarului starosta starosty starosti wojt* burmistrz* prezydent*
    polgarmester* zupan zupana zupanja gradonacel* градоначал* kmet кмет* meras δημαρχ* baskan baskani ordforer*
    borgmast* borgmester* predsed* predsjed* prezes* elnok* vorsitz* przewodnicz* president* presedint*
    statutar* drejtor* kepvisel* gradonacaln* projectleider* projektleiter* projektledare* firstname lastname
    surname vorname nachname voornaam achternaam prenom prenoms imie nazwisko meno priezvisko jmeno prijmeni
    cognome apellido* prezime priimek vezeteknev* efternamn fornamn etternavn fornavn efternavn sukunimi etunimi
    perekonnanimi eesnimi uzvards vards pavarde vardas επωνυμο фамили* soyad*`,
  contact: `
    contact contacts kontakt kontakty contacto contato contatto contatti kapcsolat* yhteys* kontakta*
    επικοινων* контакт*`,
  id: `
    id ids ident* nr no num numer numero numeros number nummer numarul numar cislo cisla stevilka broj
    azonosito* kennung kennziffer kennzahl schluessel schlussel code codes codigo codice cod kod kody
    kods koodi kood kodas sifra sifre oznak* znak key ref referenc* αριθμος κωδικος код номер numara
    numarasi uid guid uuid slug eduid izo redizo rspo cd urn tunnus tunniste* codi codis kodu szam szama
    kode numeris numurs`,
  type: `
    type types typ typy typu typo tipo tipi tip tipas tips tipus* tipul tyyp* kind soort art arten form
    forme forma categor* kategor* klass* classif* genre rodzaj druh vrst* natur* charakter tur turu
    liik liigi veids veida rusis rusies tegund* tipolog* phase descrizionetipolog* skolform* τυπο* ειδος
    κατηγορια вид тип slag rechtsform* schulform* hochschultyp traegerschaft statut generic*`,
  sector: `
    sector sectors sectoren secteur* sektor* settore* setor* nozare valdkond* ala toimiala* bransch*
    branch* bereich field fields domain domeniu domene podrucj* odvetv* obor obory obszar dziedzin*
    τομεας сектор*`,
  expertise: `
    expertise expertises competen* kompeten* specialis* specializ* spezial* skills zameren*`,
  level: `
    level scope niveau nivel livello reach`,
  activity: `
    activity activities activite* aktivit* actividad* attivita atividade* dzialalnosc* cinnost* veiklos
    dejavnosti darbib* tegevus*`,
  experience: `
    ervaring* erfahrung* experienc* esperienz* doswiadcz* zkusenost* skusenost* iskustv*`,
  count: `
    number count counts num aantal anzahl nombre numero liczba pocet stevilo broj antal antall darab maara arv
    skaits skaicius αριθμος брои no pupil* student* eleve eleves elevi schuler* schueler* leerling* uczni*
    alumn* alunn* oppila* ziak* zaku tanulo* mokini* skolenu dijak* ucenik* ucenc* μαθητ* ученик* ogrenci* staff
    employees beds`,
  description: `
    about beschrijving* omschrijving* beschreibung* descripti* descripc* descriz* descric* opis opisu
    popis popisu kuvaus* kirjeldus* beskrivel* beskrivning* leiras* aprasym* apraksts περιγραφ*
    описание* aciklama profile profil presentation summary mission background`,
  language: `
    language languages lang taal talen langue langues sprache sprachen idioma* lingua lingue jezyk*
    jazyk* jezik* nyelv* kieli kielet keel keeled sprak* sprog* kalb* valod* limb* γλωσσ* език* dil dili`,
  status: `
    status stav stan stanje statusas statuss tila olek allapot stare κατασταση статус active aktiv activ aktivny
    closed durum durumu staatus etat estat estado stato situac* situaz* busena stanu ferme fermee gesloten
    opgeheven geschlossen cerrado cerrada chiuso encerrado encerrada zamkniety zamknieta zavreny zavreta
    zatvoren zatvorena suletud stangd lukket nedlagt nedlagd kapali inactive inactif inaktiv dissous`,
  ended: `
    einde end ended closed closing dissolved ceased deregistered expiry einddatum opheffing* aufgelost*
    geschlossen* zanik* ukonc* zrusen* avslutt* nedlagt* nedlagd* lakkaut* likwid* fermeture cessation cese baja
    cessazione chiusura datfin ende fin fine koniec konec slut loppu lopp sluttdato close dissolution disso
    removal removed slette* luk lukket opphor* upphor* pabaig* beigu* wykresl* zamkniec* chius* encerram*
    extinc* megszun* desfiint* radier* radiation radie prestan* ugas* ukinit* prenehan* torles* cancellaz*
    cancelac* vymaz* brisanj* loschung* terkin kustut* isregistrav* izslegsan* avregistr* закри* прекрат*
    заличав* kapan* sulgem* lopetam* διακοπ* ferme fermee gesloten opgeheven geschlossen cerrado cerrada chiuso
    encerrado encerrada zamkniety zamknieta zavreny zavreta zatvoren zatvorena suletud stangd lukket nedlagt
    nedlagd kapali inactive inactif inaktiv dissous`,
  date: `
    date dates data datum* fecha dato pvm kuupaev paivamaara ημερομηνια дата tarih dag day year jahr
    jaar annee ano anno rok ar aasta vuosi`,
  // The row, or the cell, is about something else than an organisation.
  project: `
    project* projekt* projet* proyecto* progetto* hanke* proiect* εργο* πραξης πραξη проект* proje
    prosjekt* operation* operaz* operac* grant* subsid* fund fond fonds fondo fondos fundo rahasto
    sklad* fundusz* contract* contrat* kontrakt* convention action* call topic topics priorit*
    prioridad* objective* ziel* axis axe asse eixo axa achse intervention* intervenc* investment*
    measure* masnahme* razpis* javni javneg* potrditv* cost costs kosten cout* budget* amount* bedrag
    betrag* montant* importo* importe* suma kwota castka sredstev sredstva eur euro paraisk* utlysning*
    soknad* sutart* thematic instrument award* proposal* application* toimenpide vorhaben* titulo titre
    titlu program*`,
  elsewhere: `
    parent mother nadrzedn* nadriaden* nadrizen* bank ministeri* ministr* ministarstv* founder* zriadovatel*
    zrizovatel* vlastnik osnivac* ustanovitel* dibinataj* steigej* pidaja omistaja* fenntarto* prowadzac*
    fondator* fundator* ιδρυτ* основател* kurucu* huvudman* ejer* eier* rekstraradil* schoolbestu* bestuur gezag
    schultrager* schultraeger* schulerhalter* titular titularidad titularitat trustee* yllapitaj* jarjestaj*
    pouvoir gestore финансиращ εποπτει* eigenaar intermediate course courses kurs product publication author
    event building room floor image logo picture photo bild foto icon color colour boundary twitter facebook
    instagram linkedin youtube wikipedia social opening hours oeffnungszeit* otvorenia otevir* schedule opens
    closes valid`,
  // Joins other words.
  joining: `
    of the a an and or in for to from with by at as on per de la le les du des d l et en el los las del
    y e o da do dos das di della dei degli delle il lo gli i van het een der die dem den und zu zur im
    am fur pri pre na v ve z za u od ja tai az es si sau din al ale cu och av om til og pa med ir un no
    ar και της του των η на за и от su veya ile me te ne nje tal`,
} as const;

export type Concept = keyof typeof WORDS;

/** Column names that stand for one thing as a whole, whatever their words mean alone. */
export const PHRASES = {
  name: 'raison sociale|denomination sociale|razon social|ragione sociale|denominazione sociale|denominacion social|designacao social|handelsnaam|obchodni firma|obchodne meno|firmenname|toiminimi',
  pic: 'pic|pic number|pic code|pic nummer|pic nr|participant identification code',
  oid: 'oid|oid number|organisation oid|e oid',
  ror: 'ror|ror id|ror url',
  erasmusCode:
    'erasmus code|erasmus codes|erasmus id code|eche code|code erasmus|codigo erasmus|codice erasmus|kod erasmus',
  vat: 'vat|vat number|vat no|vat id|btw nummer|btw|numero de tva|numero tva|tva|ust id|ust id nr|ust idnr|umsatzsteuer id|partita iva|nif iva|dic',
  isil: 'isil|isil code|isil number',
  isni: 'isni|isni id',
  wikidata: 'wikidata|wikidata id',
  grid: 'grid|grid id',
  fundref: 'fundref|fundref id|crossref funder id',
  levelOfActivity:
    'level of activity|activity level|level of activity value|geographical scope|niveau van activiteit|niveau d activite',
  experience: 'experience value|eu experience',
  shortName: 'titre court|nom court',
  description:
    'background and experience|objet|objet social|objeto social|oggetto sociale|scop|scopul|charitable objects|charity activities|vereinszweck|satzungszweck|cel statutowy|vedtektsfestet formal|svrha',
  website: 'majas lapa|ag adresi',
  city: 'libelle geographique',
  latitude: 'geo bredde grad|bredde grad|geografska sirina|γεωγραφικο πλατος|географска ширина',
  longitude:
    'geo laengde grad|laengde grad|lengde grad|geografska duzina|γεωγραφικο μηκος|географска дължина',
  registerNumber:
    'organisasjonsnummer|org nr|kvk|kvk nummer|kvk nr|cvr|cvr nummer|cvr nr|ico|krs|nr krs|numer krs|regon|nr regon|numer regon|nip|nr nip|siren|siret|oib|company number|company registration number|charity number|charity registration number|y tunnus|registrikood|registreerimisnumber|organisationsnummer|ondernemingsnummer|numero d entreprise|codice fiscale|cif|nif|nipc|maticni broj|maticna stevilka|juridinio asmens kodas|cui|bulstat|eik|αφμ|еик|булстат|ембс|пиб|pib|едб|kennitala|adoszam',
  lastConfirmedAt: 'last confirmed at',
  'contact.name':
    'head of school|head of the school|school head|head of institution|head of the institution|head of organisation|head of the organisation|name of head of school|name of the head of school|chef d etablissement|nom du chef d etablissement|membri cd',
  'contact.email': 'e mail|e post|e posta|e pasts|e mailadres|e mail adresse|e mail address',
  country:
    'member state|eu member state|eu country|etat membre|mitgliedstaat|mitgliedsstaat|estado miembro|stato membro|lidstaat|alpha two code|alpha 2 code|alpha2|iso code|iso country|iso 3166 1',
} as const satisfies Partial<Record<Target, string>>;
