import { kindWords } from './kind-words.js';

export const indonesian = kindWords(
  ['id', 'ID', 'head-first'],
  'di dari untuk pada',
  `
university: universitas | politeknik | sekolah tinggi | institut teknologi | institut agama | institut seni | institut pertanian | institut keguruan | institut ilmu | akademi keperawatan | akademi kebidanan | akademi farmasi
hospital: rumah sakit
library: perpustakaan
ministry: kementerian
municipality: pemerintah kota | pemerintah kabupaten
region: pemerintah provinsi
foundation: yayasan
association: perhimpunan | perkumpulan | ikatan | asosiasi
institute: institut | akademi | lembaga
centre: pusat | balai
research: penelitian | riset | ilmiah
higher: universitas | perguruan tinggi
level national: nasional
nation: indonesia
sector health: kesehatan | kedokteran | keperawatan
sector culture: seni
`,
);
