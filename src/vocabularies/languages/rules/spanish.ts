import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const spanish: LanguageRules = {
  frequent: 'spanish',
  stems: { stemmer: 'spanish' },
  general: wordsIn(`
    consorcio mercado laboral pretende
    clave conjuntamente didáctico didácticos metodologías torneos entrenadora entrenadoras implicar chica chicas innovadoras
    talleres
    abordar acceso acercar acción actividad actual actuales adaptar adulto agente alcanzar aldea alumna alumno ambiente año
    apoyar apoyo aprender aprendizaje asociación aula aumentar ayudar ayuntamiento barrio beneficiario bueno buscar
    calidad cambio campaña caso casos centro ciudad ciudadano clase clave club colaborar colegio combatir combate compartir
    competencia comunidad conocer conocimiento construir crear cuatro curso dar desafío desarrollar desarrollo descubrir
    desempleado destinatario digital docente dos edad educador educar educación ejemplo elaborar empleado empleo empresa
    encuentro enfoque enseñanza enseñar entidad entrenador equipo erasmus escuela espacio estrategia estudiante europa
    europeo evento experiencia experto facultad falta familia fomentar formación formador formar fortalecer fundación
    futuro grabar grupo guía habilidad hacer herramienta hijo hombre hora idea impulsar inclusión incluir innovador
    innovación instituto institución intercambio internacional invierno jornada joven jugar junto laboratorio lengua local
    lograr lugar madre manual materiales mayor mejor mejora mejorar mentor mes meta metodología método miembro módulo
    monitor mostrar motivación mujer mundo municipio necesidad necesitar niña niño nivel novedoso nuevo objetivo obtener
    ofrecer oportunidad organización organizar país padre participante participar pequeño persona personal plataforma
    pobre población practicar práctica preparar presencial primaria problema profesional profesor programa promover
    promueve propuesta proyecto público pueblo quincena realizar reciben recurso recursos red reducir reforzar región
    resultado reto reunión reunir rural sábado sector secundaria semana sesión sociedad socio solución taller tarea
    técnica tema tiempo torneo trabajador trabajar trabajo tutor universidad universitario usar vecino verano viaje vida
    visita visitar vivir voluntario zona`),
  describing: wordsIn(`
    joven jóvenes rural rurales escolar escolares social sociales digital digitales público pública públicos públicas
    sostenible sostenibles familiar familiares profesional profesionales`),
  grammar: {
    noNoun:
      /(?:(?:[aei]r|[aei]rse)|(?:ar|er|ir)(?:á|án|emos)|[aei]mos|aron|ieron|aban|ían|ando|iendo|mente|ables?|ibles?|[aou]les|ional|tural|orial|ental|ivos?|ivas?|osos?|osas?|icos?|arios?|antes|ados?|adas?|idos?|idas?)$(?<!taller|mar|lugar|bar|hogar|mujer|placer|mercado|ganado|tejidos?|helados?|pescados?|grados?|bordados?|música|cerámica|robótica|médicos?|mecánicos?|químicos?|usuarios?|inmigrantes|migrantes|estudiantes|archivos?|olivos?|cultivos?|soldados?|cuidados?|animales|hospitales|cereales|minerales|metales|canales|jornadas?|comidas?|heridas?|bebidas?|vivos?)/,
    describes:
      /(?:icos?|icas?|al|ales|ivos?|ivas?|osos?|osas?|arios?|arias?|ables?|ibles?|ados?|adas?|idos?|idas?|inos?|inas?|anos?|anas?|or|ores|oras?|ar|ares|il|iles|entes?|antes?|ientas?|eros?|eras?|enses?|eses?|esas?|scos?|scas?)$/,
    describing: 1,
    nounFirst: true,
    joints: setOf('de del en a para'),
    introduce: setOf(`
      el la los las un una unos unas de del al a en sobre para por con sin entre contra desde hacia hasta y e o u su sus
      nuestro nuestra nuestros nuestras este esta estos estas ese esa cada varios varias algunos algunas muchos muchas
      dos tres cuatro cinco como según durante mediante`),
    behind: /(?:[aei]r|rán|rá|emos|amos|imos|ando|iendo)$/,
    infinitive: /[aei]r(?:se)?$/,
    beforeInfinitive: setOf('a de para por sin en y e o'),
  },
};
