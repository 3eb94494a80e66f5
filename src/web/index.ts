import type { RequestHandler } from 'express';
import { landingPage, PAGE_LANGUAGES } from './landing-page.js';

/** Serves the page at the root in the language that the browser prefers. */
export const landing: RequestHandler = (request, response) => {
  const preferred = request.acceptsLanguages(PAGE_LANGUAGES);
  const language = PAGE_LANGUAGES.find((known) => known === preferred) ?? 'en';
  response.vary('Accept-Language').type('html').send(landingPage(language));
};
