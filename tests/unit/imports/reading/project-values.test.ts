import { describe, expect, it } from '@jest/globals';
import { roleIn } from '../../../../src/imports/reading/columns/roles.js';
import { callYearIn, dateOrder, dayIn } from '../../../../src/imports/reading/values/dates.js';
import { parseAmount } from '../../../../src/imports/reading/values/numbers.js';

describe('a day', () => {
  it.each([
    ['2018-01-31', '2018-01-31'],
    ['2018-01-31T10:00:00', '2018-01-31'],
    ['31.01.2018 00:00', '2018-01-31'],
    ['1. 2. 2018', '2018-02-01'],
    ['2019.09.01.', '2019-09-01'],
    ['31/01/2018', '2018-01-31'],
    ['01/31/2018', '2018-01-31'],
    ['05/05/2018', '2018-05-05'],
    ['05/06/2018', undefined],
    ['31.02.2018', undefined],
    ['2018', undefined],
    ['31.01.18', undefined],
    ['soon', undefined],
  ])('%s is %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  it.each([
    [['05/06/2018', '31/06/2018'], 'day-first', '2018-06-05'],
    [['05/06/2018', '06/31/2018'], 'month-first', '2018-05-06'],
    [['31/06/2018', '06/31/2018'], undefined, undefined],
    [['05/06/2018', '2018-05-06'], undefined, undefined],
  ] as const)('in the order that the column %j proves is the first of them', (values, order, day) => {
    expect(dateOrder([...values])).toBe(order);
    expect(dayIn('05/06/2018', order)).toBe(day);
  });

  it('is none where it contradicts the order of its column', () => {
    expect(dayIn('06/31/2018', 'day-first')).toBeUndefined();
  });
});

describe('the year of a call', () => {
  it.each([
    ['2017', 2017],
    ['H2020-JTI-FCH-2017-1', 2017],
    ['SC5-04-2015', 2015],
    ['LC-SC3-2018-01', 2018],
    ['HORIZON-CL5-2021-D2-01-02', 2021],
    ['H2020', undefined],
    ['EE-07-2016-2017', undefined],
    ['H2020-Adhoc-2014-20', undefined],
    ['EIC-SMEInst-2018-2020', undefined],
    ['grant 201712', undefined],
  ])('of %s is %s', (text, year) => {
    expect(callYearIn(text)).toBe(year);
  });
});

describe('an amount', () => {
  it.each([
    ['1386859', 1_386_859],
    ['825357,5', 825_357.5],
    ['240000.0 EUR', 240_000],
    ['€ 200 000', 200_000],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ['870624.99999984', 870_625],
    ['0.125', 0.13],
    ['1.234', undefined],
    ['-5', undefined],
    ['5 USD', undefined],
    ['', undefined],
  ])('%s is %s', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });
});

describe('a role', () => {
  it.each([
    ['coordinator', 'coordinator'],
    ['COORDINATOR', 'coordinator'],
    ['Lead Partner', 'coordinator'],
    ['LP', 'coordinator'],
    ['LP1', 'coordinator'],
    ['Chef de file', 'coordinator'],
    ['Capofila', 'coordinator'],
    ['Vezető partner', 'coordinator'],
    ['Pagrindinis partneris', 'coordinator'],
    ['Επικεφαλής εταίρος', 'coordinator'],
    ['Penvoerder', 'coordinator'],
    ['participant', 'partner'],
    ['Project partner 3', 'partner'],
    ['PP12', 'partner'],
    ['Projektpartner', 'partner'],
    ['Socio', 'partner'],
    ['Deltaker', 'partner'],
    ['Партньор', 'partner'],
    ['internationalPartner', 'associated'],
    ['associatedPartner', 'associated'],
    ['Socio asociado', 'associated'],
    ['thirdParty', 'third-party'],
    ['Affiliated entity', 'third-party'],
    ['supplier', undefined],
    ['lead partner or partner', undefined],
    ['x'.repeat(1_000), undefined],
  ])('%s is %s', (text, role) => {
    expect(roleIn(text)).toBe(role);
  });
});
