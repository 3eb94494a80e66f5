import { describe, expect, it } from '@jest/globals';
import { draftPatchSchema, newDraftSchema } from '../../../src/consortia/schema.js';

const minimal = { title: 'Bees', actionType: 'KA220' };

/** The paths and messages of everything that is wrong, as one text. */
function problems(
  body: object,
  schema: typeof newDraftSchema | typeof draftPatchSchema = newDraftSchema,
): string {
  const result = schema.safeParse(body);
  return (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n');
}

describe('the body of a new draft', () => {
  it('needs no more than a title and an action type', () => {
    expect(problems(minimal)).toBe('');
    expect(problems({}).split('\n')).toHaveLength(2);
  });

  it('takes needs of three kinds and gives each the weight 1', () => {
    const { needs } = newDraftSchema.parse({
      ...minimal,
      needs: [
        { expertise: 'circular-economy' },
        { keyword: 'bee keeping', weight: 0 },
        { activity: 'promotion' },
      ],
    });
    expect(needs?.map(({ weight }) => weight)).toEqual([1, 0, 1]);
  });

  it('takes a member that says no role as a partner', () => {
    const members = [{ organisationId: 'pic:948821603' }];
    for (const schema of [newDraftSchema, draftPatchSchema])
      expect(schema.parse({ ...minimal, members }).members).toEqual([
        { organisationId: 'pic:948821603', role: 'partner' },
      ]);
  });

  it('cleans keywords, because they become quoted queries', () => {
    const { needs } = newDraftSchema.parse({ ...minimal, needs: [{ keyword: '  “bee"  keeping ' }] });
    expect(needs?.[0]?.keyword).toBe('bee keeping');
  });

  it.each([
    [{ keyword: '" "' }, 'a word or a phrase'],
    [{ keyword: 'one two three four five six' }, 'a word or a phrase'],
    [{ keyword: 'bees', activity: 'promotion' }, 'exactly one'],
    [{ weight: 1 }, 'exactly one'],
    [{ expertise: 'no-such-term' }, '"no-such-term" is not a code of expertise'],
    [{ activity: 'sleeping' }, '"sleeping" is not a code of activities'],
    [{ keyword: 'bees', weight: -1 }, 'needs.0.weight'],
    [{ keyword: 'bees', colour: 'yellow' }, 'needs.0'],
  ])('refuses the need %j', (need, message) => {
    expect(problems({ ...minimal, needs: [need] })).toContain(message);
  });

  it('refuses a need that is in the list twice', () => {
    const needs = [{ keyword: 'Bees' }, { keyword: 'bees' }];
    expect(problems({ ...minimal, needs })).toBe('needs.1: keyword:bees is in the list twice');
  });

  it('refuses more than 32 needs and sizes outside 1 to 40', () => {
    const needs = Array.from({ length: 33 }, (_, index) => ({ keyword: `word${index}` }));
    expect(problems({ ...minimal, needs })).toContain('needs:');
    expect(problems({ ...minimal, size: 0 })).toContain('size:');
    expect(problems({ ...minimal, size: 41 })).toContain('size:');
    expect(problems({ ...minimal, size: 2.5 })).toContain('size:');
  });

  it('lists everything that is wrong', () => {
    const wrong = {
      ...minimal,
      field: 'XXX',
      priorities: ['nonsense'],
      size: 99,
      preset: 'cheapest',
      extra: 1,
    };
    expect(problems(wrong).split('\n')).toHaveLength(5);
  });

  it('says which presets there are', () => {
    expect(problems({ ...minimal, preset: 'cheapest' })).toBe(
      'preset: the presets are: balanced, new-faces, proven-network',
    );
    expect(problems({ ...minimal, preset: 'proven-network' })).toBe('');
  });

  it('refuses weights that are unknown, negative or all 0', () => {
    expect(problems({ ...minimal, weights: { colour: 1 } })).toContain('weights');
    expect(problems({ ...minimal, weights: { coverage: -1 } })).toContain('weights.coverage');
    const zeros = { coverage: 0, type: 0, country: 0, sector: 0, experience: 0, level: 0 };
    expect(problems({ ...minimal, weights: zeros })).toBe('weights: at least one weight must be above 0');
  });

  it('refuses to exclude a territory, because that would exclude its state', () => {
    expect(problems({ ...minimal, rules: { excludedCountries: ['RE'] } })).toContain('RE counts as FR');
    expect(problems({ ...minimal, rules: { excludedCountries: ['EL'] } })).toContain('GR');
    expect(problems({ ...minimal, rules: { excludedCountries: ['GR'] } })).toBe('');
  });

  it('refuses null, because what is not set is left out', () => {
    expect(problems({ ...minimal, idea: null })).toContain('idea');
  });
});

describe('the body of a change', () => {
  it('may be empty and names nothing that was not sent', () => {
    expect(draftPatchSchema.parse({})).toEqual({});
    expect('idea' in draftPatchSchema.parse({ title: 'New' })).toBe(false);
  });

  it('takes an idea, a field or weights away with null', () => {
    const patch = draftPatchSchema.parse({ idea: null, field: null, weights: null });
    expect(Object.keys(patch).sort()).toEqual(['field', 'idea', 'weights']);
    expect(Object.values(patch)).toEqual([undefined, undefined, undefined]);
  });

  it('cannot take away what a draft must have', () => {
    for (const name of ['title', 'actionType', 'callYear', 'size', 'needs', 'members'])
      expect(problems({ [name]: null }, draftPatchSchema)).toContain(name);
  });
});
