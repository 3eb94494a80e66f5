import { areas } from './place-table.js';

export const centralEurope = areas(`
# PL 144 pl
Gdynia|54.519|18.530|Pomorskie|w Gdyni
Szczecin|53.428|14.553|Zachodniopomorskie|w Szczecinie
Olsztyn|53.778|20.480|Warmińsko-Mazurskie|w Olsztynie
Białystok|53.133|23.164|Podlaskie|w Białymstoku
Toruń|53.014|18.598|Kujawsko-Pomorskie|w Toruniu
Poznań|52.406|16.925|Wielkopolskie|w Poznaniu
Zielona Góra|51.936|15.506|Lubuskie|w Zielonej Górze
Wrocław|51.108|17.039|Dolnośląskie|we Wrocławiu
Opole|50.675|17.921|Opolskie|w Opolu
Katowice|50.265|19.023|Śląskie|w Katowicach
Kraków|50.065|19.945|Małopolskie|w Krakowie
Tarnów|50.012|20.986|Małopolskie|w Tarnowie
Rzeszów|50.041|21.999|Podkarpackie|w Rzeszowie
Lublin|51.247|22.568|Lubelskie|w Lublinie
Kielce|50.866|20.629|Świętokrzyskie|w Kielcach
Łódź|51.759|19.456|Łódzkie|w Łodzi
Warszawa|52.230|21.012|Mazowieckie|w Warszawie
# CZ 78 cs
Praha|50.075|14.438|Hlavní město Praha
Brno|49.195|16.607|Jihomoravský kraj
Znojmo|48.855|16.049|Jihomoravský kraj
Olomouc|49.594|17.251|Olomoucký kraj
Ostrava|49.821|18.263|Moravskoslezský kraj
Zlín|49.224|17.663|Zlínský kraj
Jihlava|49.396|15.591|Kraj Vysočina
České Budějovice|48.975|14.474|Jihočeský kraj
Plzeň|49.738|13.374|Plzeňský kraj
Karlovy Vary|50.231|12.872|Karlovarský kraj
Liberec|50.767|15.056|Liberecký kraj
Hradec Králové|50.210|15.833|Královéhradecký kraj
Pardubice|50.034|15.781|Pardubický kraj
# SK 60 sk
Bratislava|48.149|17.107|Bratislavský kraj
Trnava|48.371|17.588|Trnavský kraj
Nitra|48.307|18.085|Nitriansky kraj
Trenčín|48.895|18.044|Trenčiansky kraj
Žilina|49.223|18.740|Žilinský kraj
Martin|49.065|18.922|Žilinský kraj
Banská Bystrica|48.736|19.146|Banskobystrický kraj
Zvolen|48.576|19.137|Banskobystrický kraj
Poprad|49.059|20.298|Prešovský kraj
Prešov|49.000|21.240|Prešovský kraj
Košice|48.716|21.261|Košický kraj
# HU 74 hu
Budapest|47.498|19.040|Budapest|Budapesti
Debrecen|47.532|21.627|Hajdú-Bihar|Debreceni
Szeged|46.253|20.148|Csongrád-Csanád|Szegedi
Pécs|46.072|18.233|Baranya|Pécsi
Győr|47.687|17.650|Győr-Moson-Sopron|Győri
Miskolc|48.104|20.778|Borsod-Abaúj-Zemplén|Miskolci
Nyíregyháza|47.956|21.717|Szabolcs-Szatmár-Bereg|Nyíregyházi
Kecskemét|46.897|19.691|Bács-Kiskun|Kecskeméti
Eger|47.903|20.377|Heves|Egri
Veszprém|47.093|17.911|Veszprém|Veszprémi
Szombathely|47.230|16.621|Vas|Szombathelyi
Kaposvár|46.359|17.797|Somogy|Kaposvári
# SI 44 sl
Ljubljana|46.057|14.506|Osrednjeslovenska
Maribor|46.555|15.646|Podravska
Ptuj|46.420|15.870|Podravska
Celje|46.236|15.267|Savinjska
Kranj|46.239|14.356|Gorenjska
Koper|45.548|13.730|Obalno-kraška
Novo mesto|45.804|15.169|Jugovzhodna Slovenija
Nova Gorica|45.956|13.648|Goriška
Murska Sobota|46.662|16.166|Pomurska
Velenje|46.359|15.110|Savinjska
`);
