import { DEADLINES, within } from './deadlines.js';
import { type Outage, outageOf, sentenceOf } from './outages.js';

/** Tries whether a server can do its part now. */
type Probe = () => Promise<unknown>;

/** Tells what keeps Kompaan from answering. All who ask while servers are being asked get the same answer. */
export class Readiness {
  private asking: Promise<string[]> | undefined;

  constructor(private readonly probes: Record<Outage['what'], Probe>) {}

  /** Sentences, one for each server that cannot do its part; none = ready. In less than a second. */
  async troubles(): Promise<string[]> {
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  private async ask(): Promise<string[]> {
    const asked = Object.entries(this.probes).map(async ([what, probe]) => {
      try {
        await within(DEADLINES.health, what, probe());
        return [];
      } catch (error) {
        const outage = outageOf(error);
        return [outage ? sentenceOf(outage) : `${what} gives an answer that is not understood.`];
      }
    });
    return (await Promise.all(asked)).flat();
  }
}
