import { describe, expect, it } from '@jest/globals';
import { domainInText, domainOf, domainsAbove } from '../../../src/directory/record/identifiers-in-text.js';

describe('a domain', () => {
  it.each([
    ['https://www.bijen.example.org/over?x=1', 'bijen.example.org'],
    ['BIJEN.example.org', 'bijen.example.org'],
    ['  http://www2.bijen.example.org:8080/  ', 'bijen.example.org'],
    ['post@bijen.example.org', 'bijen.example.org'],
    ['https://café.example.org', 'xn--caf-dma.example.org'],
    ['bijen', undefined],
    ['de bijen.example.org', undefined],
    ['10.0.0.1', undefined],
    ['3.14', undefined],
    ['mailto:post@bijen.example.org', 'bijen.example.org'],
    ['', undefined],
  ])('in %j is %j', (text, domain) => {
    expect(domainInText(text)).toBe(domain);
  });

  it('of a website is without www', () => {
    expect(domainOf('http://www.bijen.example.org/')).toBe('bijen.example.org');
  });

  it.each([
    ['a.b.example.org', ['b.example.org', 'example.org']],
    ['example.org', []],
    ['law.moor.ac.uk', ['moor.ac.uk']],
    ['moor.ac.uk', []],
    ['www.school.edu.pl', ['school.edu.pl']],
  ])('%s lies under %j', (domain, above) => {
    expect(domainsAbove(domain)).toEqual(above);
  });
});
