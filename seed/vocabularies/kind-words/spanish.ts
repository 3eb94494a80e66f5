import { kindWords } from './kind-words.js';

export const spanish = kindWords(
  ['es', 'ES AD AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE', 'head-first'],
  'de del la el los las para en por a al con sobre contra d',
  `
preschool: escuela infantil | guardería | centro de educación infantil | jardín de infancia | jardín de infantes | escuela de educación infantil | centro infantil
preschool@ES: EEI | CEI
primary: colegio público | colegio de educación infantil y primaria | colegio de educación infantil | colegio de primaria | escuela primaria | escuela pública | colegio rural agrupado | centro de educación primaria | educación primaria | centro rural agrupado
primary@ES: CEIP | CRA | C.P. | CEIPSO | CEP
secondary: instituto de educación secundaria | instituto de enseñanza secundaria | instituto de bachillerato | colegio concertado | colegio salesiano | colegios | liceo | centro de educación secundaria | instituto de educación secundaria obligatoria | centro educativo | educación secundaria | centro docente | escuelas pías | institución educativa | instituto público de educación secundaria | instituto de ensino secundario
secondary@ES: IES | IESO | I.E.S. | I.E.S.O. | C.C. | CPEIPS | CPES | colexio
vocational: formación profesional | centro integrado de formación profesional | centro de formación profesional | instituto de formación profesional | escuela de formación profesional | escuela técnica | centro integrado | escuela de hostelería | centro público integrado de formación profesional | escuela profesional | escuelas profesionales | centro integrado público de formación profesional | escuela de arte | escuela taller | escuela de capacitación agraria | instituto politécnico | centro específico de formación profesional | centro de formación técnica | escuela de artes y oficios | colegio de formación profesional | centro profesional
vocational@ES: CIFP | CPIFP | CIPFP | CFP | FP | I.F.P. | IFP | CPFP | centro privado de formación profesional específica
post-secondary: escuela superior de hostelería | ciclos formativos de grado superior | formación profesional superior | centro de estudios superiores de formación profesional
adult-school: educación de personas adultas | educación de adultos | centro de educación de personas adultas | escuela de adultos | escuela de personas adultas | centro de adultos | educación permanente | centro de formación de personas adultas
adult-school@ES: CEPA | CFPA | CEPER | SEPER | EPA | CPEPA
school: escuela | escuelas | centro escolar | escola
art-school: conservatorio profesional de música | escuela de música | conservatorio elemental | escuela de danza | conservatorio profesional | escuela municipal de música | conservatorio profesional de danza | escuela municipal de danza
university: universidad | universitat | politécnica | escuela superior | escuela universitaria | escuela técnica superior | conservatorio superior | real conservatorio superior | centro universitario | instituto universitario | escuela de negocios | escuela nacional de | pontificia universidad | colegio universitario | escuela superior de arte dramático | escuela superior de diseño | universidad nacional | instituto tecnológico de estudios | escuela de arte y superior de diseño | escuela de organización industrial | instituto superior | enseñanzas artísticas superiores | estudios superiores | colegio de postgraduados | instituto tecnológico de@MX CO CL EC PE AR DO CR | ingeniería superior | centro de estudios universitarios
university@MX: instituto tecnológico
university@ES: ESADE | IESE | instituto de empresa
faculty: facultad
research-institute: instituto de investigación | centro de investigación | centro de investigaciones | centro nacional de investigación | consejo superior de investigaciones científicas | centro de estudios e investigaciones | observatorio astronómico | laboratorio | centro de investigación biomédica | instituto de astrofísica | unidad de investigación | instituto de biomedicina | centro nacional de investigaciones | instituto nacional de investigaciones | instituto nacional de investigación | grupo de investigación | centro de regulación genómica | instituto de física | instituto de química | centro de excelencia | centro de supercomputación | observatorio | instituto de biología | estación experimental | instituto nacional de técnica aeroespacial | asociación de investigación | fundación centro tecnológico | fundación para la investigación | centro avanzado | fundación de investigación
academy: real academia de ciencias | academia de ciencias
museum: museo | museos | centro de interpretación | ecomuseo | museo nacional | patronato del museo
library: biblioteca | bibliotecas | mediateca
archive: archivo | archivos | filmoteca
stage: teatro | ópera | orquesta | auditorio | compañía de teatro | centro cultural | casa de cultura | galería | coro | ballet | centro de arte | festival | coral | casa de la cultura | centro dramático | gran teatro
hospital: hospital | hospitales | complejo hospitalario | sanatorio | hospital universitario | complejo asistencial | centro hospitalario | servicio de salud | servicio andaluz de salud | policlínica | servicio murciano de salud | servicio madrileño de salud | instituto de cardiología | servicio gallego de salud | hospital clínico | osakidetza | instituto catalán de la salud | clínico universitario
clinic: centro de salud | centro médico | farmacia | clínica dental | gerencia de atención primaria
care: residencia de mayores | residencia de ancianos | servicios sociales | centro de día | hogar | centro ocupacional | centro de menores | residencia geriátrica | bienestar social | centro de acogida
employment-service: servicio público de empleo | servicio de empleo | instituto nacional de empleo | lanbide | servicio navarro de empleo | servicio andaluz de empleo | servicio canario de empleo | agencia de colocación | sexpe
security: policía | guardia civil | bomberos | policía local | policía municipal | juzgado | tribunal | audiencia | centro penitenciario | ejército | consorcio de bomberos | policía nacional | fuerzas armadas | ertzaintza | mossos d esquadra
municipality: ayuntamiento | excmo ayuntamiento | excelentísimo ayuntamiento | municipio | municipalidad | alcaldía | mancomunidad | concejo | ayto | ilustre ayuntamiento | mancomunidad de municipios | entidad local | entidad local menor | área metropolitana | intendencia | consorcio de | empresa municipal | instituto municipal | patronato municipal | ilmo ayuntamiento | ajuntament | concejalía | ayuntamientos | agencia municipal | gobierno de la ciudad | junta vecinal
region: diputación | diputación provincial | diputación foral | excma diputación | cabildo | cabildo insular | consejo comarcal | comarca | consell insular | comunidad autónoma | comunidad de madrid | junta de andalucía | junta de castilla | junta de extremadura | junta de comunidades | generalitat | gobierno de canarias | gobierno de aragón | gobierno de navarra | gobierno vasco | gobierno de cantabria | xunta | xunta de galicia | región de murcia | gobierno del principado de asturias | principado de asturias | gobierno de la rioja | diputacion general de aragon | govern de les illes balears | comunidad foral | gobernación | gobierno regional | agencia de innovación y desarrollo de andalucía | agencia andaluza | provincia de | servicio de empleo público de | generalidad | ciudad autónoma | delegación territorial | gobierno de extremadura | instituto aragonés | agencia de desarrollo | organismo autónomo de
regional-ministry: consejería | consejería de
ministry: ministerio | ministerios | embajada | congreso de los diputados | senado | presidencia del gobierno | secretaría de estado | gobierno de españa | subsecretaría | secretaría general
national-agency: agencia estatal | agencia española | dirección general | consejo superior de deportes | organismo autónomo | agencia nacional | banco de españa | oficina nacional | servicio español para | consejo nacional | comisión nacional | oficina española | confederación hidrográfica | servicio nacional | puertos del estado
national-institute: instituto español de oceanografía | instituto geológico y minero | instituto geográfico nacional | instituto nacional de estadística
authority: administración | servicio de | autoridad portuaria | delegación de | entidad pública | consorcio | instituto de la mujer | junta de | consell | patronato | oficina de | autoridad
world-body: comisión europea | parlamento europeo | naciones unidas | organización de estados iberoamericanos | organización panamericana
school-authority: consejería de educación | delegación de educación | departamento de educación | inspección educativa | servicio de educación | delegación provincial de educación | consejería de educación y | conselleria de educación | dirección general de educación | dirección provincial de educación | delegación territorial de educación | centro del profesorado | centro de profesores | centro de formación del profesorado | cep de | berritzegune | gerencia de servicio de educación
chamber: cámara de comercio | cámara oficial de comercio | cámara | cámara oficial | cámaras de comercio | cámara de comercio e industria | colegio oficial | ilustre colegio | consejo general de colegios | colegio de médicos | colegio de abogados | cámara agraria | consejo regulador | cámara de
trade-union: sindicato | sindicatos | comisiones obreras | unión general de trabajadores | ccoo | confederación sindical | confederación intersindical | central sindical | unión sindical | federación de enseñanza | ugt
employers-association: patronal
trade-body: confederación empresarial | confederación de empresarios | asociación de empresarios | federación de empresarios | confederación española de organizaciones empresariales | federación empresarial | gremio | círculo de empresarios | federación española de industrias | asociación de jóvenes empresarios | agrupación empresarial | organización empresarial | confederación provincial de empresarios | asociación de comerciantes | unión de empresarios | asociación profesional | asociación de fabricantes | confederación de organizaciones empresariales | federación de comercio | unión de agricultores | asociación empresarial | asociación de empresas | asociación industrial
association: asociación | asociaciones | sociedad española | red | ong | ongd | plataforma | movimiento | colectivo | liga | alianza | agrupación | comité | coordinadora | iniciativas | grupo de acción local | asociación cultural | voluntariado | foro | asamblea | grupo de desarrollo rural | consejo de la | peña | ateneo | hermandad | cofradía | real sociedad | associació
federation: federación | confederación | unión nacional | federaciones | coordinadora
assembly: conferencia de
club: club
friends: amigos de | asociación de amigos | asociación de madres y padres | ampa | amigos del | asociación de padres | asociación de antiguos alumnos
church: iglesia | parroquia | diócesis | arzobispado | obispado | monasterio | convento | congregación | compañía de jesús | hermanas de | orden de | provincia canónica | inspectoría salesiana | cabildo catedral | iglesia evangélica | conferencia episcopal | misioneras | institución teresiana
charity: cruz roja | cáritas | médicos del mundo | médicos sin fronteras | aldeas infantiles | cear | accem | banco de alimentos | comisión española de ayuda al refugiado | save the children | manos unidas | ayuda en acción | cocemfe | intermón | provivienda
foundation: fundación | fundaciones | fundació | patronato | fondo | funda ción
cooperative: cooperativa | sociedad cooperativa
social-enterprise: empresa de inserción | empresa social | centro especial de empleo | cooperativa de iniciativa social | empresas de inserción
youth-organisation: asociación juvenil | organización juvenil | scouts | grupo scout | consejo de la juventud | jóvenes | juventud | juventudes | asociación de estudiantes | sindicato de estudiantes | instituto de la juventud | injuve | asociación juvenil cultural | movimiento scout | exploradores | guías de | instituto andaluz de la juventud | asociación de jóvenes | federación de asociaciones juveniles | federación de scouts | consejo local de la juventud | consell de la joventut | fundación juvenil
youth-centre: centro juvenil | casa de juventud | centro de juventud | albergue juvenil | oficina de información juvenil | espacio joven | casa de la juventud | centro de información juvenil | casal de joves
youth-council: consejo de la juventud de españa
sport-club: club deportivo | club de fútbol | club baloncesto | club de atletismo | club natación | unión deportiva | club balonmano | real club | club náutico | agrupación deportiva | club atletismo | sociedad deportiva | club ciclista | club de natación | escuela de fútbol | club voleibol | club rugby | club judo | club de tenis | club polideportivo | club esportiu | real madrid | atlético | peña deportiva | club gimnasia | club hockey | club triatlón
sport-federation: federación deportiva | federación española de fútbol | federación de fútbol | real federación española | federación de baloncesto | federación de atletismo | federación de balonmano | federación de voleibol | federación de gimnasia | federación de natación | federación de judo | federación de tenis | federación de ciclismo
sport-league: liga de fútbol | liga nacional de fútbol
sport-organisation: comité olímpico | comité paralímpico | patronato deportivo | instituto municipal de deportes | servicio de deportes | patronato municipal de deportes | fundación deportiva | instituto municipal del deporte | consejo superior de deportes
training: centro de formación | escuela de idiomas | escuela oficial de idiomas | academia de idiomas | instituto de formación | formación | academia de formación | centro de formación ocupacional | autoescuela | escuela de negocios y formación | centro de estudios | academia de estudios | servicios educativos | escuela de vuelo | formación y empleo | eoi@ES
counselling: centro de orientación | equipo de orientación | servicio de orientación | orientación profesional
accreditation: agencia de calidad | agencia de evaluación | entidad de certificación | entidad de acreditación | agencia nacional de evaluación de la calidad
institute: instituto | institutos | academia | institución | institut
centre: centro | centros | casa de | espacio | parque | consorcio | laboratorio | unidad | clúster | cluster | agencia | parque científico | parque tecnológico | servicio | departamento | vivero de empresas | observatorio
business: empresa | consultores | consultoría | ingeniería | ingenieros | servicios | tecnologías | soluciones | construcciones | industrias | editorial | grupo | transportes | banco | seguros | hotel | restaurante | sistemas | asesores | asesoría | laboratorios | distribuciones | comercial | bodegas | talleres | inversiones | energía | consulting | instalaciones | panadería | compañía | producciones | ediciones | arquitectos | software | caja rural | inmobiliaria | electricidad | telecomunicaciones | alimentación | hoteles | viajes | farmacéutica | automoción | gestión | aceros | aceites | librería | imprenta | red eléctrica | red eléctrica de
science: investigación | investigaciones | científico | científica | científicas | científicos | ciencia | ciencias | i d i | tecnológico | tecnológica
higher: universidad | universitario | universitaria | universitarios | superior | superiores | universidades
sport: deporte | deportes | deportivo | deportiva | deportivas | fútbol | baloncesto | atletismo | natación | balonmano | gimnasia | voleibol | ciclismo | tenis | judo | karate | rugby | remo | vela | piragüismo | hockey | taekwondo | esgrima | ajedrez | patinaje | triatlón | esquí
youth: juvenil | juveniles | jóvenes | juventud | estudiantes | estudiantil | joven | scout
occupational: profesional | profesionales | formación profesional | ocupacional
employers: empresarios | empresarial | empresas | empresariales | industriales | fabricantes | comerciantes | agricultores | autónomos | empleadores | hosteleros | hostelería | productores | exportadores | industria
level local: local | locales | municipal | municipales | vecinal | vecinos | vecinales
level regional: regional | provincial | comarcal | autonómico | autonómica | insular | territorial | andaluza | andaluz | vasca | vasco | gallega | gallego | aragonesa | aragonés | extremeña | murciana | asturiana | cántabra | riojana | valenciana | balear | canaria | madrileña | catalana | catalán
level national: nacional | nacionales | estatal | federal
level european: europeo | europea | europeos | europeas | europa
level international: internacional | internacionales | mundial | iberoamericana | latinoamericano | latinoamericana | sin fronteras
nation: español | española | españoles | españolas | españa | andorrana | mexicana | argentina | chilena | colombiana | peruana | cubana
sector health: salud | médico | médica | medicina | sanitaria | sanitario | hospital* | cáncer | enfermería | biomédic* | farma* | oncolog* | clínic* | médicos | biosanitari* | enfermedad* | sanidad
sector culture: cultura | cultural | culturales | arte | artes | música | musical | patrimonio | teatro | cine | danza | folclore | arqueolog* | artístic* | museo | histórico
sector creative-industries: diseño | moda | arquitectura | publicidad | arquitectos
sector media: medios | radio | televisión | prensa | editorial | comunicación | audiovisual* | periodistas
sector ict: informática | digital | telecomunicaciones | software | tecnologías de la información | tic | datos | inteligencia artificial | internet
sector agriculture: agrari* | agrícola* | agroaliment* | agricultura | pesca | pesquer* | forestal* | ganader* | agricultores | rural | alimentari* | vitivinícol* | agro* | alimentación | hortofrutícol*
sector environment: ambiental | ambientales | medio ambiente | ecolog* | naturaleza | agua | aguas | clima | residuos | sostenib* | geológic* | oceanograf*
sector energy: energía | energías | energétic* | eléctric* | solar | eólic* | renovables | petróleo | fotovolta*
sector transport: transporte | transportes | logística | ferrocarril* | puerto | portuaria | aeropuerto* | aeronáutic* | movilidad | automoción | aeroespacial | naval
sector tourism: turismo | turístic* | hotel* | hostelería | restauración | viajes
sector construction: construcción | construcciones | vivienda | viviendas | edificación | obras | inmobiliari* | cementos
sector finance: banco | caja | seguros | financier* | finanzas | inversiones
sector industry: industria | industrial* | metal* | químic* | electrónic* | fabricación | materiales | plástic* | textil* | mecánic* | cerámic* | siderúrg*
sector business-services: consultoría | consultores | asesor* | consulting
sector crafts: artesan*
sector trade: comercio | comercial*
sector social-services: social | sociales | discapacidad | discapacitad* | mayores | bienestar | familias | migrantes | refugiad* | inclusión | inserción | inmigrantes | gitano*
sector employment: empleo | trabajo | trabajadores | laboral
sector civil-society: derechos humanos | ciudadan* | democracia | paz | igualdad
sector development-cooperation: cooperación internacional | cooperación al desarrollo | desarrollo internacional
sector justice: justicia | jurídic* | policía | seguridad | derecho
sector SPO: deport* | fútbol | atletismo
sector YOU: juventud | juvenil* | jóvenes
sector VET: formación profesional | profesional ocupacional
sector ADU: adultos | adultas | personas adultas
sector SCH: escuela | escolar* | educación | educativ* | enseñanza | colegio
sector research: investigación | investigaciones | científic*
`,
);
