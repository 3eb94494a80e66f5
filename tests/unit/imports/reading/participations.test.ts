import { describe, expect, it } from '@jest/globals';
import type { Row } from '../../../../src/imports/reading/index.js';
import { look, problems, profiles, read, warnings } from './files.js';

function participations(rows: Row[]) {
  return rows.flatMap((row) => ('participation' in row && row.participation ? [row.participation] : []));
}

describe('a list with one row per participation', () => {
  it.each([
    ['Projektnummer;Projekttitel;Akronym;Einrichtung;Land;Rolle;Projektbeginn;Projektende', 'Koordinator'],
    [
      'Numéro du projet;Titre du projet;Acronyme;Organisme;Pays;Rôle;Date de début;Date de fin',
      'Chef de file',
    ],
    [
      'Código del proyecto;Título del proyecto;Acrónimo;Entidad;País;Rol;Fecha de inicio;Fecha de fin',
      'Coordinador',
    ],
    ['Codice progetto;Titolo progetto;Acronimo;Ente;Paese;Ruolo;Data inizio;Data fine', 'Capofila'],
    [
      'Número do projeto;Título do projeto;Acrónimo;Entidade;País;Função;Data de início;Data de fim',
      'Coordenador',
    ],
    ['Projectnummer;Projecttitel;Acroniem project;Organisatie;Land;Rol;Startdatum;Einddatum', 'Penvoerder'],
    [
      'Cod proiect;Titlul proiectului;Acronim;Organizație;Țara;Rol;Data începerii;Data finalizării',
      'Lider de proiect',
    ],
    [
      'Hankkeen numero;Hankkeen nimi;Hankkeen lyhenne;Organisaatio;Maa;Rooli;Alkupvm;Loppupvm',
      'Koordinaattori',
    ],
    [
      'Prosjektnr;Prosjektnavn;Prosjektkortnavn;Organisasjonsnavn;Land;Rolle;Kontrakt startdato;Kontrakt sluttdato',
      'KOORDINATOR',
    ],
    [
      'Oznaka projekta;Naziv projekta;Akronim projekta;Organizacija;Država;Uloga;Početak;Završetak',
      'Vodeći partner',
    ],
    [
      'Číslo projektu;Název projektu;Akronym;Organizace;Země;Role;Začátek projektu;Konec projektu',
      'Koordinátor',
    ],
    [
      'Κωδικός έργου;Τίτλος έργου;Ακρωνύμιο;Φορέας;Χώρα;Ρόλος;Ημερομηνία έναρξης;Ημερομηνία λήξης',
      'Συντονιστής',
    ],
    [
      'Project number;Project title;Project acronym;Organisation name;Country;Role;Start date;End date',
      'Lead partner',
    ],
  ])('is recognised by its column names: %s', async (header, role) => {
    const { all } = await read(
      `${header}\nP-7;Waves of power;WAVE;Example;Ireland;${role};01.03.2019;2022-02-28\n`,
    );
    expect(all).toEqual([
      {
        line: 2,
        kind: 'mapped',
        fragment: { profile: { name: 'Example', country: 'IE' } },
        participation: {
          project: {
            keys: ['source:P-7'],
            profile: {
              title: 'Waves of power',
              acronym: 'WAVE',
              startDate: '2019-03-01',
              endDate: '2022-02-28',
            },
          },
          role: 'coordinator',
        },
      },
    ]);
  });

  it('knows a project by its grant agreement where the programme says so, and by the shape of an Erasmus+ number', async () => {
    const { all } = await read(
      'Programme;Project number;Organisation;Country;Role\nH2020;779469;A;BE;Coordinator\nHorizon Europe;101004462;A;BE;Coordinator\nInterreg;779469;A;BE;Partner\nErasmus+;2019-1-NL01-KA201-060314;A;BE;Partner\n',
    );
    expect(participations(all).map(({ project }) => project.keys)).toEqual([
      ['grant:779469'],
      ['grant:101004462'],
      ['source:779469'],
      ['erasmus:2019-1-NL01-KA201-060314'],
    ]);
  });

  it('knows projects by acronym and title where the list has no numbers, as those of Interreg', async () => {
    const { all } = await read(
      'Project;Partner;Role;Country\nBlue Wave;Harbour Council;LP;FI\nBlue Wave;Sea School;PP2;SE\nblue  wave;Sea Lab;PP3;EE\n;Sea Firm;PP4;EE\n',
    );
    expect(participations(all).map(({ project, role }) => [...project.keys, role])).toEqual([
      ['source:blue wave', 'coordinator'],
      ['source:blue wave', 'partner'],
      ['source:blue wave', 'partner'],
    ]);
    expect(problems(all).map(({ code }) => code)).toEqual(['project-missing']);
  });

  it('finds the roles by their words where the column name does not say so', async () => {
    const { mapping } = await look(
      'Acronym;Title;Participant;Kind;Country;End date\nWAVE;Waves;Harbour Council;Lead Partner;FI;2020-01-01\nWAVE;Waves;Sea School;Project Partner;SE;2020-01-01\n',
    );
    expect(mapping).toEqual({
      Acronym: 'project.acronym',
      Title: 'project.title',
      Participant: 'name',
      Kind: 'project.role',
      Country: 'country',
      'End date': 'project.end',
    });
  });

  it('leaves out dates whose order no row proves, and roles that are not known, and counts them', async () => {
    const { format, all } = await read(
      'Project number;Organisation;Country;Role;Start date;End date\n1;A;BE;Coordinator;05/06/2019;05/06/2020\n1;B;BE;mascot;05/06/2019;31/06/2020\n1;C;BE;Partner;05/06/2019;31/07/2020\n',
    );
    expect(participations(all).map(({ project, role }) => [project.profile.endDate, role])).toEqual([
      ['2020-06-05', 'coordinator'],
      [undefined, undefined],
      ['2020-07-31', 'partner'],
    ]);
    expect(format.notes.map(({ code, column, count }) => [code, column, count])).toEqual([
      ['date-left-out', 'Start date', 3],
      ['role-left-out', 'Role', 1],
      ['date-left-out', 'End date', 1],
    ]);
  });

  it('names organisations by a number alone where it has no names', async () => {
    const { all } = await read('Project number;PIC;Participant role\n7;948821603;COORDINATOR\n');
    expect(all).toMatchObject([{ kind: 'participation', keys: ['pic:948821603'] }]);
  });

  it.each([
    'name,role,country,project\nAnna School,teacher,NL,x\nB School,director,NL,y\n',
    'Beneficiary;Project name;Country;Start date;End date\nA School;Waves;NL;2019-01-01;2020-01-01\n',
    'Organisation;Contact person;Role;Country\nA School;Jo;coordinator;NL\n',
  ])('is no list of organisations that also speaks of projects or of roles: %s', async (text) => {
    const { format, all } = await read(text);
    expect(participations(all)).toEqual([]);
    expect(profiles(all).length).toBeGreaterThan(0);
    expect(Object.values(format.mapping).filter((target) => target.startsWith('project.'))).toEqual([]);
  });

  it('is what a mapping by hand makes of any table', async () => {
    const text = 'aaa,bbb,ccc,ddd,eee\nP7,A School,NL,chef de file,De zee\n';
    const mapping = {
      aaa: 'project.id',
      bbb: 'name',
      ccc: 'country',
      ddd: 'project.role',
      eee: 'project.topic',
    } as const;
    const { all } = await read(text, { mapping });
    expect(participations(all)).toEqual([
      { project: { keys: ['source:P7'], profile: { topics: ['De zee'] } }, role: 'coordinator' },
    ]);
    const alone = await read(text, {
      mapping: { aaa: 'project.id', bbb: 'project.title', ccc: 'ignored', ddd: 'ignored', eee: 'ignored' },
    });
    expect(alone.all).toEqual([
      { line: 2, kind: 'project', project: { keys: ['source:P7'], profile: { title: 'A School' } } },
    ]);
  });

  it('says no role where a row says two', async () => {
    const { all } = await read('p,o,c,r,s\n7,A,BE,partner,coordinator\n', {
      mapping: { p: 'project.id', o: 'name', c: 'country', r: 'project.role', s: 'project.role' },
    });
    expect(participations(all)).toEqual([{ project: { keys: ['source:7'], profile: {} } }]);
    expect(warnings(all)).toEqual([[2, 's', 'coordinator', 'roles-contradict']]);
  });
});
