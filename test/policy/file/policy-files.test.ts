import { symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { maxBytes } from "../../../src/base/decode.ts";
import type { Report } from "../../../src/model/report.ts";
import { textOf } from "../../support/harness.ts";
import {
  checkWithPolicy,
  type Files,
  folderWith,
  lineFor,
  loadPolicyFrom,
  policyHead,
  policyOf,
  runIn,
} from "../../support/policy-files.ts";
import { chance, runs } from "../../support/runs.ts";

const manifest = textOf("fixtures/rule-pages/expired-waiver/clean.yaml").replace(/^.*# waive.*\n/m, "");

/** Checks one manifest in a repository with policies. */
async function check(files: Files, ...args: readonly string[]) {
  const folder = folderWith({ ".git/HEAD": "", "contoso.yaml": manifest, ...files });
  return runIn(folder, "check", "--as-of", "2026-11-22", "-q", ...args);
}

/** The errors of policies, one line each. */
async function errorsOf(files: Files): Promise<readonly string[]> {
  const { code, out, err } = await check(files);
  expect([code, out]).toEqual([2, ""]);
  return err
    .trim()
    .split("\n")
    .map((line) => line.replace(/^lync-policy: /, ""));
}

const policyFile = ".lync-policy.yaml";
const extending = (file: string, ...more: readonly string[]) => policyOf(`extends: ${file}`, ...more);

describe("extends", () => {
  it.each<readonly [string, Files, string]>([
    [
      "of a missing file",
      { [policyFile]: extending("base.yaml") },
      '.lync-policy.yaml:3:10: extends is "base.yaml", but "base.yaml" is not a file in the repository',
    ],
    [
      "of the policy itself",
      { [policyFile]: extending(policyFile) },
      `${policyFile}:3:10: circular extends: "${policyFile}" already extends this policy`,
    ],
    [
      "in a circle",
      { [policyFile]: extending("a/b.yaml"), "a/b.yaml": extending("../.lync-policy.yaml") },
      `a/b.yaml:3:10: circular extends: "${policyFile}" already extends this policy`,
    ],
    [
      "of a file outside the repository",
      { [policyFile]: extending("../base.yaml") },
      `${policyFile}:3:10: extends is "../base.yaml", which is outside the repository; use a path inside it`,
    ],
    [
      "of an absolute path",
      { [policyFile]: extending("/etc/hostname") },
      `${policyFile}:3:10: extends is "/etc/hostname", which is outside the repository; use a path inside it`,
    ],
    [
      "of a URL",
      { [policyFile]: extending("https://contoso.com/base.yaml") },
      `${policyFile}:3:10: extends is "https://contoso.com/base.yaml", which is a URL; download the file and use its path`,
    ],
    [
      "of a file that is not a policy",
      { [policyFile]: extending("contoso.yaml") },
      'contoso.yaml:2:7: kind is "Deployment"; expected Policy',
    ],
    [
      "of a policy with an error",
      { [policyFile]: extending("base.yaml"), "base.yaml": policyOf("preset: all") },
      "base.yaml:3:9: ",
    ],
  ])("%s is an error", async (_, files, message) => {
    expect(await errorsOf(files)).toEqual([expect.stringContaining(message)]);
  });

  it("cannot lead to manifests outside the repository, nor can its patterns", async () => {
    const outside = "which is outside the repository; use a path inside it";
    const patterns = "manifests: [sub/a.yaml, ../../x, '../**/*.yaml', '!../y', 'a/../../z', /etc/passwd]";
    expect(await errorsOf({ [policyFile]: policyOf(patterns) })).toEqual([
      `${policyFile}:3:25: manifests[1] is "../../x", ${outside}`,
      `${policyFile}:3:34: manifests[2] is "../**/*.yaml", ${outside}`,
      `${policyFile}:3:59: manifests[4] is "a/../../z", ${outside}`,
      expect.stringMatching(/^\.lync-policy\.yaml:3:72: pattern "\/etc\/passwd" is an absolute path; /),
    ]);
    const base = { "team/base.yaml": policyOf("manifests: [.., ../..]"), [policyFile]: extending("team/base.yaml") };
    expect(await errorsOf(base)).toEqual([`team/base.yaml:3:17: manifests[1] is "../..", ${outside}`]);
    const free = folderWith({
      "team/p.yaml": policyOf("preset: minimal", "manifests: [../other]"),
      "other/a.yaml": manifest,
    });
    expect(await runIn(join(free, "team"), "check", "--as-of", "2026-11-22", "--policy", "p.yaml")).toMatchObject({
      out: expect.stringContaining("1 file checked"),
    });
  });

  it("does not follow symbolic links out of the repository", async () => {
    const secret = folderWith({ "base.yaml": policyOf("levels: { secret-of-another: off }"), "a/b.yaml": policyHead });
    const folder = folderWith({
      ".git/HEAD": "",
      [policyFile]: extending("base.yaml"),
      "other.yaml": extending("linked/b.yaml"),
    });
    symlinkSync(join(secret, "base.yaml"), join(folder, "base.yaml"));
    symlinkSync(join(secret, "a"), join(folder, "linked"));
    for (const args of [[], ["--policy", "other.yaml"]]) {
      const { code, err } = await runIn(folder, "check", ...args);
      expect([code, err]).toEqual([2, expect.stringContaining("is not a file in the repository")]);
      expect(err).not.toContain("secret");
    }
  });

  it("of a folder or a file that is too large is an error with a location", async () => {
    expect(await errorsOf({ [policyFile]: extending("folder"), "folder/a.yaml": "" })).toEqual([
      expect.stringMatching(/^\.lync-policy\.yaml:3:10: /),
    ]);
    const large = await errorsOf({
      [policyFile]: extending("large.yaml"),
      "large.yaml": policyHead + "#".repeat(maxBytes),
    });
    expect(large).toEqual([expect.stringMatching(/^large\.yaml:1:1: /)]);
  });

  it("allows a chain of 20 policies, and no more", async () => {
    const chain = (length: number): Files =>
      Object.fromEntries(
        Array.from({ length }, (_, at) => [
          at === 0 ? policyFile : `p${at}.yaml`,
          at === length - 1 ? policyOf("levels: { front-end-count: off }") : extending(`p${at + 1}.yaml`),
        ]),
      );
    const { effective, policy } = await loadPolicyFrom(chain(20));
    expect([effective.files.length, policy.levels?.get("front-end-count")]).toEqual([20, "off"]);
    expect(await errorsOf(chain(21))).toEqual(["p19.yaml:3:10: more than 20 policies in a chain of extends"]);
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
  `  - { rule: ${rule}, reason: known and accepted, owner: uc, until: ${until} }`,
];

describe("the reason and the owner of a waiver", () => {
  const filesWith = (reason: string, owner: string) => {
    const waiver = JSON.stringify({ rule: "front-end-count", until: "2027-01-31", reason, owner });
    return { [policyFile]: policyOf("preset: minimal", "waivers:", `  - ${waiver}`) };
  };

  it.each([
    ["known fact", "uc"],
    ["サーバーは一月に届きます", "管理者"],
    ["a".repeat(1000), "1".repeat(300)],
  ])("%j by %j are accepted", async (reason, owner) => {
    expect(await check(filesWith(reason, owner))).toMatchObject({ code: 0, err: "" });
  });

  it.each([
    ["\u200b".repeat(11), "uc", "reason is ", "expected a text without control and format characters"],
    ["known \u202e and accepted", "uc", "reason is ", "expected a text without control and format characters"],
    ["\u3164".repeat(11), "uc", "reason is ", "expected at least 10 visible characters"],
    ["known      so", "uc", "reason is ", "expected at least 10 visible characters"],
    ["known and accepted", "-", 'owner is "-"; ', "expected at least one letter or digit"],
    ["known and accepted", "\ufeff", "owner is ", "expected a text without control and format characters"],
    ["known and accepted", "\u2800", "owner is ", "expected at least one letter or digit"],
    ["known and accepted", "u".repeat(301), "owner: ", "expected at most 300 characters"],
    ["known and accepted", "u\u0009c", "owner: ", "printable characters"],
  ])("%j by %j are an error with a location", async (reason, owner, start, message) => {
    const [error, ...more] = await errorsOf(filesWith(reason, owner));
    expect(more).toEqual([]);
    expect(error).toMatch(/^\.lync-policy\.yaml:5:\d+: /);
    expect(error).toContain(start);
    expect(error).toContain(message);
  });
});

describe("a pattern that selects nothing in the repository", () => {
  const waiver = (files: string) =>
    `  - { rule: front-end-count, files: ${files}, reason: servers arrive, owner: uc, until: 2027-01-31 }`;
  const relative = "is an absolute path; use a path or a glob relative to the folder of this policy";
  it.each<readonly [string, string, string]>([
    ["an absolute glob", policyOf('manifests: [a, "/etc/*"]'), `3:16: pattern "/etc/*" ${relative}`],
    ["an absolute glob to exclude", policyOf('manifests: [a, "!/etc/*"]'), `3:16: pattern "/etc/*" ${relative}`],
    ["a drive", policyOf('manifests: ["C:/a.yaml"]'), `3:13: pattern "C:/a.yaml" ${relative}`],
    [
      "nothing to exclude",
      policyOf('manifests: [a, "!"]'),
      '3:16: pattern is empty; expected a path or a glob after "!"',
    ],
    ["an absolute path in a waiver", policyOf("waivers:", waiver("[/a.yaml]")), `4:38: pattern "/a.yaml" ${relative}`],
    [
      "a path outside the repository in a waiver",
      policyOf("waivers:", waiver("[a.yaml, ../g/a.yaml]")),
      '4:46: waivers[0].files[1] is "../g/a.yaml", which is outside the repository; use a path inside it',
    ],
  ])("is an error with a location: %s", async (_, policy, message) => {
    expect(await errorsOf({ [policyFile]: policy })).toEqual([`${policyFile}:${message}`]);
  });

  it("may lead to another folder of the repository", async () => {
    const files = {
      "team/p.yaml": policyOf("preset: minimal", "waivers:", waiver('[../contoso.yaml, "../**/a.yaml"]')),
    };
    expect((await check({ ...files, [policyFile]: extending("team/p.yaml") })).code).not.toBe(2);
  });
});

describe("a glob that could take too long to match", () => {
  const braces = "{a,b}".repeat(10);
  const waiver = (files: string) =>
    `  - { rule: front-end-count, files: ${files}, reason: servers arrive, owner: uc, until: 2027-01-31 }`;
  it.each<readonly [string, string, string]>([
    ["in manifests", policyOf("manifests:", "  - sites", `  - "${braces}"`), "5:5: the braces of glob"],
    ["in manifests, to exclude", policyOf("manifests:", `  - "!${braces}"`), "4:5: the braces of glob"],
    ["in a waiver", policyOf("waivers:", waiver(`[a.yaml, "${braces}"]`)), "4:46: the braces of glob"],
    [
      "that is long",
      policyOf("waivers:", waiver(`["${"a".repeat(65_537)}"]`)),
      "4:38: waivers\\[0\\].files\\[0\\]: expected at most 1,024 characters,",
    ],
    ["with many groups", policyOf("waivers:", waiver(`["${"+(a)".repeat(200)}"]`)), "4:38: glob"],
  ])("%s is an error with a location", async (_, policy, message) => {
    const errors = await errorsOf({ [policyFile]: policy });
    expect(errors[0]).toMatch(new RegExp(`^${policyFile.replaceAll(".", "\\.")}:${message} `));
  });

  it("that is only unusual is used", async () => {
    const patterns = ["**/*a*a*a*a*a*a*a*a*b", "[!a-", "+(+(+(a)))", "*/!(a)/**"];
    const policy = policyOf(
      "preset: minimal",
      "manifests:",
      "  - contoso.yaml",
      ...patterns.map((one) => `  - '${one}'`),
    );
    const { code } = await check({ [policyFile]: policy });
    expect(code).toBe(1);
  });
});

describe("the effective policy", () => {
  it("has the overrides, then the nearest file, then the defaults, and joined lists", async () => {
    const files = {
      [policyFile]: extending(
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
    const { effective, policy } = await loadPolicyFrom(files);
    expect(effective.preset).toMatchObject({
      value: "minimal",
      origin: { place: { file: policyFile, range: { line: 4, column: 9 } } },
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
    expect(policy.customRules?.map(({ rule }) => rule.id)).toEqual(["contoso/a", "contoso/b"]);
    expect(policy.waivers?.map(({ rule, place }) => [rule, place.file])).toEqual([
      ["back-end", policyFile],
      ["edge-alone", "root.yaml"],
    ]);
    const overridden = await loadPolicyFrom(files, { preset: "recommended", failOn: "never" });
    expect([overridden.policy.preset, overridden.policy.failOn]).toEqual(["recommended", "never"]);
    expect(overridden.effective.preset.origin).toEqual({ said: "asked" });
    const bare = await loadPolicyFrom({ [policyFile]: policyHead });
    expect(bare.effective.preset).toEqual({ value: "recommended", origin: { said: "default" } });
    expect(bare.effective.failOn).toEqual({ value: "error", origin: { said: "default" } });
  });

  it("is found above the working directory, up to the root of the repository", async () => {
    const off = policyOf("preset: minimal", "levels: { front-end-count: off }");
    const codeIn = async (files: Files, inside: string) => {
      const folder = folderWith({ "repo/a/b/contoso.yaml": manifest, ...files });
      return (await runIn(join(folder, inside), "check", "contoso.yaml", "-q", "--preset", "minimal")).code;
    };
    expect(await codeIn({ "repo/.git/HEAD": "", "repo/.lync-policy.yaml": off }, "repo/a/b")).toBe(0);
    expect(await codeIn({ "repo/.git/HEAD": "", [policyFile]: off }, "repo/a/b")).toBe(1);
    expect(await codeIn({ "repo/.lync-policy.yaml": off }, "repo/a/b")).toBe(1);
    expect(await codeIn({ "repo/a/b/.lync-policy.yaml": off }, "repo/a/b")).toBe(0);
    expect(
      await codeIn(
        { "repo/.git/HEAD": "", "repo/.lync-policy.yaml": off, "repo/a/.lync-policy.yaml": policyHead },
        "repo/a/b",
      ),
    ).toBe(1);
  });

  it("resolves files of waivers and manifests against the folder of the policy that contains them", async () => {
    const policy = policyOf(
      "preset: minimal",
      "manifests: [in, '!in/no.yaml']",
      "waivers:",
      "  - { rule: front-end-count, files: [in/contoso.yaml], reason: known and accepted, owner: uc, until: 2027-01-31 }",
    );
    const folder = folderWith({
      ".git/HEAD": "",
      [policyFile]: policy,
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

  it("sets the severity of custom rules and of rules outside the preset, whatever their evidence", async () => {
    const levels = async (level: string) => {
      const report = await checkWithPolicy(
        policyOf("preset: minimal", `levels: { contoso/a: ${level}, back-end: ${level} }`, ...ruleOf("contoso/a")),
        { "contoso.yaml": manifest },
      );
      return Object.fromEntries(
        report.run.rules.filter(({ id }) => /contoso|back-end$/.test(id)).map(({ id, level }) => [id, level]),
      );
    };
    expect(await levels("note")).toEqual({ "contoso/a": "note", "back-end": "note" });
    expect(await levels("off")).toEqual({});
  });
});

describe("custom rules", () => {
  const outcome = async (policy: string) =>
    (await checkWithPolicy(policy, { "contoso.yaml": manifest })).findings.map(lineFor);

  it("pass, fail or end with an error, and only the first is not reported", async () => {
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
      expect.stringContaining("error own-rule-failed: custom rule contoso/a failed to evaluate"),
    ]);
    await expect(rule("self.user > 0")).rejects.toMatchObject({
      message: expect.stringMatching(/^\.lync-policy\.yaml:10:\d+: .*did you mean "users"/),
    });
  });

  it("that fail to evaluate cannot be waived", async () => {
    const policy = policyOf("waivers:", ...waiverOf("own-rule-failed"));
    await expect(outcome(policy)).rejects.toThrow(
      'rule "own-rule-failed" in a waiver can be neither changed nor waived',
    );
  });
});

/** A report without positions in the policy. */
function withoutPositions({ run: { rules }, findings, waived, counts, conclusion }: Report) {
  const about = findings
    .filter(({ file }) => file.endsWith(".lync-policy.yaml"))
    .map(({ rule, message }) => `${rule.id} ${message}`);
  return {
    findings: findings
      .filter(({ file }) => !file.endsWith(".lync-policy.yaml"))
      .map(lineFor)
      .sort(),
    about: about.sort(),
    waived: waived.map((one) => `${lineFor(one)} ${one.waiver.until} ${one.waiver.reason}`).sort(),
    rules: rules.map(({ id, level }) => `${id} ${level}`).sort(),
    counts,
    conclusion,
  };
}

describe(`the order in a policy (${chance})`, () => {
  const whole = parse(textOf("fixtures/policies/whole.yaml"));
  const manifests = { "contoso.yaml": textOf("fixtures/policies/whole-contoso.yaml") };
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  const orders = fc.record({
    keys: shuffled(Object.keys(whole)),
    rules: shuffled(whole.rules),
    waivers: shuffled(whole.waivers),
    levels: shuffled(Object.entries(whole.levels)),
  });

  it("never changes the report", async () => {
    const first = withoutPositions(await checkWithPolicy(stringify(whole), manifests));
    expect([first.waived.length > 1, first.findings.length > 1, first.about.length > 1]).toEqual([true, true, true]);
    const property = fc.asyncProperty(orders, async ({ keys, rules, waivers, levels }) => {
      const other = { ...whole, rules, waivers, levels: Object.fromEntries(levels) };
      const text = stringify(Object.fromEntries(keys.map((key) => [key, other[key]])));
      expect(withoutPositions(await checkWithPolicy(text, manifests))).toEqual(first);
    });
    await fc.assert(property, runs(20));
  });
});
