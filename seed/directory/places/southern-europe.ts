import { areas } from './place-table.js';

export const southernEurope = areas(`
# ES 175 es
Sevilla|37.389|-5.984|Andalucía
Granada|37.177|-3.599|Andalucía
Málaga|36.721|-4.421|Andalucía
Zaragoza|41.649|-0.889|Aragón
Oviedo|43.362|-5.849|Principado de Asturias
Santander|43.462|-3.810|Cantabria
Toledo|39.863|-4.027|Castilla-La Mancha
Valladolid|41.652|-4.724|Castilla y León
León|42.599|-5.567|Castilla y León
Girona|41.979|2.821|Cataluña
Badajoz|38.879|-6.970|Extremadura
Lugo|43.012|-7.556|Galicia
Palma|39.570|2.650|Illes Balears
Murcia|37.992|-1.131|Región de Murcia
Pamplona|42.812|-1.646|Navarra
Bilbao|43.263|-2.935|País Vasco
Valencia|39.470|-0.376|Comunitat Valenciana
Las Palmas de Gran Canaria|28.124|-15.430|Canarias
Madrid|40.417|-3.703|Comunidad de Madrid
# PT 84 pt
Braga|41.545|-8.426|Norte
Guimarães|41.444|-8.296|Norte
Porto|41.150|-8.610|Norte
Vila Real|41.301|-7.744|Norte
Aveiro|40.641|-8.654|Centro
Coimbra|40.211|-8.429|Centro
Viseu|40.661|-7.910|Centro
Leiria|39.744|-8.807|Centro
Setúbal|38.524|-8.893|Península de Setúbal
Évora|38.571|-7.914|Alentejo
Faro|37.019|-7.930|Algarve
Ponta Delgada|37.741|-25.676|Açores
Funchal|32.650|-16.908|Madeira
Lisboa|38.722|-9.139|Grande Lisboa
# IT 190 it
Torino|45.070|7.687|Piemonte
Cuneo|44.389|7.548|Piemonte
Bergamo|45.698|9.677|Lombardia
Brescia|45.539|10.220|Lombardia
Milano|45.464|9.190|Lombardia
Padova|45.407|11.876|Veneto
Trento|46.067|11.121|Trentino-Alto Adige
Udine|46.063|13.236|Friuli-Venezia Giulia
Genova|44.406|8.946|Liguria
Bologna|44.494|11.343|Emilia-Romagna
Firenze|43.770|11.256|Toscana
Perugia|43.111|12.389|Umbria
Ancona|43.616|13.519|Marche
L'Aquila|42.350|13.400|Abruzzo
Roma|41.903|12.496|Lazio
Napoli|40.852|14.268|Campania
Potenza|40.640|15.806|Basilicata
Lecce|40.352|18.174|Puglia
Cosenza|39.299|16.253|Calabria
Palermo|38.116|13.361|Sicilia
Sassari|40.727|8.560|Sardegna
# GR 84 el
Athens|37.984|23.728|Attica|Αθήνας
Piraeus|37.942|23.646|Attica|Πειραιά
Thessaloniki|40.640|22.944|Central Macedonia|Θεσσαλονίκης
Serres|41.085|23.548|Central Macedonia|Σερρών
Larissa|39.639|22.419|Thessaly|Λάρισας
Volos|39.361|22.943|Thessaly|Βόλου
Patras|38.246|21.735|Western Greece|Πάτρας
Ioannina|39.665|20.854|Epirus|Ιωαννίνων
Heraklion|35.339|25.144|Crete|Ηρακλείου
Chania|35.514|24.018|Crete|Χανίων
Kalamata|37.039|22.114|Peloponnese|Καλαμάτας
Kavala|40.940|24.413|Eastern Macedonia and Thrace|Καβάλας
Mytilene|39.107|26.556|North Aegean|Μυτιλήνης
Rhodes|36.435|28.218|South Aegean|Ρόδου
`);
