import { areas } from './place-table.js';

export const balkans = areas(`
# HR 55 hr
Zagreb|45.815|15.982|Grad Zagreb
Split|43.508|16.440|Splitsko-dalmatinska
Zadar|44.119|15.231|Zadarska
Rijeka|45.327|14.442|Primorsko-goranska
Pula|44.867|13.850|Istarska
Osijek|45.555|18.696|Osječko-baranjska
Varaždin|46.306|16.337|Varaždinska
Karlovac|45.493|15.555|Karlovačka
Sisak|45.466|16.378|Sisačko-moslavačka
Dubrovnik|42.651|18.094|Dubrovačko-neretvanska
# RO 104 ro
București|44.427|26.103|București
Cluj-Napoca|46.771|23.624|Cluj
Iași|47.159|27.587|Iași
Suceava|47.651|26.255|Suceava
Bacău|46.567|26.914|Bacău
Brașov|45.653|25.611|Brașov
Sibiu|45.798|24.125|Sibiu
Târgu Mureș|46.546|24.558|Mureș
Oradea|47.047|21.919|Bihor
Timișoara|45.749|21.209|Timiș
Craiova|44.319|23.796|Dolj
Pitești|44.857|24.872|Argeș
Ploiești|44.944|26.022|Prahova
Galați|45.435|28.008|Galați
Constanța|44.173|28.638|Constanța
# BG 65 bg
Sofia|42.698|23.322|Sofia City|София
Plovdiv|42.136|24.742|Plovdiv|Пловдив
Varna|43.214|27.915|Varna|Варна
Burgas|42.504|27.463|Burgas|Бургас
Ruse|43.836|25.966|Ruse|Русе
Stara Zagora|42.426|25.634|Stara Zagora|Стара Загора
Pleven|43.417|24.607|Pleven|Плевен
Veliko Tarnovo|43.081|25.629|Veliko Tarnovo|Велико Търново
Blagoevgrad|42.012|23.094|Blagoevgrad|Благоевград
Haskovo|41.934|25.556|Haskovo|Хасково
Vidin|43.991|22.873|Vidin|Видин
Smolyan|41.577|24.701|Smolyan|Смолян
# RS 55 sr
Beograd|44.787|20.457|Beograd
Novi Sad|45.267|19.834|Vojvodina
Subotica|46.101|19.666|Vojvodina
Zrenjanin|45.384|20.382|Vojvodina
Niš|43.321|21.896|Nišava
Kragujevac|44.013|20.917|Šumadija
Čačak|43.891|20.350|Moravica
Užice|43.859|19.849|Zlatibor
Leskovac|42.998|21.946|Jablanica
Novi Pazar|43.137|20.512|Raška
# MK 40 mk
Skopje|41.998|21.425|Skopje|Скопје
Bitola|41.031|21.340|Pelagonia|Битола
Prilep|41.345|21.555|Pelagonia|Прилеп
Ohrid|41.117|20.802|Southwestern|Охрид
Struga|41.178|20.678|Southwestern|Струга
Tetovo|42.010|20.971|Polog|Тетово
Veles|41.716|21.776|Vardar|Велес
Štip|41.746|22.196|Eastern|Штип
Kumanovo|42.132|21.714|Northeastern|Куманово
Strumica|41.438|22.643|Southeastern|Струмица
# AL 28 sq
Tirana|41.328|19.819|Tirana
Durrës|41.324|19.454|Durrës
Shkodër|42.068|19.512|Shkodër
Vlorë|40.467|19.490|Vlorë
Elbasan|41.111|20.082|Elbasan
Korçë|40.618|20.781|Korçë
Gjirokastër|40.076|20.139|Gjirokastër
# XK 20 sq sq sr
Prishtinë|42.663|21.165|Prishtinë
Prizren|42.214|20.740|Prizren
Pejë|42.660|20.288|Pejë
Gjilan|42.463|21.469|Gjilan
Mitrovicë|42.883|20.867|Mitrovicë
# BA 28 bs bs hr sr
Sarajevo|43.856|18.413|Sarajevo
Mostar|43.343|17.808|Hercegovina-Neretva
Tuzla|44.538|18.676|Tuzla
Zenica|44.202|17.904|Zenica-Doboj
Banja Luka|44.772|17.191|Republika Srpska
Bihać|44.812|15.869|Una-Sana
Trebinje|42.712|18.344|Republika Srpska
# ME 18 sr-me sr
Podgorica|42.441|19.263|Podgorica
Nikšić|42.773|18.944|Nikšić
Bar|42.093|19.098|Bar
Bijelo Polje|43.038|19.748|Bijelo Polje
Kotor|42.425|18.771|Kotor
`);
