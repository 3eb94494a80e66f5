import { describe, expect, it } from '@jest/globals';
import type { Member } from '../../../src/consortia/draft.js';
import { requireConsistent, without, withRole } from '../../../src/consortia/members.js';

const members: Member[] = [
  { organisationId: 'a', role: 'coordinator' },
  { organisationId: 'b', role: 'partner' },
];

describe('the members of a draft', () => {
  it('have one coordinator at most', () => {
    expect(() => requireConsistent([...members, { organisationId: 'c', role: 'coordinator' }])).toThrow(
      expect.objectContaining({ status: 409 }),
    );
    expect(() => withRole(members, 'b', 'coordinator')).toThrow(expect.objectContaining({ status: 409 }));
  });

  it('are a hundred at most', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index): Member => ({ organisationId: `o${index}`, role: 'partner' }));
    expect(requireConsistent(many(100))).toHaveLength(100);
    expect(() => requireConsistent(many(101))).toThrow(expect.objectContaining({ status: 409 }));
  });

  it('are each in the list once', () => {
    expect(() => requireConsistent([...members, { organisationId: 'b', role: 'associated' }])).toThrow(
      expect.objectContaining({ status: 409 }),
    );
  });

  it('can get another role and can leave', () => {
    expect(withRole(members, 'b', 'associated')[1]).toEqual({ organisationId: 'b', role: 'associated' });
    expect(without(members, 'a')).toEqual([members[1]]);
  });

  it('must be members to be changed', () => {
    expect(() => withRole(members, 'z', 'partner')).toThrow(expect.objectContaining({ status: 404 }));
    expect(() => without(members, 'z')).toThrow(expect.objectContaining({ status: 404 }));
  });
});
