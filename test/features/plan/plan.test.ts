import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/base/errors.ts";
import { main } from "../../../src/cli/main.ts";
import { planOf } from "../../../src/features/plan/plan.ts";
import { planJson } from "../../../src/features/plan/report-json.ts";
import { planTable } from "../../../src/features/plan/report-table.ts";
import { planYaml } from "../../../src/features/plan/report-yaml.ts";
import type { Plan, Requirements, RequirementsSpec } from "../../../src/features/plan/types.ts";
import type { Product } from "../../../src/profiles/fact.ts";
import { profiles } from "../../../src/profiles/index.ts";
import { rulesOf } from "../../../src/rules/index.ts";
import { runRules } from "../../../src/rules/run-rules.ts";
import type { Deployment } from "../../../src/schema/deployment.ts";
import { asOf, basisOn, checkText, cpuTime, filesIn, parse, root, textOf } from "../../support/harness.ts";
import { possible } from "../../support/requirements.ts";
import { chance, runs } from "../../support/runs.ts";
import { updateBlocks, updatesPages } from "../../support/update-page.ts";

const recommended = rulesOf("recommended");
const products = Object.keys(profiles) as Product[];

/** Runs the command line. */
async function cli(args: readonly string[], cwd = root, input = "") {
  const seen = { out: "", err: "", code: 0 };
  seen.code = await main(args, {
    cwd,
    color: false,
    stdin: async () => Buffer.from(input),
    installDir: cwd,
    out: (text) => {
      seen.out += text;
    },
    err: (text) => {
      seen.err += text;
    },
  });
  return seen;
}

/** The errors and warnings in a deployment. */
function violations(deployment: Deployment): readonly string[] {
  return runRules(deployment, recommended, basisOn(asOf)).flatMap(([rule, hits]) =>
    rule.level === "note" ? [] : hits.map(({ message }) => `${rule.id}: ${message}`),
  );
}

type Change = readonly [what: string, without: Deployment];

/** The deployment without DNS records and without each server in turn; its users move to the other servers, if any. */
function removals({ spec: { network: _, ...spec }, ...head }: Deployment): readonly Change[] {
  const changed = (what: string, edit: (copy: Deployment["spec"]) => void): Change => {
    const copy = structuredClone(spec);
    edit(copy);
    return [what, { ...head, spec: copy }];
  };
  const inSites = spec.sites.flatMap((site, at) => {
    const members = (["frontEndPools", "edgePools"] as const).flatMap((list) =>
      (site[list] ?? []).map(({ fqdn }, place) =>
        changed(`a server of ${fqdn}`, ({ sites }) => oneLess(sites[at]?.[list]?.[place])),
      ),
    );
    const archives = (site.archivingServers ?? []).map(({ fqdn }, place) =>
      changed(fqdn, ({ sites }) => withoutArchiving(sites, at, place)),
    );
    const [, last] = site.frontEndPools ?? [];
    return [
      ...members,
      ...archives,
      ...(last ? [changed(`a pool of ${site.name}`, ({ sites }) => withoutPool(sites, at))] : []),
    ];
  });
  const outside = (["reverseProxies", "xmppGateways"] as const).flatMap((list) =>
    (spec[list] ?? []).map(({ fqdn }, at) => changed(fqdn, (copy) => copy[list]?.splice(at, 1))),
  );
  return [...inSites, ...outside];
}

function oneLess(pool: { servers: unknown } | undefined): void {
  if (pool) pool.servers = Number(pool.servers) - 1;
}

type Sites = Deployment["spec"]["sites"];

/** The pools of the server move to the other server with the fewest users. */
function withoutArchiving(sites: Sites, at: number, place: number): void {
  const servers = sites[at]?.archivingServers ?? [];
  const [gone] = servers.splice(place, 1);
  const pools = sites.flatMap(({ frontEndPools = [] }) => frontEndPools);
  const load = (fqdn: string) =>
    pools
      .filter(({ archivingServer }) => archivingServer === fqdn)
      .reduce((sum, { homedUsers = 0 }) => sum + homedUsers, 0);
  for (const pool of pools.filter(({ archivingServer }) => archivingServer === gone?.fqdn)) {
    const [least] = servers.map(({ fqdn }) => ({ fqdn, users: load(fqdn) })).toSorted((a, b) => a.users - b.users);
    if (least) pool.archivingServer = least.fqdn;
    else delete pool.archivingServer;
  }
}

/** The users and servers of the last pool move evenly to the other pools of its site, up to the maximum of a pool. */
function withoutPool(sites: Sites, at: number): void {
  const pools = sites[at]?.frontEndPools ?? [];
  const gone = pools.pop();
  const most = Number(profiles["skype-for-business-server-2019"].maxFrontEnds.value);
  for (const [place, pool] of pools.entries()) {
    const share = Math.floor((gone?.homedUsers ?? 0) / pools.length);
    pool.homedUsers = (pool.homedUsers ?? 0) + share + (place < (gone?.homedUsers ?? 0) % pools.length ? 1 : 0);
    pool.servers = Math.min(most, Number(pool.servers) + Number(gone?.servers ?? 0));
  }
}

type Summary = readonly (readonly [fqdn: string, edition: string, users?: number, servers?: unknown, pair?: string])[];

/** The Front End pools of a plan for one site. */
function frontEndsFor(product: Product, users: number, availability: "standard" | "high" = "high"): Summary {
  const { deployment } = planOf({ spec: { product, users, availability } }, asOf);
  return deployment.spec.sites.flatMap(({ frontEndPools = [] }) =>
    frontEndPools.map(
      ({ fqdn, edition, homedUsers, servers, pairedWith }) => [fqdn, edition, homedUsers, servers, pairedWith] as const,
    ),
  );
}

describe(`plan (${chance})`, () => {
  it("prints a manifest without errors and warnings, for every product and everything that it supports", () => {
    const met = new Map<Product, number>();
    fc.assert(
      fc.property(possible, (requirements) => {
        const plan = planOf(requirements, asOf);
        const { product } = requirements.spec;
        met.set(product, (met.get(product) ?? 0) + 1);
        const text = planYaml(plan);
        const { findings } = checkText(text, "plan.yaml", "recommended");
        expect(findings.filter(({ rule }) => rule.level !== "note").map(({ message }) => message)).toEqual([]);
        expect(findings.map(({ message }) => message).sort()).toEqual(plan.notes.map(({ hit }) => hit.message).sort());
        expect(parse({ file: "plan.yaml", content: text, named: true }).manifests[0]?.content).toEqual(plan.deployment);
      }),
      runs(75, "slow"),
    );
    expect([...met.keys()].sort()).toEqual([...products].sort());
  });

  it("has no unnecessary server: removing any of them causes an error or a warning", () => {
    fc.assert(
      fc.property(possible, (requirements) => {
        const { deployment } = planOf(requirements, asOf);
        for (const [what, without] of removals(deployment))
          expect([what, violations(without).length > 0]).toEqual([what, true]);
      }),
      runs(75, "slow"),
    );
  });

  it("gives a reason with sources for every pool, server and figure", () => {
    fc.assert(
      fc.property(possible, (requirements) => {
        const { steps, deployment } = planOf(requirements, asOf);
        const rows = steps.flatMap(({ row }) => row?.name ?? []);
        const { sites: all, reverseProxies = [], xmppGateways = [] } = deployment.spec;
        const own = all.flatMap((site) =>
          [site.frontEndPools, site.edgePools, site.archivingServers].flatMap((list) => list ?? []),
        );
        for (const { fqdn } of [...own, ...reverseProxies, ...xmppGateways]) expect(rows).toContain(fqdn);
        for (const { reason, facts } of steps) {
          expect(reason).not.toMatch(/undefined|NaN|Infinity|\[object/);
          expect(facts.length).toBeGreaterThan(0);
        }
      }),
      runs(100),
    );
  });

  it("splits Edge Servers over pools of a supported size, one of which has federation", () => {
    const edgesOf = (product: Product) => {
      const spec = { product, users: 300_000, remoteUsers: { percent: 100 }, partnerDiscovery: true };
      return planOf({ spec }, asOf).deployment.spec.sites.flatMap(({ edgePools = [] }) => edgePools);
    };
    const summary = edgesOf("skype-for-business-server-2019").map(({ fqdn, servers, federation, externalFqdns }) => [
      fqdn,
      servers,
      federation,
      externalFqdns?.access,
    ]);
    expect(summary).toEqual([
      ["edge.contoso.com", 9, true, "sip.contoso.com"],
      ["edge2.contoso.com", 8, undefined, "sip2.contoso.com"],
    ]);
    // The pages of Lync Server 2010 state no maximum.
    expect(edgesOf("lync-server-2010").map(({ servers }) => servers)).toEqual([20]);
  });

  it("pairs two Standard Edition servers for high availability if one can serve all users, and the product has pairs", () => {
    const pair = (users: number): Summary => [
      ["se01.contoso.com", "standard", users / 2, 1, "se02.contoso.com"],
      ["se02.contoso.com", "standard", users / 2, 1, "se01.contoso.com"],
    ];
    const pool = (users: number, servers: number): Summary => [
      ["pool01.contoso.com", "enterprise", users, servers, undefined],
    ];
    for (const product of products) {
      const paired = product !== "lync-server-2010";
      expect([product, ...[2, 5000, 5001].map((users) => frontEndsFor(product, users))]).toEqual([
        product,
        paired ? pair(2) : pool(2, 2),
        paired ? pair(5000) : pool(5000, 2),
        paired ? pool(5001, 3) : pool(5001, 2),
      ]);
      const standard = frontEndsFor(product, 2500, "standard");
      expect(standard).toEqual([["se01.contoso.com", "standard", 2500, 1, undefined]]);
      // Two computers instead of five.
      if (paired) expect(frontEndsFor(product, 5000, "standard")).toEqual(pair(5000));
    }
  });

  it("pairs Standard Edition servers within a site", () => {
    const sites = [
      { name: "Redmond", users: 30_000 },
      { name: "Dublin", users: 5000 },
      { name: "Portland", users: 3 },
    ];
    const { deployment } = planOf({ spec: { product: "lync-server-2013", availability: "high", sites } }, asOf);
    const pools = deployment.spec.sites.map(({ frontEndPools = [] }) =>
      frontEndPools.map(({ fqdn, homedUsers, pairedWith }) => [fqdn, homedUsers, pairedWith]),
    );
    expect(pools).toEqual([
      [["pool01.contoso.com", 30_000, undefined]],
      [
        ["se02.contoso.com", 2500, "se03.contoso.com"],
        ["se03.contoso.com", 2500, "se02.contoso.com"],
      ],
      [
        ["se04.contoso.com", 2, "se05.contoso.com"],
        ["se05.contoso.com", 1, "se04.contoso.com"],
      ],
    ]);
    expect(violations(deployment)).toEqual([]);
  });

  it("takes time in proportion to the number of pools", () => {
    const time = (count: number) => {
      const start = cpuTime();
      planYaml(planOf({ spec: { product: "lync-server-2013", users: count, remoteUsers: { percent: 50 } } }, asOf));
      return cpuTime() - start;
    };
    time(1_000_000);
    const least = (count: number) => Math.min(time(count), time(count), time(count));
    expect(least(50_000_000) / Math.max(least(5_000_000), 5)).toBeLessThan(30);
  });
});

describe("plan uses the user model of the product", () => {
  const planFor = (spec: Omit<RequirementsSpec, "product">, product: Product = "skype-for-business-server-se") =>
    planOf({ spec: { product, ...spec } }, asOf).deployment.spec;

  it("for calls, on the Front End Servers or, if they are too few, on Mediation Servers", () => {
    const calls = (users: number, availability: "standard" | "high" = "standard") => {
      const [site] = planFor({ users, availability, enterpriseVoice: {} }).sites;
      const [pool] = site?.frontEndPools ?? [];
      const mediation = site?.mediationPools?.map(({ peakCalls, servers }) => [peakCalls, servers]);
      return [pool?.peakPstnCalls, pool?.collocated, mediation, site?.pstnGateways?.map((one) => one.mediationPool)];
    };
    // 20,000 × 60% × 60% × 4 × 3 ÷ 60 × 35% = 504, and four servers process 800.
    expect(calls(20_000)).toEqual([504, ["mediation"], undefined, ["pool01.contoso.com"]]);
    expect(calls(40_000)).toEqual([1008, ["mediation"], undefined, ["pool01.contoso.com"]]);
    expect(planFor({ users: 20_000, enterpriseVoice: { peakCalls: 801 } }).sites[0]?.mediationPools).toMatchObject([
      { peakCalls: 801, servers: 1 },
    ]);
  });

  it("for remote users, meetings and Persistent Chat", () => {
    const { sites, externalAccess } = planFor({ users: 10_000, remoteUsers: {}, meetings: { powerPoint: true } });
    expect(externalAccess?.remoteUsers?.peakUsers).toBe(2400);
    expect(sites[0]?.frontEndPools?.[0]).toMatchObject({ peakMeetingUsers: 500, officeWebApps: "owas01.contoso.com" });
    const chat = planFor({ users: 10_000, persistentChat: {} }, "skype-for-business-server-2015").sites[0];
    expect(chat?.persistentChatPools).toMatchObject([{ peakUsers: 2500, servers: 1 }]);
    expect(planFor({ users: 10_000, remoteUsers: {} }, "lync-server-2013").externalAccess?.remoteUsers).toEqual({});
  });
});

describe("plan rejects", () => {
  const base = { product: "skype-for-business-server-2019", users: 1000 } as const;
  const rejections: readonly (readonly [string, RequirementsSpec, string])[] = [
    [
      "XMPP if it was removed",
      { ...base, xmppPartners: ["jabber.fabrikam.com"] },
      'does not support XMPP with "jabber.fabrikam.com"; supported by Lync Server 2010, Lync Server 2013 and Skype for Business Server 2015 (',
    ],
    [
      "public IM that the product never supported and that has ended",
      { ...base, publicIm: ["yahoo"] },
      'does not support public IM with "yahoo"; public IM with Yahoo! ended on 2014-06-30 (',
    ],
    [
      "XMPP with a service that has ended",
      { ...base, xmppPartners: ["gmail.com"] },
      'does not support XMPP with "gmail.com"; Google Talk federation ended on 2017-06-26 (',
    ],
    [
      "a service that has ended and content that another product archives",
      {
        ...base,
        product: "lync-server-2010",
        publicIm: ["AOL"],
        archiving: { content: ["polls"] },
      },
      'does not support archiving of "polls"; supported by Lync Server 2013 (',
    ],
    [
      "a service that has ended and content that no product archives",
      { ...base, publicIm: ["yahoo"], archiving: { content: ["audio"] } },
      "; public IM with Yahoo! ended on 2014-06-30; no product supports all requirements (",
    ],
    [
      "public IM if the product has none",
      { ...base, product: "skype-for-business-server-se", publicIm: ["skype"] },
      'Subscription Edition does not support public IM with "skype"; ',
    ],
    [
      "a combination that no product supports",
      { ...base, publicIm: ["skype"], xmppPartners: ["gmail.com"], archiving: { content: ["audio"] } },
      "no product supports all requirements",
    ],
    [
      "content that another product archives",
      { ...base, product: "lync-server-2010", archiving: { content: ["polls"] } },
      'does not support archiving of "polls"; supported by Lync Server 2013',
    ],
    ["users twice", { ...base, sites: [{ name: "Redmond", users: 1 }] }, "expected either users or sites, found both"],
    ["no users", { product: "lync-server-2010" }, "expected either users or sites, found neither"],
    [
      "more remote users than users",
      { ...base, remoteUsers: { peakUsers: 1001 } },
      "remoteUsers.peakUsers is 1,001; it must not exceed 1,000, the number of users",
    ],
    [
      "more users in meetings than users",
      { ...base, meetings: { peakUsers: 1001 } },
      "meetings.peakUsers is 1,001; it must not exceed 1,000, the number of users",
    ],
    [
      "more chat users than users",
      { ...base, persistentChat: { peakUsers: 1001 } },
      "persistentChat.peakUsers is 1,001; it must not exceed 1,000, the number of users",
    ],
    [
      "more archived users than users",
      { ...base, archiving: { selectedUsers: 1001 } },
      "archiving.selectedUsers is 1,001; it must not exceed 1,000, the number of users",
    ],
    [
      "a selection of nobody",
      { ...base, archiving: { scope: "selected-users" } },
      "so archiving.selectedUsers is required",
    ],
    [
      "one site twice",
      {
        product: base.product,
        sites: [
          { name: "A", users: 1 },
          { name: "a", users: 1 },
        ],
      },
      'no plan meets the requirements and passes unique-fqdn: site "a" is defined twice',
    ],
    ["an invalid domain", { ...base, domain: "con toso.com" }, "no plan meets the requirements and passes fqdn-format"],
    [
      "voice without a number if no user model was available",
      { ...base, product: "lync-server-2013", enterpriseVoice: {} },
      "enterpriseVoice.peakCalls is required: no user model of Lync Server 2013 was available",
    ],
    [
      "voice if no figure for calls was available",
      { ...base, product: "lync-server-2010", enterpriseVoice: { peakCalls: 100 } },
      "no figure of Lync Server 2010 for calls per server was available",
    ],
    [
      "Persistent Chat if the product has none",
      { ...base, product: "lync-server-2010", persistentChat: { peakUsers: 100 } },
      "Lync Server 2010 has no Persistent Chat",
    ],
    [
      "more users of Persistent Chat than all pools support",
      { product: "skype-for-business-server-2015", users: 400_000, persistentChat: {} },
      "persistentChat has 100,000 users at peak; Skype for Business Server 2015 supports at most 80,000",
    ],
  ];
  it.each(rejections)("%s", (_what, spec, part) => {
    expect(() => planOf({ spec }, asOf)).toThrow(UsageError);
    expect(() => planOf({ spec }, asOf)).toThrow(part);
  });

  it.each([
    [["plan", "--users", "5"], "plan requires --product"],
    [["plan", "--product", "lync-server-2010", "--users", "many"], '--users is "many"; expected an integer'],
    [["plan", "--product", "lync-server-2010", "--users", "0"], "spec.users: expected at least 1, found 0"],
    [["plan", "--product", "lync-server-2011", "--users", "5"], 'did you mean "lync-server-2010"'],
    [["plan", "--product", "lync-server-2010", "--site", "Redmond"], "expected NAME=USERS, such as Redmond=30000"],
    [["plan", "--product", "lync-server-2010", "--users", "5", "--archive-days", "5"], "require --archive"],
    [["plan", "nowhere.yaml"], 'cannot read "nowhere.yaml"'],
    [
      ["plan", "fixtures/projects/contoso/repaired/production/emea.yaml"],
      'expected kind "Requirements", found "Deployment"',
    ],
  ])("%j with a one-line message and exit code 2", async (args, part) => {
    const { out, err, code } = await cli(args);
    expect([out, code]).toEqual(["", 2]);
    expect(err).toContain(part);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("a malformed requirements file, with the location", async () => {
    const head = "apiVersion: lync-policy/v1\nkind: Requirements\nspec:\n  product: lync-server-2010\n";
    for (const [body, part] of [
      ["  user: 5\n", '<stdin>:5:3: unknown property "user" in spec; did you mean "users"?'],
      ["  users: ten\n", '<stdin>:5:10: spec.users: expected an integer, found "ten"'],
      ["  users: [\n", "<stdin>:"],
      ["---\n", "found several"],
    ] as const) {
      const { err, code } = await cli(["plan", "-"], root, head + body);
      expect([err.includes(part) ? part : err, code]).toEqual([part, 2]);
    }
  });
});

describe("the examples", () => {
  const files = filesIn("fixtures/features/plan").filter((file) => file.endsWith(".requirements.yaml"));
  const formats = { yaml: "plan.yaml", table: "plan.txt", json: "plan.json" } as const;

  it.each(files.flatMap((file) => Object.entries(formats).map(([format, end]) => ({ file, format, end }))))(
    "$file as $format matches its golden output",
    async ({ file, format, end }) => {
      const { out, err, code } = await cli(["plan", file, "--format", format, "--as-of", asOf]);
      expect([err, code]).toEqual(["", 0]);
      const golden = join(root, file.replace("requirements.yaml", end));
      if (process.env.UPDATE === "1") writeFileSync(golden, out);
      expect(out).toBe(readFileSync(golden, "utf8"));
    },
  );

  it.each(files)("%s is ignored by check, and its plan passes check", async (file) => {
    expect((await cli(["check", file])).code).toBe(3);
    expect(
      (await cli(["check", file.replace("requirements", "plan"), "--fail-on", "warning", "--as-of", asOf])).code,
    ).toBe(0);
  });

  it("flags are equivalent to a file, and override it", async () => {
    const file = "fixtures/features/plan/contoso.requirements.yaml";
    const flags =
      "--product lync-server-2010 --site Redmond=30,000 --site Dublin=4000 --remote 40% --partner fabrikam.com --partner litware.com --xmpp adventure-works.com --archive all-users --archive-content im --archive-content conferencing --archive-days 2555 --name contoso";
    expect(await cli(["plan", ...flags.split(" "), "--as-of", asOf])).toEqual(
      await cli(["plan", file, "--as-of", asOf]),
    );
    const { out } = await cli(["plan", file, "--users", "5,000", "--format", "json"]);
    expect(JSON.parse(out).plan.users).toBe(5000);
  });

  it("the schema describes every property and accepts every example", () => {
    const schema = JSON.parse(textOf("schemas/requirements.schema.json"));
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    for (const file of files) expect(validate(parse2(textOf(file)))).toBe(true);
    for (const { properties = {} } of [schema, ...Object.values<{ properties?: object }>(schema.$defs)])
      for (const [name, node] of Object.entries(properties) as [string, { description?: string; $ref?: string }][])
        expect([
          name,
          Boolean(node.description ?? schema.$defs[node.$ref?.split("/").at(-1) ?? ""]?.description),
        ]).toEqual([name, true]);
  });
});

/** A small YAML text as data. */
function parse2(text: string): unknown {
  return parse({
    file: "x.yaml",
    content: text.replace("kind: Requirements", "kind: Deployment"),
    named: true,
  }).manifests.map(({ content }) => ({ ...(content as object), kind: "Requirements" }))[0];
}

describe("docs/planning.md, section Plan a deployment", () => {
  const section =
    textOf("docs/planning.md")
      .split(/^## /m)
      .find((part) => part.startsWith("Plan a deployment\n")) ?? "";
  const blocks = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
    language,
    text,
  }));
  const folder = mkdtempSync(join(tmpdir(), "plan-"));
  for (const { language, text } of blocks)
    if (language === "yaml" && text.includes("kind: Requirements"))
      writeFileSync(join(folder, "requirements.yaml"), text);
  const shown = blocks.flatMap(({ language, text }, at) =>
    language === "sh" ? [{ command: text.trim(), output: blocks[at + 1]?.text ?? "" }] : [],
  );

  it("has examples", () => expect(shown.length).toBeGreaterThan(3));

  it.each(shown)(
    "$command prints what the page shows (UPDATE=1 rewrites complete outputs)",
    async ({ command, output }) => {
      let printed = { out: "", err: "", code: 0 };
      for (const part of command.replace("lync-policy ", "").split(" | lync-policy "))
        printed = await cli(part.split(" "), folder, printed.out);
      const whole = printed.out + printed.err;
      if (updatesPages && !output.includes("…")) return updateBlocks("docs/planning.md", [[output, whole]]);
      // "…" on the page replaces omitted output.
      let at = 0;
      for (const piece of output.split(/^ *…\n|…/m)) {
        const found = whole.indexOf(piece, at);
        expect(found >= at ? piece : whole).toBe(piece);
        at = found + piece.length;
      }
    },
  );
});

describe("the other formats", () => {
  it("have every row and every note", () => {
    const requirements: Requirements = {
      spec: { product: "lync-server-2010", users: 90_000, publicIm: ["aol"], remoteUsers: {} },
    };
    const plan: Plan = planOf(requirements, asOf);
    const table = planTable(plan);
    const json = JSON.parse(planJson(plan));
    for (const { row } of plan.steps) if (row) expect(table).toContain(row.name);
    expect(json.notes.map(({ message }: { message: string }) => message)).toEqual(
      plan.notes.map(({ hit }) => hit.message),
    );
    expect(json.deployment).toEqual(plan.deployment);
    expect(table).toContain("note: ");
  });
});
