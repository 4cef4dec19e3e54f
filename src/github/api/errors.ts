import { formatNumber, quoteUpTo } from "../../base/wording.ts";

/** An error whose message is shown as it is: no text of a library, of a server or of the language is in it. */
export class ApiError extends Error {
  /** Whether the request was sent, so that it may have taken effect. */
  readonly isSent: boolean;

  constructor(message: string, isSent = true) {
    super(message);
    this.isSent = isSent;
  }
}

/** A write request that may have taken effect, which cannot be determined. */
class UnclearError extends ApiError {}

/** The result of requests. `isUnclear` is true if GitHub may have done what was requested all the same. */
export type ApiResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string; readonly isUnclear?: true };

/** Requires something of a response. A proxy or a broken server can send anything with a successful status. */
export function requireInResponse(condition: unknown, problem: string): asserts condition {
  if (!condition) throw new ApiError(`unexpected response from GitHub: ${problem}`);
}

/**
 * Turns an error of the API into a result, with the permission that the request requires if the token lacks it. No
 * verdict depends on it: the caller reports the error and continues.
 */
export async function tryApi<T>(work: () => Promise<T>, permission?: string): Promise<ApiResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const message = reasonOf(error) + hintFor(error, permission);
    return { ok: false, error: message, ...(isUnclear(error) && { isUnclear: true }) };
  }
}

/** An error as Octokit throws it, with the used parts of the response. */
type RequestError = {
  readonly message: string;
  readonly cause?: unknown;
  readonly response?: {
    readonly data?: { readonly message?: unknown; readonly documentation_url?: unknown } | null;
    readonly headers?: Readonly<Record<string, unknown>>;
  };
};

/** The status of a response. Octokit reports 500 if there was none. */
export function statusOf(error: unknown): number | undefined {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === "number" ? status : undefined;
}

/** An error of this folder, which Octokit may have wrapped in one of its own. */
function apiErrorIn(error: unknown): ApiError | undefined {
  const { cause } = (error ?? {}) as Partial<RequestError>;
  return [error, cause].find((one) => one instanceof ApiError);
}

/** The message of an error, without the request, whose headers contain the token. */
export function reasonOf(error: unknown): string {
  const { message, response } = error as RequestError;
  const known = apiErrorIn(error);
  if (known) return known.message;
  if (isTimeout(error)) return "GitHub did not respond in time";
  const status = statusOf(error);
  // An error of the language, such as one about a missing property, has no status. Its text does not help a user.
  if (status === undefined)
    return isSystemError(error) ? quoteUpTo(message, longest) : "unexpected response from GitHub";
  return response ? describeStatus(status, response) : `the request to GitHub failed: ${quoteUpTo(message, longest)}`;
}

/** Whether an error is from the operating system, such as one about a file that cannot be read. */
function isSystemError(error: unknown): boolean {
  return typeof (error as { syscall?: unknown }).syscall === "string";
}

/** The longest text of a server that a message repeats. GitHub states why it refuses a request in up to 200 characters. */
const longest = 240;

function describeStatus(status: number, { data, headers = {} }: NonNullable<RequestError["response"]>): string {
  const text = typeof data?.message === "string" && data.message !== "" ? ` (${quoteUpTo(data.message, longest)})` : "";
  const seconds = isRateLimit(status, headers) ? secondsToWait(headers) : undefined;
  const wait = seconds === undefined ? "" : `; its rate limit ends in ${formatNumber(seconds)} s`;
  return `GitHub responded with ${status}${text}${wait}`;
}

/** Whether a response refuses a request because of a rate limit. */
export function isRateLimit(status: number | undefined, headers: Readonly<Record<string, unknown>>): boolean {
  if (status === 429) return true;
  return status === 403 && (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0");
}

function secondsToWait(headers: Readonly<Record<string, unknown>>): number | undefined {
  const reset = Math.ceil(Number(headers["x-ratelimit-reset"]) - Date.now() / 1000);
  const seconds = Number(headers["retry-after"] ?? (headers["x-ratelimit-remaining"] === "0" ? reset : undefined));
  return Number.isSafeInteger(seconds) && seconds > 0 ? seconds : undefined;
}

/** What to do about a status with a message of GitHub. */
type Hint = {
  readonly status: number;
  /** A pattern of the message and the address of its documentation, on two lines. */
  readonly pattern: RegExp;
  readonly text: (permission: string) => string;
};

/** Other reasons, such as a locked conversation or an archived repository, are in GitHub's message. */
const hints: readonly Hint[] = [
  { status: 401, pattern: /^/, text: () => "the token is wrong, expired or revoked" },
  {
    status: 403,
    // "… by integration" for the token of a workflow or an app, "… by personal access token" for that of a user.
    pattern: /^Resource not accessible by /,
    text: (permission) => `a token with ${permission} is required`,
  },
  {
    status: 403,
    pattern: /\bauthenticate via a GitHub App\b/,
    text: () => "the token of a workflow or of a GitHub App is required",
  },
  {
    // GitHub responds with 404 for what a token may not see. The address then names the operation; that of an unknown URL does not.
    status: 404,
    pattern: /^Not Found\n.*\/rest\/.*#/,
    text: (permission) => `GitHub also responds with 404 to a token without ${permission}`,
  },
];

function hintFor(error: unknown, permission: string | undefined): string {
  const { data } = (error as Partial<RequestError>)?.response ?? {};
  const text = `${data?.message}\n${data?.documentation_url}`;
  const hint = hints.find(({ status, pattern }) => status === statusOf(error) && pattern.test(text));
  return hint && permission !== undefined ? `; ${hint.text(permission)}` : "";
}

/**
 * Sends a write request that must not take effect twice. If the response does not show whether it took effect, `find`
 * looks for its result before a second try. There is no second try after a timeout, since GitHub may still be working.
 */
export async function writeOnce<T>(
  write: () => Promise<T>,
  find: () => Promise<T | undefined>,
  isLast = false,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!mayHaveWorked(error)) throw error;
    const found = await find().catch(throwUnclear);
    if (found !== undefined) return found;
    if (isTimeout(error)) throwUnclear(error);
    if (isLast) throw error;
  }
  return writeOnce(write, find, true);
}

function mayHaveWorked(error: unknown): boolean {
  return apiErrorIn(error)?.isSent ?? (statusOf(error) ?? 0) >= 500;
}

function throwUnclear(error: unknown): never {
  throw new UnclearError(reasonOf(error));
}

/** Whether a write request may have taken effect although it failed. */
export function isUnclear(error: unknown): boolean {
  return error instanceof UnclearError;
}

/** The option of a write request that Octokit must not retry by itself. */
export const noRetry = { request: { retries: 0 } } as const;

function isTimeout(error: unknown): boolean {
  const { cause } = (error ?? {}) as { cause?: { name?: string } };
  return cause?.name === "TimeoutError" || statusOf(error) === 504;
}
