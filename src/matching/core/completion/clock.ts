/** The time is over. Out of `complete` it comes only where no team was found in time. */
export class TimeUp extends Error {
  override readonly name = 'TimeUp';

  constructor() {
    super('The time was over before a team was found');
  }
}

/** Steps between looks at the time: some tens of microseconds of work. */
const STEPS = 256;

/** The time box of a completion, asked from every loop that can be long. */
export class Clock {
  private steps = 0;

  /** `shouldStop` is asked again and again; once true it must stay so. */
  constructor(private readonly shouldStop: () => boolean) {}

  isOver(): boolean {
    return this.shouldStop();
  }

  /** Counts the work of an inner loop and looks at the time now and then. Throws TimeUp. */
  poll(steps = 1): void {
    this.steps += steps;
    if (this.steps < STEPS) return;
    this.steps = 0;
    if (this.shouldStop()) throw new TimeUp();
  }
}

/** What a search has come to when it ends or its time does. */
export function untilTimeUp(search: () => void): void {
  try {
    search();
  } catch (error) {
    if (!(error instanceof TimeUp)) throw error;
  }
}
