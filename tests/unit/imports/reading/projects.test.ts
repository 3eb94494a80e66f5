import { describe, expect, it } from '@jest/globals';
import type { Row } from '../../../../src/imports/reading/index.js';
import { problems, type ReadFile, read, warnings } from './files.js';

function participations(rows: Row[]) {
  return rows.flatMap((row) => ('participation' in row && row.participation ? [row.participation] : []));
}

function projects(rows: Row[]) {
  return rows.flatMap((row) => (row.kind === 'project' ? [row.project] : []));
}

function noted({ format }: ReadFile) {
  return Object.fromEntries(
    format.notes.map(({ code, column, count }) => [column ? `${code} ${column}` : code, count]),
  );
}

describe('the CORDIS organisation export', () => {
  const header =
    '"projectID","projectAcronym","organisationID","name","SME","activityType","city","country","rcn","role","endOfParticipation"\n';

  it('says which project an organisation takes part in, and in which role', async () => {
    const file = await read(
      `${header}"859111","WAVE","999999001","EXAMPLE BV","True","PRC","GENT","BE","1944631","coordinator","False"\n` +
        '"859111","WAVE","999999002","EXAMPLE AB","False","HES","LUND","SE","1944632","thirdParty","True"\n' +
        '"859111","WAVE","999999003","EXAMPLE INC","False","HES","OSLO","NO","1944633","partner","False"\n',
    );
    expect(file.format.profile).toBe('cordis-organisations');
    const project = { keys: ['grant:859111'], profile: { acronym: 'WAVE' } };
    expect(participations(file.all)).toEqual([
      { project, role: 'coordinator' },
      { project, role: 'third-party' },
      { project, role: 'associated' },
    ]);
    expect(file.all[0]).toMatchObject({
      kind: 'mapped',
      fragment: { profile: { name: 'EXAMPLE BV', city: 'GENT' } },
    });
  });

  it('is read in its older form, where the identifier of the organisation is called id', async () => {
    const { all } = await read(
      'projectRcn;projectID;projectAcronym;role;id;name;activityType;country\n7;859111;WAVE;participant;999999001;EXAMPLE;HES;BE\n',
    );
    expect(all).toMatchObject([
      {
        fragment: { profile: { identifiers: { pic: '999999001' } } },
        participation: { project: { keys: ['grant:859111', 'rcn:7'] }, role: 'partner' },
      },
    ]);
  });

  it('rejects a row without a project, and one whose number is none', async () => {
    const { all } = await read(
      `${header}"","","999999001","EXAMPLE","","HES","GENT","BE","","coordinator",""\n"8,59E+8","","999999002","EXAMPLE","","HES","GENT","BE","","coordinator",""\n`,
    );
    expect(problems(all).map(({ column, code }) => [column, code])).toEqual([
      ['project.id', 'project-missing'],
      ['projectID', 'project-number-invalid'],
    ]);
  });

  it('with one row per organisation stays a list of organisations', async () => {
    const { format, all } = await read(
      'activityType,city,country,name,numProjects,orgId,role,acronym\nHES,GENT,BE,EXAMPLE,3,999999001,coordinator,X\n',
    );
    expect(participations(all)).toEqual([]);
    expect(Object.values(format.mapping).filter((target) => target.startsWith('project.'))).toEqual([]);
  });
});

describe('participations by numbers alone', () => {
  it('name their organisation by its key, and count what cannot be', async () => {
    const file = await read(
      'rcn,role,pic,type,country,start_date,end_date,start_year\n' +
        '207027,participant,948821603,PRC,CY,2017-01-01,2020-12-31,2017\n' +
        '207027,coordinator,948821604,HES,UK,2017-01-01,NA,2017\n' +
        '207028,chief,948821605,HES,UK,2019-01-01,2018-01-01,2017\n' +
        '207029,partner,948821606,HES,UK,1904-01-01,2018-01-01,2017\n' +
        '207029,partner,,HES,UK,2017-01-01,2018-01-01,2017\n',
    );
    expect(file.format.profile).toBe('cordis-participations');
    expect(file.all.slice(0, 2)).toEqual([
      {
        line: 2,
        kind: 'participation',
        keys: ['pic:948821603'],
        participation: {
          project: {
            keys: ['rcn:207027'],
            profile: { startDate: '2017-01-01', endDate: '2020-12-31', programme: 'H2020' },
          },
          role: 'partner',
        },
      },
      expect.objectContaining({ keys: ['pic:948821604'] }),
    ]);
    const [, , third, fourth] = participations(file.all);
    expect(third).toEqual({ project: { keys: ['rcn:207028'], profile: { programme: 'H2020' } } });
    expect(fourth).toMatchObject({ role: 'associated', project: { profile: { endDate: '2018-01-01' } } });
    expect(problems(file.all).map(({ code }) => code)).toEqual(['name-missing']);
    expect(noted(file)).toMatchObject({ 'role-left-out role': 1 });
    expect(warnings(file.all)).toEqual([
      [4, 'project.end', '2018-01-01', 'dates-contradict'],
      [5, 'start_date', '1904-01-01', 'year-left-out'],
    ]);
  });
});

describe('the CORDIS lists of projects', () => {
  it('give what is known of each project', async () => {
    const file = await read(
      'id,acronym,status,title,startDate,endDate,totalCost,ecMaxContribution,topics,frameworkProgramme,masterCall,subCall,fundingScheme,objective,rcn\n' +
        '889200,WAVE,CLOSED,Waves of power,2020-01-01,2020-06-30,"71429,5","50000,5",EE-07-2016-2017,H2020,H2020-EE-2016-2017,H2020-EE-2016-2,SME-1,Ask jo@example.org for the sea,226635\n',
    );
    expect(file.format.profile).toBe('cordis-projects');
    expect(projects(file.all)).toEqual([
      {
        keys: ['grant:889200', 'rcn:226635'],
        profile: {
          acronym: 'WAVE',
          title: 'Waves of power',
          startDate: '2020-01-01',
          endDate: '2020-06-30',
          grant: 50_000.5,
          topics: ['EE-07-2016-2017'],
          programme: 'H2020',
          actionType: 'SME-1',
          callYear: 2016,
          summary: 'Ask for the sea',
        },
      },
    ]);
    expect(noted(file)).toEqual({ 'email-removed': 1 });
  });

  it('give topics in words, or by their code, and themes', async () => {
    const topics = await read(
      'projectID,topic,title\n685105,ICT-37-2015-1,Open innovation\n685106,EIC-2018-2020,\n',
    );
    expect(projects(topics.all)).toEqual([
      { keys: ['grant:685105'], profile: { topics: ['Open innovation'], callYear: 2015 } },
      { keys: ['grant:685106'], profile: { topics: ['EIC-2018-2020'] } },
    ]);
    const subjects = await read(
      'projectID,euroSciVocCode,euroSciVocPath,euroSciVocTitle\n685105,/29/87,/social sciences/law,law\n',
    );
    expect(projects(subjects.all)).toEqual([{ keys: ['grant:685105'], profile: { topics: ['law'] } }]);
    const themes = await read('rcn,programme_part\n207027,LEIT\n207027,SC7\n');
    expect(projects(themes.all)).toEqual([
      { keys: ['rcn:207027'], profile: { topics: ['LEIT'] } },
      { keys: ['rcn:207027'], profile: { topics: ['SC7'] } },
    ]);
  });

  it('keep texts and topics within bounds', async () => {
    const topics = Array.from({ length: 60 }, (_, n) => `T${n}`).join('|');
    const file = await read(
      JSON.stringify([
        {
          id: '1001',
          acronym: 'A',
          title: 't'.repeat(600),
          objective: 'o'.repeat(30_000),
          startDate: '2020-01-01',
          endDate: '2021-01-01',
          topics,
        },
      ]),
    );
    const [project] = projects(file.all);
    expect(project?.profile.title).toHaveLength(500);
    expect(project?.profile.summary).toHaveLength(20_000);
    expect(project?.profile.topics).toHaveLength(50);
    expect(noted(file)).toEqual({
      'text-cut title': 1,
      'text-cut objective': 1,
      'value-left-out topics': 10,
    });
  });
});

describe('the Erasmus+ project results', () => {
  const record = {
    Programme: 'Erasmus+',
    'Key Action': 'Cooperation for innovation',
    'Action Type': 'Strategic Partnerships for school education',
    'Call year': '2019',
    'Project Identifier': '2019-1-NL01-KA201-060314',
    'Project Title': 'Robots in class',
    Topics: 'Digital competences; Inclusion - equity ',
    'Project Summary': 'Write to jo@example.org We build robots.',
    'EU Grant award in euros (This amount is indicative.)': '112527.93',
    'Is Good Practice': 'Yes',
    'Project Website': 'www.robots.example.org',
    'Coordinating organisation name': 'Basisschool De Brug',
    "Coordinator's country": 'NL',
    'Partner 1 name': 'Scuola Est',
    'Partner 1 country': 'IT',
    'Partner 2 name': '',
    'Partner 2 country': '',
  };
  const project = {
    keys: ['erasmus:2019-1-NL01-KA201-060314'],
    profile: {
      programme: 'Erasmus+',
      actionType: 'KA201',
      field: 'SCH',
      callYear: 2019,
      title: 'Robots in class',
      topics: ['Digital competences', 'Inclusion - equity'],
      summary: 'Write to We build robots.',
      grant: 112_527.93,
      goodPractice: true,
      website: 'https://www.robots.example.org/',
    },
  };

  it('tie every organisation of a record to its project', async () => {
    const file = await read(JSON.stringify([record]));
    expect(file.all.map((row) => row.kind)).toEqual(['mapped', 'mapped']);
    expect(participations(file.all)).toEqual([
      { project, role: 'coordinator' },
      { project, role: 'partner' },
    ]);
    expect(noted(file)).toEqual({ 'email-removed': 1 });
    expect(JSON.stringify(file.all)).not.toContain('jo@');
  });

  it('give the project alone where no organisation is named', async () => {
    const { all } = await read(
      JSON.stringify([{ ...record, 'Coordinating organisation name': '', 'Partner 1 name': '' }]),
    );
    expect(all).toEqual([{ line: 1, kind: 'project', project }]);
  });

  it('are read of older programmes, which say their programme and action as a path', async () => {
    const older = {
      'Programme Funding':
        'Education and training\\Life long learning (2007-2013)\\COMENIUS\\Multilateral projects',
      'Start date': '15/09/2010',
      'End date': '14/09/2012',
      'Project Identifier': 'EACEA-509925',
      'Project Title': 'Thinking',
      "Coordinator's name": 'Inspectorat',
      "Coordinator's country": 'RO',
      'Partner 1 name': 'School',
      'Partner 1 country': 'EL',
    };
    const { all } = await read(JSON.stringify([older]));
    expect(participations(all)[0]).toEqual({
      project: {
        keys: ['erasmus:EACEA-509925'],
        profile: {
          title: 'Thinking',
          programme: 'Life long learning (2007-2013), COMENIUS',
          actionType: 'Multilateral projects',
          startDate: '2010-09-15',
          endDate: '2012-09-14',
        },
      },
      role: 'coordinator',
    });
  });
});

describe('years in which a programme had no calls', () => {
  it.each([
    ['H2020', 2013, true],
    ['H2020', 2014, false],
    ['Horizon 2020', 2021, true],
    ['HORIZON', 2021, false],
    ['Horizon Europe', 2020, true],
    ['FP7', 2014, true],
    ['Erasmus+', 2013, true],
    ['Erasmus +', 2013, true],
    ['Erasmus plus', 2024, false],
    // The part of the Lifelong Learning Programme before it.
    ['Erasmus', 2009, false],
    ['Interreg VI-A', 1999, false],
  ])('%s: a call of %s is left out: %s', async (programme, callYear, isLeftOut) => {
    const project = { identifiers: { id: 'A' }, programme, callYear };
    const file = await read(`${JSON.stringify({ project })}\n${JSON.stringify({ project })}\n`);
    expect(projects(file.all)[0]?.profile.callYear).toBe(isLeftOut ? undefined : callYear);
    expect(warnings(file.all)[0]).toEqual(
      isLeftOut ? [1, 'project.callYear', `${callYear}`, 'year-outside-programme'] : undefined,
    );
  });

  it('are also those in which a project would have started before its programme', async () => {
    const { all } = await read(
      'Project number,Programme,Partner,Country,Role,Start date\n1,H2020,A,NL,partner,2013-05-01\n2,H2020,A,NL,partner,2023-05-01\n',
    );
    expect(warnings(all)).toEqual([[2, 'project.start', '2013-05-01', 'year-outside-programme']]);
    expect(participations(all).map(({ project }) => project.profile.startDate)).toEqual([
      undefined,
      '2023-05-01',
    ]);
  });
});

describe('a project that a file has twice', () => {
  const table = (...rows: string[]) =>
    `Project Identifier,Project Title,Coordinating organisation name,Coordinator's country,Partner 1 name,Partner 1 country\n${rows.join('\n')}\n`;
  const id = '2019-1-NL01-KA201-060314';

  it.each([
    [
      'with other partners',
      [`${id},T,A,NL,B,IT`, `${id},T,A,NL,C,IT`],
      [[3, 'project.id', id, 'project-repeated']],
    ],
    ['with the same in another order', [`${id},T,A,NL,B,IT`, `${id},T,b,IT,A,NL`], []],
    ['once without any', [`${id},T,,,,`, `${id},T,A,NL,B,IT`], []],
    ['not at all', [`${id},T,A,NL,B,IT`, '2019-1-NL01-KA201-060315,T,A,NL,C,IT'], []],
  ])('%s', async (_, rows, expected) => {
    expect(warnings((await read(table(...rows))).all)).toEqual(expected);
  });

  it('gets one warning for all that take part, and says of what every row is sure', async () => {
    const participants = ['A', 'B'].map((name) => ({ organisation: { name, country: 'NL' } }));
    const project = { identifiers: { id: '7' }, startDate: '2019-02-01', endDate: '2019-01-01' };
    const { all } = await read(
      [
        { project, participants },
        { project, participants: participants.slice(1) },
      ]
        .map((each) => JSON.stringify(each))
        .join('\n'),
    );
    expect(warnings(all)).toEqual([
      [1, 'project.end', '2019-01-01', 'dates-contradict'],
      [2, 'project.end', '2019-01-01', 'dates-contradict'],
      [2, 'project.id', '7', 'project-repeated'],
    ]);
  });
});

describe('projects in a form of this service', () => {
  const line = (project: object, participants?: object[]) => `${JSON.stringify({ project, participants })}\n`;

  it('leave out the end of a part that lies before the start of the project', async () => {
    const { all } = await read(
      line({ identifiers: { id: 'A' }, startDate: '2020-01-01' }, [
        { until: '2019-12-31', organisation: { name: 'A', country: 'NL' } },
        { until: '2020-01-01', organisation: { name: 'B', country: 'NL' } },
      ]),
    );
    expect(participations(all).map(({ until }) => until)).toEqual([undefined, '2020-01-01']);
    expect(warnings(all)).toEqual([[1, 'project.until', '2019-12-31', 'dates-contradict']]);
  });

  it('give a row for each participant, by profile or by identifiers', async () => {
    const project = {
      identifiers: { grant: '859111', id: 'W-1' },
      title: 'Waves',
      callYear: 2019,
      topics: ['Sea'],
    };
    const file = await read(
      line(project, [
        { role: 'coordinator', organisation: { name: 'Sea School', country: 'Ireland' } },
        { role: 'associated', until: '2020-06-30', organisation: { identifiers: { pic: '948821603' } } },
      ]) + line({ identifiers: { erasmus: '2019-1-NL01-KA201-060314' }, summary: 'Ask jo@example.org' }),
    );
    expect(file.format.profile).toBe('kompaan-projects');
    const stated = {
      keys: ['grant:859111', 'source:W-1'],
      profile: { title: 'Waves', callYear: 2019, topics: ['Sea'] },
    };
    expect(file.all).toEqual([
      {
        line: 1,
        kind: 'mapped',
        fragment: { profile: { name: 'Sea School', country: 'IE' } },
        participation: { project: stated, role: 'coordinator' },
      },
      {
        line: 1,
        kind: 'participation',
        keys: ['pic:948821603'],
        participation: { project: stated, role: 'associated', until: '2020-06-30' },
      },
      {
        line: 2,
        kind: 'project',
        project: { keys: ['erasmus:2019-1-NL01-KA201-060314'], profile: { summary: 'Ask' } },
      },
    ]);
  });

  it.each([
    [{ title: 'Waves' }, [], 'project.identifiers', 'field-invalid'],
    [{ identifiers: {} }, [], 'project.identifiers', 'field-invalid'],
    [{ identifiers: { id: 'A' }, colour: 'red' }, [], 'project.colour', 'field-unknown'],
    [{ identifiers: { id: 'A' }, callYear: 1900 }, [], 'project.callYear', 'field-invalid'],
    [{ identifiers: { id: 'A' }, startDate: '01/02/2019' }, [], 'project.startDate', 'field-invalid'],
    [
      { identifiers: { id: 'A' } },
      [{ role: 'chief', organisation: { name: 'A', country: 'BE' } }],
      'participants.0.role',
      'field-invalid',
    ],
    [
      { identifiers: { id: 'A' } },
      [{ organisation: { name: 'A', country: 'XX' } }],
      'participants.0.organisation.country',
      'country-unknown',
    ],
    [{ identifiers: { id: 'A' } }, [{ name: 'A' }], 'participants.0.organisation', 'field-invalid'],
    [{ identifiers: { id: 'A' } }, [{ organisation: { country: 'BE' } }], 'name', 'name-missing'],
  ])('are read strictly: %j %j', async (project, participants, column, code) => {
    const { all } = await read(line({ identifiers: { id: 'first' } }, []) + line(project, participants));
    expect(problems(all)[0]).toMatchObject({ column, code });
  });

  it('reject a participant alone, and a project with all of them', async () => {
    const good = { organisation: { name: 'A', country: 'BE' } };
    const { all } = await read(
      line({ identifiers: { id: '1' } }, [good, { organisation: { name: 'B' } }]) +
        line({ identifiers: { id: '2' }, colour: 'red' }, [good, good]),
    );
    expect(all.map((row) => row.kind)).toEqual(['mapped', 'rejected', 'rejected']);
  });
});
