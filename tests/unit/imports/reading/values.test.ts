import { describe, expect, it } from '@jest/globals';
import { problems, profiles, read } from './files.js';

async function count(file: string, code: string, column?: string): Promise<number | undefined> {
  const { format } = await read(file);
  return format.notes.find((note) => note.code === code && note.column === column)?.count;
}

describe('what programs do to cells', () => {
  it('is undone where a spreadsheet keeps a number as a text', async () => {
    const file = 'name,school code,country\n="Alpha",="0012",BE\nBeta,\'0013,BE\n\'t Hof,0014,BE\n';
    const { all } = await read(file);
    expect(profiles(all).map(({ name, identifiers }) => [name, identifiers?.others?.[0]?.id])).toEqual([
      ['Alpha', '0012'],
      ['Beta', '0013'],
      ["'t Hof", '0014'],
    ]);
    expect(await count(file, 'cell-unwrapped')).toBe(3);
  });

  it.each(['900100201.0', '9.00100201E8', '9,00100201E+08', '900,100,201', '900.100.201', '900 100 201'])(
    'is undone where one has made the PIC 900100201 into %j',
    async (written) => {
      const { all } = await read(`name;pic;country\nAlpha;${written};BE\n`);
      expect(profiles(all)[0]?.identifiers?.pic).toBe('900100201');
    },
  );

  it('rejects an identifier whose last digits a spreadsheet has rounded away, and says why', async () => {
    const { all } = await read('name;pic;country\nAlpha;9.001E8;BE\nBeta;9.00100201E8;BE\n');
    expect(problems(all)).toMatchObject([{ code: 'number-rounded', column: 'pic', value: '9.001E8' }]);
    expect(profiles(all)).toHaveLength(1);
  });

  it.each(['NA', 'nan', 'None', '\\N', '<NA>', 'NaN', 'NULL', '#N/A', '-', 'unknown', 'onbekend'])(
    'reads %j as nothing, in every column',
    async (nothing) => {
      const { all } = await read(
        `name,pic,city,website,country\nAlpha,${nothing},${nothing},${nothing},BE\n`,
      );
      expect(profiles(all)).toEqual([{ name: 'Alpha', country: 'BE' }]);
    },
  );

  it('takes NA for Namibia only where the file does not write it for nothing elsewhere', async () => {
    const namibian = await read('name,country,city\nAlpha,NA,Windhoek\nBeta,BE,Gent\n');
    expect(profiles(namibian.all).map(({ country }) => country)).toEqual(['NA', 'BE']);
    const unclear = await read('name,country,city\nAlpha,NA,NA\nBeta,BE,Gent\nGamma,Namibia,NA\n');
    expect(problems(unclear.all)).toMatchObject([{ code: 'country-unclear', column: 'country' }]);
    expect(profiles(unclear.all).map(({ country }) => country)).toEqual(['BE', 'NA']);
  });

  it('knows a quoted NA for Namibia and a bare one for nothing where a program quotes its texts', async () => {
    const { all } = await read(
      '"name","pic","country","city"\n"Alpha","900100301","NA","Windhoek"\n"Beta",NA,"BE","Gent"\n"Gamma",NA,NA,"Oslo"\n',
    );
    expect(profiles(all).map(({ name, country }) => [name, country])).toEqual([
      ['Alpha', 'NA'],
      ['Beta', 'BE'],
    ]);
    expect(problems(all)).toMatchObject([{ code: 'country-missing' }]);
  });

  it('decodes what was encoded twice, cell by cell, and touches nothing else', async () => {
    const twice = (text: string) => Buffer.from(text).toString('latin1');
    const file = `name,city,country\n${twice('Université')},${twice('Besançon')},FR\nSanta Ãgata,Évora,PT\nPlain,Cork,IE\n`;
    const { all } = await read(file);
    expect(profiles(all).map(({ name, city }) => [name, city])).toEqual([
      ['Université', 'Besançon'],
      ['Santa Ãgata', 'Évora'],
      ['Plain', 'Cork'],
    ]);
    expect(await count(file, 'encoded-twice')).toBe(2);
  });

  it('decodes entities, also twice, and takes tags out', async () => {
    const { all } = await read(
      'name,description,country\nR&amp;amp;D &Eacute;cole d&#39;&#xC9;t&eacute;,<p>Youth&nbsp;<b>work</b></p>,FR\nAT&T & Co,a < b,US\n',
    );
    expect(profiles(all)).toMatchObject([
      { name: "R&D École d'Été", description: 'Youth work' },
      { name: 'AT&T & Co', description: 'a < b' },
    ]);
  });
});

describe('where an organisation is', () => {
  it.each([
    ['49.756', '6.641', { lat: 49.756, lon: 6.641 }],
    ['"49,756"', '"6,641"', { lat: 49.756, lon: 6.641 }],
    ['6.641', '49.756', { lat: 49.756, lon: 6.641 }], // the other way round
    ['49756.0', '6641.0', undefined], // without their point
    ['370.19', '-7.93', undefined],
    ['0', '0', undefined],
    ['40.4', '-3.7', undefined], // Madrid
  ])('is read from %s and %s, and never in another country', async (lat, lon, location) => {
    const { all } = await read(`name,country,lat,lon\nSchule Trier,DE,${lat},${lon}\n`);
    expect(profiles(all)[0]?.location).toEqual(location);
  });

  it('is proven by a federal state, in the column of the country or of the region', async () => {
    const { all } = await read(
      'Land,Ort,Name\nNordrhein-Westfalen,Witten,Haus Ruhr\nÖsterreich,Wels,Haus Traun\nHessen,Fulda,Haus Rhön\nNirgendwo,Ulm,Haus Ulm\n',
    );
    expect(profiles(all).map(({ country, region }) => [country, region])).toEqual([
      ['DE', 'Nordrhein-Westfalen'],
      ['AT', undefined],
      ['DE', 'Hessen'],
    ]);
    expect(problems(all)).toMatchObject([{ code: 'country-unknown', value: 'Nirgendwo' }]);
    const counties = await read('name,county\nAba,Fejér\nAjka,Veszprém\n');
    expect(counties.all).toMatchObject([
      {
        fragment: { profile: { country: 'HU', region: 'Fejér' }, basis: { country: 'derived: the region' } },
      },
      { fragment: { profile: { country: 'HU' } } },
    ]);
  });

  it.each([
    ['Bratislavská 38, Veľký Meder', 'Veľký Meder'],
    ['Burgstr. 23a, 14467 Potsdam', 'Potsdam'],
    ['Husitská 110/70, 130 00 Praha 3, Czechia', 'Praha 3'],
    ['Keizersgracht 1, 1015 CJ Amsterdam', 'Amsterdam'],
    ['Storgatan 1, SE-111 22 Stockholm', 'Stockholm'],
    ['Roncade (TV)', 'Roncade'],
    ['12 High Street, Sampleton, AB1 2CD', 'Sampleton'],
    ['Main Street, Samplebeg, Co. Cork, P12 AB34', 'Samplebeg'],
    ['1234 Példafalva, Fő utca 5.', 'Példafalva'],
    ['Meža iela 12a, Paraugciems, LV-4201', 'Paraugciems'],
    ['Musterhaus, Lange Straße', undefined],
    ['12 bis, rue des Exemples', undefined],
    ['Dom Przykładu, ul. Długa', undefined],
    ['Casa Esempio, Via Roma 3', undefined],
    ['Jakob-von-Gundling-Straße 25', undefined],
    ['1. mája 1264, 02001', undefined],
  ])('has the town of the address %j', async (address, city) => {
    const { all } = await read(`name;address;country\nAlpha;"${address}";DE\n`);
    expect(profiles(all)[0]?.city).toBe(city);
  });

  it('is read from an address that is split over several columns', async () => {
    const { all } = await read(
      'name;Address (Line 1);Address (Line 2);Address (Line 3);country\nAlpha;Main Street;Samplebeg;Co. Cork;IE\nBeta;Chapel Road;Samplemore;;IE\n',
    );
    expect(profiles(all).map(({ city }) => city)).toEqual(['Samplebeg', 'Samplemore']);
  });

  it('is the town alone where a list gives it in two languages or with its province', async () => {
    const { all } = await read(
      'name;city;country\nA;Bucureşti | Bucharest;RO\nB;Aversa (CE);IT\nC;20095 Hamburg;DE\n',
    );
    expect(profiles(all).map(({ city }) => city)).toEqual(['Bucureşti', 'Aversa', 'Hamburg']);
  });

  it('comes from the second country column where the first one says nothing that is understood', async () => {
    const { all } = await read('name,country,alpha_two_code\nA,Nowhereland,BE\nB,Belgium,BE\n');
    expect(profiles(all).map(({ country }) => country)).toEqual(['BE', 'BE']);
  });
});

describe('the kind of an organisation in the words of a register', () => {
  const typeOf = async (column: string, words: string, country: string, name = 'Alfa') => {
    const { all } = await read(`name;${column};country\n${name};${words};${country}\n`);
    return all[0]?.kind === 'mapped' ? all[0].fragment : undefined;
  };

  it.each([
    ['PL', 'Typ', 'Szkoła podstawowa', 'school-primary'],
    ['EE', 'Õppeasutuse liik', 'gümnaasium', 'school-secondary'],
    ['LV', 'Iestādes tips', 'Sākumskola', 'school-primary'],
    ['FI', 'Oppilaitostyyppi', '15 Lukiot', 'school-secondary'],
    ['IE', 'School type', 'Primary', 'school-primary'],
    ['GB', 'PhaseOfEducation (name)', 'Secondary', 'school-secondary'],
    ['HR', 'Vrsta ustanove', 'Knjižnica', 'public-service-provider'],
    ['SE', 'Organisationsform', 'Stiftelse', 'foundation'],
    ['FI', 'Oppilaitostyyppi', '11 Peruskoulut', 'school-secondary'],
    ['FI', 'Oppilaitostyyppi', '63 Kansalaisopistot', 'school-adult'],
    ['DK', 'INST_TYPE_NAVN', 'Folkeskoler', 'school-primary'],
    ['DK', 'INST_TYPE_NAVN', 'Efterskoler', 'school-secondary'],
    ['AT', 'Schulart', 'Allgemeinbildende höhere Schule', 'school-secondary'],
    ['IT', 'Tipologia', 'SCUOLA INFANZIA', 'school-pre-primary'],
    ['IT', 'Tipologia', 'SCUOLA PRIMO GRADO', 'school-secondary'],
  ])('says its type: in %s, %s %j is %s', async (country, column, words, type) => {
    expect(await typeOf(column, words, country)).toMatchObject({
      profile: { organisationType: type },
      basis: { organisationType: 'derived: its kind in words' },
    });
  });

  it('is less than its name where it is a legal form only', async () => {
    const said = await typeOf('Organisationsform', 'Stiftelse', 'SE', 'Exempels universitet');
    expect(said?.profile).not.toHaveProperty('organisationType');
    expect(await typeOf('Organisationsform', 'Stiftelse', 'SE')).toMatchObject({
      profile: { organisationType: 'foundation' },
    });
  });
});

describe('numbers', () => {
  it('of national registers are those of the register where the country has one that is known', async () => {
    const { all } = await read(
      'Organisasjonsnavn;Organisasjonsnummer;Land\nAlfa AS;998433290;Norge\nBeta AB;998433291;Sverige\n',
    );
    expect(profiles(all).map(({ identifiers }) => identifiers?.others)).toEqual([
      [{ scheme: 'NO-BRC', id: '998433290' }],
      [{ scheme: 'source', id: '998433291' }],
    ]);
  });

  it('of libraries, Wikidata and the like are read by their headers', async () => {
    const { all } = await read(
      'name,country,ISIL kods,wikidata,GRID,ISNI\nBiblioteca,IT,IT-TV0183,https://www.wikidata.org/wiki/Q42,grid.5477.1,0000 0001 2034 6234\n',
    );
    expect(profiles(all)[0]?.identifiers?.others).toEqual([
      { scheme: 'ISIL', id: 'IT-TV0183' },
      { scheme: 'WIKIDATA', id: 'Q42' },
      { scheme: 'GRID', id: 'grid.5477.1' },
      { scheme: 'ISNI', id: '0000000120346234' },
    ]);
  });

  it('in brackets behind the name are no part of it', async () => {
    const { all } = await read(
      'Korisnik;Država\nMinistarstvo rada (15351583880);Hrvatska\nUdruga (Zagreb);HR\n',
    );
    expect(profiles(all)).toMatchObject([
      { name: 'Ministarstvo rada', identifiers: { others: [{ scheme: 'source/name', id: '15351583880' }] } },
      { name: 'Udruga (Zagreb)' },
    ]);
  });
});

describe('organisations that ended', () => {
  it.each([
    ['status', 'closed'],
    ['Status', 'Inactive'],
    ['stav', 'zrušená'],
    ['end date', '1998-04-03'],
    ['Opheffingsdatum', '31-12-2019'],
    ['Data zamknięcia', '2015-08-31'],
    ['DATO_LUK', '31-07-2012'],
    ['Veiklos pabaiga', '2019-08-31'],
    ['date_disso', '2015-03-01'],
    ['Törlés dátuma', '2019.03.04'],
    ['Data cancellazione', '2019-03-04'],
    ['CloseDate', '31-08-2012'],
    ['Slettedato', '2019-03-04'],
    ['Staatus', 'Suletud'],
    ['Durumu', 'Pasif'],
    ['Status', 'Struck off'],
    ['Статус', 'Затворен'],
    ['Durum', 'Fesih'],
    ['Closed', '2015-03-01'],
  ])('are closed where %s says %j', async (column, value) => {
    const { all } = await read(`name,country,${column}\nAlpha,BE,${value}\nBeta,BE,\n`);
    expect(profiles(all).map(({ status }) => status)).toEqual(['closed', undefined]);
  });

  it.each([
    ['ErAktiv', 'false', 'true'],
    ['aktiv', 'Nein', 'Ja'],
    ['is active', '0', '1'],
    ['Closed', 'Yes', 'No'],
    ['Fermé', 'Oui', 'Non'],
    ['Is closed', '1', '0'],
    ['Gesloten (J/N)', 'J', 'N'],
    ['Zamknięta', 'tak', 'nie'],
  ])('are closed where %s says %j and not where it says %j', async (column, closed, open) => {
    const { all, format } = await read(`name,country,${column}\nAlpha,BE,${closed}\nBeta,BE,${open}\n`);
    expect(profiles(all).map(({ status }) => status)).toEqual(['closed', undefined]);
    expect(format.notes).toEqual([]);
  });

  it.each(['0001-01-01', '1900-01-01'])(
    'are not those that ended on %s: it stands for no date',
    async (day) => {
      const { all } = await read(`name,country,end date\nAlpha,BE,${day}\nBeta,BE,2015-03-01\n`);
      expect(profiles(all).map(({ status }) => status)).toEqual([undefined, 'closed']);
    },
  );

  it('are not those whose project ended, or whose end is to come', async () => {
    const projects = await read('beneficiary,project title,end date,country\nAlpha,Bees,2019-12-31,BE\n');
    expect(profiles(projects.all)[0]?.status).toBeUndefined();
    const later = await read('name,country,end date\nAlpha,BE,2999-12-31\n');
    expect(profiles(later.all)[0]?.status).toBeUndefined();
  });
});

describe('what is said once at import', () => {
  it('fills what rows lack, and says so', async () => {
    const { all } = await read('name,country,sectors\nAlpha,,\nBeta,NL,VET\n', {
      defaults: {
        country: 'SK',
        organisationType: 'school-primary',
        sectors: ['SCH'],
        levelOfActivity: 'local',
        languages: ['sk'],
        experience: 'newcomer',
      },
    });
    const said = 'said at import';
    expect(all).toMatchObject([
      {
        fragment: {
          profile: {
            country: 'SK',
            organisationType: 'school-primary',
            sectors: ['SCH'],
            languages: ['sk'],
            levelOfActivity: { value: 'local', basis: said },
            experience: { value: 'newcomer', basis: said },
          },
          basis: { country: said, organisationType: said, sectors: said, languages: said },
        },
      },
      { fragment: { profile: { country: 'NL', sectors: ['VET'] } } },
    ]);
  });
});
