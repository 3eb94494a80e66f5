import { areas } from './place-table.js';

export const northernEurope = areas(`
# DK 55 da
Aarhus|56.163|10.204|Midtjylland
Aalborg|57.048|9.919|Nordjylland
Odense|55.404|10.402|Syddanmark
Esbjerg|55.476|8.459|Syddanmark
Kolding|55.490|9.472|Syddanmark
Vejle|55.709|9.536|Syddanmark
Roskilde|55.642|12.088|Sjælland
Holbæk|55.716|11.714|Sjælland
Viborg|56.453|9.402|Midtjylland
København|55.676|12.568|Hovedstaden
# SE 78 sv
Göteborg|57.709|11.975|Västra Götaland
Malmö|55.605|13.004|Skåne
Lund|55.705|13.191|Skåne
Uppsala|59.859|17.639|Uppsala
Linköping|58.411|15.621|Östergötland
Örebro|59.275|15.213|Örebro
Umeå|63.826|20.263|Västerbotten
Luleå|65.585|22.157|Norrbotten
Sundsvall|62.391|17.307|Västernorrland
Karlstad|59.379|13.504|Värmland
Växjö|56.879|14.806|Kronoberg
Visby|57.635|18.295|Gotland
Stockholm|59.329|18.069|Stockholm
# NO 50 no
Bergen|60.393|5.324|Vestland
Trondheim|63.430|10.395|Trøndelag
Stavanger|58.970|5.733|Rogaland
Tromsø|69.649|18.956|Troms
Bodø|67.280|14.405|Nordland
Kristiansand|58.147|7.996|Agder
Lillehammer|61.115|10.466|Innlandet
Drammen|59.744|10.204|Buskerud
Ålesund|62.472|6.155|Møre og Romsdal
Oslo|59.914|10.752|Oslo
# FI 53 fi
Tampere|61.498|23.761|Pirkanmaa|Tampereen
Turku|60.452|22.267|Varsinais-Suomi|Turun
Oulu|65.012|25.465|Pohjois-Pohjanmaa|Oulun
Jyväskylä|62.243|25.747|Keski-Suomi|Jyväskylän
Kuopio|62.892|27.677|Pohjois-Savo|Kuopion
Joensuu|62.601|29.763|Pohjois-Karjala|Joensuun
Lahti|60.983|25.661|Päijät-Häme|Lahden
Pori|61.485|21.797|Satakunta|Porin
Rovaniemi|66.503|25.729|Lappi|Rovaniemen
Kotka|60.466|26.946|Kymenlaakso|Kotkan
Helsinki|60.170|24.938|Uusimaa|Helsingin
# FI 6 sv sv fi
Vasa|63.096|21.616|Österbotten
Jakobstad|63.674|22.703|Österbotten
Ekenäs|59.974|23.436|Nyland
# AX 1 sv
Mariehamn|60.097|19.935|Åland
# IS 26 is
Reykjavík|64.147|-21.943|Höfuðborgarsvæðið|í Reykjavík
Akureyri|65.683|-18.090|Norðurland eystra|á Akureyri
Ísafjörður|66.075|-23.135|Vestfirðir|á Ísafirði
Egilsstaðir|65.264|-14.394|Austurland|á Egilsstöðum
Selfoss|63.933|-20.997|Suðurland|á Selfossi
Borgarnes|64.538|-21.921|Vesturland|í Borgarnesi
Húsavík|66.045|-17.339|Norðurland eystra|á Húsavík
Hafnarfjörður|64.067|-21.957|Höfuðborgarsvæðið|í Hafnarfirði
# EE 35 et
Tallinn|59.437|24.754|Harjumaa|Tallinna
Tartu|58.378|26.729|Tartumaa|Tartu
Pärnu|58.386|24.497|Pärnumaa|Pärnu
Narva|59.377|28.190|Ida-Virumaa|Narva
Viljandi|58.364|25.590|Viljandimaa|Viljandi
Rakvere|59.347|26.356|Lääne-Virumaa|Rakvere
Võru|57.834|27.019|Võrumaa|Võru
Kuressaare|58.248|22.504|Saaremaa|Kuressaare
Haapsalu|58.943|23.541|Läänemaa|Haapsalu
# LV 40 lv
Rīga|56.949|24.105|Rīga|Rīgas
Liepāja|56.505|21.011|Kurzeme|Liepājas
Ventspils|57.394|21.564|Kurzeme|Ventspils
Jelgava|56.652|23.713|Zemgale|Jelgavas
Valmiera|57.541|25.428|Vidzeme|Valmieras
Cēsis|57.312|25.275|Vidzeme|Cēsu
Daugavpils|55.875|26.536|Latgale|Daugavpils
Rēzekne|56.510|27.340|Latgale|Rēzeknes
# LT 50 lt
Vilnius|54.687|25.280|Vilniaus apskritis|Vilniaus
Kaunas|54.898|23.904|Kauno apskritis|Kauno
Klaipėda|55.703|21.144|Klaipėdos apskritis|Klaipėdos
Šiauliai|55.934|23.316|Šiaulių apskritis|Šiaulių
Panevėžys|55.734|24.358|Panevėžio apskritis|Panevėžio
Alytus|54.396|24.046|Alytaus apskritis|Alytaus
Marijampolė|54.559|23.354|Marijampolės apskritis|Marijampolės
Utena|55.498|25.599|Utenos apskritis|Utenos
Telšiai|55.984|22.248|Telšių apskritis|Telšių
`);
