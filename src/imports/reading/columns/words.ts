import type { Target } from './targets.js';

export interface HeaderWords {
  /** Whole column names that say what the column holds, the most telling first. */
  says: string;
  /** Column names that say it only if the values agree: an `id` can be the PIC or a row number. */
  hints?: string;
}

/** Column names by target, folded (see fold.ts) and separated by `|`, in the languages of the programme's countries. */
export const headerWords: Partial<Record<Target, HeaderWords>> = {
  name: {
    says:
      'legal name|official name|full legal name|organisation legal name|name of the organisation|name of organisation|organisation name|institution name|' +
      'name of the institution|beneficiary name|name of beneficiary|name of the beneficiary|participant name|partner name|' +
      'company name|university name|school name|name|organisation|institution|beneficiary|participant|university|' +
      'naam organisatie|naam van de organisatie|naam instelling|naam van de instelling|officiele naam|organisatienaam|naam|organisatie|instelling|begunstigde|' +
      'raison sociale|denomination sociale|denomination|nom legal|nom de l organisation|nom de l organisme|nom de l etablissement|' +
      'nom du beneficiaire|nom|organisme|etablissement|beneficiaire|' +
      'name der organisation|name der einrichtung|name der institution|name des begunstigten|hochschulname|bezeichnung|einrichtung|' +
      'begunstigter|zuwendungsempfanger|name des zuwendungsempfangers|' +
      'denominacion|denominacion social|razon social|nombre de la entidad|nombre del beneficiario|nombre|entidad|beneficiario|' +
      'denominazione|ragione sociale|denominazione beneficiario|nome ente|nome|ente|' +
      'designacao|designacao social|nome da entidade|nome do beneficiario|entidade|' +
      'nazwa|nazwa organizacji|nazwa beneficjenta|beneficjent|nazev|nazev organisace|nazev prijemce|prijemce|nazov|nazov prijimatela|prijimatel|' +
      'naziv|naziv organisacije|naziv ustanove|korisnik|upravicenec|denumire|denumirea|denumire beneficiar|nume beneficiar|beneficiar|' +
      'nev|szervezet neve|intezmeny neve|kedvezmenyezett|kedvezmenyezett neve|pavadinimas|organisacijos pavadinimas|nosaukums|sanemejs|nimi|nimetus|toetuse saaja|' +
      'toteuttajan nimi|organisaation nimi|organisaatio|namn|organisation namn|organisationens namn|stodmottagare|navn|organisasjonsnavn|nafn|' +
      'επωνυμια|επωνυμια δικαιουχου|ονομασια|ονομασια φορεα|δικαιουχος|наименование|име|бенефициент|назва|назив|kurum adi|kurulus adi|isim',
  },
  shortName: {
    says: 'short name|acronym|abbreviation|afkorting|korte naam|sigle|acronyme|kurzname|hochschulkurzname|abkurzung|acronimo|sigla|skrot|zkratka',
  },
  otherName: {
    says: 'other name|name in english|english name|alternative name|local name|native name|alias|naam in het engels|nom en anglais|englischer name|other names',
  },
  pic: {
    says: 'pic|pic number|pic code|participant identification code|pic nummer',
    hints: 'organisation id|org id|participant id|institution id|id',
  },
  oid: {
    says: 'oid|oid number|organisation oid|e oid',
    hints: 'organisation id|org id|organisation|id',
  },
  ror: { says: 'ror|ror id|ror url', hints: 'id|organisation id' },
  erasmusCode: {
    says: 'erasmus code|erasmus codes|eche code|institution code|erasmus id code|erasmuscode|code erasmus|codigo erasmus|codice erasmus',
  },
  vat: {
    says: 'vat|vat number|vat no|vat id|btw nummer|btw|numero de tva|tva|ust id|ust id nr|ust idnr|umsatzsteuer id|numero iva|partita iva|nif iva|nip ue',
  },
  country: {
    says:
      'country code|country cd|alpha two code|alpha 2 code|iso country|country iso|country|country of establishment|country name|landcode|landencode|land|pays|code pays|' +
      'landerkurzel|staat|pais|codigo pais|paese|nazione|stato|kraj|zeme|krajina|drzava|zemlja|tara|orszag|salis|valsts|riik|maa|χωρα|държава|страна|країна|ulke|land kod',
    hints: 'nationality|location|cc',
  },
  region: {
    says:
      'region|state province|province|nuts region|nuts 2|county|regio|provincie|regione|provincia|bundesland|departement|comunidad autonoma|' +
      'wojewodztwo|kraj region|zupanija|judet|regiune|megye|maakond|maakunta|lan|fylke|περιφερεια|област',
  },
  city: {
    says:
      'city|town|locality|city name|municipality|stad|plaats|woonplaats|gemeente|ville|commune|localite|ort|stadt|ort hausanschrift|ciudad|localidad|municipio|' +
      'citta|comune|cidade|localidade|miasto|miejscowosc|mesto|obec|grad|localitate|oras|varos|telepules|miestas|pilseta|linn|kaupunki|paikkakunta|by|πολη|град|місто|sehir',
  },
  location: {
    says: 'geolocation|geo location|coordinates|lat lon|lat long|latlng|geopoint|geo point|location',
    hints: 'position|geo',
  },
  latitude: { says: 'latitude|lat|breitengrad|latitud|breedtegraad' },
  longitude: { says: 'longitude|lon|lng|long|langengrad|longitud|lengtegraad' },
  organisationType: {
    says: 'organisation type|type of organisation|legal type|type organisatie|organisatietype|soort organisatie|type d organisation|organisationstyp|art der organisation|hochschultyp|type',
  },
  sectors: {
    says: 'sectors|sector|field|fields|main sector|sectoren|secteur|secteurs|sektor|sektoren|bereich',
  },
  expertise: { says: 'expertise|areas of expertise|expertises|competences|kompetenzen' },
  levelOfActivity: {
    says: 'level of activity|activity level|geographical scope|niveau van activiteit|niveau d activite|level of activity value',
  },
  experience: { says: 'experience|eu experience|ervaring|erfahrung|experience value' },
  projectCount: {
    says: 'project count|number of projects|num projects|projects count|no of projects|aantal projecten|nombre de projets|anzahl projekte',
  },
  description: {
    says: 'description|organisation description|about|background and experience|profile|beschrijving|omschrijving|presentation|beschreibung|descripcion|descrizione|descricao|opis|popis',
  },
  website: {
    says: 'website|website url|web site|homepage|home page|url|web|organisation url|webpage|web page|web pages|internet|internetadresse|webseite|site web|site internet|sito web|sitio web|pagina web|strona www|www',
    hints: 'link|links|domains',
  },
  languages: {
    says: 'languages|working languages|talen|werktalen|langues|langues de travail|sprachen|arbeitssprachen',
  },
  'contact.name': {
    says: 'contact name|contact person|contactpersoon|personne de contact|ansprechpartner|contact',
  },
  'contact.email': {
    says: 'email|e mail|e post|epost|contact email|contact e mail|email address|e mail address|mail|e mailadres|courriel|adresse mail|e mail adresse|correo|correo electronico',
  },
  'contact.phone': {
    says: 'phone|telephone|contact phone|phone number|tel|telefoon|telefoonnummer|telefon|telefono|telefone',
  },
};
