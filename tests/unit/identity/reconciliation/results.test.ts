import { describe, expect, it } from '@jest/globals';
import { candidateOf } from '../../../../src/identity/candidate.js';
import type { Match } from '../../../../src/identity/matches.js';
import { manifestOf } from '../../../../src/identity/reconciliation/manifest.js';
import { missingPage, previewPage } from '../../../../src/identity/reconciliation/preview.js';
import { resultOf } from '../../../../src/identity/reconciliation/result.js';
import { manifestSchema } from '../../../../src/identity/reconciliation/schema.js';
import { readQuery, type Scored, scoreCandidate } from '../../../../src/identity/score-candidate.js';
import { PlainDirectory } from '../../directory/records.js';

const directory = new PlainDirectory();

function scored(name: string, score: number, more: object = {}): Scored {
  const profile = { name, country: 'BE', city: name, ...more };
  const candidate = candidateOf(directory.record(directory.import('given', [{ profile }])[0]));
  return { candidate, score, rank: score, evidence: [] };
}

const match = (candidates: Scored[], chosen: Match['chosen'] = null): Match => ({
  ...{ candidates, chosen },
  ambiguous: false,
});

describe('a result', () => {
  const [low, middle, high] = [scored('Low', 0.61), scored('Middle', 0.87), scored('High', 0.92)];

  it('has scores of 100 that never rise', () => {
    const shown = resultOf(match([middle, high, low]), {}, 'en');
    expect(shown.map(({ name, score }) => [name, score])).toEqual([
      ['Middle', 87],
      ['High', 87],
      ['Low', 61],
    ]);
  });

  it('begins with the one that is chosen, and matches no other', () => {
    const shown = resultOf(match([high, middle, low], [middle]), {}, 'en');
    expect(shown.map(({ name, match: isIt }) => [name, isIt])).toEqual([
      ['Middle', true],
      ['High', false],
      ['Low', false],
    ]);
  });

  it('matches none when a line of text names two', () => {
    expect(resultOf(match([high, middle], [high, middle]), {}, 'en').some(({ match: isIt }) => isIt)).toBe(
      false,
    );
  });

  it('has as many candidates as are asked for', () => {
    expect(resultOf(match([high, middle, low]), { most: 2 }, 'en')).toHaveLength(2);
  });

  it('says in features what speaks for a candidate and against it', () => {
    const query = readQuery({ name: 'Atelier Wind Ltd', country: 'FR' });
    const { candidate } = scored('Atelier Wind', 1, { status: 'closed' });
    const found = scoreCandidate(query, candidate, () => 1);
    expect(resultOf(match([found]), { country: 'FR' }, 'en')[0]!.features).toEqual([
      { id: 'score', value: expect.any(Number) },
      { id: 'name', value: true },
      { id: 'legal-form', value: true },
      { id: 'status', value: false },
      { id: 'country', value: false },
    ]);
  });

  it('has labels in the language that is wanted, and types from names', () => {
    const [shown] = resultOf(match([scored('Universiteit Duinstad', 1)]), {}, 'nl');
    expect(shown!.description).toBe(
      'Universiteit Duinstad, België · Instelling voor hoger onderwijs (tertiair niveau)',
    );
    expect(shown!.type.map(({ id }) => id)).toEqual(['higher-education-institution', 'organisation']);
  });
});

describe('the manifest', () => {
  it.each(['http://localhost:3000', 'https://example.org/partners'])('at %s is one', (base) => {
    const manifest = manifestSchema.parse(manifestOf(base, '1.0.0', 'fr'));
    expect(manifest.view.url).toBe(`${base}/api/v1/organisations/{{id}}`);
    expect(manifest.preview.url).toBe(`${base}/reconcile/preview/{{id}}`);
    expect(manifest.suggest.entity.flyout_service_path).toMatch(/\/\$\{id\}$/);
    for (const { service_url } of Object.values(manifest.suggest)) expect(service_url).toBe(base);
  });
});

describe('a preview', () => {
  it('escapes whatever an organisation is called', () => {
    const { candidate } = scored(`"><img src=x onerror='alert(1)'>`, 1, {
      website: 'https://example.org/?a=1&b="',
    });
    const page = previewPage(candidate.record, 'de');
    expect(page).not.toMatch(/<img|onerror='/);
    expect(page).toContain('&lt;img src=x onerror=&#39;alert(1)&#39;&gt;');
    expect(page).toContain('<html lang="de">');
    expect(missingPage('<script>')).not.toContain('<script>');
  });

  it('shows the status of what is closed only, and no more than some values', () => {
    const otherwise = previewPage(scored('Open House', 1).candidate.record, 'en');
    expect(otherwise).not.toContain('Status');
    const erasmusCodes = Array.from({ length: 9 }, (_, n) => `B GENT0${n + 1}`);
    const closed = scored('Shut House', 1, { status: 'closed', identifiers: { erasmusCodes } });
    const page = previewPage(closed.candidate.record, 'en');
    expect(page).toContain('<dt>Status</dt><dd>closed</dd>');
    expect(page).toContain('B GENT06, …');
  });
});
