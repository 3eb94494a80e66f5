/** At which moment of directory and index something was found; answers of another one are forgotten. */
export type Moment = string;

/** Kept as bytes: to encode a text anew was the largest part of answering (profiled). */
export interface HotAnswer {
  /** JSON in UTF-8 without its closing brace. */
  open: Buffer;
  tag: string;
}

interface Limits {
  entries: number;
  /** Bytes of the answers and characters of what was asked. */
  size: number;
}

const LIMITS: Limits = { entries: 2_000, size: 16_000_000 };

/**
 * Answers that are asked for again, all of one moment: as soon as another moment is met, they are gone. So nothing here
 * can be older than what the moment, read anew for each question, says.
 */
export class HotAnswers {
  private moment: Moment | undefined;
  private readonly kept = new Map<string, HotAnswer>();
  private size = 0;

  constructor(private readonly limits = LIMITS) {}

  /** What was found for this question at this moment. */
  get(moment: Moment, question: string): HotAnswer | undefined {
    this.meet(moment);
    const found = this.kept.get(question);
    if (found === undefined) return undefined;
    // The last one asked for is the last one to go.
    this.kept.delete(question);
    this.kept.set(question, found);
    return found;
  }

  /** Keeps an answer, unless another moment has been met since. */
  keep(moment: Moment, question: string, answer: HotAnswer): void {
    if (moment !== this.moment) return;
    this.forget(question);
    this.kept.set(question, answer);
    this.size += question.length + answer.open.length;
    for (const [oldest] of this.kept) {
      if (this.kept.size <= this.limits.entries && this.size <= this.limits.size) return;
      this.forget(oldest);
    }
  }

  private meet(moment: Moment): void {
    if (moment === this.moment) return;
    this.moment = moment;
    this.kept.clear();
    this.size = 0;
  }

  private forget(question: string): void {
    const answer = this.kept.get(question);
    if (answer === undefined) return;
    this.size -= question.length + answer.open.length;
    this.kept.delete(question);
  }
}
