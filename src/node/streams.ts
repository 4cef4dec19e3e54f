import { fstatSync, writeSync } from "node:fs";
import { UsageError } from "../base/errors.ts";
import { explainError } from "./system-errors.ts";

/** Standard output and standard error of this process. */
export type Output = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows a line in place on standard error, until something else is written; an empty one clears it. Only for a terminal. */
  readonly status: (text: string) => void;
  /** Why standard output is not complete; undefined if it is. */
  readonly failure: () => string | undefined;
  /** Whether that is because its reader has closed it. */
  readonly isClosed: () => boolean;
};

/**
 * Opens the output of this process. After an error nothing more is written to that stream and the run continues, since its reports
 * are still needed. That standard error is closed or full cannot be reported anywhere.
 */
export function openOutput(): Output {
  let failure: unknown;
  let silence: unknown;
  let hasStatus = false;
  const err = (text: string) => {
    if (silence === undefined) silence = write(2, text);
  };
  const status = (text: string) => {
    if (text !== "" || hasStatus) err(inPlace(text));
    hasStatus = text !== "";
  };
  return {
    out: (text) => {
      status("");
      if (failure === undefined) failure = write(1, text);
    },
    err: (text) => {
      status("");
      err(text);
    },
    status,
    failure: () => (failure === undefined ? undefined : explainError(failure)),
    isClosed: () => (failure as NodeJS.ErrnoException | undefined)?.code === "EPIPE",
  };
}

/**
 * Escape sequences that replace the line of the cursor by a text. Meanwhile, lines are not wrapped: a terminal that is too narrow
 * cuts the text, and the line can still be cleared.
 */
function inPlace(text: string): string {
  return text === "" ? "\r\u001b[K" : `\r\u001b[?7l${text}\u001b[K\u001b[?7h`;
}

/**
 * Writes a text synchronously and completely: creating `process.stdout` would take half of the time of a small run. If the
 * reader is slow, the write is repeated. Returns the error if it failed.
 */
function write(descriptor: number, text: string): unknown {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") return error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  return undefined;
}

/** Reads standard input to its end or, if it is larger than a limit, until more has been read. */
export async function readStandardInput(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    // Node reads a folder as if it were empty.
    if (fstatSync(0).isDirectory()) throw new Error("it is a folder");
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limit) break;
    }
  } catch (error) {
    throw new UsageError(`cannot read standard input: ${explainError(error)}`);
  }
  return Buffer.concat(chunks);
}
