/** Something that happens in place of a call, or before it. */
type Incident = () => void | Promise<void>;

/**
 * Watches the calls to several real objects, in the order in which they are made, and lets something happen at the
 * n-th (from 0) of them: before it is passed on, or, when the incident throws, instead of it.
 */
export class Interruption {
  private calls = 0;

  constructor(
    private readonly at: number,
    private readonly incident: Incident,
  ) {}

  /** Whether there were enough calls for it to happen. */
  get happened(): boolean {
    return this.calls > this.at;
  }

  /** The same object, watched; all its methods must be asynchronous. */
  watch<T extends object>(target: T): T {
    return new Proxy(target, {
      get: (object, name) => {
        const member: unknown = Reflect.get(object, name);
        if (typeof member !== 'function') return member;
        return async (...parameters: unknown[]) => {
          if (this.calls++ === this.at) await this.incident();
          return member.apply(object, parameters);
        };
      },
    });
  }
}
