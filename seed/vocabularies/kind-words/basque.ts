import { kindWords } from './kind-words.js';

export const basque = kindWords(
  ['eu', 'ES FR', 'head-last'],
  'eta',
  `
preschool: haur eskola | haurreskola | haurreskolak
primary: herri eskola | lehen hezkuntzako ikastetxea | eskola txikia
primary@ES: HLHI | LHI
secondary: institutua | ikastola | bigarren hezkuntzako institutua | ikastetxea
secondary@ES: BHI | DBHI
vocational: lanbide heziketa | lanbide heziketako ikastetxe | lanbide eskola | politeknikoa
vocational@ES: LHII
adult-school: helduen hezkuntza | helduen ikastegia
school: eskola | ikastetxe
university: unibertsitatea | euskal herriko unibertsitatea
faculty: fakultatea
research-institute: ikerketa zentroa | ikerketa institutua | teknologia zentroa
museum: museoa
library: liburutegia
hospital: ospitalea | ospitale
municipality: udala | udaletxea | mankomunitatea
region: foru aldundia | eusko jaurlaritza | jaurlaritza | aldundia
chamber: merkataritza ganbera
trade-union: sindikatua
association: elkartea | elkarte | sarea
federation: federazioa
foundation: fundazioa
cooperative: kooperatiba
cooperative: kooperatiba elkartea
youth-organisation: gazte elkartea | gazteria
youth-centre: gaztetxea | gazte etxea
sport-club: kirol kluba | kirol elkartea
research: ikerketa
`,
);
