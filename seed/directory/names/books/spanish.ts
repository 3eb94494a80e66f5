import { es } from '@faker-js/faker';
import { nameBook } from '../name-book.js';
import { withOneFamilyName } from '../people.js';

export const spanish = nameBook(
  'es',
  withOneFamilyName(es),
  `
own: La Golondrina | La Brújula | Arco Iris | El Trampolín | El Faro | Los Almendros | La Colmena | Puente Nuevo | Los Girasoles | Raíces | Horizontes | El Molino | La Alameda | Semilla | Sierra Clara | Entretierras | La Caracola
patron: María Valcárcel | Antonio Somoza | Carmen Ibarrola | Joaquín Montalbán | Elvira Santacruz | Ramón Escudero | Dolores Peñalver | Julián Arizmendi
place: Villanueva del Olmo | San Martín de la Ribera | Fuentealameda | Torrealta del Campo | Robledo de Arriba | Puebla de los Molinos | Valdesauce | Castrillo del Monte | Almendral de la Vega | Peñablanca | Navaclara | Encinar del Río
sport: Ciclismo | Remo | Judo | Orientación | Balonmano | Natación
cause green: la Educación Ambiental | la Vida Sostenible
cause digital: las Competencias Digitales | la Tecnología y la Innovación
cause inclusion: la Igualdad de Oportunidades | el Diálogo Intercultural
cause culture: la Cultura y el Patrimonio | la Educación Artística
cause civic: la Ciudadanía Activa | la Participación Juvenil
cause learning: el Aprendizaje Permanente | la Innovación Educativa
cause work: la Formación y el Empleo | el Emprendimiento
cause health: la Salud y el Deporte | el Bienestar Emocional
school-pre-primary: Escuela Infantil {own} | E.I. {own} {city} | Escola Bressol {own}
school-primary: CEIP {patron} | CEIP {own} | CRA {place} | Colegio {own} {city}
school-secondary: IES {patron} | IES {own} {city} | IES Valle de {place} | Colegio {patron}
school-vocational-secondary: CIFP {patron} | Centro de Formación Profesional {own} {city} | Escuela de Hostelería {place}
school-vocational-tertiary: Centro Superior de Formación {patron} | CIFP {own} {city}
school-adult: CEPA {patron} | Escuela de Adultos {own} {city} | Universidad Popular de {place}
higher-education-institution: Escuela Superior de Diseño {patron} | Centro Universitario {patron} {city} | Universidad {patron}
research-institute: Instituto de Investigación {patron} | Centro de Estudios para {cause} | Observatorio de {city} para {cause}
local-public-body: Ayuntamiento de {place} | Mancomunidad {place}
regional-public-body: Agencia Regional para {cause} {city} | Consorcio Comarcal {place}
national-public-body: Centro Nacional para {cause} | Agencia Estatal para {cause}
public-body: Patronato Municipal para {cause} {city} | Consorcio {place}
public-service-provider: Biblioteca Pública {patron} | Servicios Sociales {place} | Centro de Salud {place}
counselling-body: Centro de Orientación {own} {city} | Gabinete {own} | Punto de Información Juvenil {place}
accreditation-body: Agencia de Certificación {own} | Instituto de Acreditación {city}
sme: {surname} Consultores S.L. | {surname} y {surname} S.L. | Estudio {surname} | {own} Formación S.L. | Talleres {surname} S.L.
large-enterprise: Grupo {surname} S.A. | Industrias {surname} S.A.
social-enterprise: {own} Sociedad Cooperativa | Empresa de Inserción {own} {city} | Taller Social {own}
company: Bodegas {surname} | Transportes {surname} S.A. | Conservas {surname} S.L.
social-partner: Cámara de Oficios de {place} | Asociación de Empresarios {place} | Unión Sindical {own}
ngo: Asociación {own} | Asociación para {cause} {city} | Red para {cause} | Asociación Vecinal {own} {city}
foundation: Fundación {patron} | Fundación {own} | Fundación para {cause}
youth-organisation: Asociación Juvenil {own} {city} | Casa de la Juventud {place} | Grupo Scout {own}
national-youth-council: Foro Nacional de la Juventud {own} | Asamblea Joven {own}
sport-club: Club Deportivo {place} | C.D. {own} {city} | Club de {sport} {place} | Unión Deportiva {place} {year}
sport-federation: Federación Territorial de {sport} {city} | Unión de Clubes de {sport} {place}
sport-league: Liga de {sport} {city} | Liga Aficionada {place}
sport-organisation: Patronato de Deportes {place} | Deporte para Todos {city} | {own} Deporte Inclusivo
other: Espacio {own} {city} | Laboratorio Ciudadano {own}
`,
);
