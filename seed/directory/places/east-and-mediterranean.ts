import { areas } from './place-table.js';

export const eastAndMediterranean = areas(`
# TR 190 tr
İstanbul|41.008|28.978|İstanbul
Ankara|39.933|32.860|Ankara
İzmir|38.424|27.143|İzmir
Bursa|40.189|29.061|Bursa
Eskişehir|39.777|30.521|Eskişehir
Antalya|36.897|30.713|Antalya
Muğla|37.215|28.364|Muğla
Konya|37.871|32.485|Konya
Kayseri|38.721|35.487|Kayseri
Adana|37.000|35.321|Adana
Gaziantep|37.066|37.383|Gaziantep
Diyarbakır|37.914|40.231|Diyarbakır
Van|38.494|43.380|Van
Erzurum|39.904|41.268|Erzurum
Trabzon|41.003|39.717|Trabzon
Samsun|41.287|36.330|Samsun
Çanakkale|40.155|26.414|Çanakkale
# UA 48 uk
Kyiv|50.450|30.523|Kyiv|Києва
Lviv|49.840|24.030|Lviv|Львова
Odesa|46.483|30.723|Odesa|Одеси
Kharkiv|49.994|36.230|Kharkiv|Харкова
Dnipro|48.464|35.046|Dnipropetrovsk|Дніпра
Poltava|49.588|34.551|Poltava|Полтави
Vinnytsia|49.233|28.468|Vinnytsia|Вінниці
Chernivtsi|48.291|25.935|Chernivtsi|Чернівців
Uzhhorod|48.621|22.288|Zakarpattia|Ужгорода
Rivne|50.620|26.252|Rivne|Рівного
Chernihiv|51.498|31.289|Chernihiv|Чернігова
# MD 18 ro
Chișinău|47.011|28.864|Chișinău
Bălți|47.762|27.929|Bălți
Cahul|45.907|28.194|Cahul
Orhei|47.384|28.824|Orhei
Soroca|48.156|28.285|Soroca
# GE 20 en-ge ka en
Tbilisi|41.716|44.783|Tbilisi
Kutaisi|42.270|42.700|Imereti
Batumi|41.617|41.636|Adjara
Telavi|41.920|45.474|Kakheti
Gori|41.985|44.109|Shida Kartli
# AM 12 en-am hy en
Yerevan|40.179|44.499|Yerevan
Gyumri|40.786|43.847|Shirak
Vanadzor|40.805|44.494|Lori
Dilijan|40.740|44.863|Tavush
# AZ 8 en-az az en
Baku|40.409|49.867|Baku
Ganja|40.683|46.361|Ganja
Sheki|41.192|47.171|Sheki
# MA 12 fr-ar ar fr
Rabat|34.021|-6.842|Rabat-Salé-Kénitra
Fès|34.033|-5.000|Fès-Meknès
Agadir|30.428|-9.598|Souss-Massa
Tétouan|35.589|-5.363|Tanger-Tétouan-Al Hoceïma
# TN 14 fr-ar ar fr
Tunis|36.806|10.182|Tunis
Sfax|34.741|10.760|Sfax
Sousse|35.826|10.637|Sousse
Kairouan|35.678|10.096|Kairouan
# DZ 5 fr-ar ar fr
Alger|36.754|3.059|Alger
Oran|35.697|-0.633|Oran
# EG 8 en-ar ar en
Cairo|30.044|31.236|Cairo
Alexandria|31.200|29.919|Alexandria
Aswan|24.089|32.900|Aswan
# JO 8 en-ar ar en
Amman|31.954|35.911|Amman
Irbid|32.556|35.850|Irbid
Aqaba|29.532|35.006|Aqaba
# LB 6 en-ar ar fr en
Beirut|33.894|35.502|Beirut
Tripoli|34.437|35.850|North
Saida|33.561|35.376|South
# PS 6 en-ar ar en
Ramallah|31.904|35.204|West Bank
Nablus|32.222|35.262|West Bank
Bethlehem|31.705|35.202|West Bank
# IL 5 en-il he ar en
Haifa|32.794|34.990|Haifa
Be'er Sheva|31.252|34.791|Southern
# BR 2 pt
Recife|-8.054|-34.881|Pernambuco
Curitiba|-25.430|-49.271|Paraná
# CA 2 en en fr
Halifax|44.649|-63.575|Nova Scotia
Winnipeg|49.895|-97.138|Manitoba
# CO 2 es
Medellín|6.244|-75.581|Antioquia
Cali|3.452|-76.532|Valle del Cauca
# MX 2 es
Puebla|19.041|-98.206|Puebla
Morelia|19.706|-101.195|Michoacán
# AU 2 en
Hobart|-42.882|147.327|Tasmania
Ballarat|-37.562|143.850|Victoria
`);
