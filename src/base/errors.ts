/** The run cannot be done as asked: wrong usage, a policy that breaks its schema, a report that cannot be written. */
export class CannotRun extends Error {
  /** What else stands in the way, a sentence each. */
  readonly more: readonly string[];

  constructor(message: string, more: readonly string[] = []) {
    super(message);
    this.more = more;
  }
}
