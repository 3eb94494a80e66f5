import { describe, expect, it } from '@jest/globals';
import { validationProblem } from '../../../src/platform/http/problems.js';
import { codeOf } from '../../../src/vocabularies/index.js';

/** What a person reads of a text that is no code. */
function message(list: Parameters<typeof codeOf>[0], text: string): string | undefined {
  const { error } = codeOf(list).safeParse(text);
  return error && validationProblem('body', error).extra.errors![0]!.message;
}

describe('the schema of a code', () => {
  it('takes a code of its list and nothing else', () => {
    expect(codeOf('expertise').parse('digital-skills')).toBe('digital-skills');
    expect(codeOf('countries').safeParse('EL').success).toBe(false);
    expect(codeOf('expertise').safeParse(7).success).toBe(false);
  });

  it('names the code that was meant', () => {
    expect(message('expertise', 'digital-skils')).toContain('Did you mean digital-skills');
    expect(message('expertise', 'Compétences numériques')).toContain('Did you mean digital-skills');
    expect(message('countries', 'EL')).toContain('Did you mean GR?');
    expect(message('sectors', 'higher education')).toContain('Did you mean HED');
    expect(message('countries', 'Holland')).toContain('Did you mean NL');
  });

  it('says where the list is when nothing is near', () => {
    expect(message('sectors', 'xyzzy')).toBe(
      '"xyzzy" is not a code of sectors. GET /api/v1/vocabularies/sectors lists them.',
    );
  });
});
