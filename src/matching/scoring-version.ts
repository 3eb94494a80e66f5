import { createHash } from 'node:crypto';
import { RULES_VERSION } from '../consortia/index.js';
import { DERIVATION_VERSION } from '../directory/index.js';
import { familyOf, sectorOfGroup, vocabulary } from '../vocabularies/index.js';
import { CONSTANTS } from './core/index.js';

/** To be raised with every change of the code after which a draft and a directory give another list. */
const FORMULA = 6;

/**
 * What a list rests on besides the draft and the directory: a list with another version is stale. It is the `rulesVersion` of
 * the answers. `projects`: the version of the earlier projects, empty as long as there are none.
 */
export function scoringVersion(projects: string): string {
  return projects === '' ? SCORING_VERSION : `${SCORING_VERSION}+${projects}`;
}

/**
 * Names all that a list of suggestions rests on besides the draft, the directory and earlier projects.
 */
export const SCORING_VERSION = createHash('sha256')
  .update(
    JSON.stringify([
      FORMULA,
      CONSTANTS,
      RULES_VERSION,
      DERIVATION_VERSION,
      vocabulary('organisation-types').map(({ code, group, broad }) => [
        code,
        group,
        broad,
        sectorOfGroup(group),
      ]),
      vocabulary('expertise').map(({ code }) => [code, familyOf(code)]),
      vocabulary('presets').map(({ code, weights }) => [code, weights]),
    ]),
  )
  .digest('hex')
  .slice(0, 12);
