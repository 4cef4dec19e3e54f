import { symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { maxBytes } from "../../../src/base/decode.ts";
import type { Report } from "../../../src/model/report.ts";
import { textOf } from "../../support/harness.ts";
import {
  type Files,
  folderWith,
  loaded,
  policyHead,
  policyOf,
  ruled,
  runIn,
  short,
} from "../../support/policy-files.ts";
import { chance, runs } from "../../support/runs.ts";

const manifest = textOf("fixtures/rule-pages/expired-waiver/clean.yaml").replace(/^.*# waive.*\n/m, "");

/** A check of one manifest beside policies, in a repository. */
async function checked(files: Files, ...args: readonly string[]) {
  const folder = folderWith({ ".git/HEAD": "", "contoso.yaml": manifest, ...files });
  return runIn(folder, "check", "--as-of", "2026-11-22", "-q", ...args);
}

/** All that stands against policies, a line each. */
async function problems(files: Files): Promise<readonly string[]> {
  const { code, out, err } = await checked(files);
  expect([code, out]).toEqual([2, ""]);
  return err
    .trim()
    .split("\n")
    .map((line) => line.replace(/^lync-policy: /, ""));
}

const own = ".lync-policy.yaml";
const extending = (file: string, ...more: readonly string[]) => policyOf(`extends: ${file}`, ...more);

describe("policies that stand on each other", () => {
  it.each<readonly [string, Files, string]>([
    [
      "that is missing",
      { [own]: extending("base.yaml") },
      '.lync-policy.yaml:3:10: extends is "base.yaml", but there is no file "base.yaml"',
    ],
    [
      "that is itself",
      { [own]: extending(own) },
      `${own}:3:10: extends goes in a circle: "${own}" stands on this policy already`,
    ],
    [
      "in a circle",
      { [own]: extending("a/b.yaml"), "a/b.yaml": extending("../.lync-policy.yaml") },
      `a/b.yaml:3:10: extends goes in a circle`,
    ],
    [
      "outside the repository",
      { [own]: extending("../base.yaml") },
      `${own}:3:10: extends is "../base.yaml", which lies outside the repository`,
    ],
    [
      "by an absolute path",
      { [own]: extending("/etc/hostname") },
      `${own}:3:10: extends is "/etc/hostname", which lies outside the repository`,
    ],
    [
      "at an address",
      { [own]: extending("https://contoso.com/base.yaml") },
      `${own}:3:10: extends is "https://contoso.com/base.yaml", but there is no file`,
    ],
    [
      "that is no policy",
      { [own]: extending("contoso.yaml") },
      'contoso.yaml:2:7: the kind of the file is "Deployment"; Policy is needed',
    ],
    [
      "that has an error of its own",
      { [own]: extending("base.yaml"), "base.yaml": policyOf("preset: all") },
      "base.yaml:3:9: ",
    ],
  ])("one %s", async (_, files, message) => {
    expect(await problems(files)).toEqual([expect.stringContaining(message)]);
  });

  it("one that a link leads out of the repository to is not read", async () => {
    const secret = folderWith({ "base.yaml": policyOf("levels: { secret-of-another: off }"), "a/b.yaml": policyHead });
    const folder = folderWith({
      ".git/HEAD": "",
      [own]: extending("base.yaml"),
      "other.yaml": extending("linked/b.yaml"),
    });
    symlinkSync(join(secret, "base.yaml"), join(folder, "base.yaml"));
    symlinkSync(join(secret, "a"), join(folder, "linked"));
    for (const args of [[], ["--policy", "other.yaml"]]) {
      const { code, err } = await runIn(folder, "check", ...args);
      expect([code, err]).toEqual([2, expect.stringContaining("but there is no file")]);
      expect(err).not.toContain("secret");
    }
  });

  it("one that is a folder, or too large, has a place too", async () => {
    expect(await problems({ [own]: extending("folder"), "folder/a.yaml": "" })).toEqual([
      expect.stringMatching(/^\.lync-policy\.yaml:3:10: /),
    ]);
    const large = await problems({
      [own]: extending("large.yaml"),
      "large.yaml": policyHead + "#".repeat(maxBytes),
    });
    expect(large).toEqual([expect.stringMatching(/^large\.yaml:1:1: /)]);
  });

  it("twenty, and no more", async () => {
    const chain = (length: number): Files =>
      Object.fromEntries(
        Array.from({ length }, (_, at) => [
          at === 0 ? own : `p${at}.yaml`,
          at === length - 1 ? policyOf("levels: { front-end-count: off }") : extending(`p${at + 1}.yaml`),
        ]),
      );
    const { effective, policy } = await loaded(chain(20));
    expect([effective.files.length, policy.levels?.get("front-end-count")]).toEqual([20, "off"]);
    expect(await problems(chain(21))).toEqual(["p19.yaml:3:10: more than 20 policies stand on each other"]);
  });
});

const site = [
  "    title: Every site has users",
  "    level: warning",
  "    each: spec.sites",
  "    require: has(self.users)",
  `    message: '"site " + self.name + " has no users"'`,
];
const ruleOf = (id: string) => ["rules:", `  - id: ${id}`, ...site];
const waiverOf = (rule: string, until = "2027-01-31") => [
  `  - { rule: ${rule}, reason: known and borne, owner: uc, until: ${until} }`,
];

describe("what holds", () => {
  it("is what was asked for, then the nearest file, then the defaults; lists are joined", async () => {
    const files = {
      [own]: extending(
        "base/uc.yaml",
        "preset: minimal",
        "levels: { front-end-count: note }",
        "waivers:",
        ...waiverOf("back-end"),
        ...ruleOf("contoso/a"),
      ),
      "base/uc.yaml": extending(
        "../root.yaml",
        "preset: strict",
        "failOn: warning",
        "levels: { front-end-count: off, back-end: warning }",
        "maxDays: { error: 30 }",
        ...ruleOf("contoso/b"),
      ),
      "root.yaml": policyOf(
        "failOn: note",
        "manifests: [a, b]",
        "maxDays: { error: 60, note: 10 }",
        "suppressible: { back-end: false }",
        "waivers:",
        ...waiverOf("edge-alone"),
      ),
    };
    const { effective, policy } = await loaded(files);
    expect(effective.preset).toMatchObject({
      value: "minimal",
      origin: { place: { file: own, range: { line: 4, column: 9 } } },
    });
    expect(effective.failOn).toMatchObject({ value: "warning", origin: { place: { file: "base/uc.yaml" } } });
    expect(effective.manifests).toMatchObject({ patterns: ["a", "b"], in: { file: "root.yaml" } });
    expect([...(policy.levels ?? [])].sort()).toEqual([
      ["back-end", "warning"],
      ["front-end-count", "note"],
    ]);
    expect([...(policy.maxDays ?? [])].sort()).toEqual([
      ["error", 30],
      ["note", 10],
    ]);
    expect([...(policy.unwaivable ?? [])]).toEqual(["back-end"]);
    expect(policy.own?.map(({ rule }) => rule.id)).toEqual(["contoso/a", "contoso/b"]);
    expect(policy.waivers?.map(({ rule, place }) => [rule, place.file])).toEqual([
      ["back-end", own],
      ["edge-alone", "root.yaml"],
    ]);
    const asked = await loaded(files, { preset: "recommended", failOn: "never" });
    expect([asked.policy.preset, asked.policy.failOn]).toEqual(["recommended", "never"]);
    expect(asked.effective.preset.origin).toEqual({ said: "asked" });
    const bare = await loaded({ [own]: policyHead });
    expect(bare.effective.preset).toEqual({ value: "recommended", origin: { said: "default" } });
    expect(bare.effective.failOn).toEqual({ value: "error", origin: { said: "default" } });
  });

  it("is found above the folder of a run, up to the root of its repository and no further", async () => {
    const off = policyOf("preset: minimal", "levels: { front-end-count: off }");
    const found = async (files: Files, inside: string) => {
      const folder = folderWith({ "repo/a/b/contoso.yaml": manifest, ...files });
      return (await runIn(join(folder, inside), "check", "contoso.yaml", "-q", "--preset", "minimal")).code;
    };
    expect(await found({ "repo/.git/HEAD": "", "repo/.lync-policy.yaml": off }, "repo/a/b")).toBe(0);
    expect(await found({ "repo/.git/HEAD": "", [own]: off }, "repo/a/b")).toBe(1);
    expect(await found({ "repo/.lync-policy.yaml": off }, "repo/a/b")).toBe(1);
    expect(await found({ "repo/a/b/.lync-policy.yaml": off }, "repo/a/b")).toBe(0);
    expect(
      await found(
        { "repo/.git/HEAD": "", "repo/.lync-policy.yaml": off, "repo/a/.lync-policy.yaml": policyHead },
        "repo/a/b",
      ),
    ).toBe(1);
  });

  it("counts files of waivers and manifests from the folder of the policy that names them", async () => {
    const policy = policyOf(
      "preset: minimal",
      "manifests: [in, '!in/no.yaml']",
      "waivers:",
      "  - { rule: front-end-count, files: [in/contoso.yaml], reason: known and borne, owner: uc, until: 2027-01-31 }",
    );
    const folder = folderWith({
      ".git/HEAD": "",
      [own]: policy,
      "in/contoso.yaml": manifest,
      "in/no.yaml": manifest,
      "out.yaml": manifest,
      "in/deep/README.md": "",
    });
    for (const inside of ["", "in", "in/deep"]) {
      const { code, out } = await runIn(join(folder, inside), "check", "--as-of", "2026-11-22");
      expect([inside, code]).toEqual([inside, 0]);
      expect(out).toContain("1 file checked");
      expect(out).toContain("1 finding waived");
    }
  });

  it("says a level of an own rule, of a rule beyond the preset, and that evidence does not lower it", async () => {
    const levels = async (level: string) => {
      const report = await ruled(
        policyOf("preset: minimal", `levels: { contoso/a: ${level}, back-end: ${level} }`, ...ruleOf("contoso/a")),
        { "contoso.yaml": manifest },
      );
      return Object.fromEntries(
        report.rules.filter(({ id }) => /contoso|back-end$/.test(id)).map(({ id, level }) => [id, level]),
      );
    };
    expect(await levels("note")).toEqual({ "contoso/a": "note", "back-end": "note" });
    expect(await levels("off")).toEqual({});
  });
});

describe("own rules", () => {
  const outcome = async (policy: string) => (await ruled(policy, { "contoso.yaml": manifest })).findings.map(short);

  it("hold, do not hold, or come to no result, and none of these passes silently", async () => {
    const rule = (require: string) =>
      outcome(
        policyOf("preset: minimal", "levels: { front-end-count: off }", ...ruleOf("contoso/a")).replace(
          "has(self.users)",
          require,
        ),
      );
    expect(await rule("self.name != ''")).toEqual([]);
    expect(await rule("has(self.users)")).toEqual(["contoso.yaml:7 warning contoso/a: site Redmond has no users"]);
    expect(await rule("self.users > 0")).toEqual([
      expect.stringContaining("error own-rule-failed: own rule contoso/a cannot be judged here"),
    ]);
    await expect(rule("self.user > 0")).rejects.toMatchObject({
      message: expect.stringMatching(/^\.lync-policy\.yaml:10:\d+: .*did you mean "users"/),
    });
  });

  it("that fail cannot be waived into silence", async () => {
    const policy = policyOf("waivers:", ...waiverOf("own-rule-failed"));
    await expect(outcome(policy)).rejects.toThrow("which can be neither changed nor waived");
  });
});

/** What a report says, wherever in the policy its reasons stand. */
function told({ findings, waived = [], rules, counts, conclusion }: Report) {
  const about = findings
    .filter(({ file }) => file.endsWith(".lync-policy.yaml"))
    .map(({ rule, message }) => `${rule.id} ${message}`);
  return {
    findings: findings
      .filter(({ file }) => !file.endsWith(".lync-policy.yaml"))
      .map(short)
      .sort(),
    about: about.sort(),
    waived: waived.map((one) => `${short(one)} ${one.waiver.until} ${one.waiver.reason}`).sort(),
    rules: rules.map(({ id, level }) => `${id} ${level}`).sort(),
    counts,
    conclusion,
  };
}

describe(`the order of what a policy says (${chance})`, () => {
  const whole = parse(textOf("fixtures/policies/whole.yaml"));
  const manifests = { "contoso.yaml": textOf("fixtures/policies/whole-contoso.yaml") };
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  const orders = fc.record({
    keys: shuffled(Object.keys(whole)),
    rules: shuffled(whole.rules),
    waivers: shuffled(whole.waivers),
    levels: shuffled(Object.entries(whole.levels)),
  });

  it("never changes what comes of it", async () => {
    const first = told(await ruled(stringify(whole), manifests));
    expect([first.waived.length > 1, first.findings.length > 1, first.about.length > 1]).toEqual([true, true, true]);
    const property = fc.asyncProperty(orders, async ({ keys, rules, waivers, levels }) => {
      const other = { ...whole, rules, waivers, levels: Object.fromEntries(levels) };
      const text = stringify(Object.fromEntries(keys.map((key) => [key, other[key]])));
      expect(told(await ruled(text, manifests))).toEqual(first);
    });
    await fc.assert(property, runs(20));
  });
});
