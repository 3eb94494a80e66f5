import { kindWords } from './kind-words.js';

export const galician = kindWords(
  ['gl', 'ES', 'head-first'],
  'de da do dos das a o os as para en na no nos nas por con',
  `
preschool: escola infantil | galiña azul
primary@ES: CEIP | CPI
primary: colexio público | colexio de educación infantil e primaria | centro público integrado
secondary: instituto de ensino secundario | instituto de educación secundaria | colexio
vocational: centro integrado de formación profesional | escola de hostalaría
adult-school: educación e promoción de adultos | centro público de educación de adultos
school: escola | escolas
art-school: conservatorio profesional | escola de música
university: universidade | escola universitaria | escola superior | conservatorio superior
faculty: facultade
research-institute: instituto de investigación | centro de investigación | centro tecnolóxico
museum: museo do | museo
library: biblioteca
archive: arquivo
hospital: hospital | servizo galego de saúde
municipality: concello | mancomunidade
region: deputación | xunta | xunta de galicia
regional-ministry: consellería
school-authority: consellería de educación
chamber: cámara de comercio
trade-union: confederación intersindical galega | sindicato
association: asociación | rede | sociedade galega
federation: federación | confederación
foundation: fundación
cooperative: cooperativa
sport-club: clube deportivo | club deportivo
level local: veciñal | municipal
level regional: galego | galega
`,
);
