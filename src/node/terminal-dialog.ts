import { createInterface } from "node:readline";
import { isatty } from "node:tty";
import { UsageError } from "../base/errors.ts";
import { escapeInvisible } from "../base/wording.ts";
import type { ReadStdin } from "./find-files.ts";

/** Whether a person can be asked: standard input and standard error are terminals. */
export function isInteractive(): boolean {
  return isatty(0) && isatty(2);
}

/** Reads lines that a person types. Standard output stays free for results, so prompts go to standard error. */
export type LineReader = {
  /** The next line; undefined at the end of the input. */
  readonly readLine: (prompt: string) => Promise<string | undefined>;
  readonly close: () => void;
};

/**
 * A reader of lines at the terminal of this process. Lines that are typed or pasted ahead are kept. Ctrl+D ends the input, and
 * Ctrl+C this process, with the exit code of one that this signal ends.
 */
export function terminalReader(): LineReader {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  reader.once("SIGINT", () => {
    reader.close();
    process.stderr.write("\n");
    process.exit(interrupted);
  });
  const lines = reader[Symbol.asyncIterator]();
  const readLine = async (prompt: string) => {
    reader.setPrompt(prompt);
    reader.prompt();
    const { value, done } = await lines.next();
    if (!done) return value;
    // The cursor is still behind the prompt.
    process.stderr.write("\n");
    return undefined;
  };
  return { readLine, close: () => reader.close() };
}

/** The exit code of a process that Ctrl+C ends: 128 and the number of the signal. */
const interrupted = 130;

/** The most bytes of answers: more than any person types. */
const maxAnswers = 65_536;

/** A reader of the lines of standard input that is no terminal. It writes each prompt with the line that answers it. */
export async function lineReader(stdin: ReadStdin, write: (text: string) => void): Promise<LineReader> {
  const bytes = await stdin(maxAnswers);
  if (bytes.length > maxAnswers) throw new UsageError("standard input is too long for answers; expected one per line");
  const lines = decodeUtf8(bytes).split(/\r?\n/);
  // The last line ends the text, and is an answer only if it has no line end.
  if (lines.at(-1) === "") lines.pop();
  const readLine = async (prompt: string) => {
    const line = lines.shift();
    write(`${prompt}${escapeInvisible(line ?? "")}\n`);
    return line;
  };
  return { readLine, close: () => {} };
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError("standard input is not UTF-8; expected one answer per line");
  }
}
