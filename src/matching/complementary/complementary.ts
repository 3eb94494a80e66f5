import { type Directory, mergedProfile } from '../../directory/index.js';
import { notFound, unprocessable } from '../../platform/problem.js';
import type { Language } from '../../vocabularies/index.js';
import { scoringVersion } from '../scoring-version.js';
import { suggestionView } from '../suggestions/suggestion-view.js';
import type { ComplementaryRequests } from './complementary-jobs.js';
import { nobodyNow } from './complementary-problems.js';
import { draftBeside } from './draft-beside.js';

/** Who would add most beside one organisation. */
export class Complementary {
  constructor(
    private readonly directory: Directory,
    private readonly requests: ComplementaryRequests,
  ) {}

  /**
   * For an organisation by its id or an identity key.
   * @throws Problem 404 when there is none, 422 when it is closed, 503 when there is no answer in time.
   */
  async of(
    idOrKey: string,
    { limit, lang }: { limit: number; lang?: Language | undefined },
    gone: AbortSignal,
  ) {
    const record = await this.directory.find(idOrKey);
    if (!record)
      throw notFound(`There is no organisation ${idOrKey}. GET /api/v1/organisations?q=… finds them.`);
    const { name, status } = mergedProfile(record);
    if (status === 'closed')
      throw unprocessable(
        'closed-organisation',
        `${name} is closed according to its sources, so that nobody can be beside it in a consortium. Ask about its successor, if it has one.`,
      );
    const question = { organisationId: record.id, limit, directoryVersion: await this.directory.version() };
    const reply = await this.requests.ask(question, gone);
    if (reply.status !== 'answered') throw nobodyNow(reply.status);
    if (reply.answer.status === 'behind') throw nobodyNow('behind');
    const { suggestions, directoryVersion, projects } = reply.answer;
    const records = await this.directory.getMany(suggestions.map(({ id }) => id));
    const draft = draftBeside(record.id);
    return {
      organisationId: record.id,
      items: suggestions.flatMap((suggestion, at) => {
        const found = records[at];
        if (!found) return [];
        const { organisation, score, reasons } = suggestionView(draft, found, suggestion, lang);
        return [{ organisation, score, reasons }];
      }),
      directoryVersion,
      rulesVersion: scoringVersion(projects),
    };
  }
}
