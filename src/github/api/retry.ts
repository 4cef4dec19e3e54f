import type { Clock } from "./clock.ts";
import { isRateLimit, statusOf } from "./errors.ts";
import { timeIsUp } from "./fetch.ts";
import type { Octokit } from "./octokit.ts";

/** Retry limits: how long a run waits for GitHub, and how often it retries a request. */
export type RetryLimits = {
  /** Milliseconds for one request, its response included. */
  readonly request: number;
  /** Milliseconds for all requests of a run, with all waits. */
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

/** The most seconds between two writes: the throttling plugin sends comments and reviews that far apart. */
const spacing = 3;

/** The options of Octokit's plugins: one retries after errors, the other waits when GitHub limits the rate. */
export function pluginOptions({ tries, wait, second }: RetryLimits, clock: Clock) {
  const mayRetry = (seconds: number, _options: unknown, _octokit: unknown, tried: number) =>
    tried < tries && seconds <= wait && (seconds + spacing) * second < clock.left();
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

type Hooks = Pick<Octokit, "hook">;

/** The options of a request that the retry plugin uses. */
type RetryState = { retryCount?: number; retries?: number };

/**
 * A plugin for what the plugins for retries lack. The throttling plugin recognizes rate limits only by GitHub's message
 * instead of the headers, and the retry plugin has no limit of time.
 */
export function retryRules({ second }: RetryLimits, clock: Clock) {
  return ({ hook }: Hooks): object => {
    hook.error("request", (error, options) => {
      const state = options.request as RetryState;
      const headers = ("response" in error && error.response?.headers) || {};
      if (isRateLimit(statusOf(error), headers) && headers["x-ratelimit-remaining"] !== "0")
        error.message = `secondary rate limit: ${error.message}`;
      // The retry plugin waits for a second, then for four.
      const wait = ((state.retryCount ?? 0) + 1) ** 2 * second;
      if (wait + spacing * second >= clock.left()) state.retries = 0;
      throw error;
    });
    return {};
  };
}

/** Lets the clock run during a request and its retries, and sends none that cannot end in time. */
export function limitTime({ hook }: Hooks, { total, second }: RetryLimits, clock: Clock): void {
  hook.wrap("request", (request, options) => {
    if (clock.left() <= spacing * second) throw timeIsUp(total, false);
    return clock.during(async () => request(options));
  });
}
