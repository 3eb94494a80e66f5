import type { Role } from '../../../projects/index.js';
import { foldName } from '../values/folded.js';

/** What lists call the parts of organisations in a project, folded (see meanings.ts), in the languages of the programme. */
const WORDS: Record<Role, string> = {
  coordinator: `
    coordinator|co ordinator|project coordinator|coordinating organisation|coordinating institution|coordinating beneficiary
    |coordinating partner|lead|leader|lead partner|leadpartner|lead organisation|lead beneficiary|lead applicant|lp
    |leading partner|project leader|project lead|consortium leader|applicant coordinator|main applicant|applicant organisation
    |koordinator|koordinatorin|projektkoordinator|koordinierende einrichtung|koordinierende organisation|konsortialfuhrer
    |konsortialfuhrung|federfuhrender partner|federfuhrung|leitpartner|verbundkoordinator|coordinateur|coordinatrice
    |organisme coordinateur|coordonnateur|coordonnatrice|chef de file|partenaire chef de file|chef de projet
    |coordinador|coordinadora|entidad coordinadora|lider|socio lider|socio principal|jefe de fila|beneficiario principal
    |coordinatore|ente coordinatore|capofila|partner capofila|capo fila|beneficiario capofila|coordenador|coordenadora
    |entidade coordenadora|parceiro lider|beneficiario coordenador|penvoerder|hoofdpartner|hoofdaanvrager|leidende partner
    |koordynator|lider projektu|partner wiodacy|partner glowny|beneficjent wiodacy|lider konsorcjum|koordinatorka
    |hlavni koordinator|vedouci partner|hlavny partner|veduci partner|hlavni partner|vezeto partner|fo partner
    |fokedvezmenyezett|projektvezeto|coordonator|lider de proiect|partener lider|partener principal|lider de parteneriat
    |vodeci partner|nositelj|nositelj projekta|koordinatorica|vodilni partner|vodja projekta|koordinaator|juhtpartner
    |koordinaattori|paakumppani|johtava kumppani|paapartneri|johtava partneri|koordinators|vadosais partneris
    |galvenais partneris|koordinatorius|pagrindinis partneris|vadovaujantis partneris|samordnare|koordinerande organisation
    |samordnande part|projektagare|samordnande stodmottagare|koordinerende organisation|ledende partner|koordinerende partner
    |prosjekteier|prosjektkoordinator|projektkoordinator|koordinatur|συντονιστης|συντονιστρια|επικεφαλης εταιρος
    |επικεφαλης|κυριος εταιρος|συντονιστης φορεας|координатор|водещ партньор|водещ бенефициент|носилац|водећи партнер
    |koordinator ortak|lider ortak|yurutucu|basvuran kurulus|koordinator kurulus|comhordaitheoir|koordinatorja`,
  partner: `
    partner|partners|participant|participants|project partner|project participant|partner institution|beneficiary
    |member|consortium member|consortium partner|co beneficiary|co applicant|coapplicant|pp|full partner|work package leader
    |projektpartner|teilnehmer|teilnehmende einrichtung|verbundpartner|konsortialpartner|partnereinrichtung|begunstigter
    |partnerorganisation|partenaire|partenaire de projet|partenaires|beneficiaire|organisme partenaire|socio|socia
    |participante|socio del proyecto|entidad socia|beneficiario|entidad participante|partner di progetto|partecipante
    |partner del progetto|ente partner|parceiro|parceira|parceiro do projeto|entidade parceira|deelnemer|projectpartner
    |begunstigde|mede aanvrager|medeaanvrager|partner projektu|uczestnik|beneficjent|czlonek konsorcjum|konsorcjant
    |ucastnik|projektovy partner|partner v projekte|prijemce|prijemca|spoluprijemce|dalsi ucastnik|resztvevo
    |projektpartnerek|kedvezmenyezett|konzorciumi partner|konzorciumi tag|partener|partener de proiect|beneficiar
    |projektni partner|partner na projektu|sudionik|korisnik|partner u projektu|sudelujoci partner|udelezenec|upravicenec
    |projektipartner|osaleja|osalev partner|toetuse saaja|osallistuja|kumppani|partneri|hankekumppani|tuensaaja|dalibnieks
    |partneris|projekta partneris|finansejuma sanemejs|dalyvis|projekto partneris|deltagare|projektdeltagare|deltager
    |projektdeltager|deltaker|prosjektpartner|samarbeidspartner|samarbetspartner|samarbejdspartner|stodmottagare|sieheb
    |εταιρος|εταιροι|συμμετεχων|δικαιουχος|εταιρος εργου|партньор|участник|партнер|проектен партньор|бенефициент|корисник
    |ortak|proje ortagi|katilimci|ortak kurulus|comhphairti`,
  associated: `
    associated|associate|associated partner|associate partner|associated organisation|associated country partner
    |international partner|assoziierter partner|assoziierte partner|assoziierte organisation|partenaire associe|associe
    |socio asociado|entidad asociada|asociado|partner associato|associato|parceiro associado|associado|geassocieerde partner
    |geassocieerd partner|partner stowarzyszony|pridruzeny partner|pridruzeni partner|asociovany partner|pridruzena organizacia
    |tarsult partner|partener asociat|asociat|pridruzeni clan|assotsieerunud partner|liitannaiskumppani|assosioitunut kumppani
    |asocietais partneris|asociuotas partneris|associerad partner|associeret partner|assosiert partner|συνδεδεμενος εταιρος
    |асоцииран партньор|iliskili ortak|придружени партнер`,
  'third-party': `
    third party|thirdparty|linked third party|joint third party|third parties|affiliated entity|affiliated|affiliate
    |affiliated partner|dritte|dritter|verbundene dritte|verbundene einrichtung|tiers|tierce partie|tiers lie|entite affiliee
    |tercero|tercera parte|tercero vinculado|entidad afiliada|terza parte|terzo|terza parte collegata|entita affiliata
    |terceiro|terceira parte|entidade afiliada|derde|derde partij|verbonden entiteit|strona trzecia|powiazana strona trzecia
    |podmiot powiazany|treti strana|tretia strana|pridruzeny subjekt|harmadik fel|kapcsolt jogalany|tert|parte terta
    |entitate afiliata|treca strana|povezani subjekt|tretja stranka|povezani subjekt|kolmas isik|kolmas osapool|tresa persona
    |trecioji salis|tredje part|tredjepart|tilknyttet enhed|tilknyttet tredjepart|anknuten enhet|τριτο μερος|τριτος
    |συνδεδεμενη οντοτητα|трета страна|свързано лице|ucuncu taraf`,
};

const roles = new Map(
  (Object.entries(WORDS) as [Role, string][]).flatMap(([role, list]) =>
    list.split('|').map((word) => [word.trim(), role] as const),
  ),
);

const LONGEST = 80;

/** The role that a cell names: `Lead Partner`, `LP1`, `thirdParty`, `Konsortialpartner (3)`; undefined when its words are not known. */
export function roleIn(text: string): Role | undefined {
  if (text.length > LONGEST) return undefined;
  const words = foldName(text).replace(/\d+/g, ' ').replace(/ +/g, ' ').trim();
  return roles.get(words) ?? roles.get(words.replace(/ (lp|pp)$/, ''));
}
