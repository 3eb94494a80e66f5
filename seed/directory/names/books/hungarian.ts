import { hu } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

/** The second form of a city is its adjective; causes carry the suffix of purpose. */
export const hungarian = nameBook(
  'hu',
  hu,
  `
own: Fecske | Iránytű | Szivárvány | Napraforgó | Világítótorony | Hidak | Látóhatár | Gyökerek | Forrás | Méhkas | Szentjánosbogár | Összefogás | Új Ösvény | Mozaik | Hársfa | Nyitott Kapu
patron: Bíró Anna | Kelemen Gáspár | Sárközi Ilona | Vadas Benedek | Halmos Margit | Zentai Mihály
place: Felsőhárs | Fehérkő | Zöldmező | Alsórév | Kőrisvölgy | Ókútfalva | Újrétháza | Diósliget | Sólyomhegy | Fűzvár | Tiszanyáras | Nyírtelep
sport: Kerékpár | Evezős | Dzsúdó | Tájfutó | Kézilabda | Úszó
cause green: a Környezeti Nevelésért | a Fenntartható Életért
cause digital: a Digitális Készségekért | a Technológiáért és Innovációért
cause inclusion: az Esélyegyenlőségért | a Kultúrák Párbeszédéért
cause culture: a Kultúráért és Örökségért | a Művészeti Nevelésért
cause civic: az Aktív Polgárságért | az Ifjúsági Részvételért
cause learning: az Egész Életen át Tartó Tanulásért | a Megújuló Oktatásért
cause work: a Készségekért és Foglalkoztatásért | a Vállalkozó Szellemért
cause health: az Egészségért és Mozgásért | a Lelki Egészségért
school-pre-primary: {in} {own} Óvoda | {own} Óvoda {place} | {own} Óvoda és Bölcsőde
school-primary: {in} {patron} Általános Iskola | {place}i Általános Iskola | {in} {own} Általános Iskola
school-secondary: {in} {patron} Gimnázium | {patron} Gimnázium és Kollégium
school-vocational-secondary: {in} {patron} Technikum | {patron} Technikum és Szakképző Iskola | {in} {own} Szakképző Iskola
school-vocational-tertiary: {in} {patron} Szakképzési Akadémia
school-adult: {in} {own} Népfőiskola | {own} Felnőttképzési Központ, {city}
higher-education-institution: {patron} Főiskola | {in} {patron} Egyetem
research-institute: {patron} Kutatóintézet | {in} {own} Kutatóközpont | Kutatóműhely {cause}
local-public-body: {place} Község Önkormányzata | {place} Város Önkormányzata
regional-public-body: {place} Térségi Fejlesztési Tanács | {in} Térségi Ügynökség {cause}
national-public-body: Országos Központ {cause} | Nemzeti Ügynökség {cause}
public-body: {place} Térségi Társulás | {in} Közintézmény {cause}
public-service-provider: {patron} Városi Könyvtár, {city} | {own} Családsegítő Központ {place}
counselling-body: {in} {own} Tanácsadó Központ | {own} Pályaválasztási Iroda
accreditation-body: {own} Tanúsító Intézet | {in} {own} Vizsgaközpont
sme: {surname} Tanácsadó Kft. | {surname} és Társa Bt. | {own} Oktatás Kft. | {surname} Műhely Kft.
large-enterprise: {surname} Csoport Zrt. | {own} Ipari Zrt.
social-enterprise: {own} Szociális Szövetkezet | {in} {own} Szociális Szövetkezet
company: {surname} Logisztika Kft. | {surname} Pékség Kft.
social-partner: {place} és Környéke Ipartestülete | {own} Szakszervezet | {in} Vállalkozók Köre
ngo: {own} Egyesület | {in} Egyesület {cause} | {own} Közhasznú Egyesület {place} | Hálózat {cause}
foundation: {own} Alapítvány | Alapítvány {cause} | {patron} Alapítvány
youth-organisation: {in} {own} Ifjúsági Ház | {own} Ifjúsági Egyesület | {place} Ifjúsági Klub
national-youth-council: {own} Nemzeti Ifjúsági Fórum
sport-club: {place} Sport Egyesület | {place} SE {year} | {in} {own} Sportklub
sport-federation: {in} {sport} Szövetség | {place} és Térsége {sport} Szövetség
sport-league: {in} Amatőr {sport} Liga
sport-organisation: {in} Szabadidősport Központ | {own} Mozgás Mindenkinek
other: {own} Nyitott Műhely | {in} {own} Közösségi Tér
`,
);
