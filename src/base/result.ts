/**
 * The result of work that can fail without ending the run: a value, or an error. `E` is a message by default; work that
 * finds several errors at once has a list of them. An error that does end the run is thrown as a `UsageError`.
 */
export type Result<T, E = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };
