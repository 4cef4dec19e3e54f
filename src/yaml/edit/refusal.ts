import type { Result } from "../../base/result.ts";

/** Refuses a change, with the reason as a sentence for the user. */
export function refuse(reason: string): Result<never> {
  return { ok: false, error: reason };
}

/** Accepts a change. */
export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}
