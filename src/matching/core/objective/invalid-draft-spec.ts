export type InvalidDraftSpecCode =
  | 'too-many-needs'
  | 'invalid-need-weight'
  | 'invalid-weights'
  | 'invalid-size'
  | 'invalid-depth'
  | 'invalid-seats'
  | 'invalid-minimum';

/** The draft cannot be scored as it was given: the caller's fault. */
export class InvalidDraftSpec extends Error {
  override readonly name = 'InvalidDraftSpec';

  constructor(
    readonly code: InvalidDraftSpecCode,
    message: string,
  ) {
    super(message);
  }
}
