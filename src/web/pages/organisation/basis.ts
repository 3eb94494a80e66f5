/** How the service says, in English, what a value was derived from, and the text that says so in the language of the page. */
const FORMS = [
  [/^its name: "(?<words>.*)"$/s, 'basis.name'],
  [/^another name: "(?<words>.*)"$/s, 'basis.otherName'],
  [/^its description: "(?<words>.*)"$/s, 'basis.description'],
  [/^legal form: (?<words>.*)$/s, 'basis.legalForm'],
  [/^its website: (?<words>.*)$/s, 'basis.website'],
  [/^its type: /, 'basis.type'],
  [/^(?<n>\d+) projects on this$/, 'basis.projectsOnThis'],
  [/^(?<n>\d+) known projects?$/, 'basis.projects'],
  [/^no known project$/, 'basis.noProject'],
  [/^said at import$/, 'basis.atImport'],
] as const;

interface BasisText {
  key: (typeof FORMS)[number][1] | 'basis.derived';
  values: Record<string, string | number>;
}

/** The text for what a value was derived from; where the service says something new, that is put into it as it stands. */
export function textOfBasis(basis: string): BasisText {
  for (const [form, key] of FORMS) {
    const found = form.exec(basis);
    if (!found) continue;
    const { words = '', n = '' } = found.groups ?? {};
    return { key, values: { words, n: Number(n) } };
  }
  return { key: 'basis.derived', values: { basis } };
}
