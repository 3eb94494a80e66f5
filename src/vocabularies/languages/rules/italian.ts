import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const italian: LanguageRules = {
  frequent: 'italian',
  stems: { stemmer: 'italian' },
  elision: /^(?:[cdlmnstv]|un|all|dall|dell|nell|sull|coll|quell|quest|bell|anch|com|dov|cos)['’](?=\p{L})/iu,
  general: wordsIn(`
    potere possano possono consorzio
    qualità chiave metodologie didattico didattici materiali elaborare torneo tornei allenatore allenatrice allenatrici ragazze coinvolgere innovative obiettivi sportivo sportiva sportive
    accedere accesso accogliere affrontare aiutare aiuto alunna alunno allievo amministrazione ambito anno anziano aperto
    apprendere apprendimento apprendista approccio associazione attività aula aumentare azienda bambina bambino bisogno
    borgo buono cambiamento campagna capacità casa centro cercare cittadino città classe club collaborare comune
    competenza compito comunità condividere conoscenza conoscere cooperazione corso costruire creare crescere
    crollare dare digitale disoccupato docente donna due educare educatore educazione esempio erasmus esperienza
    esperto europa europeo evento facoltà famiglia fare favorire figlio fondazione formare formatore formazione
    futuro genitore giorno giovane giovani gruppo guida idea imparare impresa incontro inclusione includere innovativo
    innovazione insegnante insegnare insieme internazionale inverno istituto istituzione istruzione laboratorio
    lavoratore lavorare lavoro lezione liceo lingua livello locale luogo madre maggiore mancare mancanza manuale
    materiale membro mentore mese metodo metodologia migliorare migliore modulo modo mondo mostrare motivazione
    municipio necessità nuovo obiettivo occasione offrire operatore opportunità ora organizzare organizzazione
    padre paese partecipante partecipare partner partenariato percorso persona personale piccolo piattaforma pratica
    popolazione preparare primaria problema produrre professionale professionista professore progetto programma
    promuovere proposta provare pubblico qualità quattro quartiere ragazza ragazzo realizzare regione rete ridurre
    risorsa risultato riunione rurale rafforzare sapere scambio scoprire scuola scuole secondario sede servizio
    sessione settimana settore sfida società soluzione sostegno sostenere spazio specialista strategia strumento
    studente studentessa sviluppare sviluppo tema tempo territorio testare tirocinio trovare tutor umano uomo università
    usare utente utilizzare vecchio viaggio vicino vita vivere visita visitare volontario volere zona`),
  describing: wordsIn(`
    giovane giovani rurale rurali scolastico scolastica scolastici scolastiche sociale sociali digitale digitali pubblico
    pubblica pubblici pubbliche sostenibile sostenibili familiare familiari professionale professionali`),
  grammar: {
    noNoun:
      /(?:[aei]re|[aei]rsi|rre|anno|remo|iamo|avano|evano|ivano|ando|endo|mente|abil[ei]|ibil[ei]|iv[oaie]|os[oaie]|ual[ei]|ional[ei]|al[ei]|at[oaie]|ut[oaie]|it[oaie])$(?<!mare|mercat[oi]|ospedal[ei]|animal[ei]|local[ei]|canal[ei]|tessut[oi]|salut[ei]|archivi[o]?|oliv[oaie]|vit[ei]|spos[oaie]|museal[ei]|cereal[ei]|metal[ei]|salat[ei]|cantiere|quartiere|padre|madre|paniere|mestiere|potere|carcere|vit[ae]|gelat[oi]|sit[oi]|malat[oi]|immigrat[oi]|rifiut[oi]|soldat[oi]|cas[ae]|ros[ae]|dieta)/,
    describes:
      /(?:ic[oaie]|iche|ici|al[ei]|iv[oaie]|os[oaie]|ari[oaie]?|abil[ei]|ibil[ei]|at[oaie]|it[oaie]|ut[oaie]|an[oaie]|in[oaie]|or[ei]|ar[ei]|il[ei]|ent[ei]|ant[ei]|ier[oaie]|es[ei]|esc[oahie]+|ial[ei])$/,
    describing: 1,
    nounFirst: true,
    joints: setOf("di del dello della dei degli delle dell' dell’ d' d’ in a da per"),
    introduce: setOf(`
      il lo la i gli le l' l’ un uno una un' un’ di del dello della dei degli delle dell' dell’ d' d’ al allo alla ai agli
      alle all' all’ a da dal dallo dalla dai dagli dalle dall' dall’ in nel nello nella nei negli nelle nell' nell’ su
      sul sullo sulla sui sugli sulle sull' sull’ con per tra fra contro senza e ed o loro suo sua suoi sue nostro nostra
      nostri nostre questo questa questi queste quest' quest’ ogni alcuni alcune molti molte due tre quattro cinque come
      durante`),
    behind: /(?:[aei]re|anno|remo|iamo|ando|endo)$/,
    infinitive: /(?:[aei]re|rre|[aei]rsi)$/,
    beforeInfinitive: setOf('a di da per e o in'),
  },
};
