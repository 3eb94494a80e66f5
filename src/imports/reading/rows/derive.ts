import type { Experience, LevelOfActivity, Profile } from '../../../directory/index.js';

const levelOfPublicBody = new Map<string, [LevelOfActivity, string]>([
  ['local-public-body', ['local', 'derived: local public body']],
  ['regional-public-body', ['regional', 'derived: regional public body']],
  ['national-public-body', ['national', 'derived: national public body']],
]);

/** A local, regional or national public body acts at that level, unless the source says otherwise. */
export function deriveLevel(profile: Partial<Profile>): void {
  const derived = levelOfPublicBody.get(profile.organisationType ?? '');
  if (derived) profile.levelOfActivity ??= { value: derived[0], basis: derived[1] };
}

/**
 * Experience from the known number of projects, unless the source states it: none is a newcomer, one or two is
 * less experienced. `programme` names the projects in the basis, such as `3 Horizon 2020 projects`.
 */
export function deriveExperience(profile: Partial<Profile>, programme: string): void {
  const { projectCount } = profile;
  if (projectCount === undefined) return;
  const value: Experience =
    projectCount === 0 ? 'newcomer' : projectCount <= 2 ? 'less-experienced' : 'experienced';
  const basis = `${projectCount} ${programme} ${projectCount === 1 ? 'project' : 'projects'}`;
  profile.experience ??= { value, basis };
}
