import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { importFiles } from "../../../src/features/import/import.ts";
import type { Product } from "../../../src/profiles/fact.ts";
import type { Deployment } from "../../../src/schema/deployment.ts";
import { checkText } from "../../support/harness.ts";
import { errorOf, fileOf, importOver, topologyOf } from "../../support/import-fixtures.ts";
import { chance, runs } from "../../support/runs.ts";

type Row = readonly [computer: string, build: string];

/** The export of Get-CsManagementStoreReplicationStatus. */
function replicas(...rows: readonly Row[]) {
  const lines = rows.map((row) => `"True","${row[0]}","${row[1]}"`);
  return fileOf(`"UpToDate","ReplicaFqdn","ProductVersion"\n${lines.join("\n")}\n`, "replication.csv");
}

/** The export of Get-CsServerPatchVersion with Invoke-Command, with the same build for two components. */
function patches(...rows: readonly Row[]) {
  const lines = rows.flatMap(([computer, build]) =>
    ["Core Components", "Web Components Server"].map(
      (name) => `"Skype for Business Server 2015, ${name}","${build}","${computer}"`,
    ),
  );
  return fileOf(`"ComponentName","Version","PSComputerName"\n${lines.join("\n")}\n`, "patches.csv");
}

const twoServers = topologyOf("sfb-2015-one-name");
const oneServer = topologyOf("sfb-2015-no-edge");
const [frontEnd, edge] = ["se01.northwindtraders.com", "edge01.northwindtraders.com"];

/** What the manifest of an import states about builds, and the notes about them. */
function builds(files: Parameters<typeof importFiles>[0], product?: Product) {
  const { manifests, notes } = importFiles(files, { product });
  return {
    specs: manifests.map(({ text }) => statedIn(text)),
    notes: notes.filter((note) => /build|version|component/i.test(note)),
    isMarked: manifests.some(({ text }) => text.includes("# not in the topology: build;")),
  };
}

/** Every build that a manifest states, by the name of what states it. */
function statedIn(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const visit = (value: unknown, name: string) => {
    if (typeof value !== "object" || value === null) return;
    const { fqdn = name, build } = value as { fqdn?: string; build?: string };
    if (build !== undefined) found[fqdn] = build;
    for (const inner of Object.values(value)) visit(inner, Array.isArray(value) ? "" : fqdn);
  };
  visit(parse(text).spec, "spec");
  return found;
}

const none = { specs: [{}], notes: [], isMarked: true };

describe("import of builds", () => {
  it("states a build once if all pools have it, and otherwise for each pool", () => {
    const same = builds([twoServers, replicas([frontEnd, "6.0.9319.869"], [edge, "6.0.9319.869"])]);
    expect(same).toEqual({ specs: [{ spec: "6.0.9319.869" }], notes: [], isMarked: false });
    const different = builds([twoServers, replicas([frontEnd, "6.0.9319.869"], [edge, "6.0.9319.634"])]);
    expect(different).toEqual({
      specs: [{ [frontEnd]: "6.0.9319.869", [edge]: "6.0.9319.634" }],
      notes: [],
      isMarked: false,
    });
    const partial = builds([twoServers, replicas([frontEnd, "6.0.9319.869"])]);
    expect(partial).toEqual({ specs: [{ [frontEnd]: "6.0.9319.869" }], notes: [], isMarked: true });
  });

  it("prefers the components of a server, whose name may have no domain and any case, to its replication status", () => {
    const found = builds([
      twoServers,
      replicas([frontEnd, "6.0.9319.0"], [edge, "6.0.9319.634"]),
      patches(["SE01", "6.0.9319.869"]),
    ]);
    expect(found).toEqual({
      specs: [{ [frontEnd]: "6.0.9319.869", [edge]: "6.0.9319.634" }],
      notes: [],
      isMarked: false,
    });
  });

  it("takes the build of Core Components, and reports other components that differ", () => {
    const components = (...rows: readonly string[]) => fileOf(`ComponentName;Version\n${rows.join("\n")}\n`, "c.csv");
    const core = "Skype for Business Server 2015, Core Components;6.0.9319.869";
    const web = "Skype for Business Server 2015, Web Components Server;6.0.9319.619";
    expect(builds([oneServer, components(web, core)])).toEqual({
      specs: [{ spec: "6.0.9319.869" }],
      notes: [
        'the build of "fe01.litware.com" is that of Core Components; other components differ: "Web Components Server" (6.0.9319.619)',
      ],
      isMarked: false,
    });
    expect(builds([oneServer, components(web)]).specs).toEqual([{ spec: "6.0.9319.619" }]);
    expect(builds([oneServer, components(web, web.replace("619", "634"))])).toEqual({
      ...none,
      notes: ['ignored the components of "fe01.litware.com": their versions differ, and "Core Components" is missing'],
    });
    expect(builds([oneServer, components(core, core.replace("869", "881"))])).toEqual({
      ...none,
      notes: ['ignored the builds of "fe01.litware.com" ("6.0.9319.869" and "6.0.9319.881"), which differ'],
    });
  });

  it("assigns components without a computer to the only server, and reports them if there are several", () => {
    const json = fileOf('{"ComponentName": "Lync, Core Components", "Version": "6.0.9319.869"}', "c.json");
    expect(builds([oneServer, json])).toEqual({ specs: [{ spec: "6.0.9319.869" }], notes: [], isMarked: false });
    expect(builds([twoServers, json])).toEqual({
      ...none,
      notes: [
        'ignored 1 component in "c.json": expected the column "PSComputerName", because the topology has 2 servers; export them with Invoke-Command',
      ],
    });
  });

  it.each([
    [replicas([frontEnd, ""]), `no build for "${frontEnd}": the export has no ProductVersion`],
    [
      replicas([frontEnd, "6.0.9319.0"]),
      `no build for "${frontEnd}": a ProductVersion that ends in 0 does not show updates; run Get-CsServerPatchVersion`,
    ],
    [replicas(["old.contoso.com", "6.0.9319.869"]), 'the build of "old.contoso.com": the topology has no such server'],
    [replicas([frontEnd, "6.0.9319"]), `ignored the version "6.0.9319" of "${frontEnd}"; expected a build such as`],
    [replicas([frontEnd, "<b>\u0007"]), `ignored the version "<b>" of "${frontEnd}"`],
    [patches([frontEnd, "latest"]), `ignored the version "latest" of "${frontEnd}"`],
    [replicas([frontEnd, "5.0.8308.1144"]), 'ignored build "5.0.8308.1144"'],
    [replicas([frontEnd, "7.0.2046.820"]), "Skype for Business Server 2015 has no such build"],
    [
      replicas([frontEnd, "6.0.9319.869"], [frontEnd, "6.0.9319.881"]),
      '("6.0.9319.869" and "6.0.9319.881"), which differ',
    ],
  ])("reports what it does not understand: %#", (file, note) => {
    const { specs, notes } = builds([twoServers, file]);
    expect(specs).toEqual([{}]);
    expect(notes).toEqual([expect.stringContaining(note)]);
  });

  it("determines Subscription Edition by its builds, and states no build of 2019 in it", () => {
    const topology = topologyOf("sfb-2019-companions");
    const computers = ["fe01", "fe02", "fe03", "fe11", "fe12", "fe13", "edge01", "edge02", "edge03"];
    const rows = (build: string) =>
      replicas(...computers.map((name): Row => [`${name}.adventure-works.com`, `7.0.2046.${build}`]));
    const imported = (build: string, product?: Product) => builds([topology, rows(build)], product).specs;
    expect(imported("820")).toEqual([{ spec: "7.0.2046.820" }]);
    expect(imported("583")).toEqual([{ spec: "7.0.2046.583" }]);
    expect(imported("583", "skype-for-business-server-se")).toEqual([{}]);
    const product = (build: string) =>
      importFiles([topology, rows(build)], {}).manifests[0]?.text.match(/product: .*/)?.[0];
    expect(product("820")).toBe("product: skype-for-business-server-se");
    expect(product("583")).toBe("product: skype-for-business-server-2019");
    expect(product("0")).toMatch(
      /^product: skype-for-business-server-2019 # not in the topology: 2019 or Subscription/,
    );
  });

  it("states the build of a computer that belongs to no pool", () => {
    const mediation = replicas(["med01.contoso.com", "4.0.7577.230"]);
    const { specs } = builds([topologyOf("lync-2010-published"), mediation]);
    expect(specs).toEqual([{ "med01.contoso.com": "4.0.7577.230" }]);
    const trusted = builds([topologyOf("sfb-2015-item-set"), replicas(["app1.northwindtraders.com", "6.0.9319.869"])]);
    expect(trusted.specs).toEqual([{ "app1.northwindtraders.com": "6.0.9319.869" }]);
  });

  it("states a build of an earlier product for a branch only, and of a shared Edge pool in one manifest only", () => {
    const branches = topologyOf("sfb-2015-branches");
    const { specs } = builds([
      branches,
      replicas(["sba1.fabrikam.com", "5.0.8308.1144"], ["fe1.fabrikam.com", "5.0.8308.1144"]),
    ]);
    expect(specs).toEqual([{ "sba1.fabrikam.com": "5.0.8308.1144" }]);
    const both = topologyOf("coexistence-2013-2015");
    const servers = ["fe13a", "fe13b", "fe13c", "edge13"].map((name): Row => [`${name}.contoso.com`, "5.0.8308.1198"]);
    const later = ["fe15a", "fe15b", "fe15c", "se15"].map((name): Row => [`${name}.contoso.com`, "6.0.9319.869"]);
    const found = builds([both, replicas(...servers, ...later)]);
    expect(found.specs).toContainEqual({ spec: "5.0.8308.1198" });
    expect(found.specs).toContainEqual({ "pool15.contoso.com": "6.0.9319.869", "se15.contoso.com": "6.0.9319.869" });
    expect(found.notes).toEqual([]);
    expect(found.isMarked).toBe(false);
  });

  it("states no build for all pools if that of a computer outside of pools is not known or another one", () => {
    const topology = topologyOf("lync-2010-published");
    const servers = importFiles([topology], {}).manifests[0]?.text.match(/\b[\w-]+\.contoso\.com/g) ?? [];
    const pools = [...new Set(servers)].filter((name) => !name.startsWith("med01"));
    const rows = (build: string) => pools.map((name): Row => [name, build]);
    const partial = builds([topology, replicas(...rows("4.0.7577.230"))]);
    expect(partial.specs[0]).not.toHaveProperty("spec");
    expect(Object.values(partial.specs[0] ?? {})).toContain("4.0.7577.230");
    expect(Object.keys(partial.specs[0] ?? {})).not.toContain("med01.contoso.com");
    const different = builds([topology, replicas(...rows("4.0.7577.230"), ["med01.contoso.com", "4.0.7577.225"])]);
    expect(different.specs[0]).toMatchObject({ "med01.contoso.com": "4.0.7577.225" });
    expect(different.specs[0]).not.toHaveProperty("spec");
    const same = [topology, replicas(...rows("4.0.7577.230"), ["med01.contoso.com", "4.0.7577.230"])];
    expect(builds(same).specs).toEqual([{ spec: "4.0.7577.230" }]);
    const files = [topology, replicas(...rows("4.0.7577.230"), ["med01.contoso.com", "4.0.7577.225"])];
    const existing = { "deployment.yaml": importFiles(files, {}).manifests[0]?.text ?? "" };
    expect(statedIn(importOver(same, existing).manifests[0]?.text ?? "")).toEqual({ spec: "4.0.7577.230" });
  });

  it("writes a manifest for the pools of 2019 and one for those of Subscription Edition", () => {
    const topology = topologyOf("sfb-2019-companions");
    const rows = (names: readonly string[], build: string) =>
      names.map((name): Row => [`${name}.adventure-works.com`, `7.0.2046.${build}`]);
    const files = [
      topology,
      replicas(
        ...rows(["fe01", "fe02", "fe03", "edge01", "edge02", "edge03"], "583"),
        ...rows(["fe11", "fe12", "fe13"], "889"),
      ),
    ];
    const { manifests, notes } = importFiles(files, {});
    expect(manifests.map(({ file }) => file).toSorted()).toEqual([
      "deployment.skype-for-business-server-2019.yaml",
      "deployment.skype-for-business-server-se.yaml",
    ]);
    const [old = "", later = ""] = manifests
      .toSorted((one, other) => (one.file < other.file ? -1 : 1))
      .map(({ text }) => text);
    expect(statedIn(old)).toEqual({ spec: "7.0.2046.583" });
    expect(statedIn(later)).toMatchObject({ "pool02.adventure-works.com": "7.0.2046.889" });
    expect(
      [old, later].map((text) =>
        parse(text).spec.sites.flatMap((site: { frontEndPools?: { fqdn: string }[] }) =>
          (site.frontEndPools ?? []).map(({ fqdn }) => fqdn),
        ),
      ),
    ).toEqual([["pool01.adventure-works.com"], ["pool02.adventure-works.com"]]);
    expect(notes.filter((note) => note.includes("ignored"))).toEqual([]);
    expect(importFiles(files, { product: "skype-for-business-server-2019" }).manifests).toHaveLength(1);
  });

  it("joins the notes about many computers", () => {
    const names = ["fe01", "fe02", "fe03", "fe11", "fe12", "fe13", "edge01"].map(
      (name) => `${name}.adventure-works.com`,
    );
    const of = (build: string) =>
      builds([topologyOf("sfb-2019-companions"), replicas(...names.map((name): Row => [name, build]))]).notes;
    expect(of("latest")).toEqual([
      expect.stringMatching(/^ignored the versions "latest" of "fe01\.adv.* and 2 more; expected a build/),
    ]);
    expect(of("6.0.9319.869")).toEqual([
      expect.stringMatching(/^ignored builds "6\.0\.9319\.869" of .* and 2 more: .* 2019 has no such builds$/),
    ]);
  });

  it("reads versions of ConvertTo-Json, names with a final dot and parts with zeros, and reports empty versions", () => {
    const json = (rows: readonly object[]) => fileOf(JSON.stringify(rows), "patches.json");
    const version = { Major: 6, Minor: 0, Build: 9319, Revision: 869, MajorRevision: 0, MinorRevision: 869 };
    const core = (Version: unknown, PSComputerName = frontEnd) => ({
      ComponentName: "X, Core Components",
      Version,
      PSComputerName,
    });
    expect(builds([twoServers, json([core(version)])]).specs).toEqual([{ [frontEnd]: "6.0.9319.869" }]);
    expect(builds([twoServers, json([core({ ...version, Revision: -1 })])]).notes).toEqual([
      expect.stringContaining('ignored the version "6.0.9319" of'),
    ]);
    const empty = builds([twoServers, json([core(null), core("", edge)])]);
    expect(empty.notes).toEqual([`no build for "${frontEnd}" and "${edge}": the export has no Version`]);
    const dotted = builds([twoServers, replicas([`${frontEnd}.`, "6.0.9319.0869"], [edge, "6.0.9319.869"])]);
    expect(dotted).toEqual({ specs: [{ spec: "6.0.9319.869" }], notes: [], isMarked: false });
  });

  it.each([
    '\r\n#TYPE X\r\n"ReplicaFqdn","ProductVersion"\r\n"<F>","<B>"\r\n',
    '"#TYPE X";;\r\n"ReplicaFqdn";"ProductVersion"\r\n"<F>";"<B>"\r\n',
    "sep=;\r\nReplicaFqdn;ProductVersion\r\n<F>;<B>\r\n",
    "#TYPE X\n\nsep=,\n\nReplicaFqdn,ProductVersion\n<F>,<B>\n",
  ])("reads CSV as PowerShell and Excel write it: %j", (text) => {
    const file = fileOf(text.replace("<F>", frontEnd).replace("<B>", "6.0.9319.869"), "r.csv");
    expect(builds([twoServers, file]).specs).toEqual([{ [frontEnd]: "6.0.9319.869" }]);
  });

  it.each([
    "\r\nUpToDate ReplicaFqdn   ProductVersion\r\n-------- -----------   --------------\r\nTrue     a.contoso.com 7.0.2046.583\r\n",
    "\n\nReplicaFqdn    : a.contoso.com\nProductVersion : 7.0.2046.583\n",
  ])("names Export-Csv for text that is formatted for the screen: %j", (text) => {
    expect(errorOf([twoServers, fileOf(text, "r.txt")])).toBe(
      '"r.txt" is formatted for reading on the screen; export it again with Export-Csv',
    );
  });
});

describe("import of builds into an existing manifest", () => {
  const pool = topologyOf("sfb-2019-builds");
  const servers = ["fe11", "fe12", "fe13"].map((name) => `${name}.adventure-works.com`);
  const others = ["fe01", "fe02", "fe03", "edge01", "edge02", "edge03"].map((name) => `${name}.adventure-works.com`);
  const rows = (list: readonly string[], build: string) => list.map((name): Row => [name, `7.0.2046.${build}`]);
  const exported = (...list: readonly Row[]) => [pool, patches(...list)];
  const [first = "", second = "", third = ""] = servers;
  const same = exported(...rows([...servers, ...others], "583"));
  const mixed = exported(...rows(others, "583"), ...rows([first, third], "583"), [second, "7.0.2046.569"]);
  const perPool = exported(...rows(others, "583"), ...rows(servers, "569"));
  const fresh = (files: Parameters<typeof importFiles>[0]) => importFiles(files, {}).manifests[0]?.text ?? "";
  const states = { same, mixed, perPool };
  const steps = Object.keys(states).flatMap((from) => Object.keys(states).map((to) => [from, to] as const));

  it.each(steps)("from %s to %s leaves the builds of a fresh import, and nothing stale", (from, to) => {
    const files = states[to as keyof typeof states];
    const existing = { "deployment.yaml": fresh(states[from as keyof typeof states]) };
    const { manifests, notes } = importOver(files, existing);
    const text = manifests[0]?.text ?? "";
    expect(statedIn(text)).toEqual(statedIn(fresh(files)));
    expect(notes.filter((note) => /kept|skipped/.test(note))).toEqual([]);
    expect(importOver(files, { "deployment.yaml": text }).manifests[0]?.text).toBe(text);
    expect(checkText(text, "deployment.yaml", "recommended").findings.map(({ rule }) => rule.id)).not.toContain(
      "build-format",
    );
  });

  it("keeps everything else: comments, objects of servers, and builds that the files do not contain", () => {
    const own = fresh(same)
      .replace(
        /servers: \[fe11.*\]/,
        `servers:\n            - { fqdn: ${first}, os: Windows Server 2019 } # rack 7\n            # old\n            - ${second}\n            - fqdn: ${third}\n              build: CU8`,
      )
      .replace(
        "  archiving:",
        "  servers:\n    - { fqdn: FE12.adventure-works.com, build: CU8, cpuCores: 8 }\n    - { fqdn: web.adventure-works.com, build: CU8 }\n  archiving:",
      );
    const text = importOver(mixed, { "deployment.yaml": own }).manifests[0]?.text ?? "";
    expect(text).toContain(
      [
        `            - { fqdn: ${first}, os: Windows Server 2019, build: "7.0.2046.583" } # rack 7`,
        "            # old",
        `            - { fqdn: ${second}, build: "7.0.2046.569" }`,
        `            - fqdn: ${third}`,
        '              build: "7.0.2046.583"\n',
      ].join("\n"),
    );
    expect(text).toContain('- { fqdn: FE12.adventure-works.com, build: "7.0.2046.569", cpuCores: 8 }');
    expect(text).toContain("- { fqdn: web.adventure-works.com, build: CU8 }");
  });

  it("replaces the number of servers by their names only if their builds differ", () => {
    const counted = fresh(same).replace(/servers: \[fe11.*\]/, "servers: 3");
    expect(importOver(same, { "deployment.yaml": counted }).manifests[0]?.text).toBe(counted);
    expect(importOver(perPool, { "deployment.yaml": counted }).manifests[0]?.text).toContain("servers: 3");
    const text = importOver(mixed, { "deployment.yaml": counted }).manifests[0]?.text ?? "";
    expect(statedIn(text)).toEqual(statedIn(fresh(mixed)));
  });

  it("keeps the build of a pool whose servers are not all in the files", () => {
    const existing = { "deployment.yaml": fresh(perPool) };
    const text = importOver(exported([second, "7.0.2046.583"]), existing).manifests[0]?.text ?? "";
    expect(statedIn(text)).toEqual({ ...statedIn(fresh(perPool)), [second]: "7.0.2046.583" });
  });

  it.each([
    ["a pool that the user added, and the deployment states", "583", "569"],
    ["a pool that the user added, and nothing states", undefined, "569"],
  ])("keeps the build of %s", (_, old, build) => {
    const before = old === undefined ? fresh([pool]) : fresh(exported(...rows([...servers, ...others], old)));
    const own = before.replace(
      "      edgePools:\n",
      "        - { fqdn: pool09.adventure-works.com, edition: standard, servers: 1, homedUsers: 10 }\n      edgePools:\n",
    );
    const files = exported(...rows([...servers, ...others], build));
    const text = importOver(files, { "deployment.yaml": own }).manifests[0]?.text ?? "";
    const pools = ["pool01", "pool02", "edge"].map((name) => [`${name}.adventure-works.com`, `7.0.2046.${build}`]);
    expect(statedIn(text)).toEqual({ ...(old && { spec: `7.0.2046.${old}` }), ...Object.fromEntries(pools) });
    expect(importOver(files, { "deployment.yaml": text }).manifests[0]?.text).toBe(text);
    const stated = text.replace("fqdn: pool09.adventure-works.com,", 'fqdn: pool09.adventure-works.com, build: "CU8",');
    expect(statedIn(importOver(files, { "deployment.yaml": stated }).manifests[0]?.text ?? "")).toEqual({
      spec: `7.0.2046.${build}`,
      "pool09.adventure-works.com": "CU8",
    });
  });

  it("keeps the build of a pool that is no longer in the topology, also if the others differ", () => {
    const old = fresh(same)
      .replaceAll("pool02.adventure-works.com", "pool08.adventure-works.com")
      .replace(/servers: \[fe11.*\]/, "servers: 3");
    const files = exported(...rows(others.slice(0, 3), "583"), ...rows([...servers, ...others.slice(3)], "569"));
    const text = importOver(files, { "deployment.yaml": old }).manifests[0]?.text ?? "";
    expect(statedIn(text)).toEqual({
      spec: "7.0.2046.583",
      "pool01.adventure-works.com": "7.0.2046.583",
      "pool02.adventure-works.com": "7.0.2046.569",
      "edge.adventure-works.com": "7.0.2046.569",
    });
  });

  it.each(["2046.583", "CU8 October 2026 security update", "cu8 october 2026 Security Update"])(
    "keeps the same build that is written as %j",
    (build) => {
      const own = fresh(same).replace(/build: .*/, `build: ${JSON.stringify(build)} # known`);
      expect(importOver(same, { "deployment.yaml": own }).manifests[0]?.text).toBe(own);
      const server = fresh(mixed).replace(
        /(fe11.adventure-works.com, build: )"7.0.2046.583"/,
        `$1${JSON.stringify(build)}`,
      );
      expect(server).toContain(build);
      expect(importOver(mixed, { "deployment.yaml": server }).manifests[0]?.text).toBe(server);
    },
  );

  it("reports the comment that is removed with a build", () => {
    const own = fresh(same).replace(/build: (.*)/, "build: $1 # until March");
    const { notes } = importOver(perPool, { "deployment.yaml": own });
    expect(notes).toContain('removed the comment "# until March" with the build of the deployment');
  });

  it("keeps a server that an alias repeats, and a build with an anchor, and reports both", () => {
    const anchored = fresh(perPool)
      .replace(
        "[fe11.adventure-works.com, fe12.adventure-works.com,",
        "[fe11.adventure-works.com, &s fe12.adventure-works.com,",
      )
      .replace(/build: "7\.0\.2046\.569"/, 'build: &b "7.0.2046.569"')
      .replace("  archiving:", "  servers: [{ fqdn: *s, build: *b }]\n  archiving:");
    const { manifests, notes } = importOver(mixed, { "deployment.yaml": anchored });
    expect(notes).toContain(`skipped the build of "${second}": an alias repeats this server`);
    expect(notes).toContainEqual(
      expect.stringMatching(/^kept "build", which is stated in another place now: the anchor &b/),
    );
    expect(parse(manifests[0]?.text ?? "").spec.servers).toEqual([{ fqdn: second, build: "7.0.2046.569" }]);
  });
});

describe(`any builds (${chance})`, () => {
  const topology = topologyOf("sfb-2019-companions");
  const computers = ["fe01", "fe02", "fe03", "fe11", "fe12", "fe13", "edge01", "edge02", "edge03"].map(
    (name) => `${name}.adventure-works.com`,
  );
  const revision = fc.option(fc.constantFrom("553", "569", "583"), { nil: undefined, freq: 4 });
  const known = fc.tuple(fc.boolean(), fc.array(revision, { minLength: 9, maxLength: 9 })).map(([isSame, list]) =>
    computers.flatMap((name, at): readonly Row[] => {
      const one = isSame ? list[0] : list[at];
      return one === undefined ? [] : [[name, `7.0.2046.${one}`]];
    }),
  );
  /** The build of each server, whatever states it. */
  const effective = (text = "") => {
    const { spec } = parse(text) as Pick<Deployment, "spec">;
    const pools = spec.sites.flatMap((site) => [...(site.frontEndPools ?? []), ...(site.edgePools ?? [])]);
    return new Map(
      pools.flatMap(({ servers, build }) =>
        (typeof servers === "object" ? servers : []).map((server) => {
          const { fqdn, build: own } = typeof server === "string" ? { fqdn: server } : server;
          return [fqdn, own ?? build ?? spec.build] as const;
        }),
      ),
    );
  };
  const files = (rows: readonly Row[]) => (rows.length > 0 ? [topology, replicas(...rows)] : [topology]);

  it("are those of the exports, and of the manifest for servers that the exports do not contain", () => {
    fc.assert(
      fc.property(known, known, (before, after) => {
        const first = importFiles(files(before), { product: "skype-for-business-server-2019" }).manifests[0]?.text;
        expect(effective(first)).toEqual(new Map(computers.map((name) => [name, new Map(before).get(name)])));
        const second = importOver(files(after), { "deployment.yaml": first ?? "" }).manifests[0]?.text;
        const expected = new Map([...before, ...after]);
        expect(effective(second)).toEqual(new Map(computers.map((name) => [name, expected.get(name)])));
        const again = importOver(files(after), { "deployment.yaml": second ?? "" });
        expect(again.manifests[0]?.text).toBe(second);
        const fresh = importFiles(files(after), {}).manifests[0]?.text ?? "";
        if (after.length === computers.length) expect(statedIn(second ?? "")).toEqual(statedIn(fresh));
      }),
      runs(50, "slow"),
    );
  });
});
