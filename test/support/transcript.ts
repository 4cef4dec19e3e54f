import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { programs } from "./programs.ts";

/** A command of a transcript, and what it prints. */
type Step = { readonly command: string; readonly output: string };

/** The commands of a transcript: the lines that begin with "$ ". What follows a command is its output; lines before the first one are a description. */
export function commandsIn(transcript: string): { readonly head: string; readonly commands: readonly string[] } {
  const lines = transcript.split("\n");
  const first = lines.findIndex((line) => line.startsWith("$ "));
  const commands = lines.filter((line) => line.startsWith("$ ")).map((line) => line.slice(2));
  return { head: lines.slice(0, first === -1 ? lines.length : first).join("\n"), commands };
}

/** Runs the commands of a transcript in a copy of the files beside it, and returns it with their real output. */
export function replay(folder: string, transcript: string): string {
  const { head, commands } = commandsIn(transcript);
  const home = mkdtempSync(join(tmpdir(), "transcript-"));
  const [cwd, bin] = [join(home, "work"), join(home, "bin")];
  for (const path of [cwd, bin]) mkdirSync(path);
  if (existsSync(join(folder, "files"))) cpSync(join(folder, "files"), cwd, { recursive: true });
  const launcher = join(bin, "lync-policy");
  writeFileSync(launcher, `#!/bin/sh\nexec "${process.execPath}" "${programs.cli}" "$@"\n`);
  chmodSync(launcher, 0o755);
  const steps = commands.map((command) => run(command, cwd, environment(home, bin)));
  const text = steps.map(({ command, output }) => `$ ${command}\n${output}`).join("\n");
  return `${head}\n${text}`.replaceAll(cwd, "/contoso").replaceAll(home, "/home");
}

function environment(home: string, bin: string): NodeJS.ProcessEnv {
  const author = { GIT_AUTHOR_NAME: "Contoso", GIT_AUTHOR_EMAIL: "lync@contoso.com", GIT_AUTHOR_DATE: day };
  const committer = { GIT_COMMITTER_NAME: "Contoso", GIT_COMMITTER_EMAIL: "lync@contoso.com", GIT_COMMITTER_DATE: day };
  const path = [bin, process.env.PATH ?? ""].join(delimiter);
  return { PATH: path, HOME: home, LANG: "C.UTF-8", GIT_CONFIG_NOSYSTEM: "1", ...author, ...committer };
}

/** The date of commits, so that their hashes are the same in every run. */
const day = "2026-11-30T12:00:00Z";

/** Runs a command in a shell. An exit code other than 0 is the last line of its output. */
function run(command: string, cwd: string, env: NodeJS.ProcessEnv): Step {
  const { stdout, status } = spawnSync("sh", ["-c", `{ ${command}\n} 2>&1`], { cwd, env, encoding: "utf8" });
  const ended = stdout === "" || stdout.endsWith("\n") ? stdout : `${stdout}\n`;
  return { command, output: status === 0 ? ended : `${ended}[exit code ${status}]\n` };
}
