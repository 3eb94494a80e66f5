import { describe, expect, it } from '@jest/globals';
import type { Mapping } from '../../../../src/imports/reading/index.js';
import { look, profiles, read, refusal } from './files.js';

describe('the proposed mapping', () => {
  it.each([
    [
      'Naam organisatie;Plaats;Land\nScholen voor allen;Gent;België\n',
      { name: 'Scholen voor allen', city: 'Gent', country: 'BE' },
    ],
    [
      'Raison sociale;Ville;Pays\nLycée Nord;Lille;Frankreich\n',
      { name: 'Lycée Nord', city: 'Lille', country: 'FR' },
    ],
    [
      'Name der Einrichtung;Ort;Staat\nVHS Ulm;Ulm;Deutschland\n',
      { name: 'VHS Ulm', city: 'Ulm', country: 'DE' },
    ],
    [
      'organization_name;town;CountryCode\nYouth Work;Leeds;UK\n',
      { name: 'Youth Work', city: 'Leeds', country: 'GB' },
    ],
    ['ΕΠΩΝΥΜΙΑ;ΠΟΛΗ;ΧΩΡΑ\nΔήμος;Αθήνα;EL\n', { name: 'Δήμος', city: 'Αθήνα', country: 'GR' }],
  ])('understands column names and countries in many languages: %s', async (text, profile) => {
    expect(profiles((await read(text)).all)).toEqual([profile]);
  });

  it.each(['948821603', 'E10054064'])(
    'takes %s for a PIC or an OID only where the header says so: registers have numbers like these',
    async (value) => {
      const { mapping } = await look(`name,id,code x,country\nA,${value},${value},BE\n`);
      expect(Object.values(mapping)).not.toContain('pic');
      expect(Object.values(mapping)).not.toContain('oid');
      expect(mapping.id).toBe('id');
    },
  );

  it('finds Erasmus codes, e-mail addresses and countries in columns whose names say nothing', async () => {
    const { mapping } = await look(
      'name,xyz,zyx,yxz\nA,A  BADEN01,a@a.be,Austria\nB,E  TOLEDO03,b@b.be,Spain\n',
    );
    expect(mapping).toMatchObject({ xyz: 'erasmusCode', zyx: 'contact.email', yxz: 'country' });
  });

  it('prefers the legal name to the name, keeps the other one, and gives a confidence for every column', async () => {
    const { format, all } = await read(
      'name,legal name,country,colour\nDe Brug,Stichting De Brug,NL,red\nDe Wulp,De Wulp,NL,red\nA,A,NL,red\nC,C,NL,red\nD,D,NL,red\nDe Boog,,NL,blue\n',
    );
    expect(format.order.filter((column) => format.mapping[column] === 'name')).toEqual([
      'legal name',
      'name',
    ]);
    expect(format.confidence).toEqual({ name: 0.93, 'legal name': 0.93, country: 0.95, colour: 0 });
    expect(profiles(all).at(0)).toEqual({
      name: 'Stichting De Brug',
      otherNames: [{ name: 'De Brug' }],
      country: 'NL',
    });
    expect(profiles(all).at(-1)).toEqual({ name: 'De Boog', country: 'NL' });
  });

  it('takes no letters in quotation marks for the country beside a column that is called so', async () => {
    const { all } = await read('"Name","Country","Remark"\n"De Brug","Atlantis","""\'Za"\n');
    expect(all).toMatchObject([{ kind: 'rejected', problems: [{ code: 'country-unknown' }] }]);
  });

  it('does not take a column of numbers for names', async () => {
    await refusal(look('organisation,country\n12,BE\n13,BE\n'), 'name-column-missing');
  });

  it('takes a column of names for names although an e-mail address stands in them', async () => {
    const { format, all } = await read('Legal name;PIC;Country\nMail a@b.example Org;948821603;BE\n');
    expect(profiles(all)).toMatchObject([{ name: 'Mail Org', contact: { email: 'a@b.example' } }]);
    expect(format.mapping['Legal name']).toBe('name');
  });

  it('does not take a column of nothing but e-mail addresses for names', async () => {
    await refusal(look('organisation,country\na@b.example,BE\n'), 'name-column-missing');
  });

  it.each(['Organisation type', 'Sectors', 'Expertise', 'Level of activity', 'EU experience'])(
    'keeps the column %j although none of its values is understood, and counts them',
    async (column) => {
      const { format, all } = await read(`Name;Country;${column}\nA;BE;School\nB;BE;school\n`);
      expect(format.mapping[column]).not.toBe('ignored');
      expect(profiles(all)).toEqual([
        { name: 'A', country: 'BE' },
        { name: 'B', country: 'BE' },
      ]);
      expect(format.notes).toContainEqual(
        expect.objectContaining({ code: 'value-left-out', column, count: 2 }),
      );
    },
  );

  it('prefers a column whose values are understood to one that only its name speaks for', async () => {
    const { mapping } = await look('name,country,organisation type,type\nA,BE,School,NGO\n');
    expect(mapping).toMatchObject({ type: 'organisationType', 'organisation type': 'ignored' });
  });

  it('understands everyday words for types of organisation, and leaves out a school of no level', async () => {
    const words = ['University', 'NGO', 'Company', 'Municipality', 'School'];
    const rows = words.map((word) => `${word} A;BE;${word}\n`).join('');
    const { all } = await read(`Name;Country;Organisation type\n${rows}`);
    expect(profiles(all).map(({ organisationType }) => organisationType)).toEqual([
      'higher-education-institution',
      'ngo',
      'company',
      'local-public-body',
      undefined,
    ]);
  });

  it('is overruled by the mapping that the user gives, column by column', async () => {
    const text = 'Title,Naam,Land\nDe Brug,Stichting De Brug,NL\n';
    const { format, all } = await read(text, { mapping: { Title: 'name', Naam: 'otherName' } });
    expect(format.mapping).toEqual({ Title: 'name', Naam: 'otherName', Land: 'country' });
    expect(profiles(all)).toEqual([
      { name: 'De Brug', otherNames: [{ name: 'Stichting De Brug' }], country: 'NL' },
    ]);
  });

  it.each([
    [{ Nome: 'name' }, 'no column "Nome"'],
    [{ Title: 'colour' }, 'no target'],
  ])('refuses a mapping that does not fit the file: %j', async (given, text) => {
    const mapping = given as unknown as Mapping;
    expect(await refusal(look('Title,Naam\nA,B\n', { mapping }), 'mapping-invalid')).toContain(text);
  });

  it('refuses a list that says nowhere where its organisations are, and offers to say it once', async () => {
    const text = 'schoolnummer;naam;plaats\n00AB;De Reiger;Hoorn\n01CD;De Wulp;Edam\n';
    expect(await refusal(look(text), 'country-missing')).toContain('defaults={"country":"NL"}');
    const { all } = await read(text, { defaults: { country: 'NL' } });
    expect(all).toMatchObject([
      { fragment: { profile: { country: 'NL' }, basis: { country: 'said at import' } } },
      { fragment: { profile: { country: 'NL' }, basis: { country: 'said at import' } } },
    ]);
  });

  it.each([
    // What the register of a country calls the name of a school or library, its town, its number and its address in the web.
    ['Názov školy', 'Mesto', 'EDUID', 'Webová stránka'],
    ['Název zařízení', 'Obec', 'RED IZO', 'Internetové stránky'],
    ['Nazwa szkoły, placówki', 'Miejscowość', 'Numer RSPO', 'Strona www'],
    ['Iskola neve', 'Település', 'OM azonosító', 'Honlap'],
    ['Naziv ustanove', 'Mjesto', 'Šifra ustanove', 'Web stranica'],
    ['Ime šole', 'Kraj šole', 'Oznaka šole', 'Spletna stran'],
    ['Naziv upravičenca', 'Občina', 'Šifra', 'Spletna stran'],
    ['Denumire unitate', 'Localitate', 'Cod', 'Pagina web'],
    ['Mokyklos pavadinimas', 'Miestas', 'Kodas', 'Svetainė'],
    ['Iestādes nosaukums', 'Pilsēta', 'Kods', 'Mājaslapa'],
    ['Kooli nimi', 'Linn', 'Kood', 'Koduleht'],
    ['Koulun nimi', 'Kunta', 'Koodi', 'Kotisivu'],
    ['Skolenhetens namn', 'Kommun', 'Skolenhetskod', 'Hemsida'],
    ['Skolenavn', 'By', 'Nummer', 'Hjemmeside'],
    ['INSTELLINGSNAAM', 'PLAATSNAAM', 'SCHOOLNUMMER', 'INTERNETADRES'],
    ['Schulname', 'Ort', 'Schulnummer', 'Homepage'],
    ["Nom de l'établissement", 'Localité', "Identifiant de l'établissement", 'Site web'],
    ['DENOMINAZIONESCUOLA', 'Comune', 'CODICESCUOLA', 'Sito web'],
    ['Nombre del centro', 'Localidad', 'Código', 'Página web'],
    ['Nome da escola', 'Concelho', 'Código', 'Página web'],
    ['Ονομασία σχολείου', 'Πόλη', 'Κωδικός', 'Ιστοσελίδα'],
    ['Наименование на училището', 'Град', 'Код', 'Сайт'],
    ['Назва закладу', 'Місто', 'Код', 'Сайт'],
    ['Okul adı', 'İlçe', 'Kod', 'Web'],
    ['Name of Library', 'Town', 'Library ID', 'Library website'],
    ['Назив установе', 'Место', 'Шифра', 'Веб сајт'],
    ['Име на училиштето', 'Населено место', 'Шифра', 'Веб страница'],
    ['school_name', 'school_city', 'school_id', 'school_url'],
    ['SchoolName', 'SchoolCity', 'SchoolID', 'SchoolURL'],
    ['Applicant organisation', 'Place', 'Organisation number', 'Homepage'],
  ])('understands %j, %j, %j and %j', async (name, city, id, website) => {
    const { format } = await read(
      `${name};${city};${id};${website};Land\nAlpha Beta;Gamma;A-1;www.alpha.example;NL\nDelta Eps;Zeta;A-2;www.delta.example;NL\n`,
    );
    expect(format.mapping).toMatchObject({
      [name]: 'name',
      [city]: 'city',
      [id]: 'id',
      [website]: 'website',
    });
  });

  it.each([
    [
      'country',
      'Nazwa;Kraj;Miasto',
      ['Szkoła A;Polska;Gdańsk', 'Szkoła B;Niemcy;Bonn', 'Szkoła C;Czechy;Brno'],
    ],
    ['country', 'Nazwa;Kraj;Miasto', ['Szkoła A;PL;Gdańsk', 'Szkoła B;DE;Bonn']],
    ['country', 'Nazwa;Kraj partnera', ['Szkoła A;POLSKA', 'Szkoła B;NIEMCY']],
    ['country', 'Nazwa;Kraj;Region', ['Szkoła A;Polska;pomorskie', 'Szkoła B;Polska;śląskie']],
    [
      'country',
      'Numer projektu;Nazwa partnera;Kraj;Rola',
      ['1;Szkoła A;Polska;Lider', '1;Schule B;Niemcy;Partner'],
    ],
    [
      'region',
      'Název školy;Kraj;Obec;PIC',
      ['ZŠ A;Jihomoravský kraj;Brno;', 'ZŠ B;Středočeský kraj;Kladno;'],
    ],
    ['region', 'Názov školy;Kraj;Krajina', ['ZŠ A;Bratislavský;Slovensko', 'ZŠ B;Košický;Slovensko']],
    ['city', 'Ime šole;Kraj;Država', ['OŠ A;Ljubljana;Slovenija', 'OŠ B;Celje;Slovenija']],
  ])('takes Kraj for a %s by its values: %s', async (target, header, rows) => {
    const { mapping } = await look(`${[header, ...rows].join('\n')}\n`);
    const [column] = Object.keys(mapping).filter((name) => name.startsWith('Kraj') && name !== 'Krajina');
    expect(mapping[column!]).toBe(target);
  });

  it.each([
    'Projectnaam',
    'Nome da Operação | Operation Name',
    'Name of contact person',
    'Contact name',
    'City name',
    'Postal code',
    'Project ID',
    'NAZIV OPERACIJE',
    'Prosjektnavn',
    'Ministry',
  ])('does not take %j for the name or number of the organisation', async (column) => {
    const { mapping } = await look(`${column},legal name,country\nAlpha Beta,Gamma Delta,BE\n`);
    expect(['name', 'id']).not.toContain(mapping[column]);
    expect(mapping['legal name']).toBe('name');
  });

  it.each([
    'Head of school',
    "Chef d'établissement",
    'Schulleiter/in',
    'Dyrektor szkoły',
    'Imię i nazwisko dyrektora szkoły',
    'Ředitel školy',
    'Riaditeľ školy',
    'Intézményvezető neve',
    'Ravnatelj ustanove',
    'Директор на училището',
    'Директор школе',
    'Διευθυντής Σχολείου',
    'Okul Müdürü',
    'Skólastjóri',
    'Mokyklos vadovas',
    'Iestādes vadītājs',
    'Koolijuht',
    'Skoleleder',
    'Rektor på skolan',
    'Burmistrz gminy',
    'Primarul comunei',
    'Starosta obce',
    'Burgemeester gemeente',
    'Polgármester neve',
    'Župan občine',
    'Δήμαρχος',
    'Кмет на общината',
    "Président de l'association",
    'Nombre del director del centro',
  ])('takes the person in %j for a contact, never for a name', async (column) => {
    const { all } = await read(
      `${column};Name;Land\nAnna Beispiel;Haus Nord;DE\nJan Muster;Haus Süd;DE\nEva Exempel;Haus West;DE\n`,
    );
    expect(profiles(all)[0]).toEqual({
      name: 'Haus Nord',
      country: 'DE',
      contact: { name: 'Anna Beispiel' },
    });
  });

  it.each([
    'Fenntartó neve',
    'Naziv osnivača',
    'Naziv ustanovitelja',
    'Назив оснивача',
    'Name des Schulträgers',
    'Huvudmannens namn',
    'Ejers navn',
    'Kooli pidaja nimi',
    'Dibinātāja nosaukums',
    'Steigėjo pavadinimas',
    'Ylläpitäjän nimi',
    'Nombre del titular',
    'LA (name)',
  ])('takes %j, whose the organisation is, for no name of it', async (column) => {
    const { all } = await read(
      `${column};Name lautet;Land\nMuster Verband;Haus Nord;DE\nBeispiel Verband;Haus Süd;DE\nExempel Verband;Haus West;DE\n`,
    );
    expect(profiles(all)[0]).toEqual({ name: 'Haus Nord', country: 'DE' });
  });

  it.each(['Name des Trägers', 'Provider name'])(
    'takes %j for the name only where nothing else is one',
    async (column) => {
      const { mapping } = await look(`${column};Town;Country\nAlpha Verband;Gent;BE\nBeta Verband;Lier;BE\n`);
      expect(mapping[column]).toBe('name');
      const { all } = await read(
        `${column};Name;Country\nAlpha Verband;Haus Nord;BE\nBeta Verband;Haus Süd;BE\n`,
      );
      expect(profiles(all)[0]).toEqual({ name: 'Haus Nord', country: 'BE' });
    },
  );

  it.each([
    'Webbplats',
    'Webbadress',
    'Veebileht',
    'Verkkosivut',
    'Nettside',
    'Nettsted',
    'Weboldal',
    'Vefur',
    'Vefslóð',
    'Tīmekļvietne',
    'Mājas lapa',
    'Ιστότοπος',
    'Интернет страница',
    'Веб-сајт',
    'Veb sajt',
    'contact_web',
  ])('understands %j as the website', async (column) => {
    const { mapping } = await look(`name;${column};country\nAlpha;www.alpha.example;BE\n`);
    expect(mapping[column]).toBe('website');
  });

  it.each(['Member State', 'État membre', 'Estado miembro'])('takes %j for the country', async (column) => {
    const { mapping } = await look(`name;${column}\nAlpha;Austria\nBeta;Poland\n`);
    expect(mapping).toEqual({ name: 'name', [column]: 'country' });
  });

  it('takes the towns of a table of towns for its names', async () => {
    const { format, all } = await read('Gemeente;Provincie\nHoorn;Noord-Holland\nEdam;Noord-Holland\n');
    expect(format.mapping.Gemeente).toBe('name');
    expect(profiles(all)).toMatchObject([
      { name: 'Hoorn', country: 'NL' },
      { name: 'Edam', country: 'NL' },
    ]);
  });

  it('finds the names by what they say where no header does', async () => {
    const { mapping } = await look(
      'xyz,zyx,country\nGymnasium am Deich,alpha,DE\nBiblioteca civica,beta,IT\nStichting De Brug,gamma,NL\n',
    );
    expect(mapping).toEqual({ xyz: 'name', zyx: 'ignored', country: 'country' });
  });

  it('takes a column of a few kinds for no second name', async () => {
    const rows = Array.from({ length: 30 }, (_, n) => `Schule Nord ${n};Städtische Grundschule;DE\n`).join(
      '',
    );
    const { all } = await read(`Name;Bezeichnung;Land\n${rows}`);
    expect(profiles(all)[0]).toEqual({ name: 'Schule Nord 0', country: 'DE' });
  });

  it('takes the name of what many organisations belong to for no second name', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, n) => `Scuola Nord ${n};Istituto ${n < 6 ? 'A Rossi' : 'B Verdi'};IT\n`,
    );
    const { all } = await read(`Denominazione scuola;Denominazione istituto;Paese\n${rows.join('')}`);
    expect(profiles(all)[0]).toEqual({ name: 'Scuola Nord 0', country: 'IT' });
  });

  it('takes of two names that say as much the one that differs from row to row', async () => {
    const rows = Array.from({ length: 12 }, (_, n) => `Rete ${n % 3} Verdi;Sede Nord ${n};IT\n`).join('');
    const { all } = await read(`Denominazione istituto;Denominazione scuola;Paese\n${rows}`);
    expect(profiles(all)[0]).toEqual({ name: 'Sede Nord 0', country: 'IT' });
  });

  it('takes towns that come again for no names', async () => {
    const rows = Array.from({ length: 12 }, (_, n) => `${n};Ort ${n % 3};BE\n`).join('');
    await refusal(look(`xyz;Gemeente;Land\n${rows}`), 'name-column-missing');
  });

  it.each([
    ['place', 'city', 'gemeente;plaats', 'Utrecht;De Meern', 'De Meern'],
    ['name of a region and not its code', 'region', 'regione;nome regione', 'LOM;Lombardia', 'Lombardia'],
    [
      'region and not the department',
      'region',
      'Libelle_departement;Libelle_region',
      'Nord;Hauts-de-France',
      'Hauts-de-France',
    ],
  ] as const)('takes the nearest or most telling: the %s', async (_, field, header, cells, expected) => {
    const { all } = await read(`name;${header};country\nAlfa;${cells};BE\n`);
    expect(profiles(all)[0]?.[field]).toBe(expected);
  });

  it('takes a title for the name of an association, but for that of a project beside anything else of one', async () => {
    const row = 'W1;12345678900011;Les Amis des Exemples;AME;lire ensemble;2015-03-01;FRANCE';
    const { all, format } = await read(`id;siret;titre;titre_court;objet;date_disso;pays\n${row}\n`);
    expect(profiles(all)).toMatchObject([
      {
        name: 'Les Amis des Exemples',
        shortName: 'AME',
        description: 'lire ensemble',
        status: 'closed',
        country: 'FR',
      },
    ]);
    expect(format.mapping).toMatchObject({ id: 'id', siret: 'registerNumber' });
    await refusal(look(`id;siret;titre;montant\n1;12345678900011;Abeilles;1200\n`), 'name-column-missing');
  });

  it('takes no running number for an identifier, and nothing in brackets for a name', async () => {
    const { mapping } = await look(
      'Nr.,SchoolCode,SchoolName,TypeOfSchool (name),country\n1,A7,Alpha,Lyceum A,BE\n2,B9,Beta,Lyceum B,BE\n3,C4,Gamma,Lyceum C,BE\n',
    );
    expect(mapping).toMatchObject({ 'Nr.': 'ignored', SchoolCode: 'id', SchoolName: 'name' });
    expect(mapping['TypeOfSchool (name)']).not.toBe('name');
  });

  it('joins a name that is split over several columns', async () => {
    const { all } = await read('Name_1;Name_2;Name_3;Land\nStadt Ulm;Amt für Schulen;;DE\nKreis Nord;;;DE\n');
    expect(profiles(all).map(({ name }) => name)).toEqual(['Stadt Ulm Amt für Schulen', 'Kreis Nord']);
  });

  it('reads two header lines: groups above names, and names in two languages', async () => {
    const grouped = await read(
      'Contact;;Organisation;;\nName;E-mail;Name;City;Country\nAn Peeters;an@brug.example;De Brug;Gent;BE\n',
    );
    expect(grouped.format.headerLine).toBe(2);
    expect(profiles(grouped.all)).toEqual([
      {
        name: 'De Brug',
        city: 'Gent',
        country: 'BE',
        contact: { name: 'An Peeters', email: 'an@brug.example' },
      },
    ]);
    const bilingual = await read('Naam;Plaats;Land\nName;City;Country\nDe Brug;Gent;BE\n');
    expect(profiles(bilingual.all)).toEqual([{ name: 'De Brug', city: 'Gent', country: 'BE' }]);
  });

  it('fills from the second of two columns what the first leaves empty', async () => {
    const { all } = await read(
      'Name,City,Country,City,Country\nA,Gent,BE,,\nB,,,Ulm,DE\nC,Lille,FR,Paris,FR\n',
    );
    expect(profiles(all)).toEqual([
      { name: 'A', city: 'Gent', country: 'BE' },
      { name: 'B', city: 'Ulm', country: 'DE' },
      { name: 'C', city: 'Lille', country: 'FR' },
    ]);
  });

  it("takes the source's own numbers, the first column by itself and further ones by their names", async () => {
    const { all } = await read('school id,old code,name,country\n007,A/1,De Brug,BE\n008,A/2,De Boog,BE\n');
    expect(profiles(all)[0]?.identifiers?.others).toEqual([
      { scheme: 'source', id: '007' },
      { scheme: 'source/old-code', id: 'A/1' },
    ]);
  });

  it.each([
    ['Kommunkod', '0180'],
    ['Kommunenr', '301'],
    ['Kod gminy', '1465011'],
    ['Kunnan koodi', '186'],
    ['Codice comune', 'E435'],
  ])('takes the number of its own and not the %s in front of it', async (column, code) => {
    const { all } = await read(
      `${column};Skolkod;Skolnamn;Land\n${code};70001;Alfa;SE\n${code}1;70002;Beta;SE\n${code}2;70003;Gamma;SE\n`,
    );
    expect(profiles(all)[0]?.identifiers?.others).toEqual([{ scheme: 'source', id: '70001' }]);
  });

  it.each([
    ['Tlf nr', '35 55 00 11'],
    ['Number of pupils on roll', '217'],
    ['Broj učenika', '217'],
    ['Αριθμός μαθητών', '217'],
    ['Numero alunni', '217'],
  ])('takes no %s for an identifier', async (column, value) => {
    const { all } = await read(`name,${column},country\nAlpha,${value},BE\nBeta,${value}9,BE\n`);
    expect(profiles(all)[0]).not.toHaveProperty('identifiers');
  });

  it('takes no names of persons for identifiers', async () => {
    const { mapping } = await look('name,officer ref,country\nAlpha,Anna Beispiel,BE\nBeta,Jan Muster,BE\n');
    expect(mapping['officer ref']).toBe('ignored');
  });

  it('takes no number for one of the organisation that stands on several, or belongs to the project of the row', async () => {
    const participants = await look(
      'participant nr,name,country\n1,De Brug,BE\n2,De Boog,BE\n1,De Wulp,NL\n2,De Reiger,NL\n',
    );
    expect(participants.mapping['participant nr']).toBe('ignored');
    const projects = await look(
      'id,project title,beneficiary,country\n1,Bees,De Brug,BE\n2,Ants,De Brug,BE\n',
    );
    expect(projects.mapping).toMatchObject({ id: 'ignored', beneficiary: 'name' });
  });

  it('reads every target', async () => {
    const header =
      'name;short name;english name;pic;oid;ror;erasmus code;vat;country;region;city;lat;lon;organisation type;sectors;' +
      'level of activity;experience;number of projects;description;website;languages;contact person;e-mail;phone';
    const row =
      'Gemeente Gent;GENT;City of Ghent;948821603;e10054064;https://ror.org/00cv9y106;B   GENT01;BE 0207.451.227;Belgique;' +
      'Oost-Vlaanderen;Gent;51,05;3.72;Local public body;Higher education, VET;national;newcomer;4;About;www.gent.be;nl, fr;' +
      'An Peeters;an@gent.be;+32 9';
    const { all } = await read(`${header}\n${row}\n`);
    expect(profiles(all)).toEqual([
      {
        name: 'Gemeente Gent',
        shortName: 'GENT',
        otherNames: [{ name: 'City of Ghent' }],
        identifiers: {
          pic: '948821603',
          oid: 'E10054064',
          ror: '00cv9y106',
          erasmusCodes: ['B GENT01'],
          vat: 'BE0207451227',
        },
        country: 'BE',
        region: 'Oost-Vlaanderen',
        city: 'Gent',
        location: { lat: 51.05, lon: 3.72 },
        organisationType: 'local-public-body',
        sectors: ['HED', 'VET'],
        levelOfActivity: { value: 'national', basis: 'declared' },
        experience: { value: 'newcomer', basis: 'declared' },
        projectCount: 4,
        description: 'About',
        website: 'https://www.gent.be/',
        languages: ['nl', 'fr'],
        contact: { name: 'An Peeters', email: 'an@gent.be', phone: '+32 9' },
      },
    ]);
  });
});
