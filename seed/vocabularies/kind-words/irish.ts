import { kindWords } from './kind-words.js';

export const irish = kindWords(
  ['ga', 'IE GB', 'head-first'],
  'na an ar do den don le i sa ag faoi um de go',
  `
preschool: naíonra | naíscoil | réamhscoil | naíolann | naíonraí
primary: bunscoil | gaelscoil | scoil náisiúnta | bunscoileanna | scoil naisiunta | gaelscoileanna | bunscoil phobail
secondary: meánscoil | gaelcholáiste | pobalscoil | ardscoil | scoil chuimsitheach | iarbhunscoil | coláiste pobail | coláiste phobail | scoil phobail | gaelcholaiste
vocational: gairmscoil | gairmscoileanna | coiste gairmoideachais | ceardscoil | gairm* | gairmoideach*
post-secondary: coláiste breisoideachais | breisoideachas | coláiste breisoideachais agus oiliúna
adult-school: oideachas aosach | ionad oideachais aosaigh | ollscoil na tríú haoise
school: scoil | scoileanna
art-school: scoil cheoil | scoil rince | scoil ealaíne
university: ollscoil | institiúid teicneolaíochta | ollscoil teicneolaíochta | ollscoil na héireann | coláiste ollscoile | coláiste oideachais | coláiste na tríonóide | ollscoileanna | coláiste muire gan smál | institiúidí teicneolaíochta | acadamh náisiúnta ceoil | coláiste náisiúnta ealaíne | coláiste ríoga na máinleá
faculty: dámh
research-institute: institiúid taighde | ionad taighde | institiúid ard léinn | réadlann | lárionad taighde
academy: acadamh ríoga na héireann
museum: músaem | iarsmalann | ard mhúsaem
library: leabharlann | leabharlanna | leabharlann náisiúnta
archive: cartlann | cartlann náisiúnta
stage: amharclann | ceoláras | gailearaí | ionad ealaíon | lárionad ealaíon | cór | áras éanna | gailearaí náisiúnta | taibhdhearc | féile
hospital: ospidéal | ospidéil | ospidéal ginearálta | ospidéal ollscoile | ospidéal na hollscoile
clinic: ionad sláinte | clinic sláinte | cógaslann
care: teach altranais | teach banaltrais | dídean | ionad cúraim
employment-service: seirbhís fostaíochta
security: garda síochána | an garda síochána | cúirt | cúirteanna | príosún | briogáid dóiteáin | óglaigh na héireann | póilíní | fórsaí cosanta | seirbhís phríosún na héireann | an tseirbhís chúirteanna
municipality: comhairle cathrach | comhairle baile | comhairle cathrach agus contae | údarás áitiúil
region: comhairle contae | tionól réigiúnach | contae | údarás réigiúnach
ministry: roinn | an roinn | oireachtas | dáil éireann | roinn oideachais | rialtas na héireann | ambasáid | seanad éireann | roinn an taoisigh | oifig an taoisigh
national-agency: údarás | gníomhaireacht náisiúnta | banc ceannais | an príomh oifig staidrimh | feidhmeannacht na seirbhíse sláinte | bord bia | bord iascaigh mhara | údarás na gaeltachta | foras na gaeilge | gníomhaireacht um chaomhnú comhshaoil | an chomhairle ealaíon | oifig na noibreacha poiblí | na coimisinéirí ioncaim | iarnród éireann | bord pleanála | an bord pleanála | an bord um chúnamh dlíthiúil
national-agency@IE: solas
national-institute: teagasc | met éireann
authority: gníomhaireacht | coimisiún | oifig | bord | comhairle | oifigeach | cigireacht | an coimisiún
school-authority: bord oideachais agus oiliúna | bord oideachais | foras pátrúnachta | údarás oideachais
chamber: cumann tráchtála | comhlachas tráchtála
trade-union: ceardchumann | cumann múinteoirí éireann | comhdháil na gceardchumann | aontas múinteoirí éireann | ceardchumainn
employers-association: cónaidhm na bhfostóirí
trade-body: cumann na bhfeirmeoirí | feirmeoirí aontaithe
association: cumann | comhlachas | comhaltas | conradh na gaeilge | gréasán | gluaiseacht | líonra | eagraíocht | comhaontas | coiste | pobal | comharchumann forbartha | fóram | grúpa | muintir na tíre | comhlámh | glór na ngael | comhaltas ceoltóirí éireann | comhar na múinteoirí gaeilge
federation: cónaidhm | comhchónaidhm
club: club
friends: cairde | cumann na dtuismitheoirí | comhairle na dtuismitheoirí
church: eaglais | paróiste | deoise | mainistir | ardeaglais | séipéal | ord
charity: crois dhearg | cumann croise deirge | trócaire | gorta
foundation: fondúireacht | iontaobhas | ciste
cooperative: comharchumann | comhar | comhar creidmheasa
social-enterprise: fiontar sóisialta
youth-organisation: cumann óige | comhairle na nóg | ógras | cumann na mac léinn | aontas na mac léinn | feachtas | club óige | gasóga | óige na gaeltachta | an óige | eagraíocht óige | foróige | macra na feirme | banóglaigh | cumann gasóg
youth-centre: ionad óige | teach óige | lárionad óige | brú óige
youth-council: comhairle náisiúnta na nóg
sport-club: club peile | club spóirt | cumann lúthchleas gael | cumann peile | cumann iománaíochta | club iománaíochta | club snámha | club lúthchleasaíochta
sport-federation: cumann camógaíochta | cumann peile na héireann | lúthchleasaíocht éireann
sport-organisation: comhairle oilimpeach | spórt éireann
training: ionad oiliúna | lárionad oiliúna | scoil teanga | ionad teanga | coláiste samhraidh | acadamh na hollscolaíochta gaeilge
counselling: seirbhís treorach | seirbhís comhairleoireachta
accreditation: dearbhú cáilíochta agus cáilíochtaí éireann | cáilíochtaí éireann
institute: institiúid | acadamh | foras | coláiste
centre: ionad | lárionad | áras | aonad | saotharlann | rannóg
business: comhlacht | cuideachta | banc | óstán | foilsitheoireacht | teoranta
research: taighde | eolaíocht* | eolaíochta
higher: ollscoile | ardoideachas* | ardoideachais
sport: spóirt | spórt | peile | lúthchleas* | iománaíocht* | snámh
youth: óige | nóg | mac léinn | ógra
employers: fostóirí | bhfostóirí
level local: áitiúil
level regional: réigiúnach
level national: náisiúnta | éireann
level european: eorpach | eorpa
level international: idirnáisiúnta
nation: éireann | éire | héireann | gaelach
sector health: sláinte | leighis | altranais
sector culture: cultúr* | ealaíon* | ealaíne | ceoil | ceoltóirí | oidhreacht* | rince | teanga | gaeilge
sector media: craolachán* | raidió | teilifís | teilifíse | nuachtán
sector ict: ríomhaireacht* | teicneolaíochta faisnéise
sector agriculture: talmhaíocht* | iascaigh | foraoise* | feirmeoir* | bia
sector environment: comhshaoil | timpeallacht* | uisce | dúlra
sector energy: fuinneamh | fuinnimh | leictreachais
sector transport: iompar | iompair | aerfort | iarnród
sector tourism: turasóireacht* | fáilte
sector social-services: sóisialta | míchumas* | teaghlach
sector justice: ceartais | dlí | cosanta
sector SCH: scoil | múinteoir* | oideachais | oideachas
sector SPO: spóirt | spórt
sector YOU: óige
sector research: taighde
`,
);
