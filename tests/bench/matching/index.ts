import { type List, Service } from '../service.js';
import { benchMatch } from './match.js';

/** The sections on how often the answers are right, on sets in the folder of real data; `ror` is imported for them. */
export async function benchMatching(folder: string, ror: List): Promise<string> {
  const service = await Service.start();
  try {
    await service.import(ror);
    return await benchMatch(folder, service, ror.content);
  } finally {
    await service.stop();
  }
}
