import { describe, expect, it } from "vitest";
import { fields } from "../../../src/generated/fields.ts";
import type { OwnRule } from "../../../src/model/policy.ts";
import type { RuleInfo } from "../../../src/model/rule.ts";
import { asRule } from "../../../src/policy/custom-rules/as-rule.ts";
import { compileRule } from "../../../src/policy/custom-rules/compile.ts";
import { budget } from "../../../src/policy/custom-rules/cost.ts";
import { profiles } from "../../../src/profiles/index.ts";
import type { Deployment } from "../../../src/schema/deployment.ts";
import { checkForm } from "../../../src/schema/validate.ts";
import { context, contoso, errorsOf, judged, outcomeOf, requiring } from "../../support/custom-rules.ts";
import { worked } from "../../support/harness.ts";

const twoEdges: OwnRule = {
  id: "contoso/two-edges",
  title: "Every central site with users has two Edge Servers",
  level: "error",
  each: "spec.sites",
  when: 'self.kind == "central"',
  require: "self.edgePools.exists(p, p.serverCount >= 2)",
  message: '"site " + self.name + " has a single Edge Server"',
};

const lines = (own: OwnRule) => judged(own).hits.map(({ path, message }) => `${path.join("/")}: ${message}`);

describe("an own rule", () => {
  it("is tried on a deployment that follows the schema", () => {
    expect([...checkForm({ content: contoso })]).toEqual([]);
  });

  it("speaks of each element that when chooses and require refuses, a site without Edge pools too", () => {
    expect(lines(twoEdges)).toEqual([
      "spec/sites/0: site Redmond has a single Edge Server",
      "spec/sites/2: site Berlin has a single Edge Server",
    ]);
    expect(judged(twoEdges)).toMatchObject({ matched: 3, failures: [] });
  });

  it("speaks of the whole deployment where it names no each", () => {
    const own = requiring("deployment == self && self.spec.sites.size() > 9", { message: "self.metadata.name" });
    expect(lines(own)).toEqual(["spec: contoso"]);
  });

  it("goes through each list on the way, and through texts", () => {
    const names = requiring("false", { each: "spec.sites.frontEndPools.servers", message: "self.fqdn" });
    expect(lines(names)).toEqual([
      "spec/sites/0/frontEndPools/0/servers/0: fe01.contoso.com",
      "spec/sites/0/frontEndPools/0/servers/1: fe02.fabrikam.com",
    ]);
    expect(lines(requiring("self.endsWith('contoso.com')", { each: "spec.sipDomains", message: "self" }))).toEqual([
      "spec/sipDomains/1: fabrikam.com",
    ]);
    expect(judged(requiring("false", { each: "spec.xmppGateways" })).matched).toBe(0);
    expect(judged(requiring("self.partnerDiscovery", { each: "spec.externalAccess.federation" })).hits).toEqual([]);
  });

  it.each([
    ["spec.site", '6: a deployment spec has no site; did you mean "sites"?'],
    ["sites", "1: a deployment has no sites;"],
    ["", "1: a deployment has no ;"],
    ["spec.sites.name.first", "17: a string has no properties"],
    ["spec.sites.edgePools.serverCount", "22: an edge pool has no serverCount"],
    ["spec.sites[0]", '6: a deployment spec has no sites[0]; did you mean "sites"?'],
  ])("with each %j says what the schema knows there", (each, error) => {
    expect(errorsOf(requiring("true", { each }))[0]).toContain(`each ${error}`);
  });

  it("is told of the product's facts and of the day", () => {
    expect(outcomeOf("profile.name == 'Lync Server 2010' && profile.usersPerFrontEnd == 10000")).toBe(true);
    const se = { profile: profiles["skype-for-business-server-se"], today: "2030-01-01" };
    expect(outcomeOf("today > '2029-12-31' && !profile.name.contains('2010')", se)).toBe(true);
    expect(outcomeOf("profile.maxDirectors == null && !has(profile.maxDirectors)")).toBe(true);
  });

  it("names all of its mistakes, each with its place", () => {
    expect(
      errorsOf({ ...twoEdges, when: "self.kin == 'central'", require: "self.edgePool.exists(p, true)", message: "1" }),
    ).toEqual([
      'when 6: self (a site) has no kin; did you mean "kind"?',
      'require 6: self (a site) has no edgePool; did you mean "edgePools"?',
      "message -: message gives an int; a text is needed",
    ]);
    expect(errorsOf(requiring("self.spec.sites.all(s, s.edgePools.all(p, p.serverCont > 1))"))).toEqual([
      'require 45: p (an edge pool) has no serverCont; did you mean "serverCount"?',
    ]);
  });
});

describe("a text that is compared with a property", () => {
  it.each([
    ["deployment.spec.sites[0].kind == 'centrl'", '31: "centrl" is none of its values; did you mean "central"?'],
    ["deployment.spec.product != 'exchange'", '25: "exchange" is none of its values; known are lync-server-2010,'],
    [
      "'acess' in deployment.spec.sites[0].edgePools[0].services",
      '9: "acess" is none of its values; did you mean "access"?',
    ],
  ])("is one that it can have: %s", (expression, error) => {
    expect(errorsOf(requiring(expression)).join()).toContain(`require ${error}`);
  });

  it.each([
    "deployment.spec.sites[0].kind == 'central'",
    "deployment.spec.sites[0].kind in ['central', 'hub']",
    "'av' in deployment.spec.sites[0].edgePools[0].services",
    "deployment.spec.sites[0].name != 'centrl'",
    "!('c' in ['a', 'b']) && 'a' != 'b'",
    "(true ? deployment.spec.product : 'none') != 'other'",
  ])("may be any where any is known: %s", (expression) => {
    expect(outcomeOf(expression)).toBe(true);
  });
});

describe("what is left out of a manifest", () => {
  it.each([
    ["reads as an empty list", "deployment.spec.sites[2].edgePools == []"],
    [
      "reads as its default",
      "deployment.spec.sites[2].kind == 'central' && deployment.spec.availability == 'standard'",
    ],
    ["is seen by has", "!has(deployment.spec.sites[2].edgePools) && has(deployment.spec.sites[0].edgePools)"],
    ["is seen by in", "!('kind' in deployment.spec.sites[2]) && 'kind' in deployment.spec.sites[3]"],
    ["can be asked for by has at any depth", "!has(deployment.spec.externalAccess.publicIm)"],
    ["has no servers to count", "deployment.spec.serverCount == 0"],
  ])("%s", (_, expression) => {
    expect(outcomeOf(expression)).toBe(true);
  });

  it.each([
    [
      "deployment.spec.sites[2].users > 0",
      "there is no users here; has(deployment.spec.sites[2].users) asks whether it is there",
    ],
    [
      "deployment.spec.archiving.required",
      "there is no archiving here; has(deployment.spec.archiving) asks whether it is there",
    ],
    [
      "deployment.metadata.labels.stage == 'pilot'",
      "there is no stage here; has(deployment.metadata.labels.stage) asks",
    ],
  ])("fails where nothing is known of it: %s", (expression, reason) => {
    expect(outcomeOf(expression)).toContain(reason);
  });
});

describe("numbers", () => {
  it.each([
    "type(deployment.spec.sites[0].users) == int",
    "type(deployment.spec.sites[0].frontEndPools[0].servers[1].memoryGb) == double",
    "deployment.spec.sites[0].frontEndPools[0].servers[1].memoryGb >= 16",
    "deployment.spec.sites[1].frontEndPools[0].endpointsPerUser == 1.5",
    "deployment.spec.sites.map(s, s.edgePools.map(p, p.serverCount)) == [[1], [2], [], []]",
    "type(profile.usersPerFrontEnd) == int",
  ])("of the manifest are those of the schema: %s", (expression) => {
    expect(outcomeOf(expression)).toBe(true);
  });
});

describe("a failure", () => {
  it("is an outcome of its own, at the element, and the others are judged", () => {
    const { matched, hits, failures } = judged(requiring("self.users > 5000", { each: "spec.sites" }));
    expect([matched, hits.map(({ path }) => path)]).toEqual([4, [["spec", "sites", 0]]]);
    expect(failures.map(({ part, path }) => [part, path[2]])).toEqual([
      ["require", 1],
      ["require", 2],
      ["require", 3],
    ]);
  });

  it("of when leaves nothing unsaid", () => {
    const { matched, failures } = judged(requiring("true", { each: "spec.sites", when: "self.users > 0" }));
    expect([matched, failures.length, failures[0]?.part]).toEqual([4, 3, "when"]);
  });

  it.each(["string(1 / 0)", "''", "self.metadata.labels.nobody"])("of the message %s loses no hit", (message) => {
    const { hits, failures } = judged(requiring("false", { message }));
    expect(hits).toEqual([{ path: ["spec"], message: '"What is tried holds" is not so' }]);
    expect(failures).toMatchObject([{ part: "message", path: ["spec"] }]);
  });

  it("is told apart from a hit when the rule is made one like any other", () => {
    const { rule } = compileRule(requiring("self.users > 5000", { each: "spec.sites" }));
    const info = { id: "contoso/test", level: "note" } as RuleInfo;
    const { rule: asOne, failures } = asRule(rule as NonNullable<typeof rule>, info);
    expect([asOne.id, asOne.applies(contoso, context)]).toEqual(["contoso/test", true]);
    expect([...asOne.check(contoso, context)]).toHaveLength(1);
    expect(failures(contoso, context)[0]).toEqual({
      path: ["spec", "sites", 1],
      message:
        "own rule contoso/test cannot be judged here: in require, there is no users here; has(self.users) asks whether it is there",
    });
    const none = compileRule(requiring("false", { each: "spec.reverseProxies" })).rule as NonNullable<typeof rule>;
    expect(asRule(none, info).rule.applies(contoso, context)).toBe(false);
  });
});

describe("a message", () => {
  it("is one line of at most a thousand characters, with nothing hidden in it", () => {
    const [hit] = judged(
      requiring("false", {
        message: "'a\\nb\\u202e' + 'x'.replace('x', '0123456789').replace('0', self.metadata.name)",
      }),
    ).hits;
    expect(hit?.message).toBe("a\\u000ab\\u202econtoso123456789");
    const long = requiring("false", {
      message: `${Array(60).fill("'0123456789012345678901234567890123456789'").join(" + ")}`,
    });
    expect(judged(long).hits[0]?.message).toHaveLength(1_000);
  });
});

/** A way to each form of the schema: the first that is found, from the root. */
function waysToForms(): ReadonlyMap<string, string> {
  const ways = new Map([["#", "deployment"]]);
  for (const [form, way] of ways) {
    for (const [name, { kind }] of Object.entries(fields[form] ?? {})) {
      const inner = /\{(\w+)\}/.exec(kind)?.[1];
      if (inner && !ways.has(inner)) ways.set(inner, `${way}.${name}${kind.includes("[") ? "[0]" : ""}`);
    }
  }
  return ways;
}

describe("every property of the schema", () => {
  const ways = waysToForms();

  it("can be come to", () => {
    expect([...ways.keys()].sort()).toEqual(Object.keys(fields).sort());
  });

  it.each([...ways].filter(([, way]) => !way.includes("servers[0]")))("of %s is known, and no other", (form, way) => {
    for (const name of Object.keys(fields[form] ?? {})) {
      expect(errorsOf(requiring(`type(${way}.${name}) == string`))).toEqual([]);
      expect(errorsOf(requiring(`has(${way}.${name})`))).toEqual([]);
    }
    expect(errorsOf(requiring(`${way}.nothingOfTheKind == 1`))).toHaveLength(1);
  });

  it("of a server is known though servers may be a number", () => {
    const each = "spec.sites.frontEndPools";
    expect(errorsOf(requiring("self.servers.all(s, s.cpuCores > 1)", { each }))).toEqual([]);
    expect(errorsOf(requiring("self.servers.all(s, s.cpuCore > 1)", { each }))).toEqual([
      'require 23: s (a server) has no cpuCore; did you mean "cpuCores"?',
    ]);
  });
});

/** `depth` loops over twenty entries in each other. */
function loops(depth: number, inner: string): string {
  const list = `[${Array.from({ length: 20 }, (_, at) => at).join()}]`;
  return Array.from({ length: depth }).reduce((body: string, _, at) => `${list}.all(v${at}, ${body})`, inner);
}

describe("a hostile expression", () => {
  const chain = (piece: string, times: number, end: string) => piece.repeat(times) + end;

  it.each([
    ["brackets", `${"(".repeat(10_000)}1${")".repeat(10_000)}`, "at most 4,096 are allowed"],
    ["fewer brackets", `${"(".repeat(1_000)}1${")".repeat(1_000)}`, "more than 64 brackets and choices"],
    ["open brackets", "[".repeat(4_000), "more than 64 brackets and choices"],
    ["open calls", "f(".repeat(60), "is not closed"],
    ["choices", chain("true?1:", 500, "1"), "more than 64 brackets and choices"],
    ["a long sum", chain("1+", 2_000, "1"), "more than 100 parts stand in each other"],
    ["a long way", chain("self.", 700, "x"), "more than 100 parts stand in each other"],
    ["four loops", loops(4, "true"), "more than 3 of all, exists, exists_one, filter and map"],
    ["quotes", '"""'.repeat(1_300), ""],
    ["half texts", `'${"\\".repeat(4_000)}`, "the text that begins here has no end"],
    ["a pattern that repeats", `'a'.matches('${"(x{1000})".repeat(300)}')`, "the pattern repeats too much"],
  ])("with %s is refused at once", (_, expression, error) => {
    const began = worked();
    expect(errorsOf(requiring(expression)).join()).toContain(error);
    expect(worked() - began).toBeLessThan(1_000);
  });

  const many: Deployment = {
    ...contoso,
    spec: { ...contoso.spec, sipDomains: Array.from({ length: 20_000 }, (_, at) => `d${at}.contoso.com`) },
  } as Deployment;
  const domains = "self.spec.sipDomains";

  it.each([
    ["loops in loops", `${domains}.all(a, ${domains}.all(b, ${domains}.all(c, a + b + c != '')))`],
    ["loops that end at once", `${domains}.all(a, ${domains}.exists(b, true))`],
    ["absorbed errors", `${domains}.all(a, ${domains}.all(b, 1 / 0 == 1) || true)`],
    ["texts that double", `[1,2,3,4,5,6,7,8,9].map(a, ${domains}.map(b, ${"b + ".repeat(60)}b)).size() == 1`],
    ["lists that double", `${domains}.map(a, ${domains} + ${domains}).map(l, l + l).size() == 1`],
    ["comparisons of everything", `${domains}.all(a, deployment == self)`],
    ["searches", `${domains}.all(a, a in ${domains})`],
    ["replacements", `${domains}.join('').replace('d', ${domains}.join('')).size() == 1`],
    ["joins", `${domains}.join(${domains}.join('')).size() == 1`],
    ["patterns", `${domains}.all(a, a.matches('(a{1,500}|b{1,500})*'))`],
    ["patterns of the manifest", `!${domains}.exists(a, a.matches(a + '{1000}' + a + '{1000}'))`],
    ["pieces", `${domains}.all(a, ${domains}.join(',').split(',').size() > 0)`],
    ["formats", `${domains}.all(a, '%s'.format([self]) != '')`],
    [
      "properties that are not there",
      `${domains}.all(a, ${domains}.all(b, deployment.metadata.labels.none == b) || true)`,
    ],
    ["literals", `${domains}.all(a, [${Array(1_500).fill("a").join()}].size() > 0)`],
  ])("with %s is ended by the count of its steps, within seconds", (_, require) => {
    const began = worked();
    const { hits, failures } = judged(requiring(require), many);
    expect(worked() - began).toBeLessThan(3_000);
    expect([hits, failures.map(({ reason }) => reason)]).toEqual([[], [expect.stringContaining("steps")]]);
  });

  it.each([
    ["fails at each", "self.size() / 0 == 1"],
    ["makes much of each without calling anything", `[${Array(1_900).fill("1").join()}] != []`],
  ])("that %s element is ended too, and says so once", (_, require) => {
    const began = worked();
    const { failures } = judged(requiring(require, { each: "spec.sipDomains" }), {
      ...many,
      spec: { ...many.spec, sipDomains: Array.from({ length: 200_000 }, () => "contoso.com") },
    } as Deployment);
    expect(worked() - began).toBeLessThan(3_000);
    expect(failures.filter(({ reason }) => reason.includes("steps"))).toHaveLength(1);
  });

  it("goes through what honest rules need, in lists that grow entry by entry too", () => {
    expect(judged(requiring(`${domains}.filter(d, d.endsWith('.com')).exists(d, d == 'none')`), many).failures).toEqual(
      [],
    );
    expect(judged(requiring(`${domains}.map(d, d + 'x').all(d, d.endsWith('x'))`), many)).toMatchObject({
      hits: [],
      failures: [],
    });
    expect(budget).toBe(1_000_000);
  });

  it("with a pattern that others take a minute for is done at once", () => {
    const began = worked();
    expect(outcomeOf(`'${"a".repeat(30)}!'.matches('^(a+)+$')`)).toBe(false);
    expect(worked() - began).toBeLessThan(1_000);
  });
});
