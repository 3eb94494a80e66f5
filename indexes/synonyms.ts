/** Words that stand for each other. */
const SAINTS = ['st', 'saint', 'sankt', 'sint'];

/** Abbreviations that people write with a full stop, and the words that they may stand for. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  acad: 'academy academie akademie academia accademia akademia',
  assoc: 'association asociacion associazione associacao',
  coll: 'college collegium',
  corp: 'corporation',
  ctr: 'center centre',
  dept: 'department departement departamento dipartimento',
  fac: 'faculty faculte facultad facolta faculdade',
  found: 'foundation',
  ft: 'fort',
  hosp: 'hospital hopital',
  inst: 'institute institut instituut instituto istituto instytut',
  intl: 'international internacional internazionale',
  lab: 'laboratory laboratoire laboratorium laboratorio',
  labs: 'laboratories laboratoires',
  med: 'medical medicine medicina medizin',
  mt: 'mount',
  nat: 'national nationale nacional nazionale',
  natl: 'national',
  polytech: 'polytechnic polytechnique',
  res: 'research',
  sch: 'school',
  sci: 'science sciences',
  soc: 'society societe sociedad societa',
  tech: 'technology technical technische',
  technol: 'technology',
  uni: 'university universitat universita universiteit',
  univ: 'university universite universitat universidad universidade universita universiteit universitet uniwersytet univerzita universitatea',
};

export const synonyms: Record<string, string[]> = {
  ...Object.fromEntries(SAINTS.map((word) => [word, SAINTS.filter((other) => other !== word)])),
  ...Object.fromEntries(Object.entries(ABBREVIATIONS).map(([short, words]) => [short, words.split(' ')])),
};
