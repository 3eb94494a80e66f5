import { kindWords } from './kind-words.js';

export const french = kindWords(
  ['fr', 'FR BE CH LU MC CA', 'head-first'],
  'de du des d la le les l à au aux pour en dans sur par sous contre entre chez avec',
  `
preschool: école maternelle | crèche | jardin d enfants | halte garderie | multi accueil | maternelle
primary: école primaire | école élémentaire | groupe scolaire | école communale | école fondamentale | école primaire publique | regroupement pédagogique intercommunal | écoles primaires | enseignement fondamental | école publique | école privée | école de village
secondary: lycée | gymnase | lycées | lycée polyvalent | lycée général | lycée général et technologique | cité scolaire | institution saint | ensemble scolaire | école secondaire | athénée | athénée royal | cycle d orientation | lycée international | institut saint joseph | école internationale | école européenne | lycée privé | enseignement secondaire | école décroly | collège lycée | institution notre dame | collège notre dame | lycée technologique
secondary@FR BE: lycee | institution sainte | ogec | ensemble saint
secondary@FR: collège
vocational: lycée professionnel | lycée technique | lycée des métiers | lycée agricole | centre de formation d apprentis | maison familiale rurale | maisons familiales rurales | mfr | mfreo | école professionnelle | école des métiers | section d enseignement professionnel | lycée hôtelier | lycée polyvalent des métiers | lycée maritime | école hôtelière | eplefpa | lycée professionnel agricole | lycée d enseignement général et technologique agricole | legta | lycée horticole | enseignement professionnel | centre de formation des apprentis | établissement public local d enseignement et de formation professionnelle agricole | lycée d enseignement agricole | lycée des métiers du | campus des métiers | compagnons du devoir | institut technique et professionnel | centre de formation professionnelle | lycée d enseignement professionnel | centre d enseignement professionnel | centre professionnel | école technique | lycee professionnel
vocational@FR: cfa
post-secondary: ifsi | institut de formation en soins infirmiers | institut régional du travail social | irts | centre d enseignement supérieur de promotion sociale | institut régional de formation | institut de formation paramédicale | école d infirmières | institut de formation | instituts de formation
adult-school: université populaire | école de la deuxième chance | promotion sociale | enseignement de promotion sociale | institut d enseignement de promotion sociale | éducation permanente | greta | formation pour adultes | formation des adultes | université du temps libre | école de promotion sociale
school: école | écoles | établissement scolaire | établissement d enseignement | internat
art-school: école de musique | école de danse | conservatoire à rayonnement communal | conservatoire à rayonnement départemental | école de théâtre | académie de musique | école d arts | école des arts | conservatoire de musique | école d art
university: université | universités | école supérieure | école normale supérieure | haute école | hautes écoles | école polytechnique | école nationale supérieure | institut national polytechnique | institut polytechnique | grande école | école d ingénieurs | école des mines | école des ponts | école de commerce | école de management | ecole de management | ecole supérieure | institut supérieur | école centrale | institut d études politiques | iut | école nationale d | école nationale vétérinaire | école nationale de | école nationale des | conservatoire national supérieur | conservatoire national des arts et métiers | institut national des sciences appliquées | insa | école des hautes études | comue | haute ecole | école d architecture | école pratique des hautes études | institut catholique | faculté libre | école supérieure d art | école des beaux arts | business school | école d ingénieur | instituts supérieurs | institut mines télécom | hautes études | école supérieure de | écoles supérieures | école nationale supérieure d architecture | inspe | espe | école royale militaire | institut d administration des entreprises | centrale supélec | sup de co | universite | école catholique d | supérieure des arts | pôle universitaire
university@FR: collège doctoral
faculty: faculté | facultés
research-institute: institut de recherche | centre de recherche | centre national de la recherche | laboratoire | laboratoires de recherche | institut national de recherche | institut national de la recherche | observatoire | centre de recherches | unité de recherche | organisme de recherche | centre d études et de recherche | institut pasteur | centre technique industriel | umr | unité mixte de recherche | commissariat à l énergie atomique | institut national de la santé et de la recherche médicale | pôle de recherche | institut de physique | institut de biologie | institut de chimie | fédération de recherche | équipe d accueil | station biologique | maison des sciences de l homme | groupe de recherche | unité mixte | centre international de recherche
research-institute@FR: collège de france
academy: académie des sciences
museum: musée | musées | muséum | écomusée | musee | centre d interprétation | maison de la culture scientifique
library: bibliothèque | bibliothèques | médiathèque | bibliotheque
archive: archives | cinémathèque | archives départementales
stage: théâtre | opéra | orchestre | compagnie théâtrale | scène nationale | maison de la culture | centre culturel | centre dramatique | ballet | galerie | choeur | centre chorégraphique | festival | philharmonie | pôle culturel | centre d art | cirque | salle de concert | foyer culturel
hospital: hôpital | hôpitaux | centre hospitalier | chu | chru | centre hospitalier universitaire | groupe hospitalier | assistance publique hôpitaux | centre de lutte contre le cancer | établissement public de santé mentale | établissement public de santé | hospices civils | cliniques universitaires | institut curie | polyclinique | hopital | hospices | institut gustave roussy | centre oscar lambret | institut de cancérologie | centre hospitalier régional | association hospitalière
clinic: centre de santé | pharmacie | maison médicale | maison de santé | centre médical | cabinet dentaire
care: maison de retraite | ehpad | foyer de vie | centre communal d action sociale | ccas | centre social | ime | itep | cpas | institut médico éducatif | maison de l enfance | foyer d accueil | esat | résidence autonomie | centre public d action sociale | service d aide | aide à domicile | centres sociaux | maison de repos | établissement et service d aide par le travail | sessad
employment-service: pôle emploi | mission locale | mission locale pour | maison de l emploi | actiris | forem | le forem | france travail | missions locales | service public de l emploi | cap emploi
security: gendarmerie | sapeurs pompiers | service départemental d incendie et de secours | tribunal | préfecture de police | prison | centre pénitentiaire | armée | zone de secours | cour d appel | douanes | zone de police | protection civile
municipality: commune | ville de | mairie | municipalité | communauté de communes | communauté d agglomération | communauté urbaine | métropole | administration communale | conseil municipal | communauté d agglo | syndicat intercommunal | agglomération | village de | commune de | communes | ville et | syndicat mixte
municipality: association intercommunale
region: département de la | département du | département des | conseil départemental | conseil général | conseil régional | région | province de | collectivité territoriale | préfecture | canton de | direction régionale | direction départementale | communauté française | fédération wallonie bruxelles | région wallonne | collectivité | état de genève | république et canton | service public de wallonie | parc naturel régional | agence régionale de santé | province du | wallonie | région de bruxelles | état de | département de l | direction interrégionale | commission communautaire française | agence régionale de santé
ministry: ministère | ministères | ambassade | assemblée nationale | gouvernement | sénat | secrétariat d état | premier ministre | présidence de la république | service public fédéral
national-agency: conseil national | caisse nationale | agence française | haut conseil | haute autorité | office français | office fédéral | office fédéral de | agence fédérale | fonds national | autorité nationale | conseil supérieur | commissariat général | établissement français | agence de l | agence pour | agence de la transition | institut national de l information | caisse des dépôts | banque de france | commission nationale
national-institute: agence nationale | office national | météo france | institut géographique | santé publique france | institut national de la statistique
authority: administration | office de | régie | direction de | chancellerie | délégation | confédération suisse | agence d urbanisme
world-body: commission européenne | parlement européen | nations unies | conseil de l europe | organisation internationale | organisation intergouvernementale | banque européenne
school-authority: rectorat | inspection académique | dsden | éducation nationale | direction des services départementaux de l éducation nationale | direction diocésaine | direction de l enseignement catholique | rectorat de l académie | service école | inspection de l éducation nationale | commission scolaire | centre de services scolaire | pouvoir organisateur | réseau canopé | région académique | fédération des établissements libres
chamber: chambre de métiers | chambre des métiers | chambre d agriculture | chambre de l artisanat | chambre régionale | ordre des | chambre économique | chambres de commerce | chambre d | chambre des | chambre syndicale | chambres d agriculture | chambre de
trade-union: syndicat | syndicats | syndicat national | confédération générale du travail | union syndicale | centrale générale | centrale syndicale | fédération syndicale | sgen cfdt | cfdt | cgt | force ouvrière | confédération syndicale | confédération française démocratique du travail
employers-association: organisation patronale | medef | fédération patronale | union patronale
trade-body: fédération des entreprises | union des industries | syndicat professionnel | organisation professionnelle | union des entreprises | union des métiers | fédération nationale des industries | fédération des industries | groupement des entreprises | confédération des petites et moyennes entreprises | union wallonne des entreprises | fédération des artisans | union des artisans | fédération des industriels | syndicat des | opco
association: association | associations | ligue | collectif | amicale | comité | mouvement | ong | société française | cercle | foyer rural | espace | société savante | conseil des | maison de quartier | rassemblement | inter réseau | groupe d action locale | club unesco | association loi 1901 | société suisse | société royale | consortium
federation: fédération | confédération | union nationale | union régionale | fédération nationale
assembly: collège d experts | collège des | collège national | union des villes | union des communes | conférence des | conférence de | société de | société des | société du | société d | conseil national des | conseil national du
club: club
friends: amis de | les amis | amis du | amis des | société des amis | parents d élèves | association de parents | association des amis | amicale laïque | association des anciens élèves
church: église | paroisse | diocèse | archidiocèse | abbaye | monastère | évêché | église protestante | église évangélique | eglise | communauté religieuse | congrégation | archevêché | sœurs de | temple
charity: croix rouge | secours populaire | secours catholique | caritas | restos du coeur | emmaüs | médecins du monde | armée du salut | apprentis d auteuil | action contre la faim | banque alimentaire | médecins sans frontières
foundation: fondation | fondations | fonds de dotation | fonds pour | fonds de
cooperative: société coopérative | coopérative agricole
social-enterprise: entreprise sociale | entreprise d insertion | atelier et chantier d insertion | régie de quartier | entreprise de formation par le travail | entreprise de travail adapté | chantier d insertion | coopérative d activité et d emploi
youth-organisation: scouts | éclaireurs | mouvement de jeunesse | jeunesses | organisation de jeunesse | association de jeunes | association étudiante | fédération des étudiants | conseil de la jeunesse | jeunes européens | service jeunesse | union des étudiants | bureau des étudiants | guides catholiques | jeunesse | patro | syndicat étudiant | éclaireuses | conseil des jeunes | junior entreprise | animation jeunesse | pionniers | francas | jeunesse ouvrière chrétienne
youth-centre: maison des jeunes | maison des jeunes et de la culture | mjc | centre de jeunesse | centre de jeunes | auberge de jeunesse | foyer de jeunes travailleurs | centre régional information jeunesse | crij | info jeunesse | information jeunesse | point information jeunesse | service information jeunesse | espace jeunes | auberges de jeunesse | maison de jeunes
youth-council: conseil national de la jeunesse | forum français de la jeunesse | forum de la jeunesse | conseil de la jeunesse de la communauté française
sport-club: club sportif | football club | association sportive | union sportive | basket club | judo club | cercle sportif | handball club | rugby club | aviron | club nautique | entente sportive | club omnisports | volley ball club | athlétic club | étoile sportive | racing club | cercle nautique | cercle d escrime | hockey club | club alpin | olympique club | gymnastique club | basket@FR
sport-federation: fédération sportive | fédération française de football | fédération française de rugby | fédération française d athlétisme | fédération royale | comité départemental olympique | ligue de football | fédération française de judo | fédération française de tennis | ligue francophone | fédération de gymnastique | union sportive de l enseignement | fédération omnisports
sport-league: ligue de football professionnel
sport-organisation: comité olympique | comité national olympique | office municipal des sports | service des sports | profession sport | creps | comité paralympique | sports pour tous | adeps
training: centre de formation | organisme de formation | institut de formation continue | formation continue | formation professionnelle | formation | espace formation | afpa | école de langues | ifapme | institut des langues | école de conduite | bruxelles formation | académie de formation | cours de langues
counselling: centre d information et d orientation | cité des métiers | centre pms | centre psycho médico social | point relais conseil | centre d orientation | carrefour des métiers
counselling@FR: cio
accreditation: organisme certificateur | organisme de certification | agence d accréditation | agence d évaluation | commission des titres | comité français d accréditation | agence pour l évaluation de la qualité
institute: institut | instituts | académie | institution
centre: centre | centres | centre universitaire | maison | pôle | espace | atelier | pôle de compétitivité | parc | station | service | département | département de
centre@CA: centre de recherche
business: société | entreprise | groupe | conseil | éditions | ingénierie | industries | technologies | études | consultants | transports | banque | assurances | hôtel | cabinet | agence | productions | laboratoires | établissements | compagnie | fermes | boulangerie | imprimerie | librairie | domaine | château | solutions | systèmes | énergies | énergie | électronique | aéronautique | constructions | informatique | mutuelle | garage | compagnie générale | holding
research: recherche | recherches | scientifique | scientifiques | sciences
higher: université | universitaire | universités | supérieur | supérieure | enseignement supérieur | universitaires
sport: sport | sportif | sportive | sports | football | athlétisme | rugby | judo | natation | handball | gymnastique | basket | volley | cyclisme | tennis | escrime | voile | ski | olympique | hockey | escalade | alpinisme | pétanque | plongée | triathlon | canoë
youth: jeunes | jeunesse | étudiants | étudiant | étudiante | lycéens | étudiantes
occupational: professionnel | professionnelle | apprentissage | métiers | apprentis
employers: entreprises | entrepreneurs | industriels | industries | artisans | employeurs | commerçants | agriculteurs | exploitants | fabricants | producteurs
level local: local | locale | municipal | municipale | communal | communale | intercommunal | intercommunale | locales
level regional: régional | régionale | départemental | départementale | provincial | provinciale | cantonal | cantonale | régionaux | paris region | paris île de france
level national: national | nationale | fédéral | fédérale | nationaux
level european: européen | européenne | européens | europe | européennes | euro*
level international: international | internationale | mondial | mondiale | mondiaux | sans frontières | internationaux
nation: français | française | belge | suisse | luxembourgeois | luxembourgeoise | france | belgique | monégasque | allemand | allemande | confédération française démocratique du travail
sector health: santé | médical | médicale | médecine | médecins | cancer | hospitalier | hospitalière | pharma* | infirmier* | maladie* | soins | biomédical* | dentaire | psychiatri* | handicap
sector culture: culture | culturel | culturelle | culturels | arts | art | patrimoine | musique | musical* | théâtr* | cinéma | danse | artistique* | archéolog*
sector creative-industries: design | mode | architecture | architectes
sector media: médias | presse | radio | télévision | éditions | audiovisuel | journalis*
sector ict: informatique | numérique | logiciel* | télécom* | technologies de l information | digital | internet
sector agriculture: agricole | agricoles | agriculture | agronom* | agro* | forêt* | forestier* | pêche | rural | rurale | viticole | viticulture | agriculteurs | élevage | horticole
sector environment: environnement | nature | écolog* | climat | eau | déchets | biodiversité | développement durable | géolog*
sector energy: énergie | énergies | solaire | électricité | éolien* | nucléaire | photovolta*
sector transport: transport* | logistique | ferroviaire* | aéroport | aéronautique | maritime | port de | mobilité | chemins de fer | aviation | automobile
sector tourism: tourisme | touristique* | hôtel* | restauration | hôtellerie
sector construction: bâtiment* | construction* | logement | habitat | travaux publics | génie civil | immobilier*
sector finance: banque | assurance* | financier* | financière* | finance | crédit
sector industry: industrie* | industriel* | chimi* | mécanique | métallurg* | électronique | plasturgie | textile | matériaux
sector business-services: conseil | consultants | ingénierie conseil | cabinet
sector crafts: artisan* | métiers d art
sector trade: commerce | commerces | négoce
sector social-services: social | sociale | sociaux | solidarité* | familial* | famille | handicap* | personnes âgées | insertion | migrants | réfugiés
sector employment: emploi | travail | travailleurs
sector civil-society: droits de l homme | citoyen* | démocratie | paix | laïc*
sector development-cooperation: développement international | coopération | humanitaire
sector justice: justice | juridique | droit | sécurité
sector SPO: sport* | football
sector YOU: jeunesse | jeunes
sector VET: professionnel* | formation professionnelle | apprentissage
sector ADU: adultes | formation continue | éducation permanente
sector SCH: école | scolaire | enseignement | lycée
sector research: recherche* | scientifique*
`,
);
