import type { TermWords } from '../../../../src/vocabularies/item.js';

export const sportWords: TermWords = {
  'physical-activity': {
    any: 'physical activit|, actividad física, attività fisica, activité physique, actividade física, fyzick| aktivit|, aktywnoś| fizyczn|, fizičk| aktivn|, telesna dejavnost',
    'da no sv': 'fysisk aktivitet|, friluftsliv|',
    fi: 'liikunta|',
    hu: 'testmozg|ás',
    el: 'σωματικ| άσκηση|',
  },
  'physical-education': {
    any: 'physical education, education physique, educacion fisica, educazione fisica, educação física, kehakultuur|, tělesn| výchov|, telesn| výchov|, wychowani| fizyczn|, tjelesn| odgoj|, fizičk| vaspit|, kinesiolog|, kineziolog|, физическ| възпитани|, фізичн| виховання, фізичн| культур|, физическо възпитание, beden eğitim|, testnevel|, kroppsøving|, idrottslär|, kūno kultūr|',
    el: 'φυσικ| αγωγή|',
  },
  'grassroots-sport': {
    any: 'sports club|, sport club|, sportclub|, sportvereniging|, sportverein|, turnverein|, sportklub|, club sportif, club deportivo, clube desportivo, polisportiva, polideportiv|, klub sportow|, športn| društv|, sportsk| društv|, sportsk| klub|, športov| klub|, sportov| klub|, tělovýchovn| jednot|, športni klub, spor kulübü, sportegyesület|, sportkör|, urheiluseur|, idrettslag|, idrætsforening|, idrottsförening|, spordiklub|, sporta klub|, sporto klub|, спортен клуб|, спортск| клуб|, спортивн| клуб|, αθλητικός σύλλογος, αθλητικ| όμιλ|, íþróttafélag|, asociați| sportiv|, club sportiv|, klub| sportiv|',
    names:
      'sport, sports, |sportbund|, idrett|, idræt|, idrott|, urheilu|, spord|i, deporte|, deportiv|, desport|, sportiv|, esport, šport|, sporto, sportsk|, sportow|, íþrótt|, αθλητισμ|, αθλητικ|, спорт|, spor, olymp|ic, olimp|, paralymp|, leisure centre',
  },
  'inclusive-sport': {
    any: 'paralymp|, paralimp|, handisport, disability sport|, adapted sport|, behindertensport|, special olympic|, deporte adaptado, sport adapt|, parasport|, vammaisurheil|, параолимп|, παραολυμπ|',
  },
  'team-sports': {
    any: 'football|, futbol|, fútbol|, fußball|, |fotball|, |fodbold|, |fotboll|, |voetbal|, fotbal|, fodboll|, futebol, futeb|ol, piłk| nożn|, nogomet|, fudbal|, jalgpall|, jalkapallo|, labdarúg|, futbolo, futbola, futboll|, knattspyrn|, handball|, |håndbold|, |håndball|, |handboll|, handbal|, rukomet|, rokomet|, piłk| ręczn|, házen|á, hádzan|á, kézilabd|, käsipall|, basketball|, basketbal|, baloncest|, basquet|, pallacanestr|, košark|, koszyków|, košarkaš|, kosárlabd|, krepšin|, korvpall|, koripallo|, körfubolt|, volleyball|, voleibol, pallavol|, volejbal|, odbojk|, siatków|, röplabd|, tinklin|, lentopallo|, voleybol|, rugby|, hockey|, hokej|, ishockey|, jääkiekko|, eishockey|, korfbal|, floorball|, florbal|, innebandy|, baseball|, cricket',
    'bg mk uk sr': 'футбол|, фудбал|, ръкомет|, волейбол|, баскетбол|, хокей|, кошарк|, рукомет|, одбојк|',
    el: 'ποδόσφαιρ|, ποδοσφαιρ|, καλαθοσφαίρ|, πετοσφαίρ|, χειροσφαίρ|',
    ga: 'peil?',
    ka: 'ფეხბურთ|',
    hy: 'ֆուտբոլ|',
  },
  'athletics-and-gymnastics': {
    any: 'athletics, athlétisme, atletism|, atletic|a, atletik|, atletyk|, leichtathletik|, friidrott|, friidrett|, yleisurheil|, gymnasti|cs, gimnasti|, gymnasty|, gimnásti|, ginnasti|, cimnastik|, voimistel|, võimlemi|, turnen, swimming|, |schwimm|, zwemclub|, zwemveren|, zwembond, simskol|, svømme|, uinti|, ujumis|, úszó, úszószöv|, plivač|, plaval|, plavanj|e, plivanj|e, pływa|nie, plavec|, natation, natación, nuoto, natação, tennis|, tenis|, badminton|, cycling club|, cyclisme, ciclism|, kolarst|, biciklist|, kolesars|',
    'bg mk uk sr': 'атлетик|, гимнасти|, гімнасти|, плуван|, пливањ|, тенис|',
    el: 'κολύμβηση|, γυμναστ|ική, στίβο|',
  },
  'combat-sports': {
    any: 'judo, karate, taekwondo|, wrestling, boxing, kickbox|, aikido, martial art|, kampfsport|, arts martiaux, artes marciales, arti marziali, artes marciais, fencing club, fechtclub|, escrime, scherma, esgrima, rvanje, džudo|, dziudo, cselgáncs|, birkózó|, борба|, джудо|, güreş|, πολεμικ| τέχν|, πάλης',
  },
  'sport-science': {
    any: 'sport science|, sports science|, sports medicine, sporthochschul|, sportwissenschaft|, sciences du sport, ciencias del deporte, scienze motorie, ciências do desporto, motricidade, idrottsvetenskap|, idrettshøgskole|, idrætsforsk|, sporttudomány|, liikuntatiete|, akademi| wychowania fizyczn|, fakultet sporta, fakulteta za šport, fakult| športu, fakult| telesnej výchovy, fakult| tělesné kultury, спортн| академи|, beden eğitimi ve spor, sport university, university of sport, sports university, sportsmedicin|, idrettsmedisin',
  },
  'outdoor-sports': {
    any: 'mountaineer|, alpenverein|, alpin| club, club alpin|, hiking, trekking, climbing, escalade, bergsport|, planinar|, planinsk|, turystyk| górsk|, horolez|, hegymász|, retkeily|, friluftsråd|, turistforening|, sailing, segelclub|, segelverein|, rowing|, ruderclub|, veslač|, kanu, kanuverein, kayak|, vela club, club de vela, voile, jedrilič|, jadral|, żegla|rstwo, purjehd|, skiing, skiverein|, ski club, skiclub|, smučar|, skijaš|, narciar|, lyžař|, lyžiar|, туризъм и алпинизъм, планинарск|, ορειβατ|, dağcılık|, yelken|, kayak kulüb|',
  },
};
