import { fr } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

export const french = nameBook(
  'fr',
  fr,
  `
own: Les Hirondelles | La Boussole | L'Arc-en-Ciel | Le Tremplin | Les Tilleuls | La Passerelle | Les Quatre Vents | Le Phare | La Ruche | Les Acacias | Le Moulin Bleu | L'Escale | La Source | Les Marronniers | Le Fil d'Ariane | Grain de Sel | Tous Azimuts
patron: Jeanne Martineau | Lucien Ferrand | Madeleine Jourdain | Henri Vasseur | Germaine Delorme | Émile Cazenave | Suzanne Perrault | Marcel Aubry
place: Saint-Aubin-les-Tilleuls | Valmorin | Clairfontaine-sur-Orbe | Montrevel-la-Source | Beaupré-le-Haut | La Roche-Amblard | Saint-Vérin-du-Lac | Fontenelle-aux-Bois | Villiers-l'Orme | Courtemanche-sur-Aire | Bois-Joli | Robrecourt
sport: cyclisme | aviron | judo | course d'orientation | handball | natation
cause green: l'éducation à l'environnement | la transition écologique
cause digital: l'inclusion numérique | l'innovation technologique
cause inclusion: l'égalité des chances | le dialogue interculturel
cause culture: la culture et le patrimoine | l'éducation artistique
cause civic: la citoyenneté active | la participation des jeunes
cause learning: la formation tout au long de la vie | l'innovation pédagogique
cause work: l'insertion professionnelle | l'esprit d'entreprendre
cause health: la santé par le sport | la santé mentale
school-pre-primary: École maternelle {own} | Crèche {own} {city} | École maternelle {patron}
school-primary: École primaire {patron} | École élémentaire {own} {city} | Groupe scolaire {patron}
school-primary@BE: École communale {own} {city} | École fondamentale {patron} | École libre {own}
school-secondary: Collège {patron} | Lycée {patron} {city} | Lycée général et technologique {patron}
school-secondary@BE: Athénée royal {patron} | Institut {own} | Collège {patron} {city}
school-vocational-secondary: Lycée professionnel {patron} | Lycée des métiers {patron} {city} | CFA {own}
school-vocational-secondary@BE: Institut technique {patron} | Institut provincial {own} {city}
school-vocational-tertiary: École supérieure des métiers {patron} | Institut des techniques appliquées {city}
school-adult: GRETA {place} | Université populaire {own} {city} | Centre de formation d'adultes {own}
school-adult@BE: Cours de promotion sociale {own} | Université populaire {own} {city}
higher-education-institution: Institut supérieur {patron} | École supérieure {patron} {city} | Institut universitaire {patron}
higher-education-institution@BE: Haute école {patron} | Haute école {own} {city}
higher-education-institution@CH: Haute école {patron} | Haute école spécialisée {own}
research-institute: Institut de recherche sur {cause} | Laboratoire {patron} {city} | Centre d'études sur {cause}
school-primary@CH: École primaire de {place} | École enfantine et primaire {own} {city}
school-secondary@CH: Gymnase de {place} | Établissement secondaire de {place}
school-vocational-secondary@CH: École professionnelle de {place} | Centre de formation professionnelle {own} {city}
school-vocational-secondary@LU: Lycée technique {patron} | Lycée technique de {place}
local-public-body@BE: Commune de {place} | CPAS de {place} | Administration communale de {place}
local-public-body@CH: Commune de {place} | Ville de {place}
local-public-body@LU: Administration communale de {place} | Office social de {place}
regional-public-body@LU: Syndicat intercommunal {own} | Agence régionale pour {cause} {city}
regional-public-body@CH: Association de communes {own} | Service cantonal pour {cause} {city}
regional-public-body@BE: Agence provinciale pour {cause} {city} | Intercommunale {own}
local-public-body: Commune de {place} | Mairie de {place} | Communauté de communes {place}
regional-public-body: Agence régionale pour {cause} {city} | Syndicat mixte du Pays de {place}
national-public-body: Agence nationale pour {cause} | Observatoire national pour {cause}
public-body: Établissement public {patron} | Office public pour {cause} {city}
public-service-provider: Médiathèque {patron} {city} | Centre social {own} | Mission locale {place}
public-service-provider@BE: Bibliothèque communale {patron} | Maison médicale {own} {city}
public-service-provider@CH: Bibliothèque {patron} {city} | Centre médico-social {own}
public-service-provider@LU: Bibliothèque {patron} {city} | Service de soins {own}
counselling-body: Centre d'information et d'orientation {place} | Point conseil {own} {city}
accreditation-body: Label {own} | Organisme certificateur {own} | Bureau de certification {city}
sme: {surname} Conseil SARL | Atelier {surname} | {surname} & {surname} SAS | Studio {own} | {surname} Formation SAS
sme@BE: {surname} Conseil SRL | Atelier {surname} | {surname} & {surname} SRL
large-enterprise: {surname} Industries SA | Groupe {surname} SA | {surname} Frères SA
social-enterprise: Régie de quartier {own} | Ressourcerie {own} {city} | Coopérative {own}
company: Transports {surname} SA | Boulangerie {surname} | {surname} Énergies
social-partner: Chambre des métiers de {place} | Union des artisans {city} | Syndicat professionnel {own}
ngo: Association {own} | Association pour {cause} {city} | Collectif pour {cause} | Maison de quartier {own} {city}
ngo@BE: {own} ASBL | ASBL {own} {city} | Réseau pour {cause} ASBL
foundation: Fondation {patron} | Fondation pour {cause} | Fondation {own}
youth-organisation: Maison des jeunes {own} {city} | Jeunesse en mouvement {city} | Foyer de jeunes {own}
national-youth-council: Forum national de la jeunesse {own} | Assemblée des jeunes {own}
sport-club: Union sportive de {place} | Club de {sport} {city} | Étoile sportive {place} | Entente {place} {year}
sport-federation: Comité territorial de {sport} {city} | Union francophone de {sport}
sport-league: Ligue de {sport} {city} | Ligue {own}
sport-organisation: Office des sports de {place} | Sport pour tous {city} | Maison du sport {own}
other: Tiers-lieu {own} {city} | Fabrique {own}
`,
);
