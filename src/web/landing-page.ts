/** The plain page at the root, until the browser application takes its place. */

const TEXTS = {
  en: {
    title: 'Kompaan finds the partners your project is missing',
    lead: 'Search organisations from all over Europe, draft an Erasmus+ consortium, and see which partner adds what, with reasons that add up.',
    docs: 'Documentation: every call, to try out',
    openapi: 'OpenAPI description',
    example: 'An example: universities in Ghent',
  },
  nl: {
    title: 'Kompaan vindt de partners die uw project nog mist',
    lead: 'Doorzoek organisaties uit heel Europa, stel een Erasmus+-consortium samen en zie welke partner wat toevoegt, met redenen die optellen.',
    docs: 'Documentatie: elke aanroep, om te proberen',
    openapi: 'OpenAPI-beschrijving',
    example: 'Een voorbeeld: universiteiten in Gent',
  },
  fr: {
    title: 'Kompaan trouve les partenaires qui manquent à votre projet',
    lead: 'Cherchez des organisations de toute l’Europe, composez un consortium Erasmus+ et voyez ce que chaque partenaire apporte, avec des raisons qui s’additionnent.',
    docs: 'Documentation : chaque appel, à essayer',
    openapi: 'Description OpenAPI',
    example: 'Un exemple : les universités de Gand',
  },
  de: {
    title: 'Kompaan findet die Partner, die Ihrem Projekt fehlen',
    lead: 'Durchsuchen Sie Organisationen aus ganz Europa, entwerfen Sie ein Erasmus+-Konsortium und sehen Sie, was jeder Partner beiträgt, mit Gründen, die sich aufsummieren.',
    docs: 'Dokumentation: alle Aufrufe zum Ausprobieren',
    openapi: 'OpenAPI-Beschreibung',
    example: 'Ein Beispiel: Universitäten in Gent',
  },
};

type PageLanguage = keyof typeof TEXTS;
export const PAGE_LANGUAGES = Object.keys(TEXTS) as PageLanguage[];

/** The page in one language, as HTML. */
export function landingPage(language: PageLanguage): string {
  const text = TEXTS[language];
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>Kompaan</title>
  <style>
    :root { --ink: #16213e; --paper: #fbfaf6; --accent: #0b57a4; }
    @media (prefers-color-scheme: dark) { :root { --ink: #eceff6; --paper: #12151f; --accent: #8fc1ff; } }
    body { margin: 0; min-height: 100vh; display: grid; place-items: center; color: var(--ink); background: var(--paper);
      font: 1.125rem/1.6 system-ui, sans-serif; }
    main { max-width: 38rem; padding: 2rem; }
    h1 { font-size: clamp(1.8rem, 5vw, 2.6rem); line-height: 1.15; text-wrap: balance; }
    a { color: var(--accent); text-underline-offset: .2em; }
    a:focus-visible { outline: 3px solid currentColor; outline-offset: 3px; border-radius: 2px; }
    ul { padding-left: 1.2rem; }
  </style>
</head>
<body>
  <main>
    <h1>${text.title}</h1>
    <p>${text.lead}</p>
    <ul>
      <li><a href="/docs">${text.docs}</a></li>
      <li><a href="/openapi.json">${text.openapi}</a></li>
      <li><a href="/api/v1/organisations?q=university%20Gent&amp;lang=${language}">${text.example}</a></li>
    </ul>
  </main>
</body>
</html>`;
}
