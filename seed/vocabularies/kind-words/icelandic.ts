import { kindWords } from './kind-words.js';

export const icelandic = kindWords(
  ['is', 'IS', 'head-first'],
  'fyrir um í á við til af með hjá',
  `
preschool: leikskóli | *leikskóli | leikskólinn | leikskólar | leikskólans | ungbarnaleikskóli
primary: grunnskóli | *grunnskóli | grunnskólinn | barnaskóli | *barnaskóli | barnaskólinn | grunnskólar | leik og grunnskóli | samrekinn leik og grunnskóli
secondary: menntaskóli | menntaskólinn | framhaldsskóli | framhaldsskólinn | fjölbrautaskóli | fjölbrautaskólinn | kvennaskólinn | gagnfræðaskóli | *gagnfræðaskóli | flensborgarskóli | framhaldsskólar
vocational: verkmenntaskóli | verkmenntaskólinn | iðnskóli | iðnskólinn | tækniskóli | tækniskólinn | vélskóli | stýrimannaskóli | borgarholtsskóli | hótel og matvælaskólinn | fisktækniskóli | fisktækniskólinn | garðyrkjuskóli | bændaskóli | verkmenntaskóla | rafiðnaðarskólinn | starfsmennt* | iðnnám* | starfsnám* | iðnmennt*
adult-school: lýðháskóli | lýðháskólinn | símenntunarmiðstöð | *símenntunarmiðstöð | símenntun | fræðslumiðstöð | *fræðslumiðstöð | fullorðinsfræðsla | fræðslumiðstöð atvinnulífsins | endurmenntun | farskólinn | námsflokkar | símenntunarmiðstöðin | fræðslusetur | þekkingarnet | fræðslunetið | miðstöð símenntunar | fræðslumiðstöðin | námsflokkarnir | háskóli þriðja
school: skóli | skólinn | *skóli | *skólinn | skólar | sérskóli
art-school: tónlistarskóli | tónlistarskólinn | *tónlistarskóli | myndlistarskóli | myndlistaskólinn | myndlistaskóli | listdansskóli | listdansskólinn | tónskóli | tónskólinn | söngskóli | söngskólinn | dansskóli | myndlistarskólinn | *tónskóli | kvikmyndaskóli
university: háskóli | háskólinn | *háskóli | *háskólinn | háskóli íslands | háskólar | listaháskóli | landbúnaðarháskóli | kennaraháskóli | tækniháskóli | haskoli | haskolinn | landbunadarhaskoli | listahaskoli | hólaskóli | holaskoli
faculty: háskóladeild | hugvísindasvið | verkfræði og náttúruvísindasvið | menntavísindasvið
research-institute: rannsóknastofnun | *rannsóknastofnun | rannsóknarstofnun | *rannsóknarstofnun | rannsóknasetur | hafrannsóknastofnun | náttúrufræðistofnun | raunvísindastofnun | rannsóknarstofa | rannsóknarmiðstöð | hafrannsóknastofnunin | rannsóknarsetur | rannsóknastofa | nýsköpunarmiðstöð | orkurannsóknir | íslenskar orkurannsóknir | stofnun árna magnússonar | náttúrustofa | rannsóknamiðstöð | hafró | tilraunastöð
museum: safn | *safnið | byggðasafn | *byggðasafn | þjóðminjasafn | minjasafn | listasafn | *listasafn | náttúruminjasafn | safnahús | byggðasafnið | listasafnið | minjasafnið | sjóminjasafn | *minjasafn | þjóðminjasafnið | síldarminjasafn
library: bókasafn | *bókasafn | landsbókasafn | borgarbókasafn | bókasafnið | amtsbókasafn | amtsbókasafnið | borgarbókasafnið
archive: skjalasafn | *skjalasafn | þjóðskjalasafn | borgarskjalasafn | héraðsskjalasafn | kvikmyndasafn
stage: leikhús | *leikhús | þjóðleikhús | þjóðleikhúsið | leikfélag | *leikfélag | sinfóníuhljómsveit | óperan | kór | *kórinn | menningarhús | menningarmiðstöð | tónlistarhús | leikhúsið | menningarfélag | kvikmyndahátíð | listahátíð | íslenska óperan | dansflokkur | lúðrasveit | félagsheimili
hospital: sjúkrahús | *sjúkrahús | landspítali | landspítalinn | spítali | heilbrigðisstofnun | *heilbrigðisstofnun | sjúkrahúsið
clinic: heilsugæsla | heilsugæslan | heilsugæslustöð | *heilsugæslustöð | apótek | endurhæfingarmiðstöð | tannlæknastofa | læknastofa | starfsendurhæfing | heilsustofnun | virk starfsendurhæfingarsjóður
care: hjúkrunarheimili | *hjúkrunarheimili | dvalarheimili | *dvalarheimili | elliheimili | félagsþjónusta | barnaheimili | félagsþjónustan | barnavernd | barnaverndarstofa | velferðarsvið | sambýli | kvennaathvarf | þjónustumiðstöð | barna og fjölskyldustofa
employment-service: vinnumálastofnun
security: lögregla | lögreglan | slökkvilið | *slökkvilið | fangelsi | fangelsismálastofnun | landhelgisgæsla | héraðsdómur | hæstiréttur | tollstjóri | lögreglustjóri | ríkislögreglustjóri | landsréttur | landhelgisgæslan | björgunarsveit | *björgunarsveit | björgunarsveitin | slysavarnafélag | sýslumaður | saksóknari
municipality: sveitarfélag | sveitarfélagið | hreppur | *hreppur | bæjarfélag | reykjavíkurborg | kaupstaður | *kaupstaður | sveitarfélög | borgarráð | kópavogsbær | akureyrarbær | hafnarfjarðarbær | bæjarstjórn | byggðarráð | *bær | *borg | byggðasamlag | reykjanesbær | garðabær | *byggð | fjallabyggð
region: samtök sveitarfélaga | landshlutasamtök | atvinnuþróunarfélag | samband sveitarfélaga | fjórðungssamband | héraðsnefnd
ministry: ráðuneyti | *ráðuneyti | ráðuneytið | *ráðuneytið | alþingi | sendiráð | forsætisráðuneyti | stjórnarráð
national-agency: hagstofa | seðlabanki | landlæknir | vegagerðin | menntamálastofnun | umhverfisstofnun | ferðamálastofa | matvælastofnun | lyfjastofnun | skatturinn | íslandsstofa | rannís | rannsóknamiðstöð íslands | tryggingastofnun | samgöngustofa | þjóðskrá | embætti landlæknis | hugverkastofan | neytendastofa | landmælingar | vinnueftirlit | byggðastofnun | fiskistofa | skipulagsstofnun | minjastofnun | ríkisskattstjóri | persónuvernd | fjölmiðlanefnd | jafnréttisstofa | landgræðsla | skógrækt ríkisins | miðstöð menntunar og skólaþjónustu | útlendingastofnun | ríkisendurskoðun
national-institute: orkustofnun | veðurstofa
authority: stofnun | stofnunin | embætti | eftirlit | *stofnun | umboðsmaður | nefnd | ráð | skrifstofa | *eftirlit | þjóðgarður
school-authority: skóla og frístundasvið | fræðslusvið | skólaskrifstofa | fræðsluskrifstofa | skólaþjónusta
chamber: verslunarráð | viðskiptaráð | iðnaðarráð | lögmannafélag
trade-union: stéttarfélag | *stéttarfélag | verkalýðsfélag | *verkalýðsfélag | alþýðusamband | kennarasamband | félag grunnskólakennara | kennarafélag | verzlunarmannafélag | bandalag háskólamanna | bandalag starfsmanna ríkis og bæja | starfsgreinasamband | verkalýðsfélagið | stéttarfélagið | sjómannafélag | félag íslenskra hjúkrunarfræðinga | félag framhaldsskólakennara | félag leikskólakennara
employers-association: samtök atvinnulífsins
trade-body: samtök iðnaðarins | samtök ferðaþjónustunnar | bændasamtök | samtök verslunar | félag atvinnurekenda | atvinnurekendur | samtök fyrirtækja | samtök fjármálafyrirtækja | búnaðarsamband | íslenski sjávarklasinn | klasi | *klasinn | búnaðarfélag | landssamband | samtök verslunar og þjónustu | bændasamtökin
association: félag | *félag | félagið | *félagið | samtök | *samtök | samtökin | samband | bandalag | *bandalag | hópur | net | sambandið | *samband | kvenfélag | *kvenfélag | áhugafélag | átthagafélag | sögufélag | öryrkjabandalag | landssamtökin | landssamtök | tengslanet | hreyfing | landvernd | kvenréttindafélag | málefnahópur | landsamband
federation: heildarsamtök
assembly: samband íslenskra sveitarfélaga
club: klúbbur | *klúbbur | klúbburinn
friends: vinafélag | foreldrafélag | *foreldrafélag | hollvinasamtök | vinir | vináttufélag | heimili og skóli | hollvinafélag
church: kirkja | *kirkja | kirkjan | þjóðkirkjan | söfnuður | sókn | biskupsstofa | prófastsdæmi | kirkjugarðar | fríkirkja | fríkirkjan | klaustur | kfum og kfuk | dómkirkja | trúfélag | sóknarnefnd | hjálpræðisherinn
charity: rauði krossinn | hjálparstarf | hjálparstarf kirkjunnar | barnaheill | mæðrastyrksnefnd | fjölskylduhjálp | krabbameinsfélag | krabbameinsfélagið
foundation: sjóður | *sjóður | sjálfseignarstofnun | stofnunarsjóður | sjóðurinn | minningarsjóður | styrktarsjóður | *sjóðurinn
cooperative: samvinnufélag | kaupfélag | *kaupfélag | samvinnufélög
social-enterprise: vinnustofa | verndaður vinnustaður
youth-organisation: ungmennafélag | *ungmennafélag | skátafélag | *skátafélag | skátar | bandalag íslenskra skáta | nemendafélag | *nemendafélag | stúdentaráð | ungmennaráð | stúdentafélag | æskulýðsfélag | landssamtök íslenskra stúdenta | samband íslenskra framhaldsskólanema | ungmennasamband | ungmennafélagið | ungmennafélag íslands | æskulýðsráð | ungir | æskulýðssamband | æskulýðs | skátasamband | ungmennahreyfing | samfés
youth-centre: félagsmiðstöð | *félagsmiðstöð | ungmennahús | félagsmiðstöðin | hitt húsið | frístundamiðstöð | *frístundamiðstöð | frístundaheimili | farfuglaheimili | ungmennabúðir | frístundamiðstöðin | ungmennahúsið
youth-council: landssamband ungmennafélaga
sport-club: íþróttafélag | *íþróttafélag | íþróttafélagið | knattspyrnufélag | knattspyrnufélagið | fimleikafélag | sundfélag | siglingaklúbbur | golfklúbbur | *golfklúbbur | körfuknattleiksfélag | hestamannafélag | *hestamannafélag | hestamannafélagið | skíðafélag | glímufélag | skautafélag | fimleikafélagið | sundfélagið | júdófélag | badmintonfélag | hjólreiðafélag | tennisfélag | hestamannafélög | knattspyrnudeild | golfklúbburinn | skákfélag | ungmenna og íþróttafélag | skotfélag | klifurfélag | siglingafélag
sport-federation: knattspyrnusamband | handknattleikssamband | íþróttasamband | *íþróttasamband | sundsamband | fimleikasamband | frjálsíþróttasamband | körfuknattleikssamband | íþróttabandalag | skíðasamband | golfsamband | glímusamband | júdósamband | landssamband hestamannafélaga | badmintonsamband | íþrótta og ólympíusamband | héraðssamband | íþróttasamband fatlaðra | blaksamband | skautasamband
sport-organisation: ólympíusamband | íþróttamiðstöð | íþróttahús | íþróttahúsið | sundlaug | skíðasvæði
training: ökuskóli | málaskóli | námskeið | þjálfunarsetur | tungumálaskóli | iðan fræðslusetur | ökuskólinn | flugskóli | endurmenntunarstofnun
counselling: ráðgjafarmiðstöð | ráðgjafar | ráðgjöf | náms og starfsráðgjöf | ráðgjafarstöð | greiningar og ráðgjafarstöð | ráðgjafarmiðstöðin | ráðgjafarþjónusta
institute: akademía | setur | *setur
centre: miðstöð | *miðstöð | miðstöðin | *miðstöðin | deild | þekkingarsetur | *þekkingarsetur | rannsóknarstofan | hús | garður | vísindagarðar | frumkvöðlasetur | þjónustusetur | upplýsingamiðstöð | þróunarmiðstöð | fablab
business: fyrirtæki | banki | hótel | tryggingar | bókaforlag | útgáfa | verslun | orkuveita | *orka | útgerð | bókaútgáfa | verkfræðistofa | lögmannsstofa | gistiheimili | orkubú | *veita | rafveita | veitingahús | brugghús | auglýsingastofa | arkitektastofa | trésmiðja | vélsmiðja | prentsmiðja | ferðaskrifstofa | ráðgjafarfyrirtæki | sparisjóður | fiskvinnsla | lyfjafyrirtæki | landsvirkjun | arkitektar
research: rannsókn* | vísind*
higher: háskóla* | háskóli
sport: íþrótt* | knattspyrn* | sunds | fimleika* | handknattl* | körfuknatt* | skíða* | golfs | hestamanna*
youth: ungmenn* | æskulýð* | nemenda* | stúdenta* | skáta* | ungt fólk
employers: atvinnurek* | fyrirtæk* | iðnað* | atvinnulíf* | bænda
level local: bæjar | sveitar
level regional: landshluta* | héraðs | vesturlands | austurlands | suðurlands | norðurlands | vestfjarða
level national: lands | ríkisins | þjóðar | íslands | samband íslenskra sveitarfélaga
level european: evrópu* | evrópa | norræn*
level international: alþjóð* | alþjóðleg*
nation: íslensk* | íslands | ísland | islands
sector health: heilbrigð* | lækna* | hjúkrun* | heilsu* | lyfja* | krabbamein* | tannlækn* | endurhæf* | sjúkraþjálf*
sector culture: menning* | lista* | tónlist* | leiklist* | myndlist* | kvikmynd* | minja* | listir | þjóðmenning* | bókmennt* | listamanna* | rithöfund*
sector creative-industries: hönnun* | arkitekt*
sector media: fjölmiðl* | útvarp* | ríkisútvarp* | blaðamanna* | sjónvarp*
sector ict: hugbúnað* | tölvu* | upplýsingatækn* | stafræn* | fjarskipt*
sector agriculture: landbúnað* | sjávarútveg* | fiskveiði* | bænda* | skógrækt* | matvæla* | fiskeldi* | garðyrkj* | dýralækn* | útvegsmann*
sector environment: umhverf* | náttúru* | veður* | loftslag* | hafrannsókn* | landgræðsl* | endurvinnsl*
sector energy: orku* | jarðhita* | raforku* | jarðvarma* | vatnsafl*
sector transport: samgöng* | siglinga* | flugfélag* | vegagerð* | hafnir | flutning* | flugmál*
sector tourism: ferðamál* | ferðaþjón* | hótel
sector construction: byggingar* | húsnæð* | mannvirk*
sector finance: banki | trygging* | fjármál* | lífeyris*
sector industry: iðnaðar* | verkfræð* | tækni* | málm*
sector business-services: ráðgjöf | lögfræð* | endurskoð*
sector trade: verslun* | viðskipt*
sector social-services: félagsþjón* | velferð* | fatlað* | aldrað* | fjölskyld* | barnavernd* | blindra* | þroskahjálp | eldri borgara | flóttamann*
sector employment: vinnumál* | atvinnu*
sector civil-society: mannrétt* | lýðræð* | jafnrétt* | kvenna* | friðar*
sector development-cooperation: þróunarsamvinn* | neyðaraðstoð | hjálparstarf*
sector justice: dómsmál* | lögregl* | öryggi* | réttar* | lögfræði*
sector SPO: íþrótt*
sector YOU: ungmenn* | æskulýð*
sector VET: starfsmennt* | iðnnám* | starfsnám*
sector ADU: fullorðinsfræð* | símennt* | endurmennt* | framhaldsfræð*
sector SCH: skóla* | kennara* | fræðslu* | mennta*
sector research: rannsókn* | vísind*
`,
);
