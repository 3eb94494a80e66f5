import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const irish: LanguageRules = {
  stems: { stemmer: 'irish' },
  elision: /^(?:[dbm]['’]|[tnh]-|h(?=[aeiouáéíóú])(?!halla|hata|hidr|hóst|histéir))(?=\p{L})/iu,
  signs: /(?<!\p{L})(?:agus|atá|faoi|chun|ár|maidir|mian|gach|sna|dár|(?:bh|mh|gc|bp|dt)\p{L}+)(?!\p{L})/giu,
  stopWords: wordsIn(`
    gcúig gceithre dtrí
    agus nó ach an na ar ag as le leis don den do de i in sa san sna ó ón faoi chun go gur nach ní níl tá atá bhfuil bhí
    bheidh beidh is ba má dá mar nuair cé cad conas cá seo sin siúd é í iad sé sí siad sinn muid mé tú sibh ár bhur a ina
    inár lena idir roimh thar trí gan gach aon dhá dó trí ceithre cúig roinnt cuid mórán níos an-mhaith freisin fosta chomh
    air uirthi orthu againn acu aige aici linn leo leat dóibh dúinn sinne féin maidir timpeall trasna chuig ionas toisc
    mian teastaíonn ba mhaith dul chur cur fáil déanamh ag dhéanamh dhul bheith léi thart ann as`),
  general: wordsIn(`
    déagóir déagóirí dhéagóirí eagróimid múinfimid cruthóimid
    scoile scoil
    tionscadail cáilíocht cáilíochta gairmoideachas ghairmoideachais gairmoideachais fheabhsú fhorbairt múinteoirí theagaisc ábhair aidhmeanna nuálach nuálaíocha modhanna traenálaí traenálaithe comórtas comórtais
    tionscadal páirtí páirtithe rannpháirtí rannpháirtithe comhpháirtí comhpháirtithe comhpháirtíocht scoil scoileanna
    bunscoil meánscoil ollscoil ollscoileanna coláiste coláistí institiúid eagraíocht eagraíochtaí cumann cumainn club
    comhairle contae múinteoir múinteoirí oide oidí teagascóir oiliúint oideachas foghlaim foghlaimeoir dalta daltaí
    scoláire scoláirí mac léinn óige óg óga ógra páiste páistí leanbh leanaí duine daoine fásta scothaosta bean mná fear
    fir teaghlach tuismitheoir tuismitheoirí pobal pobail áit áitiúil áitiúla baile tír tíortha eoraip eorpach erasmus
    idirnáisiúnta cúrsa cúrsaí ceardlann ceardlanna modúl ábhar ábhair acmhainn acmhainní teagasc múineadh uirlis treoir
    lámhleabhar ardán suíomh digiteach digiteacha modh modhanna gníomhaíocht gníomhaíochtaí imeacht cruinniú cuairt
    malartú feachtas taispeántas taithí scil scileanna eolas cumas teagaisc oideachais oiliúna foghlama fadhb dúshlán réiteach deis deiseanna aidhm cuspóir
    toradh caighdeán leibhéal sampla cleachtas obair fostaíocht fostaí oibrí gairm gairmiúil saineolaí saineolaithe
    meantóir oibrí deonach deonacha tacaíocht comhoibriú líonra grúpa foireann bliain mí seachtain lá am uair samhradh
    geimhreadh saol domhan nua beag mór maith sean éagsúil forbairt forbróidh feabhsú feabhsóidh cabhrú cabhróidh
    cruthú cruthóidh eagrú eagróidh múinfidh foghlaimeoidh úsáid úsáidfidh taispeáint taifeadfaidh tuigeann thuigeann
    bainfidh tabharfaidh déanfaidh rachaidh luach léig tosú ullmhú roinnt scéal scéalta ceird cheird teastáil gá earnáil
    teicneolaíocht lucht muintir saorálaí saorálaithe ceantar ceantair oileán hoileáin`),
  describing: wordsIn('sóisialta digiteach poiblí inbhuanaithe traidisiúnta óga áitiúla'),
  grammar: {
    noNoun:
      /(?:imid|aimid|óimid|faidh|fidh|óidh|eoidh|ann|eann|aíonn|íonn|odh|adh|úil|úla|ach(?<!teach|portach)|acha)$/,
    describes: /(?:ach|acha|úil|úla|ta|te|aigh|aí|ara|án|mara|nta)$/,
    describing: 1,
    nounFirst: true,
    beforeVerb: setOf('ní nach go gur má'),
  },
  names: [
    [/^bp/, 'p'],
    [/^mb/, 'b'],
    [/^gc/, 'c'],
    [/^dt/, 't'],
    [/^nd/, 'd'],
    [/^bhf/, 'f'],
    [/^ng/, 'g'],
    [/^([bcdfgmpst])h/, '$1'],
  ],
};
