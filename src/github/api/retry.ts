import { statusOf } from "./errors.ts";
import type { Octokit } from "./octokit.ts";

/** How long is waited for GitHub, and how often it is asked again. */
export type Patience = {
  /** Milliseconds for one request, its answer included. */
  readonly request: number;
  /** Milliseconds for everything that a run asks of GitHub. */
  readonly total: number;
  /** Tries after the first. */
  readonly tries: number;
  /** The most seconds that GitHub may ask for before the next try; who is told an hour goes without. */
  readonly wait: number;
  /** Milliseconds in a second of waiting, which a test makes short. */
  readonly second: number;
};

/** The patience of a step that people wait for. GitHub asks for a minute where it names no time. */
export const usual: Patience = { request: 15_000, total: 180_000, tries: 2, wait: 60, second: 1000 };

/** What a second try would not change, or what waits for its time by another plugin: 403 and 429. */
const final = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451];

type Fetch = typeof globalThis.fetch;

/** A fetch that ends in time, with the whole answer: half of one, or one that is not JSON, is none. */
export function patientFetch(fetch: Fetch, { request, total }: Patience): Fetch {
  const end = Date.now() + total;
  return async (url, options) => {
    const left = Math.min(request, end - Date.now());
    if (left <= 0) throw new Error(`the ${total / 1000} s for everything asked of it are over`);
    const answer = await fetch(url, { ...options, signal: AbortSignal.timeout(left) });
    const body = await answer.arrayBuffer();
    const { status, headers } = answer;
    if (answer.ok && body.byteLength > 0 && isJson(headers)) checkJson(body);
    return new Response(body.byteLength === 0 ? null : body, { status, headers: new Headers([...headers]) });
  };
}

/** A file's own text comes as "application/vnd.github.raw+json", whatever it is. */
function isJson(headers: Headers): boolean {
  return /^application\/json\b/.test(headers.get("content-type") ?? "");
}

function checkJson(body: ArrayBuffer): void {
  try {
    JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new Error("its answer is not JSON");
  }
}

/** The options of Octokit's plugins: one tries again after failures, the other waits where GitHub limits a rate. */
export function waits({ total, tries, wait, second }: Patience) {
  const end = Date.now() + total;
  const goesOn = (seconds: number, _options: unknown, _octokit: unknown, tried: number) =>
    tried < tries && seconds <= wait && Date.now() + seconds * second < end;
  return {
    retry: { retries: tries, retryAfterBaseValue: second, doNotRetry: final },
    throttle: {
      onRateLimit: goesOn,
      onSecondaryRateLimit: goesOn,
      retryAfterBaseValue: second,
      // The plugin keeps writes a second apart, as GitHub asks; only a test has no second.
      ...(second < 1000 && { write: atOnce, notifications: atOnce }),
    },
  };
}

const atOnce = { key: () => ({ schedule: (_options: unknown, job: () => Promise<void>) => job() }) } as never;

type Fields = Readonly<Record<string, unknown>>;

/** A plugin: GitHub may limit a rate without the words that the other looks for. What the headers say means the same. */
export function limitsByHeader(octokit: Pick<Octokit, "hook">): object {
  octokit.hook.error("request", (error) => {
    const headers: Fields = ("response" in error && error.response?.headers) || {};
    const isLimit = statusOf(error) === 429 || (statusOf(error) === 403 && headers["retry-after"] !== undefined);
    if (isLimit && headers["x-ratelimit-remaining"] !== "0") error.message = `secondary rate limit: ${error.message}`;
    throw error;
  });
  return {};
}
