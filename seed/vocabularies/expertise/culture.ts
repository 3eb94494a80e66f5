import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const culture: ExpertiseTheme = {
  code: 'culture',
  labels: { en: 'Culture and arts', nl: 'Cultuur en kunst', fr: 'Culture et arts', de: 'Kultur und Kunst' },
  terms: [
    {
      code: 'cultural-heritage',
      labels: {
        en: 'Cultural heritage',
        nl: 'Cultureel erfgoed',
        fr: 'Patrimoine culturel',
        de: 'Kulturerbe',
      },
      aliases: {
        en: ['Heritage education', 'Heritage conservation', 'Heritage interpretation', 'Digital heritage'],
        nl: ['Erfgoededucatie', 'Erfgoed', 'Monumentenzorg'],
        fr: ['Éducation au patrimoine', 'Patrimoine', 'Patrimoine numérique'],
        de: ['Kulturelles Erbe', 'Denkmalpflege', 'Kulturerbevermittlung'],
      },
    },
    {
      code: 'intangible-heritage-and-crafts',
      labels: {
        en: 'Intangible heritage and traditional crafts',
        nl: 'Immaterieel erfgoed en traditionele ambachten',
        fr: 'Patrimoine immatériel et métiers traditionnels',
        de: 'Immaterielles Kulturerbe und traditionelles Handwerk',
      },
      aliases: {
        en: [
          'Intangible heritage',
          'Intangible cultural heritage',
          'Traditional crafts',
          'Folklore',
          'Handicrafts',
          'Crafts',
        ],
        nl: ['Immaterieel erfgoed', 'Ambachten', 'Folklore', 'Volkscultuur'],
        fr: [
          'Patrimoine immatériel',
          'Patrimoine culturel immatériel',
          'Métiers d’art',
          'Artisanat',
          'Folklore',
        ],
        de: ['Immaterielles Kulturerbe', 'Traditionelles Handwerk', 'Kunsthandwerk', 'Brauchtum', 'Folklore'],
      },
    },
    {
      code: 'arts-education',
      labels: {
        en: 'Arts and arts education',
        nl: 'Kunst en kunsteducatie',
        fr: 'Arts et éducation artistique',
        de: 'Künste und kulturelle Bildung',
      },
      aliases: {
        en: [
          'Arts education',
          'Art education',
          'Arts and culture education',
          'Art therapy',
          'Cultural education',
        ],
        nl: ['Kunsteducatie', 'Cultuureducatie', 'Kunstonderwijs', 'Cultuuronderwijs', 'Kunsttherapie'],
        fr: [
          'Éducation artistique',
          'Éducation artistique et culturelle',
          'Enseignement artistique',
          'Art-thérapie',
        ],
        de: [
          'Kulturelle und künstlerische Bildung',
          'Kulturelle Bildung',
          'Künstlerische Bildung',
          'Kunstpädagogik',
          'Kunsttherapie',
        ],
      },
    },
    {
      code: 'visual-arts-and-photography',
      labels: {
        en: 'Visual arts and photography',
        nl: 'Beeldende kunst en fotografie',
        fr: 'Arts visuels et photographie',
        de: 'Bildende Kunst und Fotografie',
      },
      aliases: {
        en: ['Visual arts', 'Photography', 'Street art', 'Comics'],
        nl: ['Beeldende kunst', 'Fotografie', 'Stripverhalen'],
        fr: ['Arts visuels', 'Arts plastiques', 'Photographie', 'Bande dessinée'],
        de: ['Bildende Kunst', 'Fotografie', 'Comics'],
      },
    },
    {
      code: 'music',
      labels: { en: 'Music', nl: 'Muziek', fr: 'Musique', de: 'Musik' },
      aliases: {
        en: ['Music education', 'Music teaching', 'Choir', 'Orchestra', 'Music therapy'],
        nl: ['Muziekonderwijs', 'Muziekeducatie', 'Koor', 'Orkest'],
        fr: ['Éducation musicale', 'Chorale', 'Orchestre', 'Musicothérapie'],
        de: ['Musikunterricht', 'Musikpädagogik', 'Chor', 'Orchester'],
      },
    },
    {
      code: 'theatre-and-drama',
      labels: {
        en: 'Theatre and drama in education',
        nl: 'Theater en drama in het onderwijs',
        fr: 'Théâtre et expression dramatique',
        de: 'Theater und Theaterpädagogik',
      },
      aliases: {
        en: [
          'Theatre',
          'Drama education',
          'Performing arts',
          'Theatre of the oppressed',
          'Puppetry',
          'Drama',
        ],
        nl: ['Theater', 'Theatereducatie', 'Podiumkunsten', 'Dramaonderwijs', 'Toneel'],
        fr: ['Théâtre', 'Théâtre de l’opprimé', 'Arts du spectacle', 'Arts vivants', 'Marionnettes'],
        de: ['Theater', 'Theaterpädagogik', 'Darstellende Künste', 'Figurentheater', 'Schauspiel'],
      },
    },
    {
      code: 'dance-and-circus',
      labels: { en: 'Dance and circus', nl: 'Dans en circus', fr: 'Danse et cirque', de: 'Tanz und Zirkus' },
      aliases: {
        en: ['Dance', 'Circus', 'Social circus', 'Dance education'],
        nl: ['Danskunst', 'Circus', 'Danseducatie'],
        fr: ['Danse', 'Cirque', 'Cirque social', 'Arts du cirque'],
        de: ['Tanz', 'Zirkus', 'Zirkuspädagogik', 'Tanzpädagogik'],
      },
    },
    {
      code: 'film-and-cinema',
      labels: {
        en: 'Film and cinema education',
        nl: 'Filmeducatie',
        fr: 'Éducation au cinéma',
        de: 'Filmbildung',
      },
      aliases: {
        en: ['Film education', 'Film literacy', 'Cinema', 'Filmmaking', 'Documentary film'],
        nl: ['Filmonderwijs', 'Documentaires maken', 'Bioscoop'],
        fr: ['Cinéma', 'Film documentaire', 'Éducation à l’image'],
        de: ['Filmpädagogik', 'Dokumentarfilm', 'Kino'],
      },
    },
    {
      code: 'literature-and-creative-writing',
      labels: {
        en: 'Literature and creative writing',
        nl: 'Literatuur en creatief schrijven',
        fr: 'Littérature et écriture créative',
        de: 'Literatur und kreatives Schreiben',
      },
      aliases: {
        en: ['Creative writing', 'Poetry', "Children's literature", 'Literature'],
        nl: ['Creatief schrijven', 'Poëzie', 'Jeugdliteratuur', 'Literatuur'],
        fr: ['Écriture créative', 'Poésie', 'Littérature de jeunesse', 'Littérature'],
        de: ['Kreatives Schreiben', 'Poesie', 'Kinder- und Jugendliteratur', 'Literatur'],
      },
    },
    {
      code: 'museum-education',
      labels: {
        en: 'Museums and museum education',
        nl: 'Musea en museumeducatie',
        fr: 'Musées et médiation muséale',
        de: 'Museen und Museumspädagogik',
      },
      aliases: {
        en: ['Museum education', 'Museums', 'Museum learning', 'Art galleries', 'Exhibitions'],
        nl: ['Museumeducatie', 'Musea', 'Museum', 'Tentoonstellingen'],
        fr: ['Médiation muséale', 'Musées', 'Médiation culturelle', 'Expositions'],
        de: ['Museumspädagogik', 'Museen', 'Museum', 'Ausstellungen'],
      },
    },
    {
      code: 'libraries',
      labels: {
        en: 'Libraries as places of learning',
        nl: 'Bibliotheken als leerplek',
        fr: 'Bibliothèques comme lieux d’apprentissage',
        de: 'Bibliotheken als Lernorte',
      },
      aliases: {
        en: ['Libraries', 'Public library', 'Librarians', 'School library'],
        nl: ['Bibliotheken', 'Openbare bibliotheek', 'Schoolbibliotheek', 'Bibliotheek'],
        fr: ['Bibliothèques', 'Médiathèques', 'Bibliothécaires'],
        de: ['Bibliotheken', 'Öffentliche Bücherei', 'Schulbibliothek', 'Bibliothek'],
      },
    },
    {
      code: 'creative-industries',
      labels: {
        en: 'Cultural and creative industries',
        nl: 'Culturele en creatieve sector',
        fr: 'Industries culturelles et créatives',
        de: 'Kultur- und Kreativwirtschaft',
      },
      aliases: {
        en: ['Creative industries', 'Creative sector', 'Cultural management', 'Artists'],
        nl: ['Creatieve sector', 'Creatieve industrie', 'Cultuurmanagement', 'Kunstenaars'],
        fr: ['Industries créatives', 'Secteur créatif', 'Gestion culturelle', 'Artistes'],
        de: ['Kreativwirtschaft', 'Kulturmanagement', 'Kulturschaffende'],
      },
    },
    {
      code: 'design-and-applied-arts',
      labels: {
        en: 'Design and applied arts',
        nl: 'Vormgeving en toegepaste kunst',
        fr: 'Design et arts appliqués',
        de: 'Design und angewandte Kunst',
      },
      aliases: {
        en: ['Product design', 'Industrial design', 'Interior design'],
        nl: ['Productontwerp', 'Industrieel ontwerpen', 'Interieurontwerp'],
        fr: ['Design industriel', 'Arts appliqués', 'Architecture d’intérieur'],
        de: ['Produktdesign', 'Industriedesign', 'Innenarchitektur'],
      },
    },
    {
      code: 'archives',
      labels: {
        en: 'Archives and documentation',
        nl: 'Archieven en documentatie',
        fr: 'Archives et documentation',
        de: 'Archive und Dokumentation',
      },
      aliases: {
        en: ['Archives', 'Archivists'],
        nl: ['Archieven'],
        fr: ['Archives', 'Archivistes'],
        de: ['Archivwesen'],
      },
    },
  ],
};
