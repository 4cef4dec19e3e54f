import { existsSync, fstatSync, realpathSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { main } from "./main.ts";

/**
 * Writes at once and to the end: half the time of a small run would go into making `process.stdout`. A reader that has
 * seen enough (`| head`) ends the run quietly; one that is slow is waited for.
 */
function write(descriptor: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") process.exit();
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

async function stdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Where this program stands; npm leads to it by a link. */
function folderOf(program: string): string {
  return dirname(existsSync(program) ? realpathSync(program) : program);
}

/** Runs the command line of this process and sets its exit code. */
export async function start(): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2), {
      cwd: process.cwd(),
      home: folderOf(process.argv[1] ?? ""),
      // Not isatty of node:tty, which loads node:net; other devices, such as /dev/null, do not mind colours.
      color: !process.env.NO_COLOR && fstatSync(1).isCharacterDevice(),
      stdin,
      out: (text) => write(1, text),
      err: (text) => write(2, text),
    });
  } catch (error) {
    const { message, stack } = error as Error;
    write(2, `lync-policy: a defect of the tool: ${message} (DEBUG=lync-policy shows where)\n`);
    if (process.env.DEBUG === "lync-policy") write(2, `${stack}\n`);
    process.exitCode = 2;
  }
}
