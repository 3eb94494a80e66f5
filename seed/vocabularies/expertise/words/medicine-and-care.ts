import type { TermWords } from '../../../../src/vocabularies/item.js';

export const medicineAndCareWords: TermWords = {
  medicine: {
    any: 'medical school, medical university, medical college, medical research, faculty of medicine, clinical research, medicine and, school of medicine, biomed|ical, biomedi|sch, biomédic|al, medizinische univers|, médecine, facultad de medicina, facoltà di medicina, faculdade de medicina, lékařsk|á, lekársk|a, lekarsk|, liječni|čka, zdravni|ška, lekars|ka, orvostud|omány, orvosi, lääketie|teen, lääkäri|, arstitead|us, arstide, lægevidensk|, läkare|, lækna|, läkar|, tıp fakültesi, mjekës|isë, oncolog|y, onkolog|, cancer, |krebsforsch|, krebshilf|, krebsgesellsch|, kankerinstit|, kræft|, kreft|, rakovin|y, tumor|, cardiolog|, kardiolog|, cardiovasc|, kardiovask|, heart disease|, neurolog|, nevrolog|, neurosci|ence, neurowissensch|, neurosurg|, brain research, hirnforsch|, surger|y, surgeon|s, chirurg|, kirurg|, cerrah|, paediatr|, pediatr|, pédiatr|, pädiatr|, gynaecolog|, gynecolog|, gynäkolog|, obstetric|, endocrinolog|, endokrinolog|, diabetes, diabetic, diabetolog|, gastroenterolog|, haematolog|, hematolog|, hämatolog|, nephrolog|, nefrolog|, urolog|y, dermatolog|, ophthalm|, oftalm|, augenheilk|, rheumatolog|, reumatolog|, orthopaed|, orthoped|, ortoped|, |orthopäd|, pulmonolog|, pneumolog|, infectious diseases, infekti|onskr, tropical medicine, tropenmedi|, tropenmediz|, hiv, aids, epidemiolog|, épidémiolog|, immunotherap|, radiolog|y, radiolog|ie, radiothérap|, anaesthes|, anesthes|, patholog|y, pathologie, transplant|, stem cell|, rare disease|, maladies rares, multiple sclerosis, alzheimer|, parkinson|, stroke, epileps|y, cystic fibrosis, allerg|y, malaria, tubercul|osis, tuberkul|, vaccin|e, plastic surg|, plastic and reconstructive, plastic reconstructive',
    'bg mk uk sr':
      'медицинск|и, медичн|, лекарск|и, лікар|, онколог|, кардиолог|, хирург|, хірург|, педиатр|, неврол|',
    el: 'ιατρικ|ή, ιατρικού, ογκολογ|, καρδιολογ|',
    ka: 'სამედიცინო, მედიცინ|',
    hy: 'բժշկ|',
    ga: 'leighis|',
    tr: 'tıp?',
    names:
      'medical, medicine, medicin|a, medizin|, |medizinisch|, médical|, medic|, medici|na, medyczn|, medyc|yny, medicínsk|, medizin, geneeskund|, meditsiin|, medicīn|, medycz|, hospital|, |krankenhaus|, |ziekenhuis|, |klinikum|, |kliniken, klinik, klinika, kliniek, clinic, clinics, clinical, clínic|, clinique|, hôpita|l, ospedal|e, ospedali|era, hospitalier|, szpital|, nemocnic|e, bolnic|a, bolnišnic|a, kórház|, |sairaala|, |haigla|, ligonin|ė, slimnīc|a, |sjukhus|, |sykehus|, |sygehus|, spital|ul, hastane|si, νοσοκομεί|ο, болниц|а, больниц|, лікарн|я, sjúkrahús|, ospidéal, isptar, spitali, policlinic|o, poliklinik|, disease|s, maladies, patient|s, patienten|, pacient|es, physicians, heart, heart foundation, lung, kidney, brain, red cross hospital, red cross general hospital, hôtel dieu, blood bank|, eye bank|, brain bank|, tissue bank|, tumour bank|, banco de sangre',
  },
  'health-and-care-training': {
    any: 'nursing, nurse, nurses, |krankenpfleg|, |pflegeschul|, |altenpflege|, |altenhilfe|, |pflegewissensch|, |pflegeheim|, pflegeberuf|, verpleegkund|e, ouderenzorg, |thuiszorg|, zorgopleiding|, verzorgings|, soins infirmiers, infirmier|s, infirmi|ères, enfermer|ía, enfermag|em, infermier|istic, sjuksköt|, sykeplei|, sygeplej|, hoitotyö|, sairaanhoit|, õendus|, slaug|os, māszinīb|, pielęgniar|, ošetřovatel|, ošetrovateľ|, zdravotnick|á, zdravotníc|ka, sestrins|tvo, sestrinsk|, zdravstven|a nega, zdravstvene njege, zdravstven|e studi, medicinska škola, ápolás|, egészségügyi szak|, asistenț|i medical, infermieri, hemşire|, hjúkrun|, midwif|, midwives, hebamm|en, sage-femme|, sages-femmes, maieuti|que, matronas, porodní asisten|, położn|, elderly care, eldercare, aged care, care home|, nursing home|, home care, palliative care, hospice|, |hospiz|, dementia, dementie, demenz|, demence, démence, gerontolog|, gériatr|, geriatr|, ageing research, health profession|, health sciences, healthcare profession|, |gesundheitsberuf|, |gesundheitswissensch|, gezondheidswetens|, sciences de la santé, ciencias de la salud, ciências da saúde, scienze della salute, haute école de santé, terveydenhuol|, tervishoiu|, sveikatos mokslų, sveikatos priež, veselības aprūpes, vyšší odborná škola zdravot|, stredná zdravotn|, střední zdravotn|, zdravstvena škola, srednja zdravstvena, zdravstven|a fakult|, hälsohögsk|, diakoni|e, diakonisse|, formation sanitaire et sociale croix rouge, croix rouge française institut régional de formation, croix rouge française irfss',
    'bg mk uk sr':
      'сестринств|, медсестр|, медицински колеж, здравни грижи, медичний коледж, медичне училище, здравствена школа',
    el: 'νοσηλευτικ|, μαιευτικ|',
    ka: 'საექთნო',
    ga: 'altranas',
    names:
      'healthcare, health care, health services, health service, |gezondheidszorg|, zorg, zorggroep|, zorgcentr|, |pflege, |altersheim|, caregivers, carers, seniorenzentr|, seniorenheim|, woonzorg|, ehpad, domov dôchod|, domov senior|, dom| starejš|, dom| umirovljen|, zdravstven|i dom|, dom zdravlja',
  },
  'health-promotion': {
    any: 'public health, santé publique, salud pública, salute pubblica, sanità pubblica, saúde pública, sănătate publică, |gesundheitsförder|, |gesundheitsamt|, |gesundheitswesen|, volksgezondheid, folkhälso|, folkehelse|, folkesundh|, kansanterv|, rahvatervis|, tervise arengu, visuomenės sveikat|, sabiedrības vesel|, veřejné zdrav|, veřejného zdrav|, verejné zdrav|, verejného zdravot|, javno zdrav|, javno zdravje, javno zdravstvo, zdrowi| publiczn|, népegészség|, közegészség|, halk sağlığı, shëndet|it publik, health promotion, health education, lýðheils|, global health, world health',
    'bg mk uk sr': 'общественото здраве, громадського здоров, јавно здрав|',
    el: 'δημόσι| υγεί|, υγείας',
    ka: 'ჯანდაცვ|',
    hy: 'առողջապահ|',
    ga: 'sláinte',
    names:
      'health, santé, salud, salute, saúde, sanitari|a, sanitaire|, sanidad, |gesundheit|, gezondheid, zdraví, zdravia, zdravje, zdravlje, zdravstv|o, zdrowi|a, egészség|, |terveys|, tervis|e, sveikat|os, veselīb|as, hälsa, helse, helse|, sundhed|, sănătat|e, sağlık, sağlığı, shëndet|, heilbrigð|is, здраве, здоров я, здравств|о, saħħa, iechyd',
  },
  dentistry: {
    any: 'dental|, dentis|try, dentist|, odontolog|, odontoiatr|, stomatolog|, |zahnmediz|in, |zahnärzt|, zahntechn|, tandheelk|, tandarts|, tandtekn|, tandlæge|, tandlege|, tannlege|, tandläkar|, tannhelse|, chirurgie dentaire, prothèse dentaire, odontostomat|, fogorvos|, fogászat|, hammaslääk|, hambaarst|, zobozdrav|, zobārst|, zubní|, zubní, zubného, zubnej, stomatologick|, diş hekim|, tannlækn|, orthodont|, ortodon|, oral health, tandvård|',
    'bg mk uk sr': 'стоматолог|, дентал|, зубни|',
    el: 'οδοντιατρ|, στοματολογ|',
    ka: 'სტომატოლოგ|',
    hy: 'ստոմատոլոգ|',
  },
  pharmacy: {
    any: 'medicament|, médicament|, medikament|, pharmac|y, pharmaz|ie, farmac|ia, farmáci|a, farmaci|e, farmaceu|t, farmasi|, farmatsia, farmasøyt|, farmaci|ja, pharmaceut|ical, |arzneimittel|, geneesmiddel|, apotheker|, apothek|, gyógyszer|, lyfjafræð|, lääkeai|ne, lääketeol|, eczacı|lık, ecza, drug discovery, drug development, drug research, drug safety, medicines agency, medicinal product|, lægemiddel|, läkemedel|, léčiv|, liečiv|, zdravil|a, lijekov|i, pharmacolog|, farmakolog|, farmacolog|, toxicolog|, toksikol|, tossicolog|',
    'bg mk uk sr': 'фармац|ия, фармаколог|, фармацевт|',
    el: 'φαρμακ|ευτική, φαρμακευτικ|',
    ka: 'ფარმაც|',
    hy: 'դեղագործ|',
    names: 'pharma|, pharmaceuticals, farma, labor pharm',
  },
  'physiotherapy-and-rehabilitation': {
    any: 'physiotherap|, physical therap|, fysioterap|, fizioterap|, fisioterap|, fyzioterap|, fizjoterap|, masso-kinésithérap|, massokinésithérap|, massothérap|, kinésithérap|, kinesitherap|, kinetoterap|, fysiotherap|, physikalische therap|, |gyógytorn|, sjúkraþjálf|, occupational therap|, ergotherap|, ergoterap|, ergothérap|, terapia ocupacional, toimintaterap|, arbejdsterap|, arbeidsterap|, speech therap|, logop|edy, logopäd|, logopéd|, orthophon|, osteopath|, ostéopath|, osteopat|, chiropract|, kiroprakt|, podolog|, medical rehabilitation, rehabilitation medicine, rehabilitation hospital, rehabilitation centre, rehabilitation center, rehabilitation clinic|, rehabilitációs, massage|, masáž|',
    'bg mk uk sr': 'физиотерап|, фізіотерап|, рехабилитац|, реабілітац|, ерготерап|, логопед|',
    el: 'φυσικοθεραπ|, φυσιοθεραπ|, εργοθεραπ|, λογοθεραπ|, αποκατάστασης',
    names:
      'rehabilitation, |rehabilit|, rehabilitac|, revalidatie|, riabilitaz|, rehabilitaci|, réadaptation, rééducation, kuntoutus|, taastusravi|, reabilitac|',
  },
  psychology: {
    any: 'psycholog|y, psykolog|, psiholog|, psycholog|ie, psihologij|, psicolog|, psihholoog|, psühholoog|, pszichológ|, psychotherap|, psykoterap|, psihoterap|, psicoterap|, psychothérap|, pszichoterap|, psychoanal|, psicoanal|, psicanal|, psykoanal|, psychopédagog|, psychomotric|, cognitive science|, behavio|ural science',
    'bg mk uk sr': 'психолог|, психотерап|',
    el: 'ψυχολογ|, ψυχοθεραπ|',
    tr: 'psikoloj|i',
    is: 'sálfræð|i',
    ka: 'ფსიქოლოგ|',
    hy: 'հոգեբան|',
    ga: 'síceolaíocht',
  },
  'medical-technology': {
    any: 'medical technolog|, medical device|, medical engineering, medizintechn|ik, |medizintechnik|, medtech|, biomedical engineering, bioengineering and, medical physics, medical imaging, diagnostics|, |diagnostik|, diagnostica, orthopaedic technolog|, medizinische informat|, health technolog|, e-health, ehealth, digital health, mhealth, telemedicin|, télémédecine, gesundheitstechn|, prosthet|ic, ortopedietechn|, ortopädietechn|, lékařsk| technik|, inżynieri| biomedyczn|, instrumentos médicos',
    names:
      'medical systems, medical instruments, medical solutions, implants, medical imaging centre, diagnostic|s',
  },
  'social-work': {
    any: 'social work|, social services, social care, |sozialarbeit|, soziale arbeit, sozialer arbeit, |sozialwesen|, sozialpädagog|, sozialdienst|, sozialamt|, |sozialstation|, maatschappelijk werk, sociaal werk, travail social, service social, services sociaux, action sociale, assistance sociale, travailleurs sociaux, éducation spécialisée, éducateur spécial, trabajo social, servicios sociales, acción social, educación social, lavoro sociale, servizi sociali, servizio sociale, assistenza sociale, serviço social, serviços sociais, acção social, ação social, asistenț|ă social, prac| socjaln|, pomoc| społeczn|, sociální prác|, sociálních služ|, sociálne služby, sociálnych služ|, sociálna prác|, socijaln| rad, socijaln| skrb, socialn| del|, socialno varstv|, socialn| zavod|, szociális, socionom|, socialt arbejde, sosialt arbeid, socialt arbete, socialstyrelse|, sosionom|, sosiaalityö|, sosiaaliala|, sosiaalipalv|, sotsiaaltöö|, sotsiaalhool|, socialinis darbas, socialinio darbo, socialinių paslaugų, sociālais darbs, sociālā darba, sociālo, sosyal hizmet|, punë sociale, félagsráðgj|, obair shóisialta, social pedagog|, socialpædagog|, sosialpedagog|, socialpedagog|, social welfare',
    'bg mk uk sr':
      'социалн| работ|, социалн| дейност|, социално подпомаг|, соціальн| робот|, соціальн| служб|, соціального захисту, соціального обслугов, социјалн| рад|, социјалн| работ|',
    el: 'κοινωνικ| εργασία|, κοινωνικ| λειτουργ|, κοινωνικ| φροντίδ|',
    ka: 'სოციალური მუშა|',
    hy: 'սոցիալական աշխատ|',
    names: 'welfare, caritas, |wohlfahrt|, arbeiterwohlfahrt',
  },
  'beauty-care': {
    any: 'hairdress|, barber|, beauty school, beauty academy, beauty care, cosmetolog|, kosmetolog|, |kosmetik|, kosmety|, esthétique, coiffure, coiffeur|, peluquer|ía, parrucchier|, estetist|, estétic|a, cabeleireir|, kapper|s, kappersschool, schoonheids|, |friseur|, fryzjer|, kaderníc|, kadeřnic|, frizer|, fodrász|, kozmetik|, kozmetik|a, parturi|, kampaaj|, juuksur|, kirpėj|, frizier|, frisør|, frisör|, hárgreið|, kuaför|, güzellik uzman|, coafor|, коcметик|, фризьор|, перукар|, κομμωτ|, αισθητικής',
    names: 'beauty, cosmetics, cosmétiqu|e, cosmetic|',
  },
};
