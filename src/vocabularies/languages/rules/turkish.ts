import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const turkish: LanguageRules = {
  frequent: 'turkish',
  stems: { stemmer: 'turkish' },
  stopWords: wordsIn(
    'birlikte beraber arasında üzerine hakkında ile için gibi kadar çok az daha birçok farklı bazı olan olarak boyunca',
  ),
  general: wordsIn(`
    öncesi okul okulöncesi
    kalite kalitesi kalitesini yenilikçi yenilik yöntem yöntemlerle öğretmenlerin becerilerini artırmak öğretim projenin amacı antrenör antrenörler turnuva turnuvalar düzenliyor yetiştiriyor kız ortaklar
    aile aileler akademi alan amaç anne araç araştırma araştırmacı arkadaş artırmak atölye atölyeler atölyesi avrupa ay baba başarı belediye
    belediyeler beceri beceriler bilgi bilim birey birlik birlikte bölge bölüm büyük çağ çalışan çalışma çalışmak çözüm çocuk çocuklar
    deneyim deneme dernek dernekler destek destekle değer değişim değişiklik dijital dil dönem düzenle düzenleyecek düzey ders dersler
    eğitim eğitimi eğitimci eğitmen ekip engel erasmus erişim erkek etkinlik etkinlikler ev fabrika fakülte fikir film firma fırsat gelecek
    geliştirme geliştirmek genç gençler gençlerin gençlik girişim göster gönüllü gönüllüler görmek grup gruplar gün güçlendirme güçlendirmek
    haber hafta halk hayat hazırla hazırlayacak hedef hizmet hoca ihtiyaç ilçe ilköğretim il insan insanlar istiyoruz iş işbirliği işçi
    iletişim ilkokul iyi iyileştirme izle kadın kadınlar kadınların kalite kamp kampanya kapasite katılım katılımcı katılımcılar kaynak kış kişi
    kişiler kız kızlar kılavuz kitap konu konferans kullan kullanım kulüp kulüpler kurs kuruluş kurum kurumlar küçük köy köyler köylerinde
    kursiyer lise liseler liseleri materyal mentor merkez merkezler merkezi merkezleri meslek mesleki modül müdür nitelik oda okul okullar
    okulları olanak ortak ortaklar ortaklık ortaokul oyun öğren öğrenci öğrenciler öğrenecek öğrenme öğret öğretim öğretmek öğretmen öğretmenler
    örgüt örnek özel paylaş paylaşacak paylaşım personel plan platform politika problem program proje projemiz rehber saat sağla seminer sektör
    sergi sınıf sivil sonuç sonuçlar sonuçları sorun sosyal spor staj strateji süreç sürdürülebilir şehir şirket tanıtım takım teknik test
    toplantı toplum topluluk turist tür uluslararası uygulama uygulamak uzman uzmanlar ülke ülkeler üniversite üniversiteler üret veli veliler
    vakıf verecek yaklaşım yap yapmak yaratmak yardım yaş yaşam yaşlı yaşlılar yaz yer yeni yetenek yetişkin yetişkinler yıl yol yöntem
    yöntemler yönetici ziyaret video videolar videoları`),
  describing: wordsIn('genç gençlerin sosyal dijital kamu sürdürülebilir kadın çocuk halk'),
  grammar: {
    verbForms:
      /(?:yor|yoruz|yorlar|ebiliriz|abiliriz|ebilir|abilir|[ae]cak(?:lar)?|[ae]cek(?:ler)?|mak|mek|arak|erek|ıyor|iyor)$/,
    noNoun:
      /(?:yor|yoruz|yorlar|acak|ecek|acaklar|ecekler|acağız|eceğiz|mak|mek(?<!yemek|ekmek)|maya|meye|mayı|meyi|ması|mesi|arak|erek|ıp|ip|up|üp|an|en|dık|dik|sel|sal|lı|li|lu|lü|sız|siz|suz|süz|ki|dır|dir|mış|miş|ır|ar|er|ür)$(?<!orman|insan|tren|maden|deniz|lar|ler|keman|uzman|roman|liman|müzisyen|teknisyen|fen|ceviz|temiz|pancar|mimar|bahar|ebru|zeytinyağlı|halı)/,
    describes: /./,
    describing: 0.6,
    beforeVerb: setOf('değil'),
  },
  names: [
    [/(?:larıyla|larının|ların|larını|larına|larında|larından|larla)$/, 'ları'],
    [/(?:leriyle|lerinin|lerin|lerini|lerine|lerinde|lerinden|lerle)$/, 'leri'],
    [/(?:ları|leri|lar|ler)$/, ''],
    [/(?:nın|nin|nun|nün|ın|in|un|ün|da|de|ta|te|dan|den|ı|i|u|ü|a|e)$/, ''],
  ],
};
