import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { stringify } from "yaml";
import { dayAfter } from "../../src/base/dates.ts";
import { updates } from "../../src/generated/updates.ts";
import { completeUntil } from "../../src/generated/updates-date.ts";
import { topologyOf } from "../support/import-fixtures.ts";
import { type Files, folderWith, loadPolicyFrom, policyOf, runIn } from "../support/policy-files.ts";
import { smallTable, tableText } from "../support/update-tables.ts";

const manifest = `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  build: 7.0.2046.889
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: standard, homedUsers: 100, servers: 1 }
`;

const policyFile = ".lync-policy.yaml";
const table = tableText({ completeUntil: "2026-12-10" });
/** After the vulnerability of the table, and within its grace period. */
const asOf = "2026-12-09";

// No table can be complete until a day after today.
beforeAll(() => vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-12-20T12:00:00Z") }));
afterAll(() => {
  vi.useRealTimers();
});

/** A repository with a manifest. */
const repositoryWith = (files: Files) => folderWith({ ".git/HEAD": "", "contoso.yaml": manifest, ...files });

/** The JSON report of a check, and what is printed to standard error. */
async function checkIn(folder: string, ...args: readonly string[]) {
  const { code, out, err } = await runIn(folder, "check", "--as-of", asOf, "--format", "json", ...args);
  return { code, err, report: out === "" ? undefined : JSON.parse(out) };
}

/** The table that a check uses. */
async function usedIn(files: Files, ...args: readonly string[]) {
  const { report, err } = await checkIn(repositoryWith(files), ...args);
  expect([report?.updates, err]).toEqual([expect.anything(), ""]);
  return report.updates;
}

/** The errors of a check that ends before manifests are read. */
async function errorOf(folder: string, ...args: readonly string[]): Promise<string> {
  const { code, report, err } = await checkIn(folder, ...args);
  expect([code, report]).toEqual([2, undefined]);
  return err.trim().replaceAll(/^lync-policy: /gm, "");
}

describe("the table of updates", () => {
  const used = { completeUntil: "2026-12-10", file: "updates.json" };

  it("is that of this version by default", async () => {
    expect(completeUntil).toBe(updates.completeUntil);
    expect(await usedIn({})).toEqual({ completeUntil });
    expect(await usedIn({ [policyFile]: policyOf("updates: { graceDays: 14 }") })).toEqual({ completeUntil });
  });

  it.each<[string, Files]>([
    ["a path", { [policyFile]: policyOf("updates: updates.json"), "updates.json": table }],
    ["an object", { [policyFile]: policyOf("updates: { file: updates.json }"), "updates.json": table }],
    [
      "an object in the policy that it extends",
      {
        [policyFile]: policyOf("extends: company/policy.yaml", "updates: { graceDays: 14 }"),
        "company/policy.yaml": policyOf("updates: { file: ../updates.json, graceDays: 7 }"),
        "updates.json": table,
      },
    ],
  ])("is that of the policy, as %s", async (_, files) => {
    expect(await usedIn(files)).toEqual(used);
  });

  it("is relative to the policy file that sets it", async () => {
    const files = { [policyFile]: policyOf("extends: company/policy.yaml"), "company/updates.json": table };
    const policy = policyOf("updates: updates.json");
    expect(await usedIn({ ...files, "company/policy.yaml": policy })).toEqual({
      ...used,
      file: "company/updates.json",
    });
    const folder = repositoryWith({ ...files, "company/policy.yaml": policy, "sites/a.yaml": manifest });
    expect((await checkIn(join(folder, "sites"))).report.updates.file).toBe("../company/updates.json");
  });

  it("is that of the option instead of the policy's, with or without a policy or a baseline", async () => {
    const option = ["--updates", "updates.json"];
    const baseline = "apiVersion: lync-policy/v1\nkind: Baseline\nfindings: []\n";
    expect(await usedIn({ "updates.json": table }, ...option)).toEqual(used);
    expect(await usedIn({ "updates.json": table, ".lync-policy-baseline.yaml": baseline }, ...option)).toEqual(used);
    // The file of the policy is not read.
    const files = { "updates.json": table, [policyFile]: policyOf("updates: nowhere.json") };
    expect(await usedIn(files, ...option)).toEqual(used);
  });

  it("of the option is relative to the working directory, and may be outside the repository", async () => {
    const folder = repositoryWith({ "tables/updates.json": table, "tables/contoso.yaml": manifest });
    expect((await checkIn(join(folder, "tables"), "--updates", "updates.json")).report.updates).toEqual(used);
    const outside = join(folderWith({ "updates.json": table }), "updates.json");
    const { report } = await checkIn(folder, "--updates", outside, "contoso.yaml");
    expect(report.updates.completeUntil).toBe(used.completeUntil);
    expect(report.updates.file).toMatch(/^\.\.\/.*\/updates\.json$/);
  });

  it("can be YAML", async () => {
    const yaml = stringify(JSON.parse(tableText({ completeUntil: "2026-12-11" })));
    expect(await usedIn({ "updates.yaml": yaml }, "--updates", "updates.yaml")).toEqual({
      completeUntil: "2026-12-11",
      file: "updates.yaml",
    });
  });

  it("decides the findings, with the grace periods of the policy", async () => {
    const levelsOf = async (...settings: readonly string[]) => {
      const policy = policyOf("updates:", ...settings.map((line) => `  ${line}`));
      const { report } = await checkIn(repositoryWith({ [policyFile]: policy, "updates.json": table }));
      const findings: readonly { rule: string; level: string; message: string }[] = report.findings;
      return findings.filter(({ rule }) => rule === "security-updates").map(({ level }) => level);
    };
    expect(await levelsOf("graceDays: 30")).toEqual([]);
    // It is exploited since the day that is checked.
    expect(await levelsOf("file: updates.json")).toEqual(["warning"]);
    expect(await levelsOf("file: updates.json", "exploitedGraceDays: 0")).toEqual(["warning"]);
    expect(await levelsOf("file: updates.json", "graceDays: 0")).toEqual(["error"]);
  });

  it("and the grace periods are each those of the nearest policy that sets them", async () => {
    const { policy, effective } = await loadPolicyFrom({
      [policyFile]: policyOf("extends: a/near.yaml", "updates: { graceDays: 0 }"),
      "a/near.yaml": policyOf("extends: ../b/far.yaml", "updates: near.json"),
      "b/far.yaml": policyOf("updates: { file: far.json, graceDays: 7, exploitedGraceDays: 0 }"),
    });
    expect(policy.updates).toEqual({ graceDays: 0, exploitedGraceDays: 0 });
    const { file, graceDays, exploitedGraceDays } = effective.updates;
    expect([file?.value, file?.in?.file]).toEqual(["near.json", "a/near.yaml"]);
    const places = [graceDays, exploitedGraceDays].map(({ origin }) => "place" in origin && origin.place.file);
    expect(places).toEqual([policyFile, "b/far.yaml"]);
    const asked = await loadPolicyFrom({ [policyFile]: policyOf("updates: near.json") }, { updates: "asked.json" });
    expect(asked.effective.updates.file).toEqual({ value: "asked.json", origin: { said: "asked" } });
    expect(asked.policy.updates).toEqual({ graceDays: 30, exploitedGraceDays: 3 });
  });

  it.each(["2000-01-01", dayAfter(completeUntil, -1)])("that is older (%s) is not used, with a note", async (day) => {
    const folder = repositoryWith({
      [policyFile]: policyOf("updates: old.json"),
      "old.json": tableText({ completeUntil: day }),
    });
    const { report, err } = await checkIn(folder);
    expect(report.updates).toEqual({ completeUntil });
    expect(err).toBe(
      `lync-policy: the table of updates "old.json" is complete until ${day}; the one of this version is used instead, which is complete until ${completeUntil}; use a newer file, or remove the setting that names it\n`,
    );
  });

  it("that is older is not mentioned if no manifest states a build", async () => {
    const folder = repositoryWith({
      "contoso.yaml": manifest.replace("  build: 7.0.2046.889\n", ""),
      "old.json": tableText({ completeUntil: "2001-01-01" }),
    });
    for (const command of ["check", "fix", "baseline", "calendar"])
      expect((await runIn(folder, command, "--updates", "old.json", "--as-of", asOf)).err).toBe("");
  });

  it.each<[string, string, boolean]>([
    ["2026-12-20", "2026-12-20", true],
    ["2026-12-20", "2026-12-21", true],
    ["2026-12-20", "2026-12-22", false],
    ["2026-12-20", "2099-12-31", false],
    ["1970-01-01", completeUntil, true],
    ["1970-01-01", "2026-12-20", false],
  ])("on %s, one that is complete until %s is used: %s", async (today, day, isUsed) => {
    vi.setSystemTime(new Date(`${today}T12:00:00Z`));
    const folder = repositoryWith({ "new.json": tableText({ completeUntil: day }) });
    const { code, report, err } = await checkIn(folder, "--updates", "new.json", "--fail-on", "never");
    vi.setSystemTime(new Date("2026-12-20T12:00:00Z"));
    expect([code, report.updates]).toEqual([0, isUsed ? { completeUntil: day, file: "new.json" } : { completeUntil }]);
    expect(err).toBe(
      isUsed
        ? ""
        : `lync-policy: the table of updates "new.json" is complete until ${day}, which is after today, ${today}; the one of this version is used instead, which is complete until ${completeUntil}; correct completeUntil in the file or, if it is right, the clock of this computer\n`,
    );
  });

  it.each([
    ["check", "--quiet"],
    ["fix", "--dry-run"],
    ["baseline", "--output=new.yaml"],
    ["calendar", "--days=1"],
    ["updates", "."],
    ["upgrade", "--to=skype-for-business-server-se"],
  ])("that is older is mentioned once by %s", async (command, option) => {
    const of2019 = manifest.replace("server-se", "server-2019").replace("2046.889", "2046.123");
    const folder = repositoryWith({ "contoso.yaml": of2019, "old.json": tableText({ completeUntil: "2001-01-01" }) });
    const { err } = await runIn(folder, command, option, "--updates", "old.json", "--as-of", asOf);
    expect(err.match(/the table of updates "old\.json" is complete until 2001-01-01; /g)).toHaveLength(1);
  });

  it.each([
    ["fix", "--dry-run"],
    ["baseline", "--output=new.yaml"],
    ["calendar", "--days=1"],
    ["updates", "."],
  ])("that ends before the day checked is mentioned once by %s", async (command, option) => {
    const folder = repositoryWith({});
    const printed = async (day: string) => {
      const { out, err } = await runIn(folder, command, option, "--as-of", day);
      return out + err;
    };
    expect((await printed(dayAfter(completeUntil, 46))).match(/security updates are known until/g)).toHaveLength(1);
    expect(await printed(dayAfter(completeUntil, 45))).not.toContain("known until");
  });

  it("is that of the option for upgrade, which needs no policy", async () => {
    const of2019 = manifest.replace("server-se", "server-2019").replace("2046.889", "2046.124");
    const folder = repositoryWith({ "contoso.yaml": of2019, "updates.json": table, [policyFile]: "no policy" });
    const upgrade = (...args: readonly string[]) =>
      runIn(folder, "upgrade", "--to", "skype-for-business-server-se", "--as-of", asOf, ...args);
    const [usual, own] = [await upgrade("contoso.yaml"), await upgrade("--updates", "updates.json", "contoso.yaml")];
    expect([usual.code, own.code, own.err]).toEqual([0, 0, ""]);
    // The small table has no vulnerability of 2019.
    expect([usual.out.includes("vulnerabilities"), own.out.includes("vulnerabilities")]).toEqual([true, false]);
    expect((await upgrade("--updates", "nope.json")).err).toContain('cannot read the table of updates "nope.json"');
  });

  it("that is as old as that of this version is used", async () => {
    expect(await usedIn({ "same.json": tableText({ completeUntil }) }, "--updates", "same.json")).toEqual({
      completeUntil,
      file: "same.json",
    });
  });

  it("is not in the report if no manifest states a build", async () => {
    const folder = repositoryWith({
      "contoso.yaml": manifest.replace("  build: 7.0.2046.889\n", ""),
      "updates.json": table,
    });
    expect((await checkIn(folder, "--updates", "updates.json")).report).not.toHaveProperty("updates");
  });
});

describe("the table of updates of import", () => {
  const product = "skype-for-business-server-2015";
  const [first] = smallTable.builds[product];
  const builds = {
    ...smallTable.builds,
    [product]: [first, { ...first, name: "CU99", build: "6.1.9400.1", released: "2026-11" }],
  };
  const folder = () =>
    folderWith({
      "topology.xml": topologyOf("sfb-2015-one-name").text,
      "replicas.csv": '"ReplicaFqdn","ProductVersion"\n"se01.northwindtraders.com","6.1.9400.5"\n',
      "updates.json": tableText({ completeUntil: "2026-12-10", builds }),
      "old.json": tableText({ completeUntil: "2001-01-01" }),
      [policyFile]: "no policy",
    });
  const statedBuild = (text: string) => /\bbuild: "?([\d.]+)/.exec(text)?.[1];
  const runImport = (...args: readonly string[]) => runIn(folder(), "import", "topology.xml", "replicas.csv", ...args);

  it("is that of this version by default, else that of the option", async () => {
    const [usual, own] = [await runImport(), await runImport("--updates", "updates.json")];
    expect([usual.code, statedBuild(usual.out)]).toEqual([0, undefined]);
    expect(usual.err).toContain('"6.1.9400.5"');
    expect([own.code, statedBuild(own.out)]).toEqual([0, "6.1.9400.5"]);
    expect(own.err).not.toContain('"6.1.9400.5"');
  });

  it("that is older is mentioned once, and one that is missing ends the run", async () => {
    const old = await runImport("--updates", "old.json");
    expect(old.err.match(/the table of updates "old\.json" is complete until 2001-01-01; /g)).toHaveLength(1);
    const { code, err } = await runImport("--updates", "nope.json");
    expect([code, err]).toEqual([
      2,
      'lync-policy: cannot read the table of updates "nope.json": no such file or folder\n',
    ]);
  });
});

describe("a table of updates that cannot be used", () => {
  const set = (path: string) => ({ [policyFile]: policyOf("preset: strict", "updates:", `  file: ${path}`) });

  it.each<[string, Files, string]>([
    ["is missing", set("nope.json"), 'updates.file is "nope.json", but "nope.json" is not a file in the repository'],
    ["is a folder", set("."), 'updates.file is ".", but "." is not a file in the repository'],
    [
      "is outside",
      set("../u.json"),
      'updates.file is "../u.json", which is outside the repository; use a path inside it',
    ],
    [
      "is in .git",
      { ...set(".git/u.json"), ".git/u.json": table },
      'updates.file is ".git/u.json", which is in the folder .git; use a file of the repository',
    ],
    [
      "is a URL",
      set("https://www.contoso.com/u.json"),
      'updates.file is "https://www.contoso.com/u.json", which is a URL; download the file and use its path',
    ],
  ])("because it %s is an error at its setting", async (_, files, message) => {
    const error = await errorOf(repositoryWith(files));
    expect(error).toContain(message);
    expect(error).toMatch(/^\.lync-policy\.yaml:5:9: [^\n]+$/);
    expect(await errorOf(repositoryWith({ [policyFile]: policyOf("updates: nope.json") }))).toMatch(
      /^\.lync-policy\.yaml:3:10: updates is "nope\.json"/,
    );
  });

  it("because it is a symbolic link that points outside is an error", async () => {
    const secret = join(folderWith({ "secret.json": table }), "secret.json");
    const folder = repositoryWith(set("link.json"));
    symlinkSync(secret, join(folder, "link.json"));
    expect(await errorOf(folder)).toContain('"link.json" is not a file in the repository');
    expect(await errorOf(folder, "--updates", "link.json")).toBe(
      'cannot read the table of updates "link.json": it is a symbolic link that points outside the repository',
    );
    mkdirSync(join(folder, "inside"));
    symlinkSync("../contoso.yaml", join(folder, "inside/link.json"));
    expect(await errorOf(folder, "--updates", "inside/link.json")).toContain('kind is "Deployment"; expected Updates');
  });

  it("as the option names it is an error", async () => {
    const folder = repositoryWith({ "bad.json": tableText().replace('"page"', '"webpage"') });
    expect(await errorOf(folder, "--updates", "nope.json")).toBe(
      'cannot read the table of updates "nope.json": no such file or folder',
    );
    expect(await errorOf(folder, "--updates", "")).toBe("--updates requires a value; see --help");
    const errors = (await errorOf(folder, "--updates", "bad.json")).split("\n");
    expect(errors.length).toBeGreaterThan(3);
    for (const error of errors)
      expect(error).toMatch(/^bad\.json:\d+:\d+: unknown source "page"; did you mean "webpage"\?$/);
  });

  it.each(["--updates", "--policy"])("because %s names no regular file of a repository is an error", async (option) => {
    const noun = option === "--policy" ? "policy" : "table of updates";
    const folder = repositoryWith({ ".git/config": "[core]" });
    spawnSync("mkfifo", [join(folder, "pipe")]);
    const errors: readonly [string, string][] = [
      ["/dev/zero", "it is a device, not a regular file"],
      ["/dev/null", "it is a device, not a regular file"],
      ["pipe", "it is a pipe, not a regular file; save its content to a file"],
      [".", "it is a folder"],
      [".git/config", "it is in the folder .git"],
      ["https://www.contoso.com/u.json", "it is a URL; download the file and use its path"],
    ];
    for (const [name, reason] of errors)
      expect(await errorOf(folder, option, name)).toMatch(new RegExp(`^cannot read the ${noun} ".*": ${reason}$`));
  });

  it("has at most 50 errors listed", async () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({ name: `CU${at} `, source: "page", evidence: "A" }) as const);
    const builds = { ...smallTable.builds, "lync-server-2010": [...smallTable.builds["lync-server-2010"], ...rows] };
    const folder = repositoryWith({ "bad.json": tableText({ builds }) });
    const errors = (await errorOf(folder, "--updates", "bad.json")).split("\n");
    expect([errors.length, errors.at(-2), errors.at(-1)]).toEqual([
      51,
      expect.stringMatching(/^bad\.json:\d+:\d+: name is "CU49 "; write "CU49"$/),
      "… and 10 more",
    ]);
    const waivers = Array.from({ length: 51 }, () => "  - {}");
    const policy = repositoryWith({ [policyFile]: policyOf("waivers:", ...waivers) });
    expect((await errorOf(policy)).split("\n").at(-1)).toMatch(/^… and \d+ more$/);
  });

  it("has control characters escaped", async () => {
    const folder = repositoryWith({ "bad.json": tableText().replace('"source": "page"', '"source": "\\u001b[31m"') });
    const error = await errorOf(folder, "--updates", "bad.json");
    expect(error).toMatch(/^bad\.json:\d+:\d+: /);
    expect(error).not.toContain("\u001b");
  });

  it.each(["check", "fix", "baseline", "calendar", "policy"])("ends %s", async (command) => {
    const { code, err } = await runIn(repositoryWith({}), command, "--updates", "nope.json");
    expect([code, err]).toEqual([
      2,
      'lync-policy: cannot read the table of updates "nope.json": no such file or folder\n',
    ]);
  });
});

describe("a table of updates among the files to check", () => {
  it("is skipped, with a message if it is named", async () => {
    const folder = repositoryWith({ "updates.yaml": table, "updates.json": table });
    const { report, err } = await checkIn(folder);
    expect(report.skipped).toEqual([
      { file: "updates.yaml", reason: "it is a table of updates", named: false, nearMiss: false },
    ]);
    expect(err).toBe("");
    const named = await checkIn(folder, "updates.json");
    expect([named.code, named.err.split("\n")[0]]).toEqual([
      3,
      "lync-policy: skipping updates.json: it is a table of updates",
    ]);
  });
});

describe("shards of a run with a table of updates", () => {
  const plain = manifest.replace("  build: 7.0.2046.889\n", "").replaceAll("contoso", "fabrikam");
  const files = { "a.yaml": plain, "b.yaml": plain.replaceAll("fabrikam", "litware"), "updates.json": table };

  async function merged(tables: readonly [string, string], more: Files = {}) {
    const folder = repositoryWith({ ...files, ...more });
    for (const [at, name] of tables.entries())
      await runIn(
        folder,
        "check",
        "--as-of",
        "2027-06-01",
        "--updates",
        name,
        "--shard",
        `${at + 1}/2`,
        "--report",
        `json=${at}.json`,
      );
    return runIn(folder, "merge", "0.json", "1.json", "--format", "json");
  }

  it("are merged to a report with it, whichever shard has the builds", async () => {
    const { out } = await merged(["updates.json", "updates.json"]);
    expect(JSON.parse(out)).toMatchObject({
      files: { length: 3 },
      updates: { completeUntil: "2026-12-10", file: "updates.json" },
    });
  });

  it("repeat the note about an old table once", async () => {
    const { out, err } = await merged(["old.json", "old.json"], {
      "old.json": tableText({ completeUntil: "2001-01-01" }),
    });
    expect(JSON.parse(out).updates).toEqual({ completeUntil });
    expect(err.match(/the table of updates "old\.json" is complete until 2001-01-01/g)).toHaveLength(1);
  });

  it("are rejected if they used different tables", async () => {
    const other = tableText({ completeUntil: "2026-12-11" });
    const { code, err } = await merged(["updates.json", "other.json"], {
      "other.json": other,
      "a.yaml": manifest,
      "b.yaml": manifest,
    });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('"1.json" has a different table of updates than "0.json"'),
    ]);
  });
});
