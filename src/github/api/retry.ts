import { statusOf } from "./errors.ts";
import type { Octokit } from "./octokit.ts";

/** Retry limits: how long a run waits for GitHub, and how often it retries a request. */
export type RetryLimits = {
  /** Milliseconds for one request, its response included. */
  readonly request: number;
  /** Milliseconds for all requests of a run. */
  readonly total: number;
  /** Tries after the first. */
  readonly tries: number;
  /** The most seconds to wait before a retry. A request is not retried if GitHub requires more, such as an hour. */
  readonly wait: number;
  /** Milliseconds per second of waiting, which a test shortens. */
  readonly second: number;
};

/** The limits of a step. GitHub recommends a minute if a response names no time. */
export const defaultLimits: RetryLimits = { request: 15_000, total: 180_000, tries: 2, wait: 60, second: 1000 };

/** Statuses that a retry would not change, and 403 and 429, which the throttling plugin retries at the right time. */
const finalStatuses = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451];

type Fetch = typeof globalThis.fetch;

/** A fetch with a deadline for the whole response. An incomplete response, or one that is not JSON, is an error. */
export function fetchWithDeadline(fetch: Fetch, { request, total }: RetryLimits): Fetch {
  const end = Date.now() + total;
  return async (url, options) => {
    const left = Math.min(request, end - Date.now());
    if (left <= 0) throw new Error(`all requests together took longer than ${total / 1000} s`);
    const response = await fetch(url, { ...options, signal: AbortSignal.timeout(left) });
    const body = await response.arrayBuffer();
    const { status, headers } = response;
    if (response.ok && body.byteLength > 0 && isJson(headers)) checkJson(body);
    return new Response(body.byteLength === 0 ? null : body, { status, headers: new Headers([...headers]) });
  };
}

/** The raw content of a file has the type "application/vnd.github.raw+json", whatever the content is. */
function isJson(headers: Headers): boolean {
  return /^application\/json\b/.test(headers.get("content-type") ?? "");
}

function checkJson(body: ArrayBuffer): void {
  try {
    JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new Error("the response is not JSON");
  }
}

/** The options of Octokit's plugins: one retries after errors, the other waits when GitHub limits the rate. */
export function pluginOptions({ total, tries, wait, second }: RetryLimits) {
  const end = Date.now() + total;
  const mayRetry = (seconds: number, _options: unknown, _octokit: unknown, tried: number) =>
    tried < tries && seconds <= wait && Date.now() + seconds * second < end;
  return {
    retry: { retries: tries, retryAfterBaseValue: second, doNotRetry: finalStatuses },
    throttle: {
      onRateLimit: mayRetry,
      onSecondaryRateLimit: mayRetry,
      retryAfterBaseValue: second,
      // The plugin sends writes a second apart, as GitHub recommends. Only a test shortens the second.
      ...(second < 1000 && { write: immediate, notifications: immediate }),
    },
  };
}

const immediate = { key: () => ({ schedule: (_options: unknown, job: () => Promise<void>) => job() }) } as never;

type Fields = Readonly<Record<string, unknown>>;

/** A plugin that recognizes rate limits by their headers. The throttling plugin recognizes only GitHub's message. */
export function limitsByHeader(octokit: Pick<Octokit, "hook">): object {
  octokit.hook.error("request", (error) => {
    const headers: Fields = ("response" in error && error.response?.headers) || {};
    const isLimit = statusOf(error) === 429 || (statusOf(error) === 403 && headers["retry-after"] !== undefined);
    if (isLimit && headers["x-ratelimit-remaining"] !== "0") error.message = `secondary rate limit: ${error.message}`;
    throw error;
  });
  return {};
}
