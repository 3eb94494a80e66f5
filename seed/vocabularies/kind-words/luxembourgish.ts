import { kindWords } from './kind-words.js';

export const luxembourgish = kindWords(
  ['lb', 'LU', 'head-first'],
  'vun vum fir am an der den dem de op bei mat',
  `
preschool: spillschoul | crèche | maison relais | précoce
primary: grondschoul | primärschoul | lëtzebuerger grondschoul
secondary: lycée | lycee | lycée classique | lycée de garçons | kolléisch | athénée | lycée de
vocational: lycée technique | lycée des métiers | beruffsschoul | école d'hôtellerie | nationalen zentrum fir beruffsausbildung
adult-school: erwuessenebildung | erwuessebildung | service de la formation des adultes
school: schoul | *schoul | schoulen
art-school: museksschoul | *museksschoul
university: universitéit | universitéit lëtzebuerg
research-institute: fuerschungsinstitut | fuerschungszentrum
museum: musée | *musée | nationalmusée | nationalmuseum
library: bibliothéik | *bibliothéik | nationalbibliothéik
archive: archiv | nationalarchiv
stage: theater | *theater | harmonie | chorale | kulturhaus | *musek | philharmonie | kulturzentrum | stadmusek
hospital: spidol | klinik | *klinik | spideeler
clinic: apdikt | gesondheetszentrum
care: altersheem | fleegeheem | kannerheem | jugendheem | servior
employment-service: agence pour le développement de l emploi
security: police grand ducale | pompjeeën | geriicht
municipality: gemeng | stad lëtzebuerg | administration communale | gemengen | stad | gemengerot
ministry: ministère | ministère d état | chamber | regierung | chambre des députés
authority: verwaltung | *verwaltung
chamber: handwierkskummer | handelskummer | *kummer
trade-union: onofhängege gewerkschaftsbond lëtzebuerg | gewerkschaft | *gewerkschaft | lëtzebuerger chrëschtleche gewerkschaftsbond
employers-association: fedil
trade-body: bauerenzentral
association: veräin | *veräin | verband | *verband | bond | *bond | frënn | lëtzebuerger verband | mouvement ecologique | *frënn
association@LU: asbl
federation: federatioun | *federatioun | confederatioun
club: klub | *klub
friends: frënn vun | elterevereenegung | amicale | amis de | elterevertriedung
church: kierch | *kierch | par | parverband | äerzbistum
charity: lëtzebuerger rout kräiz | rout kräiz | caritas | croix rouge luxembourgeoise
foundation: stëftung | *stëftung | fondatioun | œuvre nationale de secours
cooperative: kooperativ | genossenschaft
youth-organisation: jugendorganisatioun | lëtzebuerger guiden a scouten | guiden a scouten | lëtzebuerger scouten | jugendparlament | jonk | landjugend | studentenveräin | jugendrot | unel | *jugend
youth-centre: jugendhaus | *jugendhaus | jugendhaiser | jugendtreff | jugendinfo | maison des jeunes
youth-council: jugendkonferenz | conférence générale de la jeunesse luxembourgeoise
sport-club: sportveräin | turnveräin | foussballveräin | schwammveräin
sport-federation: sportfederatioun | lëtzebuerger foussball federatioun | foussballfederatioun
sport-organisation: olympesche comité | lëtzebuerger olympesche
institute: institut | akademie
centre: zenter | zentrum | *zentrum | centre
sport: sport* | foussball* | turnen
youth: jugend* | jonk | student* | scouten
level local: kommunal*
level national: national*
level european: europäesch*
level international: international*
nation: lëtzebuerg* | lëtzebuerger
sector health: gesondheet* | kriibs* | kriibskrank
sector culture: kultur* | konscht* | musek* | *musek
sector agriculture: landwirtschaft* | baueren*
sector environment: ëmwelt* | natur*
sector social-services: sozial* | kanner* | handicap*
sector SCH: schoul* | *schoul | enseignant*
sector SPO: sport*
sector YOU: jugend*
`,
);
