import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { SourceText } from "../../../src/base/source-text.ts";
import { main } from "../../../src/cli/main.ts";
import { convert } from "../../../src/features/upgrade/convert.ts";
import { upgradeFormats } from "../../../src/features/upgrade/formats.ts";
import { type Upgrade, upgrade } from "../../../src/features/upgrade/upgrade.ts";
import { evidenceNote } from "../../../src/profiles/evidence.ts";
import type { Product } from "../../../src/profiles/fact.ts";
import { products, profiles } from "../../../src/profiles/index.ts";
import { routesBetween, steps } from "../../../src/profiles/upgrade-paths.ts";
import type { Deployment } from "../../../src/schema/deployment.ts";
import { validateDeployment } from "../../../src/schema/validate.ts";
import { pagesOfSubscriptionEdition } from "../../../src/sources/index.ts";
import { Lexer } from "../../../src/yaml/library/library.ts";
import { deployments, nearLimits } from "../../support/arbitrary.ts";
import { asOf, checkText, filesIn, parse, root, textOf } from "../../support/harness.ts";
import { runs, tries } from "../../support/runs.ts";
import { updateBlocks, updatesPages } from "../../support/update-page.ts";

const se = "skype-for-business-server-se";

const named = (content: string, file = "test.yaml"): SourceText => ({ file, content, named: true });
const asked = (content: string, to: Product) => upgrade([named(content)], to, asOf);

/** A deployment, with what a test adds to its site, its spec and its pool. */
function manifest(product: Product, inSite = "", inSpec = "", pool = ""): string {
  return `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: ${product}
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 6
${pool}${inSite}${inSpec}`;
}

/** The changes of an upgrade, one line each: topic and message. */
const brought = ({ moves }: Upgrade) =>
  moves.flatMap(({ brings }) => brings.map((one) => `${one.topic}: ${one.message}`));

/** Runs the command line in a folder. */
async function run(args: readonly string[], cwd = tmpdir(), stdin = "") {
  const output = { out: "", err: "" };
  const code = await main(["upgrade", ...args], {
    cwd,
    installDir: cwd,
    color: false,
    stdin: async () => new TextEncoder().encode(stdin),
    out: (text) => {
      output.out += text;
    },
    err: (text) => {
      output.err += text;
    },
  });
  return { code, ...output };
}

/** A folder with these files. */
function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), "upgrade-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** The golden text of a file. UPDATE=1 replaces it. */
function golden(file: string, text: string): string {
  const path = join(root, "fixtures/features/upgrade", file);
  if (process.env.UPDATE === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

const pairs = products.flatMap((from) => products.map((to) => ({ from, to })));
const forward = pairs.filter(({ from, to }) => products.indexOf(from) < products.indexOf(to));

describe("the upgrade paths", () => {
  it.each(forward)("lead from $from to $to by documented steps", ({ from, to }) => {
    const routes = routesBetween(from, to);
    expect(routes.length).toBeGreaterThan(0);
    for (const route of routes) {
      expect(route[0]?.from).toBe(from);
      expect(route.at(-1)?.to).toBe(to);
      for (const [at, step] of route.entries()) {
        expect(steps).toContain(step);
        if (at > 0) expect(step.from).toBe(route[at - 1]?.to);
      }
    }
  });

  it("are in place only from 2013 to 2015 and from 2019 to Subscription Edition", () => {
    const inPlace = steps.filter(({ ways }) => ways.value.includes("in-place")).map(({ from, to }) => `${from} ${to}`);
    expect(inPlace).toEqual([
      "lync-server-2013 skype-for-business-server-2015",
      "skype-for-business-server-2019 skype-for-business-server-se",
    ]);
  });

  it("have an intermediate product if no direct upgrade is documented", () => {
    const via = (from: Product, to: Product) =>
      routesBetween(from, to).map((route) => route.slice(1).map((step) => step.from));
    expect(via("lync-server-2010", "skype-for-business-server-2019")).toEqual([
      ["lync-server-2013"],
      ["skype-for-business-server-2015"],
    ]);
    expect(via("lync-server-2010", se)).toEqual([["skype-for-business-server-2015"]]);
    expect(via("lync-server-2013", se)).toEqual([
      ["skype-for-business-server-2015"],
      ["skype-for-business-server-2019"],
    ]);
  });
});

describe("every pair of products", () => {
  it.each(pairs)("$from to $to", async ({ from, to }) => {
    const source = manifest(from);
    const answer = await asked(source, to);
    const [move] = answer.moves;
    const text = upgradeFormats.terminal(answer);
    const converted = convert(named(source), to, asOf);
    if (from === to) {
      expect(text).toContain(`the product is already ${profiles[to].name}; nothing to upgrade`);
      expect([move?.brings, converted]).toEqual([[], undefined]);
    } else if (products.indexOf(from) > products.indexOf(to)) {
      expect(text).toContain("is not supported");
      expect([move?.brings, converted]).toEqual([[], undefined]);
    } else {
      for (const { name } of [profiles[from], profiles[to]]) expect(text).toContain(name);
      expect(brought(answer).filter((line) => line.startsWith("dates:")).length).toBeGreaterThan(1);
      expect(
        checkText(converted?.text ?? "", "test.yaml", "recommended").findings.filter(
          ({ rule }) => rule.id === "schema",
        ),
      ).toEqual([]);
      expect(converted?.text).toContain(`  product: ${to}\n`);
    }
  });
});

/** Removed roles and features: the products with and without them, a manifest, and the statement. */
const removals: readonly (readonly [
  what: string,
  from: Product,
  to: readonly Product[],
  text: string,
  words: RegExp,
])[] = [
  [
    "the XMPP Gateway",
    "lync-server-2010",
    products.slice(1),
    manifest("lync-server-2010", "", "  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]\n"),
    /^roles: XMPP Gateway "xmpp01\.contoso\.com" is removed/,
  ],
  ...(["lync-server-2010", "lync-server-2013", "skype-for-business-server-2015"] as const).map(
    (from) =>
      [
        "XMPP",
        from,
        products.slice(3),
        manifest(
          from,
          "",
          "  externalAccess: { xmpp: { partners: [jabber.fabrikam.com] }, policies: [{ scope: global, enableXmppAccess: true }] }\n",
        ),
        /^successors: XMPP with partners \("jabber\.fabrikam\.com"\) has no replacement in .*; keep users who need it/,
      ] as const,
  ),
  [
    "XMPP with a service that has ended",
    "lync-server-2013",
    products.slice(3),
    manifest("lync-server-2013", "", "  externalAccess: { xmpp: { partners: [Gmail.com] } }\n"),
    /^successors: XMPP with partners \("Gmail\.com"\) has no replacement in [^,;]*, and Google Talk federation ended on 2017-06-26$/,
  ],
  [
    "the Archiving Server",
    "lync-server-2010",
    products.slice(1),
    manifest("lync-server-2010", "      archivingServers: [{ fqdn: arch01.contoso.com }]\n"),
    /^roles: site "Redmond" has the Archiving Server/,
  ],
  [
    "the Monitoring Server",
    "lync-server-2010",
    products.slice(1),
    manifest("lync-server-2010", "      monitoringServers: [{ fqdn: mon01.contoso.com }]\n"),
    /^roles: site "Redmond" has the Monitoring Server/,
  ],
  [
    "the A/V Conferencing pool",
    "lync-server-2010",
    products.slice(1),
    manifest("lync-server-2010", "      avConferencingPools: [{ fqdn: av.contoso.com, servers: 2 }]\n"),
    /^roles: site "Redmond" has the separate A\/V Conferencing pool/,
  ],
  [
    "Group Chat",
    "lync-server-2010",
    products.slice(1),
    manifest("lync-server-2010", "", "  servers: [{ fqdn: chat01.contoso.com, roles: [group-chat] }]\n"),
    /^roles: server "chat01\.contoso\.com" is a Group Chat Server/,
  ],
  ...(["lync-server-2013", "skype-for-business-server-2015"] as const).flatMap(
    (from) =>
      [
        [
          "Persistent Chat",
          from,
          products.slice(3),
          manifest(from, "", "  servers: [{ fqdn: chat01.contoso.com, roles: [persistent-chat] }]\n"),
          /^roles: server "chat01\.contoso\.com" is a Persistent Chat Server/,
        ],
        [
          "SQL mirroring",
          from,
          products.slice(3),
          manifest(from, "", "", "          backEnd: { sqlServer: sql01.contoso.com, highAvailability: mirroring }\n"),
          /^roles: the database of "pool01\.contoso\.com" uses SQL Server mirroring/,
        ],
      ] as const,
  ),
  ...(["lync-server-2010", "lync-server-2013"] as const).map(
    (from) =>
      [
        "AOL",
        from,
        products.slice(2),
        manifest(from, "", "  externalAccess: { publicIm: { providers: [aol] } }\n"),
        /^successors: public IM provider "aol" has no replacement/,
      ] as const,
  ),
  ...(["lync-server-2013", "skype-for-business-server-2015", "skype-for-business-server-2019"] as const).map(
    (from) =>
      [
        "consumer Skype",
        from,
        [se],
        manifest(from, "", "  externalAccess: { publicIm: { providers: [skype] } }\n"),
        /^successors: public IM provider "skype" has no replacement.* ended on 2025-05-05$/,
      ] as const,
  ),
];

const removed = removals.flatMap(([what, from, to, text, words]) =>
  to.map((next) => ({ what, from, to: next, text, words })),
);

describe("a removed role or feature", () => {
  it.each(removed)("is reported: $what, from $from to $to", async ({ text, to, words }) => {
    const lines = brought(await asked(text, to));
    expect(lines.filter((line) => words.test(line))).toHaveLength(1);
  });
});

describe("an upgrade", () => {
  it("counts the Front End Servers that each product requires to survive a failure", async () => {
    const answer = await asked(manifest("lync-server-2010"), se);
    expect(brought(answer)).toContain(
      'servers: pool "pool01.contoso.com" has 6 Front End Servers for 30,000 homed users; to survive the failure of one, Lync Server 2010 requires 4 and Skype for Business Server Subscription Edition requires 6',
    );
    expect(brought(answer)).toContain("figures: users per Front End Server: 10,000 → 6,660");
    expect(brought(answer)).toContain("figures: maximum users in a pool: 80,000 → 106,000");
  });

  it("reports the new limits of a Standard Edition server, and what exceeds them", async () => {
    const text = manifest("lync-server-2010")
      .replace("enterprise", "standard")
      .replace("30000", "4000")
      .replace("servers: 6", "servers: 1");
    const lines = brought(await asked(text, "lync-server-2013"));
    expect(lines).toContain("figures: maximum users on a Standard Edition server: 5,000 → 2,500");
    expect(lines.some((line) => /^servers: server "pool01.contoso.com" has 4,000 homed users/.test(line))).toBe(true);
  });

  it("keeps Persistent Chat on the present product if the setup of the new one does not include it", () => {
    const chat = "      persistentChatPools: [{ fqdn: chat01.contoso.com, servers: 1 }]\n";
    const coexisting = "  coexistsWith: [lync-server-2013, skype-for-business-server-2019]\n";
    const text = manifest("skype-for-business-server-2015", chat, coexisting);
    const converted = convert(named(text), "skype-for-business-server-2019", asOf);
    expect(converted?.text).toContain("coexistsWith: [lync-server-2013, skype-for-business-server-2015]");
    expect(converted?.text).toContain(
      "[{ product: skype-for-business-server-2015, fqdn: chat01.contoso.com, servers: 1 }]",
    );
    expect(converted?.decisions.map(({ message }) => message)).toContain(
      'whether Persistent Chat pool "chat01.contoso.com" stays on Skype for Business Server 2015 next to the new pools, as here; the setup of Skype for Business Server 2019 does not include the role',
    );
    const back = convert(
      named(
        text
          .replace("2015\n", "2013\n")
          .replace("skype-for-business-server-2013", "lync-server-2013")
          .replace("[lync-server-2013, ", "["),
      ),
      "skype-for-business-server-2015",
      asOf,
    );
    expect(back?.text).toContain("[{ fqdn: chat01.contoso.com, servers: 1 }]");
  });

  it("does not report the entry of coexistsWith that it removes", async () => {
    const text = manifest("skype-for-business-server-2019", "", `  coexistsWith: [${se}]\n`);
    const { moves } = await asked(text, se);
    const all = moves.flatMap(({ already, brings }) => [...already, ...brings]);
    expect(all.filter(({ rule }) => rule === "coexistence")).toEqual([]);
    expect(moves[0]?.cures.map(({ rule }) => rule)).toContain("coexistence");
  });

  it("keeps the build, the system and the findings of a Persistent Chat pool that stays on the present product", async () => {
    const pool = [
      "      persistentChatPools:",
      "        - fqdn: chat.contoso.com",
      "          os: Windows Server 2008",
      '          build: "6.0.9319.885"',
      "          servers: 1",
      "",
    ].join("\n");
    const text = manifest("skype-for-business-server-2015", pool);
    const converted = convert(named(text), se, asOf);
    expect(converted?.text).toContain("  coexistsWith: [skype-for-business-server-2015]\n");
    const kept = converted?.text.replace(/^ *# decide.*\n/gm, "");
    expect(kept).toContain(`- product: skype-for-business-server-2015\n          ${pool.split("- ")[1]}`);
    const decisions = converted?.decisions.filter(({ message }) => message.includes("chat.contoso.com")) ?? [];
    expect(decisions.map(({ message }) => message.slice(0, 7))).toEqual(["whether", 'pool "c', "Persist"]);
    const { moves } = await asked(text, se);
    const about = (statements: readonly { rule?: string; message: string }[] = []) =>
      statements.filter(({ message }) => message.includes("chat.contoso.com")).map(({ rule }) => rule);
    expect(about(moves[0]?.cures)).toEqual([]);
    expect(about(moves[0]?.already)).toEqual(["platform-support", "security-updates"]);
    // A build of the deployment applies to the pool too, which states it then.
    const shared = text.replace(/ {10}build: .*\n/, "").replace("  product:", '  build: "6.0.9319.885"\n  product:');
    expect(convert(named(shared), se, asOf)?.text).toMatch(/- build: "6\.0\.9319\.885"\n +product: .*2015\n/);
  });

  it("reports platforms that are no longer supported", async () => {
    const text = manifest(
      "skype-for-business-server-2015",
      "",
      "",
      "          os: Windows Server 2012 R2\n          backEnd: { sqlServer: sql01.contoso.com, version: SQL Server 2014 }\n",
    );
    const platforms = brought(await asked(text, se)).filter((line) => line.startsWith("platforms:"));
    expect(platforms).toHaveLength(2);
  });

  it("separates findings that remain from new ones, though messages name the product", async () => {
    const { moves } = await asked(manifest("lync-server-2010").replace("servers: 6", "servers: 3"), se);
    expect(moves[0]?.already.map(({ rule }) => rule)).toContain("front-end-count");
    expect(moves[0]?.brings.map(({ rule }) => rule)).not.toContain("front-end-count");
    const clean = await asked(manifest("lync-server-2010").replace("servers: 6", "servers: 4"), se);
    expect(clean.moves[0]?.brings.map(({ rule }) => rule)).toContain("front-end-count");
  });

  it("notes the evidence of what the product's own page does not state", async () => {
    const answers = await Promise.all(
      forward.map(async ({ from, to }) => ({ to, ...(await asked(manifest(from), to)).moves[0] })),
    );
    const statements = answers.flatMap(({ to, brings = [] }) => brings.map((one) => ({ to, ...one })));
    for (const statement of statements.filter(({ evidence }) => /^[BCIU]$/.test(evidence)))
      expect(evidenceNote(statement)).toMatch(/inferred|related product|secondary|unverified/);
    const figures = statements.filter(({ to, topic }) => to === se && ["figures", "servers"].includes(topic));
    for (const { message, source, inherited } of figures) {
      // The header of such a page names Subscription Edition. Its sentences about the quorum and pools of two name 2019 only.
      const of2019 = /^(pools have a quorum|minimum Front End Servers)/.test(message);
      const own = pagesOfSubscriptionEdition.has(String(source)) && !of2019;
      expect([message, inherited]).toEqual([message, own ? undefined : "skype-for-business-server-2019"]);
    }
    const { out } = await run(["--to", se, "--as-of", asOf, "-"], undefined, manifest("lync-server-2010"));
    expect(out).toMatch(/users per Front End Server: 10,000 → 6,660 \[/);
    expect(out).toMatch(/pools have a quorum: .* \(inherited from Skype for Business Server 2019\) \[/);
    expect(out).toMatch(/the spare server that Lync Server 2010 requires .* \(inferred\) \[/);
  });

  it("does not count findings about a removed feature as resolved", async () => {
    const text = manifest("lync-server-2013", "", "  externalAccess: { xmpp: { partners: [gmail.com] } }\n");
    const resolved = async (to: Product) =>
      (await asked(text, to)).moves.flatMap(({ cures }) => cures.map(({ rule }) => rule));
    expect(await resolved("skype-for-business-server-2019")).not.toContain("xmpp-partner");
    expect(await resolved(se)).not.toContain("xmpp-partner");
  });

  it("reports a manifest that cannot be evaluated", async () => {
    const { moves, unread } = await asked(
      manifest("lync-server-2010").replace("homedUsers: 30000", "homedUsers: many"),
      se,
    );
    expect(moves).toEqual([]);
    expect(unread).toMatchObject([{ file: "test.yaml", range: { line: 11 } }]);
  });

  it("escapes everything from a manifest", async () => {
    const answer = await upgrade(
      [named(manifest("lync-server-2010").replace("Redmond", '"\\u202e## [x](y) | @me"'), "\u001b[31m.yaml")],
      se,
      asOf,
    );
    for (const render of Object.values(upgradeFormats))
      expect(render(answer)).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}|\]\(y\)| @me/u);
  });
});

const projects = ["adventure-works", "contoso", "fabrikam", "litware", "northwind"];
const manifestsOf = (name: string, state: "broken" | "good") =>
  filesIn(join("fixtures/projects", name))
    .filter((file) => file.endsWith(".yaml") && (state === "broken") === file.includes("/broken/"))
    .map((file) => named(textOf(file), file.replace(`fixtures/projects/${name}/`, "")));

describe.each(projects)("the project %s", (name) => {
  it.each(["terminal", "markdown", "json"] as const)("matches its golden %s output", async (format) => {
    const text = upgradeFormats[format](await upgrade(manifestsOf(name, "good"), se, asOf));
    expect(text).toBe(golden(`${name}/good.${{ terminal: "txt", markdown: "md", json: "json" }[format]}`, text));
  });

  it("matches its golden output in the broken state", async () => {
    const text = upgradeFormats.terminal(await upgrade(manifestsOf(name, "broken"), se, asOf));
    expect(text).toBe(golden(`${name}/broken.txt`, text));
  });

  it("matches its golden manifests when converted", () => {
    for (const text of manifestsOf(name, "good")) {
      const converted = convert(text, se, asOf);
      if (converted) expect(converted.text).toBe(golden(`${name}/converted/${text.file}`, converted.text));
    }
  });
});

const comments = (text: string) => [...new Lexer().lex(text)].filter((token) => token.startsWith("#"));

/** The errors that `check` finds in a converted text and that no comment announces. */
function unannounced(text: string): readonly string[] {
  const decided = text.split(/\r?\n/).filter((line) => line.trimStart().startsWith("# decide: "));
  const { findings } = checkText(text, "test.yaml", "recommended");
  const errors = findings.filter(({ rule }) => rule.level === "error").map(({ message }) => message);
  return errors.filter((message) => !decided.some((line) => line.endsWith(message)));
}

describe("builds", () => {
  const from = "skype-for-business-server-2019";
  const branch = (build: string) =>
    `    - name: Oslo\n      kind: branch\n      survivableBranch: { kind: appliance, fqdn: sba.contoso.com, pool: pool01.contoso.com, users: 9, build: "${build}" }\n`;
  const withBuilds = manifest(from, branch("CU10 HF7"))
    .replace("  sites:\n", '  build: "2046.530" # since March\n  sites:\n')
    .replace(
      "servers: 6\n",
      "servers:\n            - { fqdn: fe01.contoso.com, build: CU8 }\n            - fe02.contoso.com\n",
    );
  const converted = (text: string, to: Product = se) => convert(named(text), to, asOf);
  const buildsIn = (text = "") => [...text.matchAll(/\bbuild: (.*?) ?[,}\n]/g)].map(([, build]) => build);

  it("of the old product are removed, with one decision, and survivable branches keep theirs as a number", () => {
    const { text, decisions } = converted(withBuilds.replace("CU10 HF7", "8308.1198")) ?? {};
    expect(buildsIn(text)).toEqual(['"5.0.8308.1198"']);
    const decision =
      "which builds the servers run once the upgrade is complete; those of Skype for Business Server 2019 are removed here";
    expect(decisions?.filter(({ message }) => /build/i.test(message)).map(({ message }) => message)).toEqual([
      decision,
    ]);
    expect(text).toContain(`# decide: ${decision}\n`);
    expect(checkText(text ?? "", "a.yaml", "recommended").findings.map(({ rule }) => rule.id)).not.toContain(
      "build-format",
    );
    // A name that is kept would be one of the new product.
    expect(buildsIn(converted(withBuilds.replace("CU10 HF7", "CU6"))?.text)).toEqual(['"7.0.2046.385"']);
    expect(buildsIn(converted(withBuilds.replace("CU10 HF7", "unknown"))?.text)).toEqual([]);
  });

  it("in the inventory are removed, except those of survivable branches and of other products", () => {
    const servers = [
      '{ fqdn: fe01.contoso.com, build: "2046.530" }',
      '{ fqdn: sba.contoso.com, roles: [survivable-branch], build: "8308.1198" }',
      "{ fqdn: sql09.contoso.com, roles: [back-end], build: 15.0.2000.5 }",
      "{ fqdn: med01.contoso.com, roles: [mediation], build: CU8 }",
    ];
    const inventory = `  servers:\n${servers.map((one) => `    - ${one}\n`).join("")}`;
    const { text } = converted(`${withBuilds.replace("CU10 HF7", "5.0.8308.1198").trimEnd()}\n${inventory}`) ?? {};
    expect(buildsIn(text)).toEqual(['"5.0.8308.1198"', '"5.0.8308.1198"', "15.0.2000.5"]);
  });

  it("that aliases repeat are removed in all places", () => {
    const shared = withBuilds
      .replace('build: "2046.530"', 'build: &b "2046.530"')
      .replace("{ fqdn: fe01.contoso.com, build: CU8 }", "{ fqdn: fe01.contoso.com, build: *b }");
    const { text, decisions = [] } = converted(shared.replace("CU10 HF7", "8308.1198")) ?? {};
    expect(buildsIn(text)).toEqual(['"5.0.8308.1198"']);
    expect(text).not.toMatch(/[&*]b\b/);
    expect(decisions.map(({ message }) => message)).not.toContainEqual(expect.stringMatching(/build "2046\.530"/));
  });

  it("that an alias in another property repeats stay, as a decision", () => {
    const shared = withBuilds.replace('build: "2046.530"', 'build: &b "2046.530"').replace("name: Oslo", "name: *b");
    const { text, decisions = [] } = converted(shared.replace("CU10 HF7", "8308.1198")) ?? {};
    expect(buildsIn(text)).toContain('&b "2046.530" # since March');
    expect(decisions.map(({ message }) => message)).toContainEqual(expect.stringMatching(/build "2046\.530".* 2019/));
  });

  const withoutBuilds = (build: string, own = "") =>
    manifest("skype-for-business-server-2015", branch("@"))
      .replace(', build: "@"', own)
      .replace("  sites:\n", `  build: "${build}"\n  sites:\n`);

  it("of the deployment are moved to its branches, as numbers", () => {
    const { text = "", decisions } = converted(withoutBuilds("CU12"), from) ?? {};
    expect(buildsIn(text)).toEqual(['"6.0.9319.619"']);
    expect(text).toMatch(/survivableBranch: \{.*build: "6\.0\.9319\.619"/);
    expect(decisions?.filter(({ message }) => message.startsWith("which build")).length).toBe(1);
    const inventory = manifest("skype-for-business-server-2015")
      .replace("  sites:\n", '  build: "9319.869"\n  sites:\n')
      .concat("  servers:\n    - { fqdn: sba.contoso.com, roles: [survivable-branch] }\n");
    expect(converted(inventory, from)?.text).toMatch(
      /sba\.contoso\.com.*build: "6\.0\.9319\.869"|build: "6\.0\.9319\.869".*sba/,
    );
  });

  it.each([
    ["of the branch", withoutBuilds("CU12", ', build: "CU13"')],
    ["of the deployment", withoutBuilds("CU13")],
  ])("%s without a documented number are a decision", (_, text) => {
    const result = converted(text, from);
    expect(buildsIn(result?.text)).toEqual([]);
    const decision = 'which build "sba.contoso.com" runs: "CU13" has no documented number; state the number';
    expect(result?.text).toMatch(new RegExp(`# decide: (.*; )?${decision}\n`));
  });

  it.each([
    ["CU12", ', build: "CU13"'],
    ["CU12", ', build: "9319.619"'],
    ["CU13", ""],
    ["9319.619", ""],
    ["CU12", ""],
  ])("of branches are never resolved nor new: %s, branch%s", async (build, own) => {
    const { moves } = await upgrade([named(withoutBuilds(build, own))], from, "2022-03-01");
    const { moves: later } = await upgrade([named(withoutBuilds(build, own))], se, asOf);
    for (const [move] of [moves, later]) {
      const ofBranch = (list: Upgrade["moves"][number]["cures"] = []) =>
        list.filter(({ rule, message }) => rule === "security-updates" && message.includes("sba.contoso.com"));
      expect(ofBranch(move?.cures)).toEqual([]);
      expect(ofBranch(move?.brings)).toEqual([]);
    }
    const remaining = later[0]?.already.filter(({ rule }) => rule === "security-updates") ?? [];
    if (own !== "" || build !== "CU13") expect(remaining).toHaveLength(1);
  });

  it("with vulnerabilities are resolved by a product in support only, and no finding is new", async () => {
    const result = async (product: Product, build: string, to: Product, day = asOf) => {
      const text = manifest(product).replace("  sites:\n", `  build: ${JSON.stringify(build)}\n  sites:\n`);
      const { moves } = await upgrade([named(text)], to, day);
      const ofBuilds = (list: Upgrade["moves"][number]["cures"] = []) =>
        list.filter(({ rule = "" }) => /build|security/.test(rule)).map(({ rule }) => rule);
      return [moves[0]?.cures, moves[0]?.brings, moves[0]?.already].map(ofBuilds);
    };
    expect(await result(from, "7.0.2046.530", se)).toEqual([["security-updates"], [], []]);
    expect(await result("lync-server-2013", "5.0.8308.1144", "skype-for-business-server-2015")).toEqual([[], [], []]);
    expect(await result("lync-server-2013", "5.0.8308.1144", from, "2022-08-01")).toEqual([
      ["security-updates"],
      [],
      [],
    ]);
    expect(await result(from, "7.0.2046.886", se)).toEqual([[], [], []]);
    expect(await result(from, "nonsense", se)).toEqual([[], [], []]);
    expect(await result(from, "7.0.2046.583", se)).toEqual([[], [], []]);
  });
});

describe("a converted manifest", () => {
  const nasty = textOf("fixtures/features/upgrade/nasty.yaml");

  it.each(products.slice(1))(
    "changes only what the upgrade to %s requires, in a text with all kinds of YAML syntax",
    (to) => {
      const converted = convert(named(nasty), to, asOf)?.text ?? "";
      expect(converted).toBe(golden(`nasty.${to}.yaml`, converted));
      expect(unannounced(converted)).toEqual([]);
      const kept = comments(converted).filter((comment) => !comment.startsWith("# decide: "));
      const removed = ["# first in its item", "# one for all", "# goes", "# the only one"];
      const stays = comments(nasty).filter((comment) => !removed.includes(comment));
      expect(kept.filter((comment) => stays.includes(comment))).toEqual(stays);
    },
  );

  it("keeps the line endings, the byte order mark and the end of the text", () => {
    const windows = `\uFEFF${nasty.trimEnd().replaceAll("\n", "\r\n")}`;
    const converted = convert(named(windows), se, asOf)?.text ?? "";
    expect(converted.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(`${converted.slice(1).replaceAll("\r\n", "\n")}\n`).toBe(convert(named(nasty), se, asOf)?.text);
    const bytes = { file: "test.yaml", content: new TextEncoder().encode(windows), named: true };
    expect(convert(bytes, se, asOf)?.text).toBe(converted);
  });

  it("keeps the dash of a list item and its comments if the first property is removed", () => {
    const site = (rest: string) =>
      manifest(
        "lync-server-2010",
        `    - archivingServers: [{ fqdn: arch01.contoso.com }]\n      monitoringServers: [{ fqdn: mon01.contoso.com }] # gone\n${rest}`,
      );
    for (const rest of ["      name: Dublin\n", "      # the second site\n      name: Dublin # here\n"]) {
      const converted = convert(named(site(rest)), se, asOf)?.text ?? "";
      expect(converted).toMatch(/^ {4}-\s+(# .*\s+)*name: Dublin/m);
      expect(converted).not.toMatch(/archivingServers|monitoringServers/);
    }
  });

  const pool = "{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 100, servers: 3 }";
  const head = "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: &p lync-server-2010 }\n";
  const sites = `  sites: [{ name: Redmond, frontEndPools: [${pool}], archivingServers: [{ fqdn: arch01.contoso.com }] }]\n`;
  it.each([
    ["a product by alias", `${head}spec:\n  product: *p\n${sites}`],
    ["a product as a folded text", `${head}spec:\n  product: >-\n    lync-server-2010\n${sites}`],
    ["a product with a tag and an anchor", `${head}spec:\n  product: !!str &q lync-server-2010\n${sites}`],
    ["a product behind an explicit key", `${head}spec:\n  ? product\n  : lync-server-2010\n${sites}`],
    ["a product in quotes on the next line", `${head}spec:\n  "product" :\n    'lync-server-2010' # so\n${sites}`],
    [
      "a list behind an explicit key",
      `${head}spec:\n  product: *p\n  ? xmppGateways\n  : - fqdn: xmpp01.contoso.com\n${sites}`,
    ],
    [
      "a list behind an anchored key",
      `${head}spec:\n  product: *p\n  &k xmppGateways:\n  - fqdn: xmpp01.contoso.com\n${sites}`,
    ],
    [
      "a root in flow style behind its marker",
      `--- {apiVersion: lync-policy/v1, kind: Deployment, metadata: {name: a}, spec: {product: lync-server-2010, sites: [{name: Redmond, frontEndPools: [${pool}]}], xmppGateways: [{fqdn: x.contoso.com}]}}`,
    ],
    [
      "no line end, and a block text before",
      `${head.replace("{ name: &p lync-server-2010 }", "\n  name: contoso\n  annotations:\n    note: |+\n      # decide: nothing\n\n")}spec:\n  xmppGateways:\n  - fqdn: xmpp01.contoso.com\n  product: lync-server-2010\n${sites.trimEnd()}`,
    ],
    ["two manifests", `${head}spec:\n  product: *p\n${sites}---\n${head}spec:\n  product: *p\n${sites}...\n`],
  ])("comes from unusual but valid YAML: %s", (_, text) => {
    expect(parse(named(text)).manifests.flatMap((one) => [...validateDeployment(one)])).toEqual([]);
    const converted = convert(named(text), se, asOf)?.text ?? "";
    for (const { content } of parse(named(converted)).manifests) {
      expect([...validateDeployment({ content })]).toEqual([]);
      expect(content).toMatchObject({ spec: { product: se } });
      expect((content as Deployment).spec.sites[0]).not.toHaveProperty("archivingServers");
    }
    expect(parse(named(converted)).manifests).toHaveLength(parse(named(text)).manifests.length);
    expect(unannounced(converted)).toEqual([]);
  });

  it("is not converted again", () => {
    expect(convert(named(convert(named(nasty), se, asOf)?.text ?? ""), se, asOf)).toBeUndefined();
  });

  it("keeps an anchored value that is used elsewhere, and reports it", () => {
    const text = manifest(
      "lync-server-2010",
      "      monitoringServers: [{ fqdn: mon01.contoso.com, sqlStore: &sql { sqlServer: sql01.contoso.com } }]\n    - name: Dublin\n      frontEndPools: [{ fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 100, servers: 3, backEnd: *sql }]\n",
    );
    const converted = convert(named(text), se, asOf);
    expect(converted?.text).toContain("&sql");
    expect(converted?.text).toContain("servers: 6");
    expect(unannounced(converted?.text ?? "")).toEqual([]);
  });

  it("conforms to the schema and announces remaining errors, for any deployment and style", () => {
    let cases = 0;
    const styles = [
      (value: Deployment) => JSON.stringify(value),
      (value: Deployment) => JSON.stringify(value, null, 2),
      (value: Deployment) => stringify(value),
    ];
    fc.assert(
      fc.property(
        fc.oneof(deployments, nearLimits),
        fc.constantFrom(...forward),
        fc.constantFrom(...styles),
        (deployment, { from, to }, style) => {
          const text = style({ ...deployment, spec: { ...deployment.spec, product: from } });
          const { manifests } = parse(named(text));
          if (manifests.length === 0) return;
          cases++;
          const converted = convert(named(text), to, asOf);
          const [after] = parse(named(converted?.text ?? "")).manifests;
          expect([...validateDeployment({ content: after?.content })]).toEqual([]);
          expect(after?.content).toMatchObject({ spec: { product: to } });
          for (const site of (after?.content as Deployment | undefined)?.spec.sites ?? [])
            for (const list of ["archivingServers", "monitoringServers", "avConferencingPools"])
              expect(site).not.toHaveProperty(list);
          expect(unannounced(converted?.text ?? "")).toEqual([]);
        },
      ),
      runs(20, "slow"),
    );
    expect(cases).toBeGreaterThan(tries(20, "slow") * 0.9);
  });
});

describe("lync-policy upgrade", () => {
  const old = manifest("lync-server-2010");

  it("prints each format, and names the values of --to", async () => {
    const cwd = folder({ "a.yaml": old });
    for (const format of ["terminal", "markdown", "json"]) {
      const { code, out, err } = await run(["--to", se, "--format", format, "--as-of", asOf, "a.yaml"], cwd);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain("Subscription Edition");
    }
    expect((await run(["a.yaml"], cwd)).err).toContain("upgrade requires --to PRODUCT");
    expect((await run(["--to", "lync-server-20133", "a.yaml"], cwd)).err).toContain('did you mean "lync-server-2013"');
  });

  it("exits with 2 for a downgrade, and with 3 without a manifest", async () => {
    const cwd = folder({ "new.yaml": manifest(se), "other.yaml": "kind: ConfigMap\n" });
    expect(await run(["--to", "lync-server-2013", "new.yaml"], cwd)).toMatchObject({
      code: 2,
      err: expect.stringContaining("downgrade from"),
    });
    expect(await run(["--to", se, "new.yaml"], cwd)).toMatchObject({
      code: 0,
      out: expect.stringContaining("already"),
    });
    expect(await run(["--to", se, "other.yaml"], cwd)).toMatchObject({ code: 3 });
    expect(await run(["--to", se, "none.yaml"], cwd)).toMatchObject({ code: 2 });
  });

  it("writes to a file, into a folder, in place and to standard output", async () => {
    const cwd = folder({ "in/a.yaml": old, "in/b.yaml": old });
    const converted = convert(named(old), se, asOf)?.text;
    const write = (...words: string[]) => run(["--to", se, "--as-of", asOf, "--write", ...words], cwd);
    expect(await write("new.yaml", "in/a.yaml")).toMatchObject({
      code: 0,
      err: expect.stringContaining("wrote 1 file"),
    });
    expect(readFileSync(join(cwd, "new.yaml"), "utf8")).toBe(converted);
    expect(await write("out/", "in")).toMatchObject({ code: 0, err: expect.stringContaining("wrote 2 files") });
    expect(readFileSync(join(cwd, "out/in/b.yaml"), "utf8")).toBe(converted);
    expect((await write("-", "in/a.yaml")).out).toBe(converted);
    expect(await write("one.yaml", "in")).toMatchObject({
      code: 2,
      err: expect.stringContaining("expected a folder for 2 files"),
    });
    expect(await write(".", "in")).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, "in/a.yaml"), "utf8")).toBe(converted);
    expect((await run(["--to", se, "--as-of", asOf, "--write", "-", "-"], cwd, old)).out).toBe(converted);
  });

  it("writes through no symbolic link, and nothing outside the folder", async () => {
    const cwd = folder({ "in/a.yaml": old, "target/a.yaml": "kept", "work/x.yaml": "kept" });
    mkdirSync(join(cwd, "out"));
    symlinkSync(join(cwd, "target"), join(cwd, "out/in"));
    symlinkSync(join(cwd, "target/a.yaml"), join(cwd, "link.yaml"));
    const write = (target: string, from: string, where = cwd) => run(["--to", se, "--write", target, from], where);
    expect(await write("out/", "in/a.yaml")).toMatchObject({
      code: 2,
      err: expect.stringContaining('the folder "in" in its path is a symbolic link'),
    });
    expect(await write("link.yaml", "in/a.yaml")).toMatchObject({
      code: 2,
      err: expect.stringContaining("symbolic link"),
    });
    expect(await write(".", "../in/a.yaml", join(cwd, "work"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("it is not inside"),
    });
    expect(readFileSync(join(cwd, "target/a.yaml"), "utf8")).toBe("kept");
    expect(lstatSync(join(cwd, "link.yaml")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, "in/a.yaml"), "utf8")).toBe(old);
  });
});

describe("the page on planning", () => {
  const section =
    textOf("docs/planning.md")
      .split(/^## /m)
      .find((text) => text.startsWith("Upgrade to another product\n")) ?? "";
  const blocks = (language: string) =>
    [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, text = ""]) => text);
  const [before = "", after = ""] = blocks("yaml");
  const cwd = folder({ "contoso.yaml": before });
  const runLine = (command = "") => run(command.trim().split(" ").slice(2), cwd);

  it("shows a deployment that passes check", () => {
    expect(checkText(before, "contoso.yaml", "recommended").conclusion).toBe("success");
  });

  it("shows output as it is printed", async () => {
    const { out } = await runLine(blocks("sh")[0]);
    expect(blocks("text").length).toBeGreaterThan(2);
    for (const block of blocks("text")) expect(out).toContain(block);
  });

  it("shows the converted manifest (UPDATE=1 rewrites it)", async () => {
    const { out } = await runLine(blocks("sh")[1]);
    if (updatesPages) updateBlocks("docs/planning.md", [[after, out]]);
    else expect(out).toBe(after);
  });
});
