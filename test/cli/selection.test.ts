import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { textOf } from "../support/harness.ts";
import { type Files, folderWith, policyOf, runIn } from "../support/policy-files.ts";

const day = "2016-06-01";

/** A manifest with a finding of front-end-count, which is an error, and one of edge-capacity, which is a warning. */
const manifest = textOf("fixtures/transcripts/check-rule-and-ignore/files/contoso.yaml");

const waiver = (rule: string) => [
  `  - rule: ${rule}`,
  "    reason: replaced in June",
  "    owner: uc@contoso.com",
  "    until: 2016-07-01",
];

/** The rules of the findings, of the waived ones, and those that ran. */
async function check(files: Files, ...args: readonly string[]) {
  const { code, out, err } = await runIn(folderWith(files), "check", "--format", "json", "--as-of", day, ...args);
  expect(err).toBe("");
  const { findings, rules } = JSON.parse(out) as {
    findings: { rule: string; level: string; waiver?: object }[];
    rules: { id: string }[];
  };
  return {
    code,
    live: findings.filter(({ waiver: by }) => !by).map(({ rule, level }) => `${level} ${rule}`),
    waived: findings.filter(({ waiver: by }) => by).map(({ rule }) => rule),
    ran: rules.map(({ id }) => id),
  };
}

describe("--rule", () => {
  it("runs only the rules that it names", async () => {
    const { live, ran, code } = await check({ "a.yaml": manifest }, "--rule", "edge-capacity");
    expect({ live, ran, code }).toEqual({ live: ["warning edge-capacity"], ran: ["edge-capacity"], code: 0 });
    const both = await check({ "a.yaml": manifest }, "--rule", "edge-capacity", "--rule", "front-end-count");
    expect(both.ran).toEqual(["front-end-count", "edge-capacity"]);
    expect(both.code).toBe(1);
  });

  it("runs a rule that is not in the preset or that the policy turns off, with its own severity", async () => {
    const off = policyOf("levels: { front-end-count: off, edge-capacity: note }");
    const files = { "a.yaml": manifest, ".lync-policy.yaml": off };
    expect((await check(files, "--rule", "front-end-count")).live).toEqual(["error front-end-count"]);
    expect((await check(files, "--rule", "edge-capacity")).live).toEqual(["note edge-capacity"]);
    expect((await check(files, "--rule", "edge-capacity", "--preset", "minimal")).ran).toEqual(["edge-capacity"]);
    expect((await check(files)).live).toEqual(["note edge-capacity"]);
  });

  it("runs a custom rule, and no other one", async () => {
    const custom = ["a", "b"].flatMap((name) => [
      `  - id: contoso/${name}`,
      "    title: A title",
      "    level: warning",
      "    each: spec.sites.edgePools",
      "    require: self.servers >= 2",
      "    message: \"'one server'\"",
    ]);
    const files = { "a.yaml": manifest, ".lync-policy.yaml": policyOf("rules:", ...custom) };
    const { live, ran } = await check(files, "--rule", "contoso/b");
    expect({ live, ran }).toEqual({ live: ["warning contoso/b"], ran: ["contoso/b"] });
    expect((await check(files, "--rule", "edge-capacity")).ran).toEqual(["edge-capacity"]);
  });

  it("reports a schema error and a YAML error in any case", async () => {
    const files = {
      "a.yaml": manifest.replace("homedUsers: 30000", "homedUsers: many"),
      "b.yaml": `${manifest}\na: [`,
    };
    const { live, code } = await check(files, "--rule", "archiving-capacity");
    expect(live).toEqual(["error schema", "error yaml-syntax"]);
    expect(code).toBe(1);
  });

  it("names the closest rule for an unknown id, and checks nothing", async () => {
    const { code, out, err } = await runIn(folderWith({ "a.yaml": manifest }), "check", "--rule", "edge-capacty");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe('lync-policy: unknown rule "edge-capacty"; did you mean "edge-capacity"?\n');
  });
});

describe("--ignore", () => {
  it("runs all rules of the preset but those that it names", async () => {
    const all = await check({ "a.yaml": manifest });
    const some = await check({ "a.yaml": manifest }, "--ignore", "front-end-count", "--ignore", "edge-capacity");
    expect(some.ran).toEqual(all.ran.filter((id) => id !== "front-end-count" && id !== "edge-capacity"));
    // front-end-spare yields to front-end-count, which does not run.
    expect(some.live).not.toContain("error front-end-count");
    expect(some.live).not.toContain("warning edge-capacity");
  });

  it("does not ignore what was not checked", async () => {
    for (const id of ["schema", "yaml-syntax", "own-rule-failed", "waiver-limits"]) {
      const { code, err } = await runIn(folderWith({ "a.yaml": manifest }), "check", "--ignore", id);
      expect(code).toBe(2);
      expect(err).toContain(`--ignore is "${id}", but the findings of this check are always reported`);
    }
  });

  it("is an error together with --rule for the same rule", async () => {
    const args = ["--rule", "edge-capacity", "--ignore", "edge-capacity"];
    const { code, err } = await runIn(folderWith({ "a.yaml": manifest }), "check", ...args);
    expect(code).toBe(2);
    expect(err).toContain('--rule and --ignore both name "edge-capacity"');
  });
});

describe("waivers and baseline entries of rules that do not run", () => {
  const unused = policyOf("waivers:", ...waiver("director-capacity"), ...waiver("edge-capacity"));
  const files = { "a.yaml": manifest, ".lync-policy.yaml": unused };

  it("are not reported as unused", async () => {
    expect((await check(files)).live).toContain("warning unused-waiver");
    for (const args of [
      ["--rule", "front-end-count"],
      ["--ignore", "director-capacity"],
    ])
      expect((await check(files, ...args)).live).toEqual(["error front-end-count"]);
  });

  it("are reported if they are unused, and their check is selected with the rule", async () => {
    const args = ["--rule", "director-capacity", "--rule", "unused-waiver"];
    expect((await check(files, ...args)).live).toEqual(["warning unused-waiver"]);
    expect((await check(files, "--rule", "director-capacity")).live).toEqual([]);
    expect((await check(files, "--ignore", "unused-waiver")).live).toEqual(["error front-end-count"]);
  });

  it("still waive findings of rules that run", async () => {
    expect(await check(files, "--rule", "edge-capacity")).toMatchObject({ live: [], waived: ["edge-capacity"] });
  });

  it("are not reported in comments either", async () => {
    const commented = manifest.replace(
      "servers: 1",
      "servers: 1 # waive edge-alone until 2016-07-01 by uc@contoso.com: replaced in June",
    );
    expect((await check({ "a.yaml": commented })).live).toContain("warning unused-waiver");
    expect((await check({ "a.yaml": commented }, "--rule", "front-end-count")).live).toEqual(["error front-end-count"]);
    expect((await check({ "a.yaml": commented }, "--ignore", "edge-alone")).live).not.toContain(
      "warning unused-waiver",
    );
  });

  it("are kept in a baseline, which gets the findings of the rules that run", async () => {
    const cwd = folderWith({ "a.yaml": manifest });
    const read = () => readFileSync(join(cwd, ".lync-policy-baseline.yaml"), "utf8");
    const baseline = async (...args: readonly string[]) => (await runIn(cwd, "baseline", "--as-of", day, ...args)).out;
    expect(await baseline("--rule", "front-end-count")).toContain("1 entry (1 new, 0 kept, 0 removed)");
    expect(await baseline("--rule", "edge-capacity")).toContain("2 entries (1 new, 1 kept, 0 removed)");
    expect(read()).toContain("front-end-count");
    expect(read()).toContain("edge-capacity");
    const stale = await runIn(cwd, "check", "--ignore", "edge-capacity", "--as-of", day, "-q");
    expect(stale).toEqual({ code: 0, out: expect.stringContaining(""), err: "" });
    expect(stale.out).not.toContain("stale");
  });
});

describe("the shards of a run with selected rules", () => {
  it("merge into the report of the run without shards", async () => {
    const policy = policyOf("waivers:", ...waiver("director-capacity"), ...waiver("edge-capacity"));
    const cwd = folderWith({ "a.yaml": manifest, "b.yaml": manifest, ".lync-policy.yaml": policy });
    for (const args of [
      ["--rule", "edge-capacity", "--rule", "front-end-count"],
      ["--ignore", "director-capacity"],
    ]) {
      const options = [...args, "--as-of", day];
      for (const shard of [1, 2])
        await runIn(cwd, "check", "--shard", `${shard}/2`, "--report", `json=${shard}.json`, ...options);
      const whole = await runIn(cwd, "check", "--format", "json", ...options);
      expect(await runIn(cwd, "merge", "1.json", "2.json", "--format", "json")).toEqual(whole);
    }
  });

  it("do not merge with those of another selection", async () => {
    const cwd = folderWith({ "a.yaml": manifest, "b.yaml": manifest });
    const shard = (number: number, rule: string) =>
      runIn(
        cwd,
        "check",
        "--shard",
        `${number}/2`,
        "--report",
        `json=${number}.json`,
        "--ignore",
        rule,
        "--as-of",
        day,
      );
    await shard(1, "expired-waiver");
    await shard(2, "unused-waiver");
    const { code, err } = await runIn(cwd, "merge", "1.json", "2.json");
    expect(code).toBe(2);
    expect(err).toContain('"2.json" has a different policy than "1.json"');
  });
});

describe("calendar and fix", () => {
  it("calendar lists only changes of the rules that run", async () => {
    const cwd = folderWith({ "a.yaml": manifest });
    const list = async (...args: readonly string[]) =>
      (await runIn(cwd, "calendar", "--as-of", "2023-01-01", ...args)).out;
    expect(await list()).toContain("product-support");
    expect(await list("--ignore", "product-support")).not.toContain("product-support");
    expect(await list("--rule", "product-support")).toContain("product-support");
  });

  it("fix changes only what the selected rules report", async () => {
    const files = { "a.yaml": manifest };
    const fixed = async (...args: readonly string[]) => {
      const cwd = folderWith(files);
      await runIn(cwd, "fix", "--as-of", day, ...args);
      return readFileSync(join(cwd, "a.yaml"), "utf8");
    };
    const [all, none] = [await fixed(), await fixed("--ignore", "front-end-count", "--ignore", "edge-capacity")];
    expect(all).not.toBe(manifest);
    expect(none).not.toBe(all);
    expect(await fixed("--rule", "edge-capacity", "--rule", "front-end-count")).toBe(all);
    expect((await runIn(folderWith(files), "fix", "--ignore", "edge-capacty")).err).toContain("did you mean");
  });
});

describe("the certain fixes of a report", () => {
  /** The suggested lines of a report and the lines that fix writes. */
  async function suggested(...args: readonly string[]) {
    const cwd = folderWith({ "a.yaml": manifest });
    const { out } = await runIn(cwd, "check", "--format", "rdjson", "--as-of", day, ...args);
    const { diagnostics } = JSON.parse(out) as { diagnostics: { suggestions?: { text: string }[] }[] };
    await runIn(cwd, "fix", "--as-of", day, ...args);
    const fixed = readFileSync(join(cwd, "a.yaml"), "utf8").split("\n");
    const texts = diagnostics.flatMap(({ suggestions = [] }) => suggestions.map(({ text }) => text));
    return { texts, fixed };
  }

  it.each([
    [[]],
    [["--rule", "front-end-count"]],
    [["--rule", "edge-capacity"]],
    [["--ignore", "front-end-spare"]],
    [["--preset", "minimal"]],
    [["--preset", "minimal", "--rule", "front-end-count"]],
    [["--preset", "strict", "--rule", "edge-capacity"]],
  ])("are what fix writes with the same options: %j", async (args) => {
    const { texts, fixed } = await suggested(...args);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) for (const line of text.split("\n")) expect(fixed).toContain(line);
  });

  it("set the number that the message requires, whatever rules run", async () => {
    for (const args of [[], ["--preset", "minimal"], ["--rule", "front-end-count"], ["--ignore", "front-end-spare"]]) {
      // Eight servers are enough for the users, and nine after the loss of one.
      const large = manifest.replace("lync-server-2013", "skype-for-business-server-2019").replace("30000", "53000");
      const cwd = folderWith({ "a.yaml": large });
      const { out } = await runIn(cwd, "check", "--format", "rdjson", "--as-of", "2022-01-01", ...args);
      const { diagnostics } = JSON.parse(out) as {
        diagnostics: { code: { value: string }; message: string; suggestions?: { text: string }[] }[];
      };
      const { message, suggestions } = diagnostics.find(({ code }) => code.value === "front-end-count") ?? {};
      const required = /requires (?:at least )?(\d+)/.exec(message ?? "")?.[1];
      expect(required).toBe("9");
      expect(suggestions?.[0]?.text).toMatch(/servers: 9\b/);
    }
  });
});

it("--rule unused-waiver alone reports nothing, and a note states why", async () => {
  const cwd = folderWith({ "a.yaml": manifest });
  const alone = await runIn(cwd, "check", "--as-of", day, "--rule", "unused-waiver");
  expect(alone.err).toContain("--rule unused-waiver reports unused waivers of the rules that run, and no rule runs");
  expect((await runIn(cwd, "check", "--as-of", day, "--rule", "unused-waiver", "--rule", "edge-capacity")).err).toBe(
    "",
  );
});

it("a rule that leaves a cause to a closer one does not report it in its place", async () => {
  expect((await check({ "a.yaml": manifest })).live).toContain("error front-end-count");
  expect((await check({ "a.yaml": manifest }, "--rule", "front-end-spare")).live).toEqual([]);
  const off = policyOf("levels: { front-end-count: off }");
  const { live } = await check({ "a.yaml": manifest, ".lync-policy.yaml": off });
  expect(live).not.toContain("warning front-end-spare");
});
