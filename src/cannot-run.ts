/** The run cannot be done as asked: wrong usage, a policy that breaks its schema, a report that cannot be written. */
export class CannotRun extends Error {}
