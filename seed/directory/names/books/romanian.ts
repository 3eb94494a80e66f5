import { ro } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

export const romanian = nameBook(
  'ro',
  ro,
  `
own: Rândunica | Busola | Curcubeul | Floarea-Soarelui | Trambulina | Farul | Izvorul | Rădăcini | Orizonturi | Punți | Licurici | Stejarul | Dumbrava | Semințe | Zmeul Albastru | Împreună
patron: Ion Munteanu-Vale | Elena Costinescu | Vasile Drăgoianu | Maria Ciobotaru | Nicolae Brădescu | Ana Zăvoianu | Gheorghe Păltineanu | Sofia Lupescu
place: Valea Teiului | Dealu Frumos | Izvoru Alb | Poiana Mierlei | Fântâna Mare | Satu Nou de Jos | Câmpia Turnului | Lunca Sălciilor | Plopeni-Vale | Crângu Verde | Podu Morii | Stejăreni
sport: Ciclism | Canotaj | Judo | Orientare | Handbal | Înot
cause green: Educație pentru Mediu | Trai Durabil
cause digital: Competențe Digitale | Tehnologie și Inovare
cause inclusion: Egalitate de Șanse | Dialog Intercultural
cause culture: Cultură și Patrimoniu | Educație Artistică
cause civic: Cetățenie Activă | Participarea Tinerilor
cause learning: Învățare pe Tot Parcursul Vieții | Inovare în Educație
cause work: Competențe și Ocupare | Antreprenoriat
cause health: Sănătate și Mișcare | Sănătate Mintală
school-pre-primary: Grădinița cu Program Prelungit „{own}” {city} | Grădinița nr. {number} {city}
school-primary: Școala Gimnazială „{patron}” {city} | Școala Gimnazială {place} | Școala Primară „{own}”
school-primary@MD: Școala Primară „{own}” {city} | Gimnaziul „{patron}” {place}
school-secondary: Liceul Teoretic „{patron}” {city} | Colegiul Național „{patron}” | Liceul Teoretic „{patron}”
school-vocational-secondary: Colegiul Tehnic „{patron}” {city} | Liceul Tehnologic {place} | Liceul Agricol „{patron}”
school-vocational-tertiary: Școala Postliceală „{patron}” {city} | Școala Postliceală Sanitară „{own}”
school-adult: Universitatea Populară „{own}” {city} | Centrul de Educație a Adulților {place}
higher-education-institution: Universitatea „{patron}” din {city} | Academia de Studii „{patron}”
research-institute: Institutul de Cercetare „{patron}” | Centrul de Studii pentru {cause} {city}
local-public-body: Comuna {place} | Primăria {place} | Orașul {place}
regional-public-body: Agenția Regională pentru {cause} {city} | Asociația de Dezvoltare Intercomunitară {place}
national-public-body: Agenția Națională pentru {cause} | Centrul Național pentru {cause}
public-body: Direcția Publică pentru {cause} {city} | Serviciul Public {place}
public-service-provider: Biblioteca Publică „{patron}” {city} | Complexul de Servicii Sociale „{own}”
counselling-body: Centrul de Consiliere „{own}” {city} | Cabinetul de Orientare {place}
accreditation-body: Organismul de Certificare {own} | Centrul de Evaluare și Certificare {city} „{own}”
sme: {surname} Consulting SRL | {surname} & {surname} SRL | Atelier {surname} SRL | {own} Training SRL
large-enterprise: Grupul {surname} SA | {surname} Industrie SA
social-enterprise: Întreprinderea Socială „{own}” | Atelierul Protejat „{own}” {city}
company: {surname} Construct SRL | Mobila {surname} SA | {surname} Logistic SRL
social-partner: Asociația Patronală {place} | Camera Meșteșugarilor {city} | Sindicatul „{own}”
ngo: Asociația „{own}” | Asociația pentru {cause} {city} | Asociația „{own}” {city} | Rețeaua pentru {cause}
foundation: Fundația „{own}” | Fundația {patron} | Fundația pentru {cause}
youth-organisation: Asociația de Tineret „{own}” {city} | Centrul de Tineret {place} | Clubul Tinerilor {own}
national-youth-council: Forumul Național al Tinerilor „{own}” | Adunarea Tinerilor „{own}”
sport-club: Clubul Sportiv {place} {year} | Asociația Clubul Sportiv {own} {city} | CS Voința {place}
sport-federation: Uniunea Regională de {sport} {city} | Asociația Județeană de {sport} {place}
sport-league: Liga de {sport} {city} | Liga Amatorilor {place}
sport-organisation: Sport pentru Toți {city} | Asociația Mișcare și Joc „{own}”
other: Atelierul Deschis „{own}” | Spațiul {own} {city}
`,
);
