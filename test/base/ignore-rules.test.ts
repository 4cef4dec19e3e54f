import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readIgnoreRules } from "../../src/base/ignore-rules.ts";
import { cpuTime } from "../support/harness.ts";
import { type Random, randomFrom } from "../support/random.ts";
import { tries } from "../support/runs.ts";

const exact = { ignoresCase: false };

/** Whether a file is ignored, by the rules for its folders from the outermost on and for itself. */
function ignores(text: string, path: string, options = exact): boolean {
  const { verdictOn } = readIgnoreRules(text, options);
  const parts = path.split("/");
  return parts.some((_, at) => verdictOn(parts.slice(0, at + 1).join("/"), at < parts.length - 1) === "ignored");
}

const parts =
  "a b ab site * *.yaml a* *a* ? ?? [ab] [!a] [^a]* [a-c]x .x ** *** a**b \\a \\* [[:digit:]] []a] [!]a] a\\ {a,b} +(a) A s?te *-* a.y*ml [\\]] [a\\-c] (a) $a . .. [b-] [-b] [*] [?]b a\\* \\[a] *\\".split(
    " ",
  );

const names =
  "a b ab aab site x.yaml a.yaml a.yml ax .x {a,b} +(a) A #a !a a-b 1 * [a a\\ ] (a) $a c - ?b aa a* [a] 5x".split(" ");

function line(random: Random): string {
  const pick = <T>(all: readonly T[]): T => all[random(all.length)] as T;
  const body = Array.from({ length: 1 + random(3) }, () => pick(parts)).join("/");
  return `${pick(["", "", "", "!", "!", "#", "\\"])}${pick(["", "", "/"])}${body}${pick(["", "", "/", " ", "\r"])}`;
}

function pathOf(random: Random): string {
  return Array.from({ length: 1 + random(3) }, () => names[random(names.length)]).join("/");
}

describe("the rules of a .gitignore file", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "lync-policy-ignore-"));
    execFileSync("git", ["init", "--quiet", folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The paths that git ignores, for several files of rules: one in each folder, since starting a process is slow. */
  function ignoredByGit(cases: readonly (readonly [text: string, paths: readonly string[]])[]) {
    const folders = cases.map(([text], at) => {
      mkdirSync(join(folder, `${at}`), { recursive: true });
      writeFileSync(join(folder, `${at}`, ".gitignore"), text);
      return `${at}/`;
    });
    const input = cases.flatMap(([, paths], at) => paths.map((path) => folders[at] + path)).join("\0");
    const args = ["-c", "core.ignoreCase=false", "check-ignore", "--no-index", "-z", "--stdin"];
    const { stdout } = spawnSync("git", args, { cwd: folder, input, encoding: "utf8", maxBuffer: 2 ** 26 });
    const ignored = stdout.split("\0");
    return folders.map((name) =>
      ignored.filter((path) => path.startsWith(name)).map((path) => path.slice(name.length)),
    );
  }

  it("ignore the paths that git ignores, for random rules and paths", () => {
    const random = randomFrom(Number(process.env.SEED ?? 18));
    for (let left = tries(150); left > 0; left -= 50) {
      const cases = Array.from({ length: Math.min(50, left) }, () => {
        const text = `${Array.from({ length: 1 + random(4) }, () => line(random)).join("\n")}\n`;
        return [text, [...new Set(Array.from({ length: 60 }, () => pathOf(random)))]] as const;
      });
      const byGit = ignoredByGit(cases);
      expect(byGit.flat()).not.toEqual([]);
      for (const [at, [text, paths]] of cases.entries())
        expect([text, paths.filter((path) => ignores(text, path))]).toEqual([text, byGit[at]]);
    }
  });

  it("match whatever the case, if the file system does not distinguish it", () => {
    for (const text of ["SITES/a.YAML\n", "*.YAML\n", "s[I]tes/\n"]) {
      expect([text, ignores(text, "Sites/A.yaml"), ignores(text, "Sites/A.yaml", { ignoresCase: true })]).toEqual([
        text,
        false,
        true,
      ]);
    }
  });

  it("are not applied if they are long, or if many have the same text between wildcards", () => {
    const long = readIgnoreRules(`${"a".repeat(4097)}\n${"b".repeat(4096)}\n# ${"c".repeat(5000)}\n`, exact);
    expect([long.omitted, long.verdictOn("b".repeat(4096), false)]).toEqual([2, "ignored"]);
    const alike = Array.from({ length: 1000 }, (_, at) => `${"?".repeat(at % 40)}a${"[0-9]".repeat(at / 40)}`);
    const { omitted, verdictOn } = readIgnoreRules(`${alike.join("\n")}\nother\n`, exact);
    expect(omitted).toBeGreaterThan(0);
    expect(verdictOn("other", false)).toBe("ignored");
  });
});

describe("200,000 rules take little time for 1,000 files", () => {
  const count = 200_000;
  const files = Array.from({ length: 1000 }, (_, at) => `sites/region${at % 7}/site${at}.yaml`);
  it.each<[string, (at: number) => string]>([
    ["names", (at) => `rule${at}`],
    ["paths", (at) => `/sites/region${at % 9}/other${at}.yaml`],
    ["folders", (at) => `build${at}/`],
    ["endings", (at) => `*.tmp${at}`],
    ["beginnings", (at) => `gen${at}*`],
    ["parts", (at) => `*x${at}*`],
    ["everything in folders", (at) => `build${at}/**`],
    ["negations", (at) => `!rule${at}`],
    ["many stars", (at) => `*a*a*a*a*a*a*b${at}`],
    ["one rule", () => "*a*a*a*a*a*a*a*a*b"],
    ["wildcards only", (at) => "?".repeat((at % 300) + 1)],
    ["comments", (at) => `# ${at}`],
  ])("%s", (_name, rule) => {
    const text = Array.from({ length: count }, (_, at) => rule(at)).join("\n");
    const began = cpuTime();
    const { verdictOn } = readIgnoreRules(text, exact);
    for (const file of files) verdictOn(file, false);
    expect(cpuTime() - began).toBeLessThan(10_000);
  });
});
