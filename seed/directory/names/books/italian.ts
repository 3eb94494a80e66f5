import { it } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

export const italian = nameBook(
  'it',
  it,
  `
own: La Rondine | La Bussola | Arcobaleno | Il Trampolino | Il Faro | Girasole | La Fucina | Il Ponte | L'Aquilone | Le Radici | Orizzonti | Il Melograno | Terra di Mezzo | La Lanterna | Passaparola | Altrove | Il Mulino a Vento
patron: Maria Bonfigli | Luigi Santorre | Elena Castellani | Giuseppe Marangon | Teresa Bellandi | Antonio Ferruzzi | Lucia Montevecchi | Ettore Galvagno
place: Castelverde di Sotto | San Vito al Mulino | Montefiorito | Borgo Selvatico | Roccaspina | Valdolmo | Pieve San Bartolo | Torre dei Venti | Acquaviva dei Colli | Campolieto | Serravento | Fontechiara
sport: ciclismo | canottaggio | judo | orienteering | pallamano | nuoto
cause green: l'educazione ambientale | la vita sostenibile
cause digital: le competenze digitali | la tecnologia e l'innovazione
cause inclusion: le pari opportunità | il dialogo interculturale
cause culture: la cultura e il patrimonio | l'educazione artistica
cause civic: la cittadinanza attiva | la partecipazione giovanile
cause learning: l'apprendimento permanente | l'innovazione didattica
cause work: la formazione e il lavoro | l'imprenditorialità
cause health: la salute e il movimento | il benessere psicologico
school-pre-primary: Scuola dell'Infanzia "{own}" | Nido d'Infanzia "{own}" {city}
school-primary: Istituto Comprensivo "{patron}" | Istituto Comprensivo {city} {number} "{patron}" | Scuola Primaria "{own}"
school-secondary: Liceo Scientifico "{patron}" | Liceo "{patron}" {city} | I.I.S. "{patron}" | Liceo delle Scienze Umane "{patron}"
school-vocational-secondary: I.P.S.I.A. "{patron}" | Istituto Alberghiero "{patron}" {city} | Centro di Formazione Professionale "{own}"
school-vocational-tertiary: Fondazione ITS Academy "{own}" | ITS Academy {city} "{patron}"
school-adult: CPIA {number} {city} | Università Popolare "{own}" {city} | Università della Terza Età {place}
higher-education-institution: Accademia di Belle Arti "{patron}" | Conservatorio "{patron}" {city} | Istituto Superiore "{patron}"
research-institute: Istituto di Ricerca "{patron}" | Centro Studi per {cause} | Centro Ricerche {own} {city}
local-public-body: Comune di {place} | Unione dei Comuni {place}
regional-public-body: Agenzia Regionale per {cause} {city} | Consorzio Provinciale {place}
national-public-body: Agenzia Nazionale per {cause} | Istituto Nazionale per {cause}
public-body: Ente Pubblico per {cause} {city} | Consorzio {place}
public-service-provider: Biblioteca Civica "{patron}" | Azienda Servizi alla Persona {place} | Centro per l'Impiego {place}
counselling-body: Centro di Orientamento "{own}" {city} | Sportello {own} | Informagiovani {place}
accreditation-body: Ente di Certificazione {own} | Istituto per la Qualità {city} "{own}"
sme: {surname} S.r.l. | {surname} & {surname} S.n.c. | Studio {surname} | {surname} Formazione S.r.l. | Officine {surname}
large-enterprise: Gruppo {surname} S.p.A. | {surname} Industrie S.p.A.
social-enterprise: Cooperativa Sociale "{own}" | Cooperativa Sociale {own} {city} | {own} Impresa Sociale
company: Pastificio {surname} S.r.l. | {surname} Trasporti S.p.A. | Cantina {surname}
social-partner: Unione Artigiani {place} | Confederazione Mestieri {city} | Sindacato "{own}"
ngo: Associazione "{own}" | Associazione per {cause} {city} | APS {own} | Rete per {cause} ETS
foundation: Fondazione {patron} | Fondazione "{own}" ETS | Fondazione per {cause}
youth-organisation: Centro Giovani "{own}" {city} | Circolo Giovanile {own} | Associazione Giovanile {place}
national-youth-council: Consulta Giovanile Nazionale "{own}" | Forum dei Giovani {own}
sport-club: A.S.D. {own} {city} | Polisportiva {place} | U.S. {place} {year} | A.S.D. {place} {sport}
sport-federation: Comitato Regionale {sport} {city} | Unione Italiana {sport} {own}
sport-league: Lega {sport} {city} | Lega Dilettanti {place}
sport-organisation: Centro Sportivo {place} | Sport Insieme {city} | {own} Sport per Tutti
other: Laboratorio Urbano "{own}" | Officina Creativa {own} {city}
`,
);
