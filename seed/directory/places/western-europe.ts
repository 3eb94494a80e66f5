import { areas } from './place-table.js';

export const westernEurope = areas(`
# FR 191 fr
Rennes|48.117|-1.678|Bretagne
Nantes|47.218|-1.554|Pays de la Loire
Lille|50.629|3.057|Hauts-de-France
Strasbourg|48.573|7.752|Grand Est
Dijon|47.322|5.041|Bourgogne-Franche-Comté
Lyon|45.764|4.836|Auvergne-Rhône-Alpes
Grenoble|45.188|5.724|Auvergne-Rhône-Alpes
Marseille|43.296|5.370|Provence-Alpes-Côte d'Azur
Montpellier|43.611|3.877|Occitanie
Toulouse|43.605|1.444|Occitanie
Bordeaux|44.838|-0.579|Nouvelle-Aquitaine
Limoges|45.833|1.261|Nouvelle-Aquitaine
Caen|49.183|-0.371|Normandie
Orléans|47.903|1.909|Centre-Val de Loire
Paris|48.857|2.352|Île-de-France
# RE 3 fr
Saint-Denis|-20.882|55.450|La Réunion
Saint-Pierre|-21.339|55.478|La Réunion
# BE 46 nl
Gent|51.054|3.725|Oost-Vlaanderen
Antwerpen|51.220|4.400|Antwerpen
Mechelen|51.028|4.480|Antwerpen
Leuven|50.880|4.701|Vlaams-Brabant
Brugge|51.209|3.224|West-Vlaanderen
Kortrijk|50.828|3.265|West-Vlaanderen
Hasselt|50.931|5.338|Limburg
Genk|50.965|5.500|Limburg
# BE 35 fr
Liège|50.633|5.568|Liège
Namur|50.467|4.867|Namur
Charleroi|50.411|4.445|Hainaut
Mons|50.454|3.952|Hainaut
Arlon|49.683|5.817|Luxembourg
Bruxelles|50.847|4.352|Bruxelles-Capitale
# BE 3 de
Eupen|50.628|6.037|Ostbelgien
Sankt Vith|50.281|6.127|Ostbelgien
# NL 93 nl
Utrecht|52.091|5.122|Utrecht
Amersfoort|52.156|5.388|Utrecht
Groningen|53.219|6.567|Groningen
Leeuwarden|53.201|5.800|Fryslân
Zwolle|52.517|6.083|Overijssel
Enschede|52.219|6.896|Overijssel
Arnhem|51.985|5.899|Gelderland
Nijmegen|51.842|5.853|Gelderland
Eindhoven|51.441|5.478|Noord-Brabant
Tilburg|51.560|5.083|Noord-Brabant
Maastricht|50.851|5.691|Limburg
Rotterdam|51.924|4.478|Zuid-Holland
Haarlem|52.381|4.637|Noord-Holland
Middelburg|51.499|3.611|Zeeland
# LU 18 fr fr lb de
Luxembourg|49.611|6.130|Luxembourg
Esch-sur-Alzette|49.496|5.981|Esch-sur-Alzette
Differdange|49.524|5.891|Esch-sur-Alzette
Mersch|49.749|6.106|Mersch
# LU 8 de de lb fr
Diekirch|49.868|6.156|Diekirch
Echternach|49.812|6.421|Echternach
Ettelbrück|49.847|6.104|Diekirch
# DE 211 de
Kassel|51.313|9.482|Hessen
Leipzig|51.340|12.375|Sachsen
Dresden|51.051|13.738|Sachsen
Rostock|54.089|12.140|Mecklenburg-Vorpommern
Kiel|54.323|10.135|Schleswig-Holstein
Bremen|53.079|8.801|Bremen
Oldenburg|53.144|8.214|Niedersachsen
Göttingen|51.541|9.916|Niedersachsen
Bielefeld|52.021|8.535|Nordrhein-Westfalen
Dortmund|51.514|7.468|Nordrhein-Westfalen
Trier|49.757|6.641|Rheinland-Pfalz
Saarbrücken|49.235|6.997|Saarland
Freiburg im Breisgau|47.999|7.842|Baden-Württemberg
Ulm|48.401|9.987|Baden-Württemberg
Regensburg|49.013|12.101|Bayern
Augsburg|48.371|10.898|Bayern
Erfurt|50.978|11.029|Thüringen
Magdeburg|52.120|11.628|Sachsen-Anhalt
Potsdam|52.391|13.065|Brandenburg
Berlin|52.520|13.405|Berlin
# AT 69 de
Wien|48.208|16.373|Wien
Graz|47.071|15.439|Steiermark
Linz|48.306|14.286|Oberösterreich
Wels|48.157|14.024|Oberösterreich
Salzburg|47.809|13.055|Salzburg
Innsbruck|47.269|11.404|Tirol
Klagenfurt|46.624|14.308|Kärnten
Villach|46.611|13.856|Kärnten
St. Pölten|48.204|15.626|Niederösterreich
Eisenstadt|47.846|16.528|Burgenland
Dornbirn|47.413|9.744|Vorarlberg
# LI 25 de
Vaduz|47.141|9.521|Oberland
Schaan|47.165|9.509|Oberland
Balzers|47.067|9.503|Oberland
Triesen|47.108|9.528|Oberland
Eschen|47.211|9.523|Unterland
Mauren|47.218|9.542|Unterland
Ruggell|47.239|9.526|Unterland
# CH 16 de
Bern|46.948|7.447|Bern
Basel|47.560|7.588|Basel-Stadt
Luzern|47.050|8.309|Luzern
St. Gallen|47.424|9.377|St. Gallen
Chur|46.850|9.533|Graubünden
Winterthur|47.500|8.724|Zürich
# CH 8 fr
Lausanne|46.520|6.633|Vaud
Fribourg|46.806|7.162|Fribourg
Neuchâtel|46.992|6.931|Neuchâtel
# CH 2 it
Bellinzona|46.195|9.024|Ticino
Lugano|46.004|8.951|Ticino
`);
