export interface City {
  /** As the country itself writes it, in Latin letters. */
  readonly name: string;
  readonly location: { readonly lat: number; readonly lon: number };
  readonly region: string;
  /** The form that names in this language need: another case, an adjective, another script. */
  readonly form: string;
}

/** The cities of one language in one country. */
export interface Area {
  readonly country: string;
  /** How many organisations the generator places here. */
  readonly organisations: number;
  /** The book of names to use; its key is a language (ISO 639-1) or stands for a country's own names in one. */
  readonly nameBook: string;
  /** What people work in, the main language first. */
  readonly languages: readonly string[];
  readonly cities: readonly City[];
}

/**
 * Reads areas. Each starts with a line `# COUNTRY organisations nameBook languages…`, and then has a
 * city on every line: `name|latitude|longitude|region|form`.
 */
export function areas(text: string): Area[] {
  return text
    .split('#')
    .slice(1)
    .map((block) => {
      const [header = '', ...lines] = block.trim().split('\n');
      const [country = '', organisations, nameBook = '', ...given] = header.split(' ');
      const languages = given.length > 0 ? given : [nameBook];
      return {
        country,
        organisations: Number(organisations),
        nameBook,
        languages,
        cities: lines.map(cityOf),
      };
    });
}

function cityOf(line: string): City {
  const [name = '', lat, lon, region = '', form = name] = line.split('|');
  return { name, location: { lat: Number(lat), lon: Number(lon) }, region, form };
}
