import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, termsInText, vocabulary } from '../../../src/vocabularies/index.js';
import { NAMES, SENTENCES, WITHOUT } from './words-in-every-language.js';
import { IDEAS, IN_IDEAS } from './words-of-ideas.js';

const codes = (text: string) => termsInText(text).map(({ code }) => code);

describe('terms in a text', () => {
  it('finds every term by every label and alias', () => {
    for (const { code, labels, aliases } of vocabulary('expertise'))
      for (const language of LANGUAGES)
        for (const name of [labels[language], ...(aliases?.[language] ?? [])])
          expect([name, codes(`… ${name}.`)]).toEqual([name, [code]]);
  });

  it.each([
    "FISH - FEDERAZIONE ITALIANA PER IL SUPERAMENTO DELL'HANDICAP ASSOCIAZIONE",
    'Federazione Italiana per il Superamento dell’Handicap (FISH)',
    'FILM – Forum für Integration, Lernen und Medien',
  ])('takes no acronym of a name for a word of it: %s', (name) => {
    const found = termsInText(name, { isName: true }).map(({ text }) => text.toLowerCase());
    expect(found).not.toContain('fish');
    expect(found).not.toContain('film');
  });

  it('takes a word in capitals for a word where the words beside it do not begin with its letters', () => {
    expect(sortedCodes('FISH MARKET OF THE NORTH', { isName: true })).toBe('fisheries-and-aquaculture');
  });

  it('reads an idea in English', () => {
    const idea = `Apprentices and older learners explore biodiversity together. We build an e-learning platform, train
      teachers in task-based language teaching and end with a conference.`;
    expect(codes(idea)).toEqual([
      'work-based-learning',
      'learning-in-later-life',
      'biodiversity',
      'learning-platforms',
      'teacher-training',
      'task-based-language-teaching',
      'conferences-and-events',
    ]);
  });

  it('reads an idea in Dutch', () => {
    const idea = `Wij zoeken partners voor een project over laaggeletterdheid in de gevangenis, met taakgericht
      taalonderwijs en digitale vaardigheden. De stem van de deelnemers telt.`;
    expect(codes(idea)).toEqual([
      'literacy-and-numeracy',
      'prison-education',
      'task-based-language-teaching',
      'digital-skills',
    ]);
  });

  it('reads an idea in French', () => {
    const idea = `J'ai une idée : l'éducation inclusive contre le décrochage scolaire dans les zones rurales, avec
      l'intelligence artificielle et une plateforme en ligne.`;
    expect(codes(idea)).toEqual([
      'inclusive-education',
      'early-school-leaving',
      'rural-and-remote-areas',
      'artificial-intelligence',
      'learning-platforms',
    ]);
  });

  it('reads an idea in German', () => {
    const idea = `Lehrkräfte lassen junge Menschen mit künstlicher Fantasie für Klimaschutz und Kreislaufwirtschaft
      arbeiten. Menschen mit Behinderungen und Geflüchtete gehören dazu.`;
    expect(codes(idea)).toEqual([
      'climate-change-education',
      'circular-economy',
      'disability-inclusion',
      'integration-of-migrants',
    ]);
  });

  it('gives the words as they are written, without regard to case and accents', () => {
    expect(termsInText('Notre DECROCHAGE  Scolaire')).toEqual([
      {
        code: 'early-school-leaving',
        text: 'DECROCHAGE  Scolaire',
        mentions: [{ start: 6, end: 26, exact: true }],
      },
    ]);
  });

  it('names a term once, by its first words, with every mention', () => {
    const text = 'Refugees and migrants, migrants and refugees';
    const [{ mentions, ...term } = { mentions: [] }, ...others] = termsInText(text);
    expect(others).toEqual([]);
    expect(term).toEqual({ code: 'integration-of-migrants', text: 'Refugees' });
    const named = mentions.map(({ start, end }) => text.slice(start, end));
    expect(named).toEqual(['Refugees', 'migrants', 'migrants', 'refugees']);
  });

  it('takes the longest term', () => {
    expect(codes('digital youth work')).toEqual(['digital-youth-work']);
    expect(codes('youth work')).toEqual(['youth-work']);
  });

  it('takes singular and plural for one', () => {
    expect(codes('a serious game for an apprentice')).toEqual([
      'gamification-and-serious-games',
      'work-based-learning',
    ]);
  });

  it('wants whole words', () => {
    expect(codes('musical, reading rooms, multimusic')).toEqual([]);
  });

  it('wants the capitals of an acronym', () => {
    expect(codes('STEM for all, and MOOCs')).toEqual(['stem-education', 'online-learning']);
    expect(codes("the stem of a plant; j'ai; de stem van het volk; a mint leaf")).toEqual([]);
  });

  it.each([
    'We look for partners who can be in at every stage, and let people take part.',
    'Wij laten mensen dansen in de kring, met pest en al, en strippen de muur.',
    'Dans tous les pays, les partenaires peuvent lancer leurs idées dans leur langue maternelle.',
    'Die Art der Arbeit ist offen; wir lassen uns alle Wege frei und bringen Rat und Tat.',
    'Coastal towns, kustgemeenten, communes littorales, Küstengemeinden, comuni costieri, gmin nadmorskich',
    'Planetary Terrestrial Analogues Library',
    'Screening a compound library against a gene library',
  ])('finds nothing in "%s"', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

const sortedCodes = (...of: Parameters<typeof termsInText>) =>
  termsInText(...of)
    .map(({ code }) => code)
    .sort()
    .join(' ');

describe('schools', () => {
  it.each([
    ['bg', 'Учениците от основните училища'],
    ['cs', 'Žáci základních škol'],
    ['da', 'Folkeskolens elever'],
    ['de', 'Roboter an Grundschulen'],
    ['el', 'Οι μαθητές του δημοτικού σχολείου'],
    ['en', 'Pupils keep bees'],
    ['es', 'Centros escolares rurales'],
    ['fi', 'Peruskoulun oppilaat'],
    ['fr', 'Les élèves du collège'],
    ['hu', 'Az általános iskola'],
    ['it', 'Nelle scuole primarie'],
    ['lt', 'Pagrindinės mokyklos mokiniai'],
    ['nl', 'Vissen op de basisschool'],
    ['pl', 'Uczniowie szkół podstawowych'],
    ['ro', 'Elevii din școlile gimnaziale'],
    ['sk', 'Žiaci základných škôl'],
    ['tr', 'İlkokul öğrencileri'],
    ['uk', 'Учні загальноосвітніх шкіл'],
  ])('are what a text in %s is about: %s', (language, text) => {
    expect(sortedCodes(text, { languages: [language] })).toContain('school-education');
  });

  it.each([
    'A summer school on ocean currents',
    'Une école d’été pour doctorants',
    'Vysoké školy a jejich učitelé',
    'Les grandes écoles',
    'A curriculum for technicians, with schools and companies',
  ])('are not meant by "%s"', (text) => {
    expect(codes(text)).not.toContain('school-education');
  });

  it('are not told by a word in the name of an organisation: its kind says it', () => {
    expect(sortedCodes('École de danse du Val Vert', { isName: true })).not.toContain('school-education');
  });
});

describe('terms in the name of an organisation', () => {
  it.each(NAMES)('in %s: %s', (language, name, expertise) => {
    expect(sortedCodes(name, { isName: true, languages: [language] })).toBe(expertise);
  });

  it.each(WITHOUT)('none in %s: %s', (language, name) => {
    expect(termsInText(name, { isName: true, languages: [language] })).toEqual([]);
  });

  it('are also what would say too little in a text', () => {
    const name = 'Royal Hospital for Children';
    expect(sortedCodes(name, { isName: true })).toBe('medicine');
    expect(termsInText(name)).toEqual([]);
  });

  it('are no acronyms where everything is in capitals', () => {
    expect(sortedCodes('Institute for AI', { isName: true })).toBe('artificial-intelligence');
    expect(sortedCodes('INSTITUTE FOR AI', { isName: true })).toBe('');
  });

  it('are not what phrases with another meaning hold', () => {
    expect(sortedCodes('Faculty of Arts and Sciences', { isName: true })).toBe('');
    expect(sortedCodes('Faculty of Fine Arts', { isName: true })).toBe('visual-arts-and-photography');
    expect(sortedCodes('Strengthening joint programming in Europe')).toBe('');
    const worker = 'Stredná škola sv. Jozefa Robotníka';
    expect(sortedCodes(worker, { isName: true, languages: ['sk'] })).toBe('');
    expect(sortedCodes('Robotnik S.L.', { isName: true, languages: ['es'] })).toBe('educational-robotics');
    const works = 'Przedsiębiorstwo Robót Drogowych';
    expect(sortedCodes(works, { isName: true, languages: ['pl'] })).toBe('');
    const flights = 'Polska Agencja Żeglugi Powietrznej';
    expect(sortedCodes(flights, { isName: true, languages: ['pl'] })).toBe('aviation-and-aerospace');
  });

  it.each([
    ['FLOTEKS PLASTIK SANAYI VE TICARET AS', 'tr', 'trade-and-retail', false],
    ['Mugla Ticaret ve Sanayi Odasi', 'tr', 'trade-and-retail', true],
    ['Netherlands Institute for Radio Astronomy', 'nl', 'media-and-communication', false],
    ['Netherlands Institute for Radio Astronomy', 'nl', 'space-and-astronomy', true],
    ['London South Bank University', 'en', 'banking-and-finance', false],
    ['Alabama Eye Bank', 'en', 'banking-and-finance', false],
    ['Bank of Spain', 'es', 'banking-and-finance', true],
    ['Pomorski Uniwersytet Medyczny', 'pl', 'maritime-professions', false],
    ['Pomorski fakultet u Splitu', 'hr', 'maritime-professions', true],
    ['Klinikum rechts der Isar', 'de', 'law', false],
    ['Max-Planck-Institut für öffentliches Recht', 'de', 'law', true],
    ['Syndicat mixte des transports', 'fr', 'social-dialogue-and-labour', false],
    ['Confédération européenne des syndicats', 'fr', 'social-dialogue-and-labour', true],
    ['Swedish Environmental Protection Agency', 'sv', 'environmental-education', false],
  ])('of a name are told by their context: %s (%s) and %s', (name, language, code, isThere) => {
    const found = termsInText(name, { isName: true, languages: [language] }).map((term) => term.code);
    expect(found.includes(code)).toBe(isThere);
  });

  it.each([
    ['To nám může pomoci', 'cs', 'museum-education', false],
    ['Türkiye’de müze eğitimi', 'tr', 'museum-education', true],
    ['We compare education policies', 'en', 'security-and-defence', false],
    ['Des actions concrètes pour tous', 'fr', 'construction-skills', false],
    ['Wij maken ouders digitaal vaardig', 'nl', 'learning-in-later-life', false],
    ['Cursussen voor ouderen', 'nl', 'learning-in-later-life', true],
    ['Informácie pre mladých ľudí', 'sk', 'computer-science', false],
    ['El uso seguro de internet', 'es', 'banking-and-finance', false],
    ['Läser du mycket?', 'sv', 'optics-and-photonics', false],
    ['Children stay safe online', 'en', 'online-safety', true],
    ['What ocean acidification does', 'en', 'water-and-oceans', true],
  ])('of an idea are no everyday words: %s (%s) and %s', (text, language, code, isThere) => {
    const found = termsInText(text, { languages: [language] }).map((term) => term.code);
    expect(found.includes(code)).toBe(isThere);
  });

  it.each([
    'Il patrimonio culturale marittimo',
    'Maritime heritage',
    'Maritiem erfgoed',
    'Das maritime Erbe',
    'Le patrimoine maritime',
    'El patrimonio marítimo',
  ])('are those of the longest phrase: %s', (text) => {
    expect(sortedCodes(text)).toBe('cultural-heritage');
  });
});

describe('terms in a text in any language', () => {
  it.each(SENTENCES)('in %s: %s', (_, sentence, expertise) => {
    expect(sortedCodes(sentence)).toBe(expertise);
  });

  it('are found in both scripts of a language', () => {
    expect(sortedCodes('Музика и рибарство')).toBe(sortedCodes('Muzika i ribarstvo'));
  });

  it('count words that mean something else in other languages only where the language is known', () => {
    expect(codes('De dansen, dans en plezier')).toEqual([]);
    expect(termsInText('Anadolu dans topluluğu', { languages: ['tr'] })).toHaveLength(1);
    expect(termsInText('Il est dans la rue', { languages: ['fr'] })).toEqual([]);
  });

  it('are found within compounds, each part once', () => {
    const text = 'Das Musiktheater im Schifffahrtsmuseum';
    expect(sortedCodes(text)).toBe('maritime-professions museum-education music theatre-and-drama');
    const mentions = termsInText(text).flatMap((term) => term.mentions);
    expect(mentions.every(({ exact }) => !exact)).toBe(true);
  });
});

describe('terms in an idea', () => {
  it.each(Object.entries(IN_IDEAS))(
    'are found where its words are those of its language: %s',
    (code, phrases) => {
      const missed = phrases.split('; ').filter((written) => {
        const [language = '', phrase = ''] = written.split(': ');
        return !termsInText(phrase, { languages: [language] }).some((term) => term.code === code);
      });
      expect(missed).toEqual([]);
    },
  );

  it.each(IDEAS)('are all that it names in %s: %s', (language, idea, expertise) => {
    expect(sortedCodes(idea, { languages: [language] })).toBe(expertise);
  });

  it.each([
    ['Das Projekt sucht Partner für den Wandel', 'de'],
    ['Boys and girls', 'en'],
    ['Newcomer organisations and newcomers to the programme', 'en'],
    ['Naše výsledky v závislosti na financování', 'cs'],
    ['Vi är beroende av varandra', 'sv'],
    ['Keičiamės gerosiomis praktikomis, gerosios praktikos', 'lt'],
    ['Це було добре', 'uk'],
    ['El robo y la programación de actividades', 'es'],
    ['Χώρες και χοιρινό', 'el'],
    ['Grâce à la campagne de communication', 'fr'],
    ['Et selskab i Danmark', 'da'],
    ['Os nossos países', 'pt'],
    ['Nebudeme sa sťažovať', 'sk'],
    ['Вестници и весници', 'bg'],
    ['Chłopcy i dziewczęta', 'pl'],
  ])('are none where a word only looks like one: %s (%s)', (text, language) => {
    expect(sortedCodes(text, { languages: [language] })).toBe('');
  });

  it('are named by words that are too general for a name', () => {
    const name = 'Girls in the Countryside';
    expect(sortedCodes(name)).toBe('gender-equality rural-and-remote-areas');
    expect(sortedCodes(name, { isName: true })).toBe('');
    expect(sortedCodes('Dziewczęta na wsi', { languages: ['pl'] })).toBe(
      'gender-equality rural-and-remote-areas',
    );
  });

  it.each([
    ['Institute of Ornamental Stone', 'it'],
    ['Institut UTINAM', 'fr'],
    ['Observatoire des Programmes', 'fr'],
    ['Centro Santa Apolonia', 'pt'],
    ['Zentrum für Globalen Wandel', 'de'],
    ['Kaliningrad Town Hall', 'en'],
  ])('are none of an organisation that is called something alike: %s (%s)', (name, language) => {
    expect(sortedCodes(name, { isName: true, languages: [language] })).toBe('');
  });
});
