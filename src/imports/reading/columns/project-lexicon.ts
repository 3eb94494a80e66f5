import { WORDS } from './lexicon.js';

/**
 * What single words of a column name mean in a list of projects and those who take part in them. Folded, with a star for
 * any ending (see lexicon.ts, whose words for names, numbers, dates and organisations count here too).
 */
export const PROJECT_WORDS = {
  name: WORDS.name,
  short: WORDS.short,
  id: `${WORDS.id} numeris numerio numura`,
  date: WORDS.date,
  type: WORDS.type,
  organisation: WORDS.organisation,
  recipient: WORDS.recipient,
  contact: WORDS.contact,
  person: WORDS.person,
  country: WORDS.country,
  website: WORDS.website,
  joining: WORDS.joining,
  project: `
    project* projekt* projet* proyecto* progett* hanke* hankke* proiect* projeto* prosjekt* proje projesi projenin εργο εργου
    εργων πραξη πραξης проект* operation* operaz* operac*`,
  // What is agreed for a project: its number is that of the project, and its first day too.
  contract: `
    contract* contrat* kontrakt* vertrag* convention* agreement* convenio* contratto umowa umowy smlouv* zmluv* szerzodes*
    ugovor* pogodb* leping* sopimu* ligum* sutart* avtal* aftale* avtale* συμβαση* договор* sozlesme* grant`,
  title: `
    title titles titel titre titulo titulos titolo tytul tytulu titlu titlul titul otsikko tittel cim cime pealkiri
    τιτλος заглави* baslik basligi naslov naslova bezeichnung* thema`,
  acronym: `
    acronym* acronim* acroniem* akronym* acronyme* sigla sigle akronimi akronims akronimas akronim* ακρωνυμιο акроним* kisaltma*
    kurztitel kortnavn kortnamn kurzbezeichnung kurzname abrege`,
  summary: `
    summary abstract* objective objectives description* resumen resume samenvatting zusammenfassung kurzbeschreibung
    beschreibung beschrijving* omschrijving* descripcion descricao descrizione descriere opis opisu popis streszczenie shrnuti
    zhrnutie osszefoglal* leiras rezumat rezime sazetak povzetek kokkuvote kirjeldus tiivistelma kuvaus kopsavilkums apraksts
    santrauka aprasymas sammanfattning sammendrag beskrivelse beskrivning sammenfatning resumo sintesi περιληψη περιγραφη
    резюме описание ozet aciklama`,
  topic: `
    topic topics theme themes thematic subject subjects tema temas temi thema themen themenbereich onderwerp* sujet thematique
    thematiques argomento emne amne temat tematyka temata temy tematika aihe teema tematica tematici θεμα θεματικη* тема
    тематика konu konusu keywords schlagworte schlagworter`,
  priority: `
    priority priorities prioriteit* prioritat* priorite priorites prioridad* priorita priorytet* prioritet* prioritate*
    prioridade* prioritas prioriteet* prioriteett* προτεραιοτητα* приоритет* oncelik*`,
  programme: `
    program programme programmes programs programm programma programa programu programi rammeprogram ramprogram
    rahmenprogramm forderprogramm ohjelma programul programozas προγραμμα програма programi framework`,
  call: `
    call calls utlysning* aufruf* ausschreibung* appel oproep* convocatoria* bando nabor* konkurs* vyzva vyzvy felhivas*
    palyazati poziv* razpis* apel apelul apelului haku* kutse* konkurss uzsaukums kvietim* προσκληση* покана cagri* opkald
    utlysnings`,
  year: `
    year jahr jaar annee ano anno rok roku ar aasta vuosi ev godina leto gads metai έτος ετος година yil yili aar`,
  start: `
    start starts startdate begin beginn beginning began beginndatum anfang aanvang* debut inicio inizio poczatek zacatek
    zaciatok kezdes kezdete kezdet pocetak pocetka zacetek inceput* inceperii alkupvm alku alkamis* algus algus* sakums
    pradzia startdato startdatum εναρξη* αρχη начало baslangic* oppstart rozpoczecia zahajeni from fra von ab desde dal`,
  end: `
    end ends enddate ende einde schluss abschluss fin final fine koniec konec ukonceni ukoncenia zakonczenia befejezes vege
    zavrsetak zavrsetka sfarsit* finalizare finalizarii loppu paattymis* lopp beigas pabaiga slut sluttdato slutdato
    slutdatum einddatum enddatum ληξη* край bitis* fim termino until to til bis au hasta al avslutning avslut`,
  role: `
    role roles rolle rollen rol rola role* ruolo rool rolul uloga vloga loma vaidmuo roll szerep* funkcja funcao funcion funzione ρολος роля
    улога rolu papel rooli funktion gorev gorevi participation partnertyp partnertype`,
  action: `
    action actions aktion* massnahme* forderart forderlinie instrument instruments scheme soknad* akcja akcji akce akcia
    accion accao azione actiune toimenpide aktivitet* δραση действие eylem funding`,
  part: 'financial finansiell* work package thirdparty',
} as const;

export type ProjectConcept = keyof typeof PROJECT_WORDS;
