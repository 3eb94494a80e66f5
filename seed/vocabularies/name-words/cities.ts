/** Cities that are called otherwise in another language: one city a line, without accents, in Latin letters, one word each. */
export const cities = `
aachen aken
alicante alacant
antwerp antwerpen anvers amberes anversa
athens athen athenes atene atenas athina athinon
bangkok krungthep
basel basle bale basilea
beijing peking pekin pechino
belgrade belgrad beograd belgrado
bern berne berna
bolzano bozen
bratislava pressburg pozsony
bruges brugge
brussels brussel bruxelles bruselas bruxelas brusel
bucharest bucuresti bukarest bucarest
budapest budapeszt
cairo kairo
cologne koln keulen colonia kolonia
copenhagen kobenhavn kopenhagen copenhague kopenhaga kodan
cordoba cordova
corfu kerkyra
cracow krakow krakau cracovie cracovia
dresden dresde drezno
dublin dublino
dunkirk dunkerque duinkerke
edinburgh edinburg edimburgo edimbourg
florence firenze florenz florencia
frankfurt francfort frankfort
freiburg fribourg friburgo
gdansk danzig
geneva geneve genf ginevra ginebra
genoa genova genua genes
ghent gent gand
gothenburg goteborg
groningen groningue
hague haag haye
hamburg hambourg amburgo
hanover hannover hanovre
havana habana
helsinki helsingfors
innsbruck inspruck
istanbul konstantinopel
jerusalem yerushalayim
kiev kyiv kyjev kiew
kosice kassa kaschau
lausanne losanna
leipzig lipsia lipsk
liege luik luttich
lille rijsel
lisbon lisboa lissabon lisbonne lisabona lizbona
ljubljana laibach lubiana
lodz lodsch
london londres londra londen londyn
lucerne luzern
luxembourg luxemburg lussemburgo
lviv lvov lwow lemberg
lyon lyons lione
maastricht mastricht
madrid madryt
mainz mayence magonza
mantua mantova
marseille marseilles marsiglia marsella
mechelen malines
milan milano mailand
moscow moskva moskau moscou moscu mosca moskwa
munich munchen mnichov monachium
naples napoli neapel napoles
nice nizza
nicosia lefkosia
nijmegen nimwegen
nuremberg nurnberg norimberga
odessa odesa
olomouc olmutz
ostend oostende
padua padova padoue
palermo palerme
paris parigi paryz pariz
pecs funfkirchen
pilsen plzen
piraeus pireas
poznan posen
prague praha prag praga
rome roma rom rzym
rotterdam roterdam
salzburg salzbourg
seville sevilla sevilha
sibiu hermannstadt
sofia sofija
stettin szczecin
stockholm estocolmo
strasbourg strassburg estrasburgo
syracuse siracusa
tallinn reval
tartu dorpat
thessaloniki salonica saloniki thessalonique
timisoara temesvar
tirana tirane
tournai doornik
trent trento trient
trieste triest
tripoli tarabulus
turin torino
turku abo
valencia valence
valletta valetta
venice venezia venedig venise venecia
verona werona
vienna wien vienne wenen viena vieden
vilnius wilno vilna
warsaw warszawa warschau varsovie varsavia varsovia varsava
wroclaw breslau
ypres ieper
zagreb agram
zaragoza saragossa
zurich zurigo
`;
