import { type List, Service } from '../service.js';
import { benchExpertiseWords } from './expertise-words.js';
import { benchKinds } from './kinds.js';
import { benchMatch } from './match.js';
import { benchSearchNames } from './search-names.js';

/** The sections on how often the answers are right, on sets in the folder of real data; `ror` is imported for them. */
export async function benchMatching(folder: string, ror: List): Promise<string> {
  const service = await Service.start();
  try {
    await service.import(ror);
    const search = (parameters: string) => service.call<never>('GET', `/organisations?${parameters}`);
    return [
      await benchSearchNames(folder, search),
      await benchMatch(folder, service, ror.content),
      await benchKinds(folder),
      await benchExpertiseWords(folder),
    ].join('\n');
  } finally {
    await service.stop();
  }
}
