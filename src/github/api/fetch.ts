import { quote } from "../../base/wording.ts";
import type { Clock } from "./clock.ts";
import { ApiError, requireInResponse } from "./errors.ts";
import type { Mask } from "./mask.ts";

/** A function that sends a request. */
export type Fetch = typeof globalThis.fetch;

/** What all requests of a run share. */
export type RequestContext = {
  /** Milliseconds for one request, its response included. */
  readonly request: number;
  /** Milliseconds for all requests. */
  readonly total: number;
  readonly clock: Clock;
  readonly mask: Mask;
};

/**
 * A fetch with a deadline for the whole response, in which the token is masked. An incomplete response, or one of another
 * type than requested, is an error: a proxy can answer with a page of its own and a successful status.
 */
export function fetchWithin(fetch: Fetch, context: RequestContext): Fetch {
  return async (url, options) => {
    try {
      const signal = AbortSignal.timeout(Math.max(1, Math.ceil(Math.min(context.request, context.clock.left()))));
      const response = await fetch(url, { ...options, signal });
      const bytes = maskBytes(Buffer.from(await response.arrayBuffer()), context.mask);
      const { status } = response;
      const headers = headersOf(response.headers, context.mask);
      const accept = new Headers(options?.headers).get("accept") ?? "";
      if (response.ok) checkBody(bytes, { status, type: headers.get("content-type") ?? "", accept });
      return new Response(bytes.byteLength === 0 ? null : bytes, { status, headers });
    } catch (error) {
      throw describe(error as Error, context);
    }
  };
}

/** Bytes in which the token is masked. A token consists of ASCII characters, and so do its forms. */
function maskBytes(bytes: Buffer<ArrayBuffer>, mask: Mask): Buffer<ArrayBuffer> {
  const text = bytes.toString("latin1");
  const masked = mask(text);
  return masked === text ? bytes : Buffer.from(masked, "latin1");
}

/** Headers without the token. The time to wait before a retry can be a date: Octokit expects seconds. */
function headersOf(headers: Headers, mask: Mask): Headers {
  const copy = new Headers([...headers].map(([name, text]) => [name, mask(text)] as [string, string]));
  const after = copy.get("retry-after");
  if (after === null || /^\d+$/.test(after)) return copy;
  const now = Date.parse(copy.get("date") ?? "") || Date.now();
  const seconds = Math.ceil((Date.parse(after) - now) / 1000);
  copy.delete("retry-after");
  if (Number.isSafeInteger(seconds)) copy.set("retry-after", String(Math.max(1, seconds)));
  return copy;
}

type BodyFacts = { readonly status: number; readonly type: string; readonly accept: string };

function checkBody(bytes: Buffer, { status, type, accept }: BodyFacts): void {
  if (status === 204 || status === 205) return;
  if (/\braw\b/.test(accept)) {
    // GitHub sends the content of a file as "application/vnd.github.raw+json", and of a folder as a list in JSON.
    requireInResponse(
      !/^(text\/html|application\/json)\b/.test(type),
      `expected the content of a file, found ${quote(type)}`,
    );
    return;
  }
  requireInResponse(bytes.byteLength > 0, "it is empty");
  const value = parsedJson(bytes);
  requireInResponse(value !== undefined, "it is not JSON");
  requireInResponse(typeof value === "object" && value !== null, "it is neither an object nor a list");
}

function parsedJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** Codes of errors before a request is sent. */
const unsent = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"];

/** The error to throw instead of one of fetch: it names the limit or the proxy, and its text does not contain the token. */
function describe(error: Error, { total, clock, mask }: RequestContext): Error {
  if (error instanceof ApiError) return error;
  if (error.name === "TimeoutError") return clock.left() > 1 ? error : timeIsUp(total, true);
  const { message, code } = reasonIn(error);
  // The library's text for a proxy that refuses to connect is: Proxy response (407) !== 200 when HTTP Tunneling.
  const [, status] = /^Proxy response \((\d+)\)/.exec(message) ?? [];
  if (status !== undefined) return new ApiError(`the proxy of the runner responded with ${status}`, false);
  // By the specification of fetch, a response with status 407 is an error without a reason.
  if (message === "fetch failed")
    return new ApiError("the request to GitHub failed without a reason; a proxy that requires a password is one");
  const text = `the request to GitHub failed: ${quote(mask(message))}`;
  return new ApiError(text, !unsent.includes(String(code)));
}

/** The reason of an error of fetch, whose own text is only "fetch failed". */
function reasonIn(error: Error & { readonly code?: unknown }): { readonly message: string; readonly code?: unknown } {
  return error.cause instanceof Error && error.cause.message !== "" ? reasonIn(error.cause) : error;
}

/** The error of a request for which no time is left. */
export function timeIsUp(total: number, isSent: boolean): ApiError {
  return new ApiError(`the ${total / 1000} s for all requests to GitHub are over`, isSent);
}
