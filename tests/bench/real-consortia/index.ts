import { benchIdeaInPartnersOut } from './idea-in-partners-out.js';
import { benchLeaveOneOut } from './leave-one-out.js';
import { benchSimilarProjects } from './similar-projects.js';

/** The sections on how often suggestions are right, on real consortia in the folder of real data. */
export async function benchRealConsortia(folder: string): Promise<string> {
  return [
    await benchIdeaInPartnersOut(folder),
    await benchLeaveOneOut(folder),
    await benchSimilarProjects(folder),
  ].join('\n');
}
