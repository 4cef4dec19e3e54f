import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { manifest } from "../support/e2e/manifests.ts";
import { programs } from "../support/programs.ts";

// What the command line writes to a terminal, by `script` of util-linux, which runs a command in a pseudoterminal.

const hasScript = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") === true;

const cwd = mkdtempSync(join(tmpdir(), "terminal-"));
for (const [name, servers] of [
  ["a.yaml", 3],
  ["b.yaml", 4],
  ["c.yaml", 3],
] as const)
  writeFileSync(join(cwd, name), manifest(1, servers));

type Environment = Readonly<Record<string, string>>;

/** Runs a command line of a shell in a terminal, in which `lp` is the program. Returns what the terminal receives. */
function inTerminal(line: string, env: Environment = {}): Promise<string> {
  const script = `lp() { "${process.execPath}" "${programs.cli}" "$@"; }; ${line}`;
  const usual = { PATH: process.env.PATH ?? "", TERM: "xterm-256color", SHELL: "/bin/sh", HOME: cwd };
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...usual, ...env }, timeout: 20_000 };
    const child = execFile("script", ["-qfc", script, "/dev/null"], options, (error, stdout) =>
      error ? reject(error) : resolve(stdout.replaceAll("\r\n", "\n")),
    );
    child.stdin?.end();
  });
}

/** The lines that are shown in place, and what else is written. */
function read(output: string): {
  readonly shown: readonly string[];
  readonly rest: string;
  readonly isCleared: boolean;
} {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of a line that is shown in place
  const inPlace = /\r\u001b\[\?7l([^\r\u001b]*)\u001b\[K\u001b\[\?7h/g;
  const clear = "\r\u001b[K";
  const shown = [...output.matchAll(inPlace)].map(([, text = ""]) => text);
  const after = output.slice(output.lastIndexOf(shown.at(-1) ?? "") + (shown.at(-1)?.length ?? 0));
  return {
    shown,
    rest: output.replace(inPlace, "").replaceAll(clear, ""),
    isCleared: after.replace(/^\p{Cc}\[K\p{Cc}\[\?7h/u, "").startsWith(clear),
  };
}

/** A run takes more than two seconds because its standard input does. */
const slow = "{ sleep 2.1; cat b.yaml; } | lp --as-of 2019-06-01 - *.yaml";
const quick = "lp --as-of 2019-06-01 - *.yaml < b.yaml";

describe.skipIf(!hasScript)("a terminal", { concurrent: true }, () => {
  it("shows the progress of a long run in place, and clears it before anything else is written", async () => {
    const [long, short] = await Promise.all([inTerminal(slow), inTerminal(quick)]);
    const { shown, rest, isCleared } = read(long);
    expect(shown[0]).toMatch(/^checked [1-4] of 4 files, \d findings? so far$/);
    expect(shown.at(-1)).toBe("checked 4 of 4 files, 2 findings so far");
    expect(isCleared).toBe(true);
    expect(rest).toBe(short);
    expect(read(short).shown).toEqual([]);
  });

  it("shows it only there if standard output is a file, and clears it at the end", async () => {
    const { shown, rest, isCleared } = read(await inTerminal(`${slow} --format json > out.json`));
    expect(shown.length).toBeGreaterThan(0);
    expect([rest, isCleared]).toEqual(["", true]);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).counts.error).toBe(2);
  });

  it.each<[string, string, Environment?]>([
    ["in CI", slow, { CI: "true" }],
    ["on a dumb terminal", slow, { TERM: "dumb" }],
    ["with --quiet", `${slow} --quiet`],
    ["if standard error is a file", `${slow} 2> errors.txt; cat errors.txt`],
    ["if standard error is a pipe", `{ ${slow}; } 2>&1 | cat`],
  ])("shows no progress %s", async (_, line, env) => {
    const output = await inTerminal(line, env);
    expect(read(output).shown).toEqual([]);
    expect(output).toMatch(/a\.yaml:\d+:\d+:/);
  });

  it.each<[string, string, Environment, boolean]>([
    ["colors", quick, {}, true],
    ["no colors with --color never", `${quick} --color never`, {}, false],
    ["no colors with NO_COLOR", quick, { NO_COLOR: "1" }, false],
    ["no colors if it is dumb", quick, { TERM: "dumb" }, false],
    ["colors with --color always, whatever the environment is", `${quick} --color always`, { NO_COLOR: "1" }, true],
    ["colors with FORCE_COLOR in a pipe", `${quick} | cat`, { FORCE_COLOR: "1" }, true],
    ["no colors in a pipe", `${quick} | cat`, {}, false],
  ])("has %s", async (_, line, env, colored) => {
    expect((await inTerminal(line, env)).includes("\u001b[31m")).toBe(colored);
  });

  it.each<[string, string, Environment, boolean]>([
    ["links to rule pages if it is known to show them", quick, { WT_SESSION: "1" }, true],
    ["no links if it is not known", quick, {}, false],
    ["no links in CI", quick, { WT_SESSION: "1", CI: "true" }, false],
    ["no links in a pipe", `${quick} --color always | cat`, { WT_SESSION: "1" }, false],
    ["no links without colors", `${quick} --color never`, { WT_SESSION: "1" }, false],
  ])("has %s", async (_, line, env, linked) => {
    const output = await inTerminal(line, env);
    expect(output.includes("\u001b]8;;https://github.com/")).toBe(linked);
    expect(output.includes("[front-end-count]")).toBe(!linked);
  });
});
