/** The run cannot start or finish: wrong usage, an invalid policy, a report that cannot be written. Exit code 2. */
export class UsageError extends Error {
  /** Further reasons, one sentence each. */
  readonly details: readonly string[];

  constructor(message: string, details: readonly string[] = []) {
    super(message);
    this.details = details;
  }
}
