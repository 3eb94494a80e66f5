import type { Aliases } from '../../src/vocabularies/item.js';

/**
 * ISO 3166-1 as `alpha-2:alpha-3`, and Kosovo by the code that is in use for it.
 * The names come from the runtime's own locale data, so there is no table of names here.
 */
export const isoCountries = `
AD:AND AE:ARE AF:AFG AG:ATG AI:AIA AL:ALB AM:ARM AO:AGO AQ:ATA AR:ARG AS:ASM AT:AUT AU:AUS AW:ABW AX:ALA
AZ:AZE BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR BH:BHR BI:BDI BJ:BEN BL:BLM BM:BMU BN:BRN BO:BOL BQ:BES
BR:BRA BS:BHS BT:BTN BV:BVT BW:BWA BY:BLR BZ:BLZ CA:CAN CC:CCK CD:COD CF:CAF CG:COG CH:CHE CI:CIV CK:COK
CL:CHL CM:CMR CN:CHN CO:COL CR:CRI CU:CUB CV:CPV CW:CUW CX:CXR CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK DM:DMA
DO:DOM DZ:DZA EC:ECU EE:EST EG:EGY EH:ESH ER:ERI ES:ESP ET:ETH FI:FIN FJ:FJI FK:FLK FM:FSM FO:FRO FR:FRA
GA:GAB GB:GBR GD:GRD GE:GEO GF:GUF GG:GGY GH:GHA GI:GIB GL:GRL GM:GMB GN:GIN GP:GLP GQ:GNQ GR:GRC GS:SGS
GT:GTM GU:GUM GW:GNB GY:GUY HK:HKG HM:HMD HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IM:IMN IN:IND
IO:IOT IQ:IRQ IR:IRN IS:ISL IT:ITA JE:JEY JM:JAM JO:JOR JP:JPN KE:KEN KG:KGZ KH:KHM KI:KIR KM:COM KN:KNA
KP:PRK KR:KOR KW:KWT KY:CYM KZ:KAZ LA:LAO LB:LBN LC:LCA LI:LIE LK:LKA LR:LBR LS:LSO LT:LTU LU:LUX LV:LVA
LY:LBY MA:MAR MC:MCO MD:MDA ME:MNE MF:MAF MG:MDG MH:MHL MK:MKD ML:MLI MM:MMR MN:MNG MO:MAC MP:MNP MQ:MTQ
MR:MRT MS:MSR MT:MLT MU:MUS MV:MDV MW:MWI MX:MEX MY:MYS MZ:MOZ NA:NAM NC:NCL NE:NER NF:NFK NG:NGA NI:NIC
NL:NLD NO:NOR NP:NPL NR:NRU NU:NIU NZ:NZL OM:OMN PA:PAN PE:PER PF:PYF PG:PNG PH:PHL PK:PAK PL:POL PM:SPM
PN:PCN PR:PRI PS:PSE PT:PRT PW:PLW PY:PRY QA:QAT RE:REU RO:ROU RS:SRB RU:RUS RW:RWA SA:SAU SB:SLB SC:SYC
SD:SDN SE:SWE SG:SGP SH:SHN SI:SVN SJ:SJM SK:SVK SL:SLE SM:SMR SN:SEN SO:SOM SR:SUR SS:SSD ST:STP SV:SLV
SX:SXM SY:SYR SZ:SWZ TC:TCA TD:TCD TF:ATF TG:TGO TH:THA TJ:TJK TK:TKL TL:TLS TM:TKM TN:TUN TO:TON TR:TUR
TT:TTO TV:TUV TW:TWN TZ:TZA UA:UKR UG:UGA UM:UMI US:USA UY:URY UZ:UZB VA:VAT VC:VCT VE:VEN VG:VGB VI:VIR
VN:VNM VU:VUT WF:WLF WS:WSM XK:XKX YE:YEM YT:MYT ZA:ZAF ZM:ZMB ZW:ZWE`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split(':') as [alpha2: string, alpha3: string]);

/** What the Commission's systems write instead of the ISO code. */
export const codeAliases: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB', KOS: 'XK', XKO: 'XK' };

/** Territories that are part of a Member State but have a code of their own. */
export const territoryOf: Readonly<Record<string, string>> = {
  AX: 'FI',
  GF: 'FR',
  GP: 'FR',
  MF: 'FR',
  MQ: 'FR',
  RE: 'FR',
  YT: 'FR',
};

/** Names that people and files use beside the ones the locale data gives. */
export const nameAliases: Readonly<Record<string, Aliases>> = {
  AL: { en: ['Shqipëria'] },
  BA: { en: ['Bosnia', 'Bosnia-Herzegovina'], nl: ['Bosnië'], fr: ['Bosnie'], de: ['Bosnien'] },
  BY: { nl: ['Wit-Rusland'], fr: ['Bélarus'], de: ['Weißrussland'] },
  CD: { en: ['Congo (DR)', 'Democratic Republic of the Congo'] },
  CG: { en: ['Congo', 'Republic of the Congo'] },
  CI: { en: ['Ivory Coast'], de: ['Elfenbeinküste'] },
  CN: { en: ["People's Republic of China"] },
  CV: { nl: ['Cabo Verde'] },
  CZ: {
    en: ['Czech Republic'],
    nl: ['Tsjechische Republiek'],
    fr: ['République tchèque'],
    de: ['Tschechische Republik'],
  },
  DE: { en: ['Federal Republic of Germany'], de: ['Bundesrepublik Deutschland'] },
  ES: { en: ['Canary Islands', 'Balearic Islands'] },
  GB: {
    en: [
      'UK',
      'Great Britain',
      'United Kingdom of Great Britain and Northern Ireland',
      'England',
      'Scotland',
      'Wales',
      'Northern Ireland',
    ],
    nl: ['Groot-Brittannië', 'Engeland', 'Schotland'],
    fr: ['Grande-Bretagne', 'Angleterre', 'Écosse', 'Pays de Galles'],
    de: ['Großbritannien', 'Schottland'],
  },
  GR: { en: ['Hellas', 'Hellenic Republic'] },
  HK: { en: ['Hong Kong'] },
  IE: { en: ['Republic of Ireland', 'Éire'] },
  IR: { en: ['Islamic Republic of Iran', 'Iran, Islamic Republic of'] },
  KR: { en: ['Republic of Korea', 'Korea, Republic of'] },
  LA: { en: ["Lao People's Democratic Republic"] },
  MD: { en: ['Republic of Moldova', 'Moldova, Republic of'], nl: ['Moldova'], de: ['Moldawien'] },
  MK: { en: ['Macedonia', 'FYROM', 'Former Yugoslav Republic of Macedonia', 'Republic of North Macedonia'] },
  NL: { en: ['The Netherlands', 'Holland'], fr: ['Hollande'] },
  PS: { en: ['Palestine', 'State of Palestine'], nl: ['Palestina'], de: ['Palästina'] },
  RU: {
    en: ['Russian Federation'],
    nl: ['Russische Federatie'],
    fr: ['Fédération de Russie'],
    de: ['Russische Föderation'],
  },
  SK: { en: ['Slovak Republic', 'Slovenská republika'], de: ['Slowakische Republik'] },
  SY: { en: ['Syrian Arab Republic'] },
  SZ: { en: ['Swaziland'], de: ['Swasiland'] },
  TR: { en: ['Turkey'] },
  TW: { en: ['Chinese Taipei'] },
  TZ: { en: ['United Republic of Tanzania'] },
  US: { en: ['USA', 'United States of America'], nl: ['Verenigde Staten van Amerika'], de: ['USA'] },
  VA: { en: ['Holy See', 'Vatican'], fr: ['Vatican'], de: ['Vatikan'] },
  VN: { en: ['Viet Nam'] },
  XK: { en: ['Republic of Kosovo', 'Kosovo * UN resolution', 'Kosovo (UNSCR 1244)'] },
};
