import type { Result } from "../../base/result.ts";
import { quote } from "../../base/wording.ts";

/**
 * Turns an error of the API into a result, with the permission that the request requires. No verdict depends on it: the
 * caller reports the error and continues.
 */
export async function tryApi<T>(work: () => Promise<T>, permission?: string): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    // GitHub responds with 404 for what a token may not see.
    const isRefused = permission !== undefined && [401, 403, 404].includes(statusOf(error) ?? 0);
    return { ok: false, error: reasonOf(error) + (isRefused ? `; a token with ${permission} is required` : "") };
  }
}

/** The status of a response. Octokit reports 500 if there was none. */
export function statusOf(error: unknown): number | undefined {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === "number" ? status : undefined;
}

/** The message of an error, without the request, whose headers contain the token. */
export function reasonOf(error: unknown): string {
  const { message, response } = error as { message: string; response?: { data?: { message?: unknown } } };
  if (isTimeout(error)) return "GitHub did not respond in time";
  if (response) return `GitHub responded with ${statusOf(error)} (${quote(String(response.data?.message ?? ""))})`;
  if (statusOf(error) !== undefined) return `the request to GitHub failed: ${quote(message)}`;
  return `unexpected response from GitHub: ${quote(message)}`;
}

/**
 * Sends a write request that must not take effect twice. If the response does not show whether it took effect, `find`
 * looks for its result before a second try. There is no second try after a timeout, since GitHub may still be working.
 */
export async function writeOnce<T>(write: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if ((statusOf(error) ?? 0) < 500) throw error;
    const found = await find();
    if (found !== undefined) return found;
    if (isTimeout(error)) throw error;
    return write();
  }
}

/** Checks the items of a list that GitHub returns. */
export function checkItems<T>(list: readonly T[], isValid: (item: Partial<T>) => boolean): readonly T[] {
  if (!list.every((item) => isValid(item ?? {}))) throw new TypeError("an item of a list lacks required properties");
  return list;
}

/** The option of a write request that Octokit must not retry by itself. */
export const noRetry = { request: { retries: 0 } } as const;

function isTimeout(error: unknown): boolean {
  const { cause } = error as { cause?: { name?: string } };
  return cause?.name === "TimeoutError" || statusOf(error) === 504;
}
