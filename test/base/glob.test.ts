import { describe, expect, it } from "vitest";
import { compileGlob, globFolder } from "../../src/base/glob.ts";
import { cpuTime } from "../support/harness.ts";

function matches(glob: string, path: string): boolean {
  const compiled = compileGlob(glob);
  if (!compiled.ok) throw new Error(compiled.error);
  return compiled.value(path);
}

describe("a glob", () => {
  it.each([
    ["*.yaml", ["a.yaml", ".yaml", ".hidden.yaml"], ["a.yml", "a/b.yaml", "a.yaml.txt"]],
    ["sites/*.yaml", ["sites/a.yaml"], ["a.yaml", "sites/b/a.yaml", "Sites/a.yaml"]],
    ["sites", ["sites", "sites/a.yaml", "sites/b/c.yaml"], ["other/sites", "sites2/a.yaml"]],
    ["sites/**", ["sites", "sites/a.yaml", "sites/b/c.yaml"], ["site/a.yaml"]],
    ["**/a.yaml", ["a.yaml", "b/a.yaml", "b/c/a.yaml"], ["ba.yaml", "../a.yaml"]],
    ["**/*.yaml", ["a.yaml", "b/.c/a.yaml"], ["a.yml"]],
    ["a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["ab", "a/xb"]],
    ["**", ["a", "a/b", ".a/.b"], ["../a"]],
    ["a?.yaml", ["ab.yaml"], ["a.yaml", "abc.yaml", "a/.yaml"]],
    ["[a-c]*.yaml", ["a.yaml", "cd.yaml"], ["d.yaml"]],
    ["[!a]*", ["b"], ["a", "../x"]],
    ["[[:digit:]].yaml", ["1.yaml"], ["a.yaml"]],
    ["*.{yaml,yml}", ["a.yaml", "a.yml"], ["a.yaml,yml"]],
    ["{a,b/{c,d}}.yaml", ["a.yaml", "b/c.yaml", "b/d.yaml"], ["b.yaml", "c.yaml"]],
    ["site{1..12}.yaml", ["site1.yaml", "site12.yaml"], ["site13.yaml", "site0.yaml"]],
    ["{a}", ["{a}"], ["a"]],
    ["+(a|b).yaml", ["a.yaml", "abba.yaml"], [".yaml", "c.yaml"]],
    ["!(a).yaml", ["b.yaml", "aa.yaml"], ["a.yaml"]],
    ["@(a|b)", ["a"], ["ab", "c"]],
    ["?(a)b", ["b", "ab"], ["aab"]],
    ["\\*.yaml", ["*.yaml"], ["a.yaml"]],
    ["../*.yaml", ["../a.yaml"], ["a.yaml", "../../a.yaml"]],
    ["#a", ["#a"], ["a"]],
    ["!a", ["!a"], ["b"]],
    ["[a", ["[a"], ["a"]],
    ["100%.yaml", ["100%.yaml"], ["100.yaml"]],
    ["\uD800*", ["\uD800a"], ["a"]],
  ])("%s", (glob, yes, no) => {
    expect(yes.filter((path) => !matches(glob, path))).toEqual([]);
    expect(no.filter((path) => matches(glob, path))).toEqual([]);
  });

  it.each([
    ["a/b/*.yaml", "a/b"],
    ["*.yaml", ""],
    ["a/b.yaml", "a"],
    ["a/{b,c}/d", "a"],
    ["a/+(b)/c", "a"],
    ["../*.yaml", ".."],
    ["/a/*.yaml", "/a"],
    ["/*.yaml", "/"],
    ["a/\\[b/*", "a"],
  ])("%s starts in the folder %j", (glob, folder) => {
    expect(globFolder(glob)).toBe(folder);
  });
});

const name = `${"a".repeat(235)}.yaml`;
const folders = `${"a/".repeat(120)}a`;

describe("a glob takes little time for a name that nearly matches", () => {
  it.each([
    "**/*a*a*a*a*a*a*a*a*b",
    "*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b",
    `${"*a".repeat(120)}b`,
    `${"**/".repeat(150)}b`,
    `${"**/a/".repeat(100)}b`,
    `${"**/*a*/".repeat(60)}b`,
    `${"?".repeat(240)}b`,
    `${"*".repeat(900)}b`,
    "+(+(+(+(a))))b",
    "+(a|aa|aaa)b",
    "*(*a|a*|*)*(*a|a*|*)b",
    `${"+(a|aa)".repeat(30)}b`,
    "!(!(!(*a*)*)*)*b",
    `${"!(a*b)".repeat(20)}c`,
    `${"{a,aa}".repeat(9)}*b`,
    `${"[a-c]*".repeat(60)}z`,
    "[!a-",
    `${"@(a*|*a)".repeat(40)}b`,
  ])("%s", (glob) => {
    const began = cpuTime();
    expect([name, folders, `${name}/${name}`].map((path) => matches(glob, path))).toContain(false);
    // Ten times as much as it takes on a slow machine.
    expect(cpuTime() - began).toBeLessThan(500);
  });
});

describe("a glob is refused at once if", () => {
  it.each([
    ["it is long", "a".repeat(65_537), /^glob "a{80}…" has 65,537 characters; at most 1,024 are allowed$/],
    ["it is a little too long", `${"a".repeat(1023)}*b`, /has 1,025 characters/],
    ["its braces multiply", "{a,b}".repeat(30), /^the braces of glob ".*" expand to more than 1,000 alternatives; use/],
    ["its braces multiply a little", "{a,b}".repeat(10), /more than 1,000 alternatives/],
    ["its ranges multiply", "{1..99}{1..99}", /more than 1,000 alternatives/],
    [
      "it has many groups",
      "+(a)".repeat(101),
      /^glob ".*" has 101 groups such as "\+\(a\|b\)"; at most 100 are allowed$/,
    ],
  ])("%s", (_why, glob, message) => {
    const began = cpuTime();
    const compiled = compileGlob(glob);
    expect(compiled).toEqual({ ok: false, error: expect.stringMatching(message) });
    expect(cpuTime() - began).toBeLessThan(500);
  });

  it.each([
    ["is as long as allowed", "a".repeat(1024)],
    ["has as many alternatives as allowed", `${"{a,b}".repeat(9)}`],
    ["has as many groups as allowed", "+(a)".repeat(100)],
    ["has a range of as many", "site{1..1000}.yaml"],
    ["nests braces", `${"{".repeat(200)}a,b${"}".repeat(200)}`],
  ])("is used if it %s", (_why, glob) => {
    expect(compileGlob(glob).ok).toBe(true);
  });
});
