import { fi } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

/** Places and causes are genitives; the second form of a city is its genitive. */
export const finnish = nameBook(
  'fi',
  fi,
  `
own: Pääsky | Kompassi | Sateenkaari | Auringonkukka | Majakka | Sillat | Taivaanranta | Juuret | Lähde | Mehiläispesä | Kiiltomato | Yhdessä | Uusi Polku | Mosaiikki | Lehmus | Avoin Ovi | Kuusenkerkkä
patron: Aino Harjulan | Eino Korpivaaran | Helmi Saloniemen | Väinö Lahtelan
place: Lehmusjärven | Valkeakiven | Vihermaan | Alakosken | Saarnilahden | Vanhalähteen | Uusniityn | Pähkinäsaaren | Haukkavuoren | Pajulammen | Kiviniemelän | Koivusalmen
sport: Pyöräily | Soutu | Judo | Suunnistus | Käsipallo | Uimari
cause green: ympäristökasvatuksen | kestävän elämäntavan
cause digital: digitaitojen | teknologian ja innovaatioiden
cause inclusion: yhdenvertaisuuden | kulttuurienvälisen vuoropuhelun
cause culture: kulttuurin ja perinnön | taidekasvatuksen
cause civic: aktiivisen kansalaisuuden | nuorten osallisuuden
cause learning: elinikäisen oppimisen | oppimisen uudistamisen
cause work: osaamisen ja työllisyyden | yrittäjyyden
cause health: terveyden ja liikunnan | mielenterveyden
school-pre-primary: Päiväkoti {own} | Päiväkoti {own}, {city}
school-primary: {place} koulu | {in} steinerkoulu {own} | {place} yhtenäiskoulu
school-secondary: {place} lukio | {patron} yhteiskoulu
school-vocational-secondary: {place} ammattiopisto | Ammattiopisto {own}
school-vocational-tertiary: {place} teknillinen opisto | Ammattikorkeaopisto {own}
school-adult: {place} kansalaisopisto | {place} kansanopisto | {in} aikuisopisto {own}
higher-education-institution: {place} ammattikorkeakoulu | {patron} korkeakoulu
research-institute: {cause} tutkimuslaitos | Tutkimuskeskus {own}, {city}
local-public-body: {place} kunta | {place} kaupunki
regional-public-body: {place} seudun kehittämisyhtymä | {in} alueellinen {cause} keskus
national-public-body: Valtakunnallinen {cause} keskus | Suomen {cause} virasto
public-body: {place} kuntayhtymä
public-service-provider: {place} kirjasto | {in} palvelukeskus {own}
counselling-body: {in} ohjauskeskus {own} | {place} Ohjaamo
accreditation-body: Tutkintokeskus {own}
sme: {surname} Consulting Oy | {own} Oppiminen Oy | Studio {surname} Oy | {surname} & Kumpp. Oy
large-enterprise: {surname} Group Oyj | {own} Teollisuus Oyj
social-enterprise: Osuuskunta {own} | Työpaja {own}, {city}
company: {surname} Logistiikka Oy | {own} Puutuote Oy
social-partner: {place} Yrittäjät | Ammattiliitto {own}
ngo: {own} ry | {in} {own} ry | {cause} verkosto ry | {in} {cause} yhdistys ry
foundation: Säätiö {own} | {cause} säätiö
youth-organisation: {in} Nuorisotalo {own} | Nuorisoyhdistys {own} ry | {place} Partiolaiset
national-youth-council: Nuorisofoorumi {own}
sport-club: {place} Urheilijat | {place} Kisa {year} | {in} {sport}seura
sport-federation: {in} {sport}liitto | {place} {sport}liitto
sport-league: {in} {sport}liiga
sport-organisation: {place} urheiluopisto | {in} Liikunta kaikille ry
other: Avoin paja {own}, {city} | Kulttuurikeskus {own}
`,
);
