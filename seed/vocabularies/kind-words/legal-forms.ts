/** What people write behind or before a name to say what it is before the law. */
export interface LegalForm {
  /** As it is written most, and its other spellings: abbreviations, with and without dots are one. */
  readonly forms: readonly string[];
  /** In full, in the nominative; a name may end in it as well as in the abbreviation. */
  readonly spelledOut?: readonly string[];
  /** Where it is in use; absent for those that companies of many countries write. */
  readonly countries?: readonly string[];
  /** The organisation type that it proves where the name says nothing more specific; absent where it proves none. */
  readonly type?: LegalFormType;
}

export type LegalFormType =
  | 'company'
  | 'ngo'
  | 'foundation'
  | 'social-enterprise'
  | 'public-body'
  | 'research-institute'
  | 'public-service-provider'
  | 'european-grouping-of-territorial-cooperation';

type Rest = Omit<LegalForm, 'forms' | 'type'>;

function formsOf(type: LegalFormType | undefined, table: string): LegalForm[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [forms = '', spelledOut = '', where] = line.split('|').map((cell) => cell.trim());
      const rest: Rest = {
        ...(spelledOut && { spelledOut: spelledOut.split('; ') }),
        ...(where && { countries: where.split(' ') }),
      };
      return { forms: forms === '' ? [] : forms.split('; '), ...rest, ...(type && { type }) };
    });
}

// A line is: abbreviations | in full | countries; `; ` between several.
const companies = formsOf(
  'company',
  `
Ltd; Ltd.; L.T.D. | Limited |
LLC; L.L.C. | Limited Liability Company |
Inc; Inc. | Incorporated |
Corp; Corp. | |
Co. Ltd; Co Ltd; Company Ltd | Company Limited |
PLC; P.L.C. | Public Limited Company |
LLP; L.L.P. | Limited Liability Partnership |
LP | Limited Partnership | GB IE US
Pty Ltd; Pty | Proprietary Limited |
SE | Societas Europaea | AT BE BG CY CZ DE DK EE ES FI FR GB HU IE LI LU LV NL NO PL PT SE SI SK
SCE; S.C.E. | Societas Cooperativa Europaea |
DAC | Designated Activity Company | IE
CLG | Company Limited by Guarantee | IE GB
ULC | Unlimited Company | IE GB
Teo; Teoranta; CTR; CPT | Cuideachta Phoiblí Theoranta | IE
Cyf | Cyfyngedig; Cwmni Cyfyngedig Cyhoeddus | GB
GmbH; G.m.b.H.; Ges.m.b.H.; GesmbH; mbH; m.b.H.; Gesellschaft mbH; GmbH & Co. KG; GmbH & Co. KGaA; GmbH & Co. OHG; GmbH u. Co. KG; GmbH + Co. KG; GmbH und Co. KG | Gesellschaft mit beschränkter Haftung | AT CH DE LI LU
UG; UG haftungsbeschränkt; UG (haftungsbeschränkt) | Unternehmergesellschaft; Unternehmergesellschaft haftungsbeschränkt | DE
AG; A.G. | Aktiengesellschaft | AT CH DE LI LU
AG & Co. KG; SE & Co. KG; AG & Co. KGaA; SE & Co. KGaA; KGaA | Kommanditgesellschaft auf Aktien | AT CH DE LI
KG; K.G. | Kommanditgesellschaft | AT CH DE LI
OHG; OG | Offene Handelsgesellschaft; Offene Gesellschaft; Kollektivgesellschaft | AT CH DE LI
GbR; GesbR; GdbR; BGB-Gesellschaft | Gesellschaft bürgerlichen Rechts | AT DE
PartG; PartGmbB; PartG mbB | Partnerschaftsgesellschaft | DE
e.K.; e.Kfm.; e.Kfr.; eK | eingetragener Kaufmann; eingetragene Kauffrau | DE
e.U. | eingetragenes Einzelunternehmen | AT
eG; e.G.; eGen; e.Gen.; eGmbH | eingetragene Genossenschaft | AT DE CH
BV; B.V. | Besloten Vennootschap; Besloten vennootschap met beperkte aansprakelijkheid | NL BE
NV; N.V. | Naamloze Vennootschap | NL BE
VOF; V.O.F. | Vennootschap onder firma | NL BE
CV; C.V. | Commanditaire Vennootschap | NL BE
BVBA; B.V.B.A. | Besloten vennootschap met beperkte aansprakelijkheid | BE
CVBA; C.V.B.A.; CVBA-SO; Comm.V; Comm.VA; GCV | Coöperatieve vennootschap; Gewone commanditaire vennootschap | BE
U.A.; Coöperatief U.A.; Coöperatie U.A.; B.A.; W.A. | Coöperatieve vereniging; Coöperatie | NL
SPRL; S.P.R.L.; SPRLU | Société privée à responsabilité limitée | BE
SCRL; S.C.R.L.; SCRLFS; SC SCRL; SCA | Société coopérative à responsabilité limitée; Société coopérative | BE LU FR
SRL; S.R.L. | Société à responsabilité limitée | BE
SA; S.A. | Société anonyme; Sociedad Anónima; Sociedade Anónima; Societate pe acțiuni; Spółka Akcyjna | AD BE CH ES FR GR LU MC MD PL PT RO
SAS; S.A.S.; SASU | Société par actions simplifiée; Société par actions simplifiée unipersonnelle | FR LU MC
SARL; S.A.R.L.; Sàrl; S.à r.l.; S.à.r.l. | Société à responsabilité limitée | BE CH FR LU MC
SARL-S; EURL; E.U.R.L.; SELARL; SELAS; SNC; S.N.C. | Entreprise unipersonnelle à responsabilité limitée; Société en nom collectif | FR LU MC CH
SCI; S.C.I.; SCEA; EARL; E.A.R.L.; GAEC; G.A.E.C.; SCM; SCP | Société civile immobilière; Exploitation agricole à responsabilité limitée; Groupement agricole d'exploitation en commun | FR
SCOP; S.C.O.P.; SEM; SAEM; SEML; SPL; SAEML | Société coopérative et participative; Société coopérative ouvrière de production; Société d'économie mixte; Société publique locale | FR
GIE; G.I.E. | Groupement d'intérêt économique | FR LU BE
SECS; S.E.C.S.; SCSp; SICAV | Société en commandite simple; Société en commandite spéciale | LU FR
SpA; S.p.A.; S.P.A. | Società per azioni | IT SM
SRL; S.r.l.; Srls; S.r.l.s.; Srl unipersonale; S.r.l. a socio unico; Srl a socio unico | Società a responsabilità limitata; Società a responsabilità limitata semplificata | IT SM
SAS; S.a.s.; Snc; S.n.c.; SapA; S.a.p.A. | Società in accomandita semplice; Società in nome collettivo; Società semplice | IT SM
SL; S.L.; SLU; S.L.U.; SLP; S.L.P.; SLL; S.L.L.; SLNE; S.L.N.E. | Sociedad Limitada; Sociedad de Responsabilidad Limitada; Sociedad Limitada Unipersonal; Sociedad Limitada Laboral; Sociedad Limitada Profesional | ES AD
SAU; S.A.U.; SAL; S.A.L.; SAE; S.A.E.; SA Unipersonal | Sociedad Anónima Unipersonal; Sociedad Anónima Laboral; Sociedad Anónima Española | ES
CB; C.B.; SCP; S.C.P.; AIE; A.I.E.; SAT; S.A.T. | Comunidad de Bienes; Agrupación de Interés Económico; Sociedad Civil Particular; Sociedad Agraria de Transformación | ES
Lda; Lda.; Ld.ª; L.da; Ldª; Unipessoal Lda; Sociedade Unipessoal Lda | Limitada; Sociedade por quotas | PT
SGPS; S.G.P.S.; CRL; C.R.L.; ACE; EIRL | Sociedade Gestora de Participações Sociais; Cooperativa de Responsabilidade Limitada; Agrupamento Complementar de Empresas | PT
E.M.; EM; E.E.M.; EIM; E.P.E.; EPE | Empresa Municipal; Empresa Pública Municipal; Empresa Intermunicipal | PT
ApS; A.p.S.; A/S; I/S; K/S; P/S; IVS; Amba; A.m.b.A.; A.m.b.a.; F.m.b.a.; FMBA | Anpartsselskab; Aktieselskab; Interessentskab; Kommanditselskab; Partnerselskab; Andelsselskab med begrænset ansvar | DK
AS; A.S.; A/S; ASA; ANS; DA; ENK; NUF | Aksjeselskap; Allmennaksjeselskap; Ansvarlig selskap; Enkeltpersonforetak | NO
SA; BA | Samvirkeforetak | NO
AB; A.B.; AB (publ); AB publ; HB; KB | Aktiebolag; Aktiebolaget; Handelsbolag; Handelsbolaget; Kommanditbolag | SE FI AX
Ek. för.; ek för; Ekonomisk förening | Ekonomisk förening | SE FI
Oy; O.Y.; Oyj; Oy Ab; Ab Oy; Ab; Abp; Ky; Tmi; T:mi; osk; osk.; Ay; Oy Ltd | Osakeyhtiö; Julkinen osakeyhtiö; Kommandiittiyhtiö; Toiminimi; Osuuskunta; Avoin yhtiö; Andelslag | FI AX
ehf; ehf.; hf; hf.; ohf; ohf.; sf; sf.; slf; slf.; slhf; slhf.; svf; svf. | Einkahlutafélag; Hlutafélag; Opinbert hlutafélag; Sameignarfélag; Samvinnufélag | IS
Sp/f; P/F | Smápartafelag; Partafelag | FO
sp. z o.o.; sp z o.o.; spzoo; sp. z oo; Sp.z.o.o.; z o.o. | Spółka z ograniczoną odpowiedzialnością; Spółka z o.o.; Spółka z o. o.; Spółka z ograniczoną; Spółka zoo | PL
SA; S.A.; ASI; PSA; P.S.A.; SKA; S.K.A. | Spółka Akcyjna; Prosta spółka akcyjna; Spółka komandytowo-akcyjna | PL
sp. j.; sp.j.; spj; sp. k.; sp.k.; spk; s.c.; sp.p.; sp. p.; spółka jawna; sp. z o.o. sp. k.; sp. z o.o. sp.k.; sp. z o.o. S.K.A. | Spółka jawna; Spółka komandytowa; Spółka cywilna; Spółka partnerska; Spółka z ograniczoną odpowiedzialnością Spółka komandytowa | PL
P.P.H.U.; PPHU; P.H.U.; PHU; F.H.U.; FHU; PUH; P.U.H.; P.P.U.H.; PPUH; ZPUH | Przedsiębiorstwo Produkcyjno-Handlowo-Usługowe; Przedsiębiorstwo Handlowo-Usługowe; Firma Handlowo-Usługowa; Spółdzielnia | PL
s.r.o.; s. r. o.; spol. s r.o.; spol. s r. o.; spol. s.r.o.; spol. sro; SRO | společnost s ručením omezeným; spoločnosť s ručením obmedzeným | CZ SK
a.s.; a. s.; akc. spol.; akc.spol. | akciová společnost; akciová spoločnosť | CZ SK
v.o.s.; k.s.; kom. spol. | veřejná obchodní společnost; verejná obchodná spoločnosť; komanditní společnost; komanditná spoločnosť; družstvo | CZ SK
s.p.; š.p.; š. p.; s. p.; j.s.a. | státní podnik; štátny podnik; jednoduchá spoločnosť na akcie | CZ SK
d.o.o.; d. o. o.; j.d.o.o.; DOO; D.O.O.; ДОО; д.о.о.; ДООЕЛ; d.o.o.e.l.; DOOEL | družba z omejeno odgovornostjo; društvo s ograničenom odgovornošću; društvo sa ograničenom odgovornošću; društvo s ograničenom; društvo sa ograničenom; privredno društvo; jednostavno društvo s ograničenom odgovornošću; друштво са ограниченом одговорношћу; друштво со ограничена одговорност | BA HR ME MK RS SI XK
d.d.; d. d.; a.d.; a. d.; АД; AD; А.Д.; o.d.; k.d.; d.n.o.; d.n.o; k.d.d. | delniška družba; dioničko društvo; dioničarsko društvo; akcionarsko društvo; акционарско друштво; družba z neomejeno odgovornostjo; komanditna družba; komanditno društvo; ortačko društvo | BA HR ME MK RS SI
z.o.o.; z.b.o.; z.o.o; s.p. | zadruga z omejeno odgovornostjo; samostojni podjetnik; zadruga | SI
so.p.; soc. p. | socialno podjetje | SI
ТП; т.п.; ТПД |  | MK
Kft; Kft.; Zrt; Zrt.; Nyrt; Nyrt.; Rt; Rt.; Bt; Bt.; Kkt; Kkt.; Ev; E.V.; E.C. | Korlátolt Felelősségű Társaság; Zártkörűen Működő Részvénytársaság; Nyilvánosan Működő Részvénytársaság; Részvénytársaság; Betéti Társaság; Közkereseti Társaság; Szövetkezet | HU
SRL; S.R.L.; SC SRL; SRL-D; S.R.L.-D.; SNC; S.N.C.; SCS; SCA; PFA; P.F.A.; Î.I.; II; I.I.; ÎF; SRL D | Societate cu răspundere limitată; Societatea cu răspundere limitată; Persoană fizică autorizată; Întreprindere individuală; Întreprindere familială; Societate cooperativă; Societate în nume colectiv; Societate comercială | RO MD
ООД; О.О.Д.; OOD; ЕООД; Е.О.О.Д.; EOOD; АД; А.Д.; AD; ЕАД; Е.А.Д.; EAD; ЕТ; Е.Т.; ET; СД; КД; ДЗЗД; КООП; АДСИЦ; ДПК | Дружество с ограничена отговорност; Еднолично дружество с ограничена отговорност; Акционерно дружество; Еднолично акционерно дружество; Едноличен търговец; Кооперация; Събирателно дружество | BG
ΑΕ; Α.Ε.; AE; A.E.; ΑΕΒΕ; Α.Ε.Β.Ε.; AEBE; ΑΒΕΕ; Α.Β.Ε.Ε.; ABEE; ΑΕΕ; ΑΒΕ; ΑΤΕ; Α.Τ.Ε.; ATE; ΜΑΕ; Μ.Α.Ε.; ΑΞΤΕ; ΑΕΕΔ; ΑΕΚΕ | Ανώνυμη Εταιρεία; Ανώνυμη Εταιρία; Ανώνυμος Εταιρεία; Ανώνυμος Εταιρία; Anonimi Etairia; Anonymi Etaireia; Anonymi Etairia; Anonymos Etairia; Anonymi; Anonimi; Anonymos; Anonymh; Ανώνυμη; Ανώνυμος | GR CY
ΕΠΕ; Ε.Π.Ε.; EPE; E.P.E.; ΜΕΠΕ; Μ.Ε.Π.Ε.; ΙΚΕ; Ι.Κ.Ε.; IKE; I.K.E.; ΜΙΚΕ; Μ.Ι.Κ.Ε.; MIKE; ΙΚΕ ΜΕ; Μονοπρόσωπη ΙΚΕ; Μονοπρόσωπη ΕΠΕ; Monoprosopi IKE; Monoprosopi EPE; Monoprosopi I.K.E.; P.C.; SMPC | Εταιρεία Περιορισμένης Ευθύνης; Εταιρία Περιορισμένης Ευθύνης; Ιδιωτική Κεφαλαιουχική Εταιρεία; Ιδιωτική Κεφαλαιουχική Εταιρία; Μονοπρόσωπη Ιδιωτική Κεφαλαιουχική Εταιρεία; Etairia Periorismenis Efthinis; Etaireia Periorismenis Efthynis; Idiotiki Kefalaiouchiki Etaireia; Idiotiki Kefalaiouchiki Etairia; Etaireia Periorismenis; Etairia Periorismenis | GR CY
ΟΕ; Ο.Ε.; OE; O.E.; ΕΕ; Ε.Ε.; EE; E.E.; ΟΒΕΕ; ΣΙΑ ΟΕ; ΣΙΑ ΕΕ; & ΣΙΑ; ΣΥΝΠΕ; Συν.Π.Ε. | Ομόρρυθμη Εταιρεία; Ομόρρυθμη Εταιρία; Ετερόρρυθμη Εταιρεία; Ετερόρρυθμη Εταιρία; Omorrythmi Etaireia; Eterorrythmi Etaireia; Συνεταιρισμός | GR CY
ΛΤΔ; Λτδ; ΛΙΜΙΤΕΔ | Λίμιτεδ | CY GR
A.Ş.; AŞ; A.S.; Anonim Şti.; A. Ş. | Anonim Şirketi; Anonim Sirketi; Anonim Sirket; Anonim Ortaklığı | TR CY
Ltd. Şti.; Ltd. Sti.; Ltd Şti; Ltd.Şti; Tic. Ltd. Şti.; San. ve Tic. A.Ş.; San. Tic. Ltd. Şti.; Şti.; Koll. Şti. | Limited Şirketi; Limited Sirketi; Limited Sirket; Ticaret Limited Şirketi; Sanayi ve Ticaret Anonim Şirketi; Sanayi ve Ticaret Limited Şirketi; Ticaret Anonim Şirketi | TR CY
Koop.; S.S. | Kooperatifi | TR CY
UAB; U.A.B.; MB; IĮ; TŪB; KŪB; ŽŪB; ŽŪK; ŽŪKB | Uždaroji akcinė bendrovė; Mažoji bendrija; Individuali įmonė; Tikroji ūkinė bendrija; Žemės ūkio bendrovė; Žemės ūkio kooperatyvas; Kooperatinė bendrovė | LT
AB | Akcinė bendrovė | LT
VĮ; SĮ | Valstybės įmonė; Savivaldybės įmonė | LT
SIA; S.I.A.; VSIA; AS; A/S; VAS; IK; PS; KS; Z/S; ZS | Sabiedrība ar ierobežotu atbildību; Akciju sabiedrība; Individuālais komersants; Pilnsabiedrība; Komandītsabiedrība; Zemnieku saimniecība; Kooperatīvā sabiedrība; Valsts akciju sabiedrība | LV
OÜ; O.Ü.; OU; AS; A.S.; FIE; TÜ; UÜ; TÜH | Osaühing; Aktsiaselts; Täisühing; Usaldusühing; Tulundusühistu; Füüsilisest isikust ettevõtja | EE
ТОВ; Т.О.В.; TOV; ТзОВ; TzOV; ПрАТ; PrAT; ПАТ; PAT; АТ; AT; ЗАТ; ZAT; ВАТ; VAT; ПП; PP; ФОП; FOP; ТДВ; TDV; СФГ; ФГ; СТОВ | Товариство з обмеженою відповідальністю; Приватне акціонерне товариство; Публічне акціонерне товариство; Акціонерне товариство; Приватне підприємство; Фізична особа-підприємець; Фермерське господарство; Tovarystvo z obmezhenoiu vidpovidalnistiu; Pryvatne pidpryiemstvo | UA
ДП; DP; КП; KP | Державне підприємство; Комунальне підприємство; Derzhavne pidpryiemstvo; Komunalne pidpryiemstvo | UA
ООО; ОАО; ЗАО; ПАО; АО; OOO; OAO; ZAO; PAO; ИП | Общество с ограниченной ответственностью; Открытое акционерное общество; Закрытое акционерное общество; Акционерное общество | RU BY KZ KG UA MD AM GE
შპს; ს.ს.; სს; ი.მ.; ი/მ; შ.პ.ს. | შეზღუდული პასუხისმგებლობის საზოგადოება; სააქციო საზოგადოება; ინდივიდუალური მეწარმე; კოოპერატივი | GE
ՍՊԸ; ՓԲԸ; ԲԲԸ; ԱՁ; Ս.Պ.Ը.; CJSC; OJSC; JSC | սահմանափակ պատասխանատվությամբ ընկերություն; փակ բաժնետիրական ընկերություն; բաց բաժնետիրական ընկերություն | AM
JSC; CJSC; OJSC; PJSC; PrJSC; J.S.C. | Joint Stock Company; Closed Joint Stock Company; Open Joint Stock Company; Joint-Stock Company |
sh.p.k.; shpk; Sh.P.K; sh.a.; sh.a; SHA | Shoqëri me përgjegjësi të kufizuar; Shoqëri aksionare | AL XK MK
L.L.C.; N.T.SH.; NTSH; NSH; B.I.; N.T.P. |  | XK
SRL; S.R.L.; SA; Î.M.; ÎM; ICS; Î.C.S.; ÎCS |  Întreprindere mixtă; Societate pe acțiuni | MD
Anst.; AG; Trust reg. |  | LI
SICAV; SPF |  | LU
`,
);

const associations = formsOf(
  'ngo',
  `
e.V.; e. V.; eV | eingetragener Verein | DE AT
vzw; V.Z.W.; ivzw; i.v.z.w. | Vereniging zonder winstoogmerk; Internationale vereniging zonder winstoogmerk | BE
asbl; a.s.b.l.; aisbl; a.i.s.b.l. | Association sans but lucratif; Association internationale sans but lucratif | BE LU CH
VoG; V.o.G. | Vereinigung ohne Gewinnerzielungsabsicht | BE
INPA |  International Non-Profit Association | BE
APS; A.P.S. | Associazione di promozione sociale | IT
ODV; O.D.V.; OdV | Organizzazione di volontariato | IT
Onlus; O.N.L.U.S.; ETS; E.T.S.; ONG | Organizzazione non lucrativa di utilità sociale; Ente del Terzo Settore | IT
ONGD; ONG; O.N.G. | Organización no gubernamental; Organização não governamental | ES PT FR BE LU CH
IPSS; I.P.S.S. | Instituição Particular de Solidariedade Social | PT
ry; r.y.; rf; r.f. | rekisteröity yhdistys; registrerad förening | FI AX
i.f. | Ideell förening | SE
MTÜ; M.T.Ü.; MTU | Mittetulundusühing | EE
z.s.; z. s.; o.s.; o. s.; p.s. | zapsaný spolek; občanské sdružení; pobočný spolek | CZ
o.z.; o. z.; OZ; z.z.p.o. | občianske združenie; záujmové združenie právnických osôb | SK
Stow.; OPP |  | PL
AO; A.O.; OO; A.Ob. | Asociația Obștească; Asociatia Obsteasca; Obștească | MD
ГО; Г.О.; ГС; ВГО; МГО; БО; HO | Громадська організація; Громадська спілка; Всеукраїнська громадська організація; Благодійна організація; Hromadska orhanizatsiia | UA
СНЦ; ЮЛНЦ | Сдружение с нестопанска цел | BG
ΑΜΚΕ; Α.Μ.Κ.Ε.; AMKE; A.M.K.E.; ΜΚΟ; Μ.Κ.Ο.; ΑΜΚΕ ΜΚΟ | Αστική Μη Κερδοσκοπική Εταιρεία; Αστική Μη Κερδοσκοπική Εταιρία; Αστική Εταιρεία Μη Κερδοσκοπικού Χαρακτήρα; Μη Κυβερνητική Οργάνωση; Astiki Mi Kerdoskopiki Etaireia; Astiki Mi Kerdoskopiki Etairia | GR CY
ა(ა)იპ; აიპ | არასამეწარმეო არაკომერციული იურიდიული პირი | GE
ՀԿ | հասարակական կազմակերպություն | AM
OJF; OJQ; O.J.Q.; SHJF | Organizatë joqeveritare; Organizata joqeveritare | AL XK MK
U.G.; НВО; NVO; UG | Udruženje građana; Здружение на граѓани; Nevladina organizacija | BA RS ME MK
CIO; C.I.O.; SCIO | Charitable Incorporated Organisation; Scottish Charitable Incorporated Organisation | GB
NGO; N.G.O. | Non-governmental organisation; Non-governmental organization |
VO |  Voluntary Organisation | MT
`,
);

const foundations = formsOf(
  'foundation',
  `
sr; rs | rekisteröity säätiö; registrerad stiftelse | FI AX
SA; S.A. | Sihtasutus | EE
n.f. | neinvestičný fond; nadační fond | SK CZ
ses; ses.; sjálfseignarstofnun | Sjálfseignarstofnun | IS
БФ | Благодійний фонд | UA
`,
);

const socialEnterprises = formsOf(
  'social-enterprise',
  `
CIC; C.I.C. | Community Interest Company | GB
SCIC; S.C.I.C. | Société coopérative d'intérêt collectif | FR
ΚοινΣΕπ; Κοιν.Σ.Επ.; ΚΟΙΝΣΕΠ; KOINSEP; Koin.S.Ep.; ΚοιΣΠΕ; Κοι.Σ.Π.Ε. | Κοινωνική Συνεταιριστική Επιχείρηση; Koinoniki Synetairistiki Epicheirisi | GR
SCS; S.C.S.; Soc. Coop. Soc.; Soc. coop. sociale; Coop. Soc.; Coop. sociale; S.C.S. Onlus; SCS Onlus; S.C.S.A. | Società cooperativa sociale; Cooperativa sociale; Impresa sociale; Società cooperativa sociale Onlus | IT
r.s.p.; s.r.o. r.s.p. | registrovaný sociálny podnik | SK
`,
);

const publicBodies = [
  ...formsOf(
    'public-body',
    `
AöR; A.ö.R.; KdöR; K.d.ö.R.; gKAöR; KöR; K.ö.R. | Anstalt des öffentlichen Rechts; Körperschaft des öffentlichen Rechts | DE AT
IKS; KF | Interkommunalt selskap; Kommunalt foretak | NO
ΝΠΔΔ; Ν.Π.Δ.Δ. | Νομικό Πρόσωπο Δημοσίου Δικαίου | GR CY
სსიპ; ს.ს.ი.პ.; LEPL | საჯარო სამართლის იურიდიული პირი; Legal Entity of Public Law | GE
`,
  ),
  ...formsOf('research-institute', 'v.v.i.; v. v. i.; VVI; v.v.i | veřejná výzkumná instituce | CZ'),
  ...formsOf('research-institute', 'v.v.i. | verejná výskumná inštitúcia | SK'),
  ...formsOf(
    'public-service-provider',
    `
HF; RHF | Helseforetak; Regionalt helseforetak | NO
JP; JKP; ЈП; ЈКП; J.P.; J.K.P. | javno preduzeće; javno komunalno preduzeće; јавно предузеће; јавно комунално предузеће; javno poduzeće; јавно претпријатие; javno podjetje | BA RS ME MK SI HR
КНП; KNP | Комунальне некомерційне підприємство | UA
`,
  ),
  ...formsOf(
    'european-grouping-of-territorial-cooperation',
    'EGTC; EVTZ; GECT; EGTS; ETT; EUWT; EZTS; EZÚS; EOES; ΕΟΕΣ; EGTÉ | European Grouping of Territorial Cooperation; Europäischer Verbund für territoriale Zusammenarbeit; Groupement européen de coopération territoriale; Gruppo europeo di cooperazione territoriale; Agrupación Europea de Cooperación Territorial; Agrupamento Europeu de Cooperação Territorial; Európai Területi Társulás; Europejskie Ugrupowanie Współpracy Terytorialnej; Evropsko združenje za teritorialno sodelovanje',
  ),
];

// They say how it is run, not what it is: schools, museums, companies and associations all have them.
const others = formsOf(
  undefined,
  `
EEIG; EWIV; GEIE; AEIE; EESV; EOEZ | European Economic Interest Grouping; Groupement européen d'intérêt économique; Europäische wirtschaftliche Interessenvereinigung; Gruppo europeo di interesse economico; Agrupación Europea de Interés Económico |
Scarl; S.c.a r.l.; S.c.a.r.l.; S.C.R.L.; Scrl; Scpa; S.c.p.a.; S.c. a r.l.; Soc. cons. a r.l.; Soc. Coop.; Società Coop; Soc. coop. a r.l.; S.C.; Soc. Agr. | Società cooperativa; Società consortile; Società consortile a responsabilità limitata; Società cooperativa a responsabilità limitata; Società agricola | IT SM
S. Coop.; SCoop; S.Coop; S. Coop. And.; S.C.A.; SCCL; S.C.C.L.; S. Coop. Mad.; S. Coop. V.; Coop. V.; S. Coop. Galega; SCG | Sociedad Cooperativa; Sociedad Cooperativa Andaluza; Societat Cooperativa; Sociedade Cooperativa Galega; Cooperativa Valenciana | ES
gGmbH; g.GmbH; gemeinnützige GmbH; gUG; gAG; gem. GmbH | gemeinnützige Gesellschaft mit beschränkter Haftung | AT DE
iVoG; i.G.; i.Gr.; i.L. |  | DE BE AT
FCP; OP; O.P. |  | IT LU
ASD; A.S.D.; SSD; S.S.D.; SSDARL | Associazione sportiva dilettantistica; Società sportiva dilettantistica | IT
EPIC; E.P.I.C.; EPA; E.P.A.; GIP; G.I.P.; EPST; EPCC; EPLE; EPSCP | Établissement public à caractère industriel et commercial; Établissement public à caractère administratif; Groupement d'intérêt public | FR
M.P.; MP; O.A.; O.A.M.P.; IP; I.P. | Organismo Autónomo; Medio propio; Instituto Público | ES PT
S/I; SI; Fonden | Selvejende institution; erhvervsdrivende fond | DK
SF; Statsforetak | Særforetak | NO
p.o.; p. o.; přísp. org.; r.o.; prisp. org. | příspěvková organizace; príspevková organizácia; rozpočtová organizácia; státní příspěvková organizace; organizační složka státu | CZ SK
o.p.s.; o. p. s.; z.ú.; z. ú.; n.o.; n. o. | obecně prospěšná společnost; zapsaný ústav; nezisková organizácia; nezisková organizácia poskytujúca všeobecne prospešné služby | CZ SK
JU; ЈУ; JZU; ЈЗУ; J.U.; JZ; J.Z. | javna ustanova; јавна установа; javni zavod; јавна здравствена установа; јавна установа | BA RS ME MK SI HR XK
Nonprofit Kft; Nonprofit Kft.; Nkft; Nkft.; Kht; Kht.; Közhasznú Nonprofit Kft.; Nonprofit Zrt. | Nonprofit Korlátolt Felelősségű Társaság; Közhasznú Társaság; Közhasznú Nonprofit Korlátolt Felelősségű Társaság; Nonprofit Közhasznú Kft. | HU
VšĮ; VšI; V.Š.Į.; BĮ; B.Į. | Viešoji įstaiga; Viesoji istaiga; Biudžetinė įstaiga; Biudzetine istaiga | LT
ՊՈԱԿ; ՀՈԱԿ; SNCO; POAK | պետական ոչ առևտրային կազմակերպություն; համայնքային ոչ առևտրային կազմակերպություն; State Non-Commercial Organization | AM
ΝΠΙΔ; Ν.Π.Ι.Δ. | Νομικό Πρόσωπο Ιδιωτικού Δικαίου | GR CY
КЗ; KZ; ДУ; ДНЗ |  Комунальний заклад; Державна установа; Комунальна установа | UA
Î.S.; ÎS; I.P.; IP; Î.P.; IS | Instituția Publică; Institutia Publica; Întreprinderea de Stat | MD
RA; R.A. | Regie autonomă | RO
`,
);

/**
 * Legal forms of all countries of the programme and their neighbours, with what they prove. The same letters stand for
 * different things: SA is a company in France and a foundation in Estonia, hence the countries.
 */
export const legalForms: readonly LegalForm[] = [
  ...companies,
  ...associations,
  ...foundations,
  ...socialEnterprises,
  ...publicBodies,
  ...others,
];
