import { nameBook } from '../name-book.js';
import { peopleOf } from '../people.js';

/** Places, patrons and causes are genitives; the second form of a city is its genitive. */
export const lithuanian = nameBook(
  'lt',
  peopleOf({
    women: 'Rūta, Eglė, Aistė, Ieva, Gabija, Lina',
    men: 'Jonas, Mantas, Tomas, Darius, Andrius, Vytenis',
    family: 'Kazlauskas, Petrauskas, Butkus, Urbonas, Navickas, Paulauskas, Stankus, Žukas, Vaitkus, Mažeika',
    familyOfWomen:
      'Kazlauskienė, Petrauskaitė, Butkienė, Urbonaitė, Navickienė, Paulauskienė, Stankutė, Žukaitė, Vaitkienė, Mažeikienė',
  }),
  `
own: Kregždutė | Kompasas | Vaivorykštė | Saulėgrąža | Švyturys | Tiltai | Horizontai | Šaknys | Versmė | Avilys | Jonvabalis | Kartu | Naujas Kelias | Mozaika | Liepa | Atviros Durys
patron: Onos Gintautaitės | Jono Vaivados | Marijos Girdenytės | Petro Ąžuolaičio
place: Aukštaliepių | Baltakmenio | Žaliųjų Laukų | Žembrastės | Uosynės | Senversmių | Naujapievių | Lazdynėlės | Vanagupio | Karklynų | Akmenslėnio | Beržytės
sport: dviračių | irklavimo | dziudo | orientavimosi | rankinio | plaukimo
cause green: aplinkosauginio švietimo | tvaraus gyvenimo
cause digital: skaitmeninių įgūdžių | technologijų ir inovacijų
cause inclusion: lygių galimybių | tarpkultūrinio dialogo
cause culture: kultūros ir paveldo | meninio ugdymo
cause civic: aktyvaus pilietiškumo | jaunimo dalyvavimo
cause learning: mokymosi visą gyvenimą | švietimo inovacijų
cause work: įgūdžių ir užimtumo | verslumo
cause health: sveikatos ir judėjimo | psichikos sveikatos
school-pre-primary: {in} lopšelis-darželis „{own}“ | {place} vaikų darželis
school-primary: {in} mokykla-darželis „{own}“ | {place} pagrindinė mokykla | {in} {patron} progimnazija
school-secondary: {in} {patron} gimnazija | {place} gimnazija
school-vocational-secondary: {place} profesinio mokymo centras | {in} amatų mokykla „{own}“
school-vocational-tertiary: {in} technologijų mokymo centras „{own}“
school-adult: {place} suaugusiųjų mokykla | {in} trečiojo amžiaus universitetas „{own}“
higher-education-institution: {patron} kolegija | {in} {patron} aukštoji mokykla
research-institute: {cause} institutas | {in} tyrimų centras „{own}“
local-public-body: {place} seniūnija | {place} savivaldybės administracija
regional-public-body: {place} regiono plėtros taryba | {in} regioninis {cause} centras
national-public-body: Nacionalinis {cause} centras | Valstybinė {cause} agentūra
public-body: {place} jungtinė tarnyba
public-service-provider: {place} viešoji biblioteka | {in} socialinių paslaugų centras „{own}“
counselling-body: {in} konsultavimo centras „{own}“ | {place} karjeros centras
accreditation-body: Sertifikavimo centras „{own}“
sme: UAB „{own}“ | UAB „{surname} ir partneriai“ | MB „{own}“
large-enterprise: AB „{own}“ | UAB „{surname} grupė“
social-enterprise: Socialinės dirbtuvės „{own}“ | Socialinis verslas „{own}“
company: UAB „{own} Logistika“ | UAB „{own} Baldai“
social-partner: {place} verslininkų asociacija | Profesinė sąjunga „{own}“ | {place} amatų rūmai
ngo: VšĮ „{own}“ | {in} {cause} asociacija | {cause} tinklas | Bendruomenė „{own}“ {city}
foundation: {cause} fondas | Labdaros fondas „{own}“
youth-organisation: {place} atviras jaunimo centras | {in} jaunimo klubas „{own}“
national-youth-council: Jaunimo forumas „{own}“
sport-club: {in} sporto klubas „{own}“ | {place} sporto klubas | Sporto klubas „{own}“ {city}
sport-federation: {in} {sport} federacija | {place} {sport} sąjunga
sport-league: {in} mėgėjų {sport} lyga
sport-organisation: {place} sporto centras | Sportas visiems {city}
other: Atviros dirbtuvės „{own}“ {city}
`,
);
