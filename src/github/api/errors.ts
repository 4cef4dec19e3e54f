import { quoted } from "../../base/wording.ts";

/** What GitHub would not do, in words. No verdict depends on it: the caller says so and goes another way. */
export type Failed = { readonly failed: string };

/** Whether an attempt came to nothing. */
export function hasFailed<T extends object>(result: T | Failed): result is Failed {
  return "failed" in result;
}

/** The one place where a failure of the API becomes a value, with the permission that the work takes. */
export async function attempted<T extends object>(work: () => Promise<T>, permission?: string): Promise<T | Failed> {
  try {
    return await work();
  } catch (error) {
    // GitHub hides from some tokens that there is anything they may not see.
    const isRefused = permission !== undefined && [401, 403, 404].includes(statusOf(error) ?? 0);
    return { failed: reasonOf(error) + (isRefused ? `; a token with ${permission} is needed` : "") };
  }
}

/** The status of an answer; 500 also where there was none, as Octokit has it. */
export function statusOf(error: unknown): number | undefined {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === "number" ? status : undefined;
}

/** What went wrong, without anything of the request, whose headers hold the token. */
export function reasonOf(error: unknown): string {
  const { message, response } = error as { message: string; response?: { data?: { message?: unknown } } };
  if (isLate(error)) return "GitHub gave no answer in time";
  if (response) return `GitHub answered ${statusOf(error)} (${quoted(String(response.data?.message ?? ""))})`;
  if (statusOf(error) !== undefined) return `GitHub cannot be asked: ${quoted(message)}`;
  return `GitHub's answer is not as its description says: ${quoted(message)}`;
}

/**
 * Does a write that must not be done twice. Where nobody knows whether it was done, GitHub is asked before a second try;
 * after an answer that is late it may still be at work, so there is none.
 */
export async function once<T>(write: () => Promise<T>, done: () => Promise<T | undefined>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if ((statusOf(error) ?? 0) < 500) throw error;
    const found = await done();
    if (found !== undefined) return found;
    if (isLate(error)) throw error;
    return write();
  }
}

/** A list that GitHub answers, where its entries have what is looked at. */
export function listOf<T>(list: readonly T[], isOne: (entry: Partial<T>) => boolean): readonly T[] {
  if (!list.every((entry) => isOne(entry ?? {}))) throw new TypeError("an entry of a list has another form");
  return list;
}

/** Given with a write that must not be done twice, so that Octokit does not try again by itself. */
export const single = { request: { retries: 0 } } as const;

function isLate(error: unknown): boolean {
  const { cause } = error as { cause?: { name?: string } };
  return cause?.name === "TimeoutError" || statusOf(error) === 504;
}
