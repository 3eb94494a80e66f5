import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import {
  parseErasmusCode,
  parseLanguage,
  parseOid,
  parsePic,
  parseRor,
  parseVat,
  parseWebsite,
} from '../../../src/directory/record/identifiers.js';
import { parseKey } from '../../../src/directory/record/identity-keys.js';

describe('identifiers', () => {
  it.each([
    ['948821603', '948821603'],
    [' 948 821 603 ', '948821603'],
    ['94882160', undefined],
    ['048821603', undefined],
    ['94882160A', undefined],
  ])('reads the PIC %j as %j', (text, pic) => expect(parsePic(text)).toBe(pic));

  it.each([
    ['E10054064', 'E10054064'],
    ['e10054064', 'E10054064'],
    ['E100540641', 'E100540641'],
    ['E1005406', undefined],
    ['#N/A', undefined],
  ])('reads the OID %j as %j', (text, oid) => expect(parseOid(text)).toBe(oid));

  it.each([
    ['https://ror.org/00cv9y106', '00cv9y106'],
    ['00CV9Y106', '00cv9y106'],
    ['00cv9y107', undefined],
    ['00cv9u106', undefined],
  ])('reads the ROR identifier %j as %j', (text, ror) => expect(parseRor(text)).toBe(ror));

  it.each([
    ['A  BADEN01', 'A BADEN01'],
    ['E\u00a0 TOLEDO3', 'E TOLEDO3'],
    ['IRLDUBLIN01', 'IRL DUBLIN01'],
    ['RSPROKUP01', 'RS PROKUP01'],
    ['F  PARIS 063', 'F PARIS063'],
    ['LUX LUX-VIL01', 'LUX LUX-VIL01'],
    ['Paris', undefined],
  ])('reads the Erasmus code %j as %j', (text, code) => expect(parseErasmusCode(text)).toBe(code));

  it.each([
    ['NL 0012.34567.B01', 'NL001234567B01'],
    ['CHE115173213MWST', 'CHE115173213MWST'],
    ['NOTAPPLICABLE', undefined],
    ['001234567', undefined],
  ])('reads the VAT number %j as %j', (text, vat) => expect(parseVat(text)).toBe(vat));

  it.each([
    ['www.ph-noe.ac.at', 'https://www.ph-noe.ac.at/'],
    ['http://www.fhv.at ', 'http://www.fhv.at/'],
    ['info@fhv.at', undefined],
    ['mailto:info@fhv.at', undefined],
    ['javascript:alert(1)', undefined],
    ['none', undefined],
  ])('reads the website %j as %j', (text, website) => expect(parseWebsite(text)).toBe(website));

  it('reads a website with letters beyond ASCII however many were read before', () => {
    // In a process of its own: in the tests' contexts functions are compiled otherwise.
    const { pathname } = new URL('../../../dist/src/directory/index.js', import.meta.url);
    const code = `
      const { parseWebsite } = await import(${JSON.stringify(pathname)});
      const websites = new Set();
      for (let n = 0; n < 20_000; n++) websites.add(parseWebsite('https://café.example.org'));
      console.log(JSON.stringify([...websites]));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toEqual(['https://xn--caf-dma.example.org/']);
  });

  it('knows languages by their two letters', () => {
    expect(parseLanguage('NL')).toBe('nl');
    expect(parseLanguage('qq')).toBeUndefined();
    expect(parseLanguage('nld')).toBeUndefined();
  });

  it('reads identity keys as people write them', () => {
    expect(parseKey('PIC:948 821 603')).toBe('pic:948821603');
    expect(parseKey('erasmus-code:a  baden01')).toBe('erasmus-code:A BADEN01');
    expect(parseKey('pic:1')).toBeUndefined();
    expect(parseKey('phone:123')).toBeUndefined();
    expect(parseKey('948821603')).toBeUndefined();
  });
});
