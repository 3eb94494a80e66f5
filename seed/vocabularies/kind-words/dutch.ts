import { kindWords } from './kind-words.js';

export const dutch = kindWords(
  ['nl', 'NL BE', 'head-last'],
  'van voor de het der des te ten ter op in bij aan met tegen over uit tot',
  `
preschool: kleuterschool | kinderdagverblijf | peuterspeelzaal | kinderopvang | *kinderopvang | kinderdagverblijven | crèche
primary: basisschool | *basisschool | lagere school | openbare basisschool | primair onderwijs | openbaar primair onderwijs | katholiek primair onderwijs | basisonderwijs | *basisonderwijs | gemeentelijke basisschool | vrije basisschool | montessorischool | kbs | obs | gbs | vbs | integraal kindcentrum | basisscholen
secondary: middelbare school | scholengemeenschap | *scholengemeenschap | lyceum | *lyceum | gymnasium | *gymnasium | atheneum | koninklijk atheneum | voortgezet onderwijs | openbaar voortgezet onderwijs | secundair onderwijs | middenschool | havo | vwo | mavo | openbare scholengemeenschap | sint jozefcollege | mavo havo vwo | dalton college | *atheneum
secondary@BE: gemeenschapsonderwijs
vocational: beroepsschool | regionaal opleidingencentrum | regionaal opleidingscentrum | roc | vmbo | mbo | beroepsonderwijs | middelbaar beroepsonderwijs | technisch instituut | vti | agrarisch opleidingscentrum | vakschool | technisch college | vrij technisch instituut | provinciaal technisch instituut | vakcollege | technische school | *vakschool
adult-school: volksuniversiteit | *volksuniversiteit | volwassenenonderwijs | centrum voor volwassenenonderwijs | cvo | basiseducatie | avondschool | vormingplus | volkshogeschool | volwasseneneducatie
school: school | *school | scholen | scholengroep | scholenstichting | *scholen | scholenkoepel | schoolvereniging
art-school: muziekschool | kunstencentrum voor | academie voor muziek | deeltijds kunstonderwijs | muziekacademie | stedelijke academie | kunstacademie
university: universiteit | *universiteit | universiteiten | hogeschool | *hogeschool | hogescholen | hogere school | conservatorium | *conservatorium | katholieke hogeschool | erasmushogeschool | luca school of arts | rijksuniversiteit | theologische universiteit | kunsthogeschool
faculty: faculteit
research-institute: onderzoeksinstituut | onderzoekscentrum | *onderzoekscentrum | *onderzoeksinstituut | onderzoekschool | kenniscentrum | laboratorium | *laboratorium | nederlandse organisatie voor toegepast natuurwetenschappelijk onderzoek | sterrenwacht | proefstation | proefcentrum | wetenschappelijk instituut | lab voor
academy: akademie van wetenschappen | academie van wetenschappen
museum: museum | *museum | musea | *musea | kunsthal | openluchtmuseum | herinneringscentrum | rijksmuseum
library: bibliotheek | *bibliotheek | bibliotheken | mediatheek | openbare bibliotheek
archive: archief | *archief | archieven | erfgoedcentrum
stage: theater | *theater | schouwburg | *schouwburg | orkest | *orkest | toneelgroep | opera | kunstencentrum | cultuurcentrum | *cultuurcentrum | cultureel centrum | filharmonisch | koor | poppodium | concertgebouw | gemeenschapscentrum
hospital: ziekenhuis | *ziekenhuis | ziekenhuizen | medisch centrum | *medisch centrum | hospitaal | kliniek | algemeen ziekenhuis | universitair ziekenhuis | ggz | psychiatrisch centrum | universitair medisch centrum | umc | kankercentrum | kankerinstituut | revalidatiecentrum | psychiatrisch ziekenhuis | gasthuis
hospital@BE: az
clinic: gezondheidscentrum | huisartsenpraktijk | apotheek | ggd | thuiszorg | zorggroep | *zorggroep | gezondheidsdienst | wijkgezondheidscentrum
care: verpleeghuis | zorgcentrum | *zorgcentrum | woonzorgcentrum | verzorgingshuis | rusthuis | ocmw | jeugdzorg | maatschappelijk werk | welzijnswerk | zorginstelling | sociaal huis | maatschappelijke opvang | openbaar centrum voor maatschappelijk welzijn | welzijnsorganisatie
employment-service: uwv | vdab | arbeidsbemiddeling | werkplein | werkwinkel
security: politie | *politie | brandweer | *brandweer | gevangenis | rechtbank | veiligheidsregio | politiezone | hulpverleningszone | ministerie van defensie | politieacademie | marechaussee
municipality: gemeente | *gemeente | stad | gemeentebestuur | stadsbestuur | deelgemeente | openbaar lichaam | gemeenten | districtsraad | vlaamse gemeenschapscommissie | gemeenschappelijke regeling | stadsdeel | intergemeentelijk | gemeente *kerk
region: provincie | *provincie | provinciebestuur | waterschap | *waterschap | hoogheemraadschap | regio | provincies | provinciale | vlaamse overheid | vlaamse gemeenschap | vlaamse landmaatschappij | wetterskip | samenwerkingsverband noord nederland | regionale ontwikkelingsmaatschappij | vlaamse regering | intercommunale | metropoolregio
ministry: ministerie | *ministerie | ministeries | ambassade | federale overheidsdienst | tweede kamer | koninkrijk der nederlanden | programmatorische overheidsdienst
national-agency: rijksdienst | *rijksdienst | rijkswaterstaat | agentschap | nationaal agentschap | federaal agentschap | *inspectie | centraal bureau voor | dienst uitvoering onderwijs | kadaster | belastingdienst
national-institute: rijksinstituut | planbureau
authority: overheid | overheidsdienst | autonoom gemeentebedrijf | directie | departement | rijk | bureau van de
world-body: europese commissie | europees parlement | verenigde naties
school-authority: schoolbestuur | onderwijsinspectie | stichting openbaar onderwijs | onderwijsstichting | scholenkoepel
chamber: kamer van koophandel | *kamer van koophandel | kamers van koophandel | orde van | kamer
trade-union: vakbond | *vakbond | vakvereniging | vakcentrale | vakverbond | algemene onderwijsbond | onderwijsbond | *vakbeweging | federatie nederlandse vakbeweging
employers-association: werkgeversvereniging | werkgeversorganisatie | *werkgevers | werkgeversverbond
trade-body: brancheorganisatie | *brancheorganisatie | branchevereniging | ondernemersvereniging | ondernemersorganisatie | *ondernemers | sectorfonds | beroepsvereniging | bouwunie | boerenbond | verbond van ondernemingen | federatie van ondernemingen | mbo raad | po raad | vo raad
association: *vereniging | verenigingen | genootschap | *genootschap | bond | *bond | netwerk | *netwerk | samenwerkingsverband | *samenwerkingsverband | beweging | comité | initiatief | platform | *platform | vrijwilligersorganisatie | federatie | *federatie | koepel | bewonersplatform | buurtvereniging | organisatie voor | belangenvereniging | broederlijk | werkgroep | kring
federation: federatie | *federatie | koepel | verbond | unie
assembly: vereniging hogescholen | vereniging universiteiten
club: club
friends: vrienden van | vriendenkring | oudervereniging | oudercomité | ouderraad | steunstichting
church: kerk | *kerk | parochie | *parochie | bisdom | aartsbisdom | kerkgemeenschap | abdij | klooster | kerkfabriek | protestantse gemeente | hervormde gemeente | gereformeerde kerk | diaconie | moskee | evangelische gemeente
charity: rode kruis | caritas | leger des heils | vluchtelingenwerk | voedselbank | humanitas@NL BE
foundation: stichting | *stichting | stichtingen | fonds | *fonds
cooperative: coöperatie | *coöperatie | coöperatieve
social-enterprise: sociale onderneming | sociale werkplaats | maatwerkbedrijf | beschutte werkplaats | sociaal werkbedrijf | sociale werkvoorziening
youth-organisation: jeugdvereniging | jongerenorganisatie | jeugdorganisatie | jeugdbeweging | scouting | chiro | jongerenbeweging | jeugddienst | jeugdwerk | *jeugdwerk | jongerenwerk | *jongerenwerk | studentenvereniging | jongerenraad | jeugdraad | scholierenkoepel | studentenbond | jeugdfederatie | jeugdwerkorganisatie | landelijk aktie komitee scholieren | jong nederland | plattelandsjongeren | chirojeugd
youth-centre: jongerencentrum | jeugdhuis | jeugdcentrum | jeugdherberg | jeugdhuizen
youth-council: nationale jeugdraad | vlaamse jeugdraad | nederlandse jeugdraad
sport-club: sportvereniging | *sportvereniging | sportclub | *sportclub | voetbalvereniging | voetbalclub | zwemclub | zwemvereniging | turnvereniging | turnkring | basketbalclub | volleybalclub | hockeyclub | atletiekclub | atletiekvereniging | judoclub | schaatsvereniging | roeivereniging | handbalvereniging | tennisvereniging | tennisclub | wielerclub | korfbalvereniging
sport-federation: sportbond | sportfederatie | *sportfederatie | voetbalbond | zwembond | atletiekbond | hockeybond | gymnastiekfederatie | wielerbond | judobond | tennisbond | koninklijke nederlandse voetbalbond | turnbond | zwemfederatie | korfbalverbond | basketbalbond | volleybalbond | roeibond | schaatsenrijders bond
sport-organisation: sportservice | *sportservice | olympisch comité | sportraad | sportbedrijf | sport vlaanderen | sportdienst
training: opleidingscentrum | *opleidingscentrum | opleidingsinstituut | vormingscentrum | trainingscentrum | taalschool | competentiecentrum | vormingsinstelling | syntra | opleidingen | vormingsinstituut
counselling: adviescentrum | clb | centrum voor leerlingenbegeleiding | onderwijsadviesdienst | loopbaancentrum | onderwijsbegeleidingsdienst | schoolbegeleidingsdienst
accreditation: accreditatieorganisatie | accreditatieorgaan | examencommissie | exameninstelling
institute: instituut | *instituut | instituten | academie | *academie | college | *college | instelling
centre: centrum | *centrum | centra | afdeling | expertisecentrum | huis van | steunpunt
business: bedrijf | bedrijven | onderneming | adviesbureau | *adviesbureau | advies | uitgeverij | ingenieursbureau | verzekeringen | holding | beheer | groep | makelaardij | *techniek | *bouw | transportbedrijf | *fabriek | handelsonderneming | hotel | restaurant | brouwerij | drukkerij | *bedrijf | *industrie | *advies | installatietechniek | consultancy | technologies | productions | loonbedrijf | *makerij | *kwekerij | *producties | energiebedrijf
research: onderzoek* | *onderzoek | wetenschap* | wetenschappelijk*
research@BE NL: vito | deltares
higher: universiteit | *universiteit | universitair* | hogeschool | *hogeschool
sport: sport* | *sport | voetbal* | zwem* | atletiek* | hockey | wieler* | basketbal | volleybal | handbal | tennis
youth: jeugd* | *jeugd | jongeren* | *jongeren | studenten* | scholieren
occupational: beroeps* | vakopleiding | beroepsopleiding* | technisch
employers: werkgevers* | ondernemers* | ondernemingen | industrie | bedrijven | fabrikanten
level local: lokaal | lokale | gemeentelijk* | stedelijk* | wijk* | plaatselijk* | buurt*
level regional: regionaal | regionale | provincia* | vlaams*
level national: nationaal | nationale | landelijk* | rijks* | federaal | federale
level european: europees | europese | europa
level international: internationaal | internationale | wereld* | mondiaal
nation: nederland* | belgisch* | nederlandse | belgië | nederland | koninklijke nederlandse
sector health: zorg | *zorg | gezondheid* | medisch* | geneeskund* | kanker* | farma* | verpleeg* | ziekte*
sector culture: cultuur* | *cultuur | kunst* | *kunst | muziek* | erfgoed* | *erfgoed | theater* | film | dans
sector creative-industries: vormgeving | design | mode
sector media: media | omroep* | uitgeverij | pers | journalis*
sector ict: informatica | software | digitaal | digitale | automatisering | ict
sector agriculture: landbouw* | agrari* | tuinbouw* | bosbouw | visserij* | boeren* | veehouder* | bloem*
sector environment: milieu* | natuur* | *natuur | water* | klimaat* | afval*
sector energy: energie* | *energie | zonne* | wind | elektriciteit
sector transport: vervoer* | *vervoer | transport* | logistiek | haven* | *haven | spoor* | luchthaven | lucht en ruimtevaart | *transport
sector tourism: toerisme | toeristisch* | hotel* | horeca
sector construction: bouw* | *bouw | woning* | huisvesting
sector finance: bank | *bank | verzekering* | financieel | financiële
sector industry: industrie | *industrie | techniek | *techniek | machine* | chemie | metaal* | technologie
sector business-services: advies* | *advies | adviesbureau | consultancy
sector social-services: welzijn* | *welzijn | maatschappelijk* | sociaal | gehandicapten* | ouderen* | gezin* | vluchteling*
sector employment: werkgelegenheid | arbeidsmarkt | werk | werkzoekenden
sector civil-society: mensenrechten | democratie | vrede* | burgerschap
sector development-cooperation: ontwikkelingssamenwerking | ontwikkelingshulp
sector justice: justitie | recht | politie* | veiligheid*
sector SPO: sport* | *sport | voetbal*
sector YOU: jeugd* | jongeren* | *jeugd
sector VET: beroepsonderwijs | beroepsopleiding* | vakopleiding
sector ADU: volwasseneneducatie | volwassenenonderwijs
sector SCH: onderwijs | *onderwijs | school* | *school
sector research: onderzoek* | wetenschap*
`,
);
