import { describe, expect, it } from '@jest/globals';
import { kindFromNames } from '../../../../src/directory/record/derived/kind-from-names.js';

const typeOf = (country: string, name: string) => kindFromNames({ name, country }).organisationType?.value;

describe('the kind of an organisation', () => {
  it.each([
    ['NL', 'Basisschool De Regenboog', 'school-primary'],
    ['NL', 'Gemeente Voorbeeldingen', 'local-public-body'],
    ['NL', 'Stichting Museum De Molen', 'public-service-provider'],
    ['NL', 'Vrienden van het Museum De Molen', 'ngo'],
    ['BE', 'Jeugdhuis De Kelder vzw', 'youth-organisation'],
    ['DE', 'Grundschule am Waldrand', 'school-primary'],
    ['DE', 'Universitätsklinikum Musterstadt', 'public-service-provider'],
    ['SE', 'Musterstads kulturförening', 'ngo'],
    ['DE', 'Muster Maschinenbau GmbH & Co. KG', 'company'],
    ['DE', 'Turnverein Musterhausen 1890 e. V.', 'sport-club'],
    ['FR', 'Lycée professionnel Jean Exemple', 'school-vocational-secondary'],
    ['FR', 'Mairie de Sainte-Modèle', 'local-public-body'],
    ['ES', 'IES Ejemplo del Río', 'school-secondary'],
    ['ES', 'Ayuntamiento de Villaejemplo', 'local-public-body'],
    ['ES', 'Universidad de Villaejemplo', 'higher-education-institution'],
    ['IT', 'Comune di Esempio', 'local-public-body'],
    ['IT', 'Università degli Studi di Esempio', 'higher-education-institution'],
    ['PL', 'Gmina Przykładowo', 'local-public-body'],
    ['PL', 'Przykład sp. z o.o.', 'company'],
    ['CZ', 'Základní škola Příkladov', 'school-primary'],
    ['CZ', 'Lesní ZŠ', 'school-primary'],
    ['CZ', 'ZS Priklad', 'school-primary'],
    ['CZ', 'Příklad, z. s.', 'ngo'],
    ['CZ', 'PRIKLAD ZS', 'ngo'],
    ['SK', 'Základná škola, Príkladná 5', 'school-primary'],
    ['SK', 'Obec Príkladovo', 'local-public-body'],
    ['PT', 'Câmara Municipal de Exemplo', 'local-public-body'],
    ['GB', 'Sampleton Borough Council', 'local-public-body'],
    ['GB', 'University of Sampleton', 'higher-education-institution'],
    ['GB', 'Sampleton University Hospital', 'public-service-provider'],
    ['GB', 'Association of Sampleshire Museums', 'ngo'],
    ['US', 'University of Sampleton Hospital', 'public-service-provider'],
    ['US', 'University of Sampleton Foundation', 'foundation'],
    ['IN', 'Sampleton Medical College and Hospital', 'higher-education-institution'],
    ['DE', 'Hochschule für Musik und Theater Musterstadt', 'higher-education-institution'],
    ['ES', 'Consejería de Ejemplo, Juventud y Universidades', 'regional-public-body'],
    ['AT', 'Bundesministerium für Muster und Jugend', 'national-public-body'],
    ['RO', 'Humanitas Exemplu SRL', 'company'],
    ['GB', 'Sample Ltd', 'company'],
    ['HR', 'Osnovna škola Primjer', 'school-primary'],
    ['SI', 'Osnovna šola Primer', 'school-primary'],
    ['RO', 'Universitatea din Exemplu', 'higher-education-institution'],
    ['ID', 'Universitas Contoh Negeri', 'higher-education-institution'],
    ['DE', 'Universitäts- und Landesbibliothek Musterstadt', 'public-service-provider'],
    ['GR', 'Πανεπιστημιακό Γενικό Νοσοκομείο Παραδείγματος', 'public-service-provider'],
    ['IN', 'Sampleton College and Research Centre', 'higher-education-institution'],
    ['FR', "Laboratoire d'Exemples Appliqués", 'research-institute'],
    ['FR', 'Service Public Fédéral Exemple', 'national-public-body'],
    ['RS', 'Primer doo Beograd', 'company'],
    ['GB', 'Sample Life Sciences Ltd', 'company'],
    ['GR', 'Παράδειγμα Ανώνυμη Εμπορική Εταιρεία', 'company'],
    ['DE', 'Arbeitgeberverband Musterland e. V.', 'social-partner'],
    ['DE', 'Muster Handwerkskammer Service GmbH', 'company'],
    ['FI', 'Esimerkin ammattikorkeakoulu Oy', 'higher-education-institution'],
    ['CZ', 'Sample Steel Ltd. (Czechia)', 'company'],
    ['BE', 'European Hospital Federation', 'ngo'],
    ['BE', 'International Association of Sample Transport', 'ngo'],
    ['NL', 'Gemeente Voorbeeldkerk', 'local-public-body'],
    ['GB', "University of Sampleton Students' Union", 'youth-organisation'],
    ['GB', 'University of Sampleton Alumni Association', 'ngo'],
    ['FR', 'Collège Jean Exemple', 'school-secondary'],
    ['DE', 'Senatsverwaltung für Muster, Jugend und Familie', 'regional-public-body'],
  ])('in %s of %s is %s', (country, name, type) => {
    expect(typeOf(country, name)).toBe(type);
  });

  it.each([
    ['an acronym', 'NL', 'ABC'],
    ['a short token of another country', 'SE', 'IES Exempel'],
    ['a foundation that does research', 'NL', 'Stichting Onderzoek Voorbeeld'],
    ['a company that does research', 'DE', 'Muster Forschungsinstitut GmbH'],
    ['an institute of something', 'GB', 'Institute of Sampling'],
    ['a press of a university', 'US', 'University of Sampleton Press'],
    ['a centre of a university', 'JP', 'Center for Sampling, Sampleton University'],
    ['a department of a research centre', 'FR', "Département d'Exemples"],
    ['a centre of a university beside it', 'US', 'Sampleton University Center for Sampling'],
    ['a hospital of a college', 'IN', 'Sampleton Medical College Hospital'],
    ['a hospital run as a company', 'DE', 'Klinikum Musterstadt GmbH'],
    ['what another body has in a country', 'CZ', 'Sample Research Institute (Czechia)'],
    ['an institute and its research', 'IN', 'Institute of Sampling & Research Centre'],
    ['an institute of an academy', 'PL', 'Instytut Fizyki Przykładów Polskiej Akademii Nauk'],
    ['an institute of a state', 'NO', 'Meteorologisk institutt'],
    ['a foundation for a science', 'GB', 'Sample Science Foundation'],
    ['an association of firms', 'ES', 'Asociación de Empresas de Ejemplo'],
    ['a cooperative that may be a school', 'ES', 'Ejemplo S. Coop.'],
    ['a union of authorities', 'BG', 'Национално сдружение на общините'],
    ['a conference of rectors', 'FR', "Conférence des présidents d'université"],
    ['a council of what it is for', 'GB', "National Museum Directors' Council"],
    ['a company that a university has', 'GB', 'University of Sampleton Services Limited'],
    ['a word of the own language that is a club elsewhere', 'ES', 'Rugby Ejemplo'],
    ['a French company or learned society', 'FR', 'Société des Exemples'],
    ['a French learned body', 'FR', "Collège d'Experts en Exemples"],
    ['a French college elsewhere', 'BE', 'Collège Exemple'],
    ['nothing', 'GB', ''],
  ])('is not known from %s', (_what, country, name) => {
    expect(typeOf(country, name)).toBeUndefined();
  });

  it('is told by another name, or by the website, where its name says nothing', () => {
    const otherNames = [{ name: 'Sampleton City Council', lang: 'en' }];
    expect(kindFromNames({ name: 'ABC', country: 'NL', otherNames }).organisationType).toEqual({
      value: 'local-public-body',
      basis: expect.stringContaining('City Council'),
    });
    const website = 'https://www.sample.ac.uk/about';
    expect(kindFromNames({ name: 'ABC', country: 'GB', website }).organisationType).toEqual({
      value: 'higher-education-institution',
      basis: 'its website: .ac.uk',
    });
  });

  it('comes with where it acts and what it works in', () => {
    expect(kindFromNames({ name: 'Gemeente Voorbeeldingen', country: 'NL' }).levelOfActivity?.value).toBe(
      'local',
    );
    expect(kindFromNames({ name: 'European Network of Samples', country: 'BE' }).levelOfActivity).toEqual({
      value: 'european',
      basis: 'its name: "European"',
    });
    const { sectors } = kindFromNames({ name: 'Sampleton General Hospital', country: 'GB' });
    expect(sectors.map(({ value }) => value)).toContain('health');
  });

  it.each([
    ['GB', 'National Sampling Institute', 'national'],
    ['DK', 'Danish Society for Samples', 'national'],
    ['BE', 'Federation of European Samplers', 'european'],
    ['DE', 'Ministerium für Muster des Landes Musterland', 'regional'],
    ['US', 'Sampleshire County Library', 'regional'],
    // What it is about, or calls itself, is not where it acts.
    ['BE', 'Institute for European Sampling', undefined],
    ['NL', 'Sample International BV', undefined],
    ['GB', 'Sampleton International College of Music', undefined],
    ['US', 'Sampleshire Department of Health', undefined],
    ['NO', 'Meteorologisk institutt', 'national'],
    ['RO', 'Exemplu SRL, comuna Exemplu', undefined],
    ['IL', 'Nature and National Parks Authority', undefined],
    ['PT', 'Sporting Clube de Portugal', undefined],
    ['DK', 'European Environment Agency', 'european'],
  ])('in %s tells by the name %s where it acts: %s', (country, name, level) => {
    expect(kindFromNames({ name, country }).levelOfActivity?.value).toBe(level);
  });

  it('takes time in proportion to the name', () => {
    const long = 'Gemeente '.repeat(50_000);
    const before = process.cpuUsage();
    kindFromNames({ name: long, country: 'NL' });
    expect(process.cpuUsage(before).user).toBeLessThan(200_000);
  });
});
