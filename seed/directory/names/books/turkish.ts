import { tr } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

/** Causes are the first part of a compound noun. */
export const turkish = nameBook(
  'tr',
  tr,
  `
own: Kırlangıç | Pusula | Gökkuşağı | Ayçiçeği | Mercan | Köprü | Ufuklar | Kökler | Pınar | Arı Kovanı | Ateşböceği | El Ele | Yeni Yol | Mozaik | Çınar | Açık Kapı | Yakamoz
patron: Ayşe Demirkan | Hasan Taşkıran | Emine Akgündüz | Mehmet Solmazer | Zehra Bozdoğan | İbrahim Yücelen | Fatma Kocabey
place: Yukarıçınar | Akpınarlı | Yeşilbağlar | Taşköprücük | Gökçedere | Eskiçeşme | Yeniçayır | Cevizdibi | Doğanbaşı | Söğütlüova | Karadutlu | Kumluyazı
sport: Bisiklet | Kürek | Judo | Oryantiring | Hentbol | Yüzme
cause green: Çevre Eğitimi | Sürdürülebilir Yaşam
cause digital: Dijital Beceriler | Teknoloji ve İnovasyon
cause inclusion: Fırsat Eşitliği | Kültürlerarası Diyalog
cause culture: Kültür ve Miras | Sanat Eğitimi
cause civic: Aktif Vatandaşlık | Gençlik Katılımı
cause learning: Yaşam Boyu Öğrenme | Eğitimde Yenilik
cause work: Beceri ve İstihdam | Girişimcilik
cause health: Sağlık ve Hareket | Ruh Sağlığı
school-pre-primary: {own} Anaokulu {city} | {place} {own} Anaokulu
school-primary: {patron} İlkokulu | {place} İlkokulu | {city} {own} Ortaokulu
school-secondary: {city} {patron} Anadolu Lisesi | {place} Anadolu Lisesi | {patron} Fen Lisesi
school-vocational-secondary: {patron} Mesleki ve Teknik Anadolu Lisesi | {place} Mesleki ve Teknik Anadolu Lisesi | {city} {own} Mesleki Eğitim Merkezi
school-vocational-tertiary: {place} Meslek Yüksekokulu | {city} {own} Teknik Eğitim Merkezi
school-adult: {place} Halk Eğitimi Merkezi | {city} {own} Olgunlaşma Enstitüsü
higher-education-institution: {city} {patron} Üniversitesi | {place} Üniversitesi
research-institute: {cause} Araştırma Enstitüsü | {city} {own} Araştırma Merkezi
local-public-body: {place} Belediyesi | {place} Kaymakamlığı
regional-public-body: {place} Kalkınma Birliği | {city} Bölgesel {cause} Müdürlüğü
national-public-body: Ulusal {cause} Merkezi | {cause} Genel Müdürlüğü
public-body: {place} Kamu Hizmetleri Birliği | {city} {cause} Kurumu
public-service-provider: {place} Halk Kütüphanesi | {city} {own} Sosyal Hizmet Merkezi
counselling-body: {place} Rehberlik ve Araştırma Merkezi | {own} Danışmanlık Merkezi {city}
accreditation-body: {own} Belgelendirme Merkezi | {city} {own} Sınav ve Belgelendirme
sme: {surname} Danışmanlık Ltd. Şti. | {own} Eğitim Ltd. Şti. | {surname} Yazılım Ltd. Şti. | {own} Atölye {city}
large-enterprise: {surname} Holding A.Ş. | {surname} Sanayi A.Ş.
social-enterprise: {own} Kadın Kooperatifi {city} | {own} Sosyal Kooperatifi
company: {surname} Lojistik A.Ş. | {surname} Tekstil Ltd. Şti.
social-partner: {place} Esnaf ve Sanatkârlar Odası | {place} Ticaret Odası | {own} Sendikası
ngo: {own} Derneği | {city} {cause} Derneği | {own} Dayanışma Derneği {city} | {cause} Ağı
foundation: {own} Vakfı | {cause} Vakfı | {patron} Vakfı
youth-organisation: {city} {own} Gençlik Derneği | {place} Gençlik Merkezi | {own} Gençlik Kulübü
national-youth-council: {own} Ulusal Gençlik Forumu
sport-club: {place} Spor Kulübü | {place} Gençlikspor {year} | {city} {own} Spor Kulübü
sport-federation: {city} {sport} Birliği | {place} {sport} Federasyonu
sport-league: {city} Amatör {sport} Ligi
sport-organisation: {city} Herkes İçin Spor Derneği | {place} Spor Merkezi
other: {own} Açık Atölye | {city} {own} Topluluğu
`,
);
