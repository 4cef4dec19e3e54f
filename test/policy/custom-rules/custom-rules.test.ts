import { describe, expect, it } from "vitest";
import { fields } from "../../../src/generated/fields.ts";
import type { CustomRuleSource } from "../../../src/model/policy.ts";
import type { RuleInfo } from "../../../src/model/rule.ts";
import { toRule } from "../../../src/policy/custom-rules/as-rule.ts";
import { compileRule } from "../../../src/policy/custom-rules/compile.ts";
import { maxSteps } from "../../../src/policy/custom-rules/cost.ts";
import { profiles } from "../../../src/profiles/index.ts";
import type { Deployment } from "../../../src/schema/deployment.ts";
import { validateDeployment } from "../../../src/schema/validate.ts";
import { context, contoso, errorsOf, evaluate, outcomeOf, requiring } from "../../support/custom-rules.ts";
import { cpuTime } from "../../support/harness.ts";

const twoEdges: CustomRuleSource = {
  id: "contoso/two-edges",
  title: "Every central site with users has two Edge Servers",
  level: "error",
  each: "spec.sites",
  when: 'self.kind == "central"',
  require: "self.edgePools.exists(p, p.serverCount >= 2)",
  message: '"site " + self.name + " has a single Edge Server"',
};

const lines = (rule: CustomRuleSource) =>
  evaluate(rule).hits.map(({ path, message }) => `${path.join("/")}: ${message}`);

describe("a custom rule", () => {
  it("is tested with a valid deployment", () => {
    expect([...validateDeployment({ content: contoso })]).toEqual([]);
  });

  it("reports each element for which when is true and require is false, including a site without Edge pools", () => {
    expect(lines(twoEdges)).toEqual([
      "spec/sites/0: site Redmond has a single Edge Server",
      "spec/sites/2: site Berlin has a single Edge Server",
    ]);
    expect(evaluate(twoEdges)).toMatchObject({ matched: 3, failures: [] });
  });

  it("applies to the whole deployment without each", () => {
    const rule = requiring("deployment == self && self.spec.sites.size() > 9", { message: "self.metadata.name" });
    expect(lines(rule)).toEqual(["spec: contoso"]);
  });

  it("visits every item of the lists on the path of each, including strings", () => {
    const names = requiring("false", { each: "spec.sites.frontEndPools.servers", message: "self.fqdn" });
    expect(lines(names)).toEqual([
      "spec/sites/0/frontEndPools/0/servers/0: fe01.contoso.com",
      "spec/sites/0/frontEndPools/0/servers/1: fe02.fabrikam.com",
    ]);
    expect(lines(requiring("self.endsWith('contoso.com')", { each: "spec.sipDomains", message: "self" }))).toEqual([
      "spec/sipDomains/1: fabrikam.com",
    ]);
    expect(evaluate(requiring("false", { each: "spec.xmppGateways" })).matched).toBe(0);
    expect(evaluate(requiring("self.partnerDiscovery", { each: "spec.externalAccess.federation" })).hits).toEqual([]);
  });

  it.each([
    ["spec.site", '6: a deployment spec has no property "site"; did you mean "sites"?'],
    ["sites", '1: a deployment has no property "sites";'],
    ["", '1: a deployment has no property "";'],
    ["spec.sites.name.first", "17: a string has no properties"],
    ["spec.sites.edgePools.serverCount", '22: an edge pool has no property "serverCount"'],
    ["spec.sites[0]", '6: a deployment spec has no property "sites[0]"; did you mean "sites"?'],
  ])("with each %j has an error with the nearest property of the schema", (each, error) => {
    expect(errorsOf(requiring("true", { each }))[0]).toContain(`each ${error}`);
  });

  it("reads the facts of the product and the date", () => {
    expect(outcomeOf("profile.name == 'Lync Server 2010' && profile.usersPerFrontEnd == 10000")).toBe(true);
    const se = { profile: profiles["skype-for-business-server-se"], today: "2030-01-01" };
    expect(outcomeOf("today > '2029-12-31' && !profile.name.contains('2010')", se)).toBe(true);
    expect(outcomeOf("profile.maxDirectors == null && !has(profile.maxDirectors)")).toBe(true);
  });

  it("reports all of its errors, each with its column", () => {
    expect(
      errorsOf({ ...twoEdges, when: "self.kin == 'central'", require: "self.edgePool.exists(p, true)", message: "1" }),
    ).toEqual([
      'when 6: self (a site) has no property "kin"; did you mean "kind"?',
      'require 6: self (a site) has no property "edgePool"; did you mean "edgePools"?',
      "message -: message is an int; expected a string",
    ]);
    expect(errorsOf(requiring("self.spec.sites.all(s, s.edgePools.all(p, p.serverCont > 1))"))).toEqual([
      'require 45: p (an edge pool) has no property "serverCont"; did you mean "serverCount"?',
    ]);
  });
});

describe("a string that is compared with a property", () => {
  it.each([
    ["deployment.spec.sites[0].kind == 'centrl'", '31: unknown value "centrl"; did you mean "central"?'],
    ["deployment.spec.product != 'exchange'", '25: unknown value "exchange"; expected one of lync-server-2010,'],
    ["'acess' in deployment.spec.sites[0].edgePools[0].services", '9: unknown value "acess"; did you mean "access"?'],
  ])("must be a value of the enumeration: %s", (expression, error) => {
    expect(errorsOf(requiring(expression)).join()).toContain(`require ${error}`);
  });

  it.each([
    "deployment.spec.sites[0].kind == 'central'",
    "deployment.spec.sites[0].kind in ['central', 'hub']",
    "'av' in deployment.spec.sites[0].edgePools[0].services",
    "deployment.spec.sites[0].name != 'centrl'",
    "!('c' in ['a', 'b']) && 'a' != 'b'",
    "(true ? deployment.spec.product : 'none') != 'other'",
  ])("is accepted in %s", (expression) => {
    expect(outcomeOf(expression)).toBe(true);
  });
});

describe("a property that is missing in a manifest", () => {
  it.each([
    ["reads as an empty list", "deployment.spec.sites[2].edgePools == []"],
    [
      "reads as its default",
      "deployment.spec.sites[2].kind == 'central' && deployment.spec.availability == 'standard'",
    ],
    ["is detected by has", "!has(deployment.spec.sites[2].edgePools) && has(deployment.spec.sites[0].edgePools)"],
    ["is detected by in", "!('kind' in deployment.spec.sites[2]) && 'kind' in deployment.spec.sites[3]"],
    ["is detected by has at any depth", "!has(deployment.spec.externalAccess.publicIm)"],
    ["has a server count of 0", "deployment.spec.serverCount == 0"],
  ])("%s", (_, expression) => {
    expect(outcomeOf(expression)).toBe(true);
  });

  it.each([
    ["deployment.spec.sites[2].users > 0", 'no property "users"; test it with has(deployment.spec.sites[2].users)'],
    ["deployment.spec.archiving.required", 'no property "archiving"; test it with has(deployment.spec.archiving)'],
    [
      "deployment.metadata.labels.stage == 'pilot'",
      'no property "stage"; test it with has(deployment.metadata.labels.stage)',
    ],
  ])("has no value without a default: %s", (expression, reason) => {
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
  ])("in the manifest have the types of the schema: %s", (expression) => {
    expect(outcomeOf(expression)).toBe(true);
  });
});

describe("a failure", () => {
  it("is reported with the element, and the other elements are evaluated", () => {
    const { matched, hits, failures } = evaluate(requiring("self.users > 5000", { each: "spec.sites" }));
    expect([matched, hits.map(({ path }) => path)]).toEqual([4, [["spec", "sites", 0]]]);
    expect(failures.map(({ part, path }) => [part, path[2]])).toEqual([
      ["require", 1],
      ["require", 2],
      ["require", 3],
    ]);
  });

  it("of when is reported for every element", () => {
    const { matched, failures } = evaluate(requiring("true", { each: "spec.sites", when: "self.users > 0" }));
    expect([matched, failures.length, failures[0]?.part]).toEqual([4, 3, "when"]);
  });

  it.each(["string(1 / 0)", "''", "self.metadata.labels.nobody"])("of the message %s loses no violation", (message) => {
    const { hits, failures } = evaluate(requiring("false", { message }));
    expect(hits).toEqual([{ path: ["spec"], message: 'violates "The expression is true"' }]);
    expect(failures).toMatchObject([{ part: "message", path: ["spec"] }]);
  });

  it("is not a violation if the rule runs with the built-in rules", () => {
    const { rule } = compileRule(requiring("self.users > 5000", { each: "spec.sites" }));
    const info = { id: "contoso/test", level: "note" } as RuleInfo;
    const { rule: asRule, failures } = toRule(rule as NonNullable<typeof rule>, info);
    expect([asRule.id, asRule.applies(contoso, context)]).toEqual(["contoso/test", true]);
    expect([...asRule.check(contoso, context)]).toHaveLength(1);
    expect(failures(contoso, context)[0]).toEqual({
      path: ["spec", "sites", 1],
      message:
        'custom rule contoso/test failed to evaluate: in require, no property "users"; test it with has(self.users)',
    });
    const none = compileRule(requiring("false", { each: "spec.reverseProxies" })).rule as NonNullable<typeof rule>;
    expect(toRule(none, info).rule.applies(contoso, context)).toBe(false);
  });
});

describe("a message", () => {
  it("is one line of at most 1,000 characters, with escaped control characters", () => {
    const [hit] = evaluate(
      requiring("false", {
        message: "'a\\nb\\u202e' + 'x'.replace('x', '0123456789').replace('0', self.metadata.name)",
      }),
    ).hits;
    expect(hit?.message).toBe("a\\u000ab\\u202econtoso123456789");
    const long = requiring("false", {
      message: `${Array(60).fill("'0123456789012345678901234567890123456789'").join(" + ")}`,
    });
    expect(evaluate(long).hits[0]?.message).toHaveLength(1_000);
  });
});

/** A path to each shape of the schema: the first from the root. */
function pathsToShapes(): ReadonlyMap<string, string> {
  const paths = new Map([["#", "deployment"]]);
  for (const [shape, path] of paths) {
    for (const [name, { kind }] of Object.entries(fields[shape] ?? {})) {
      const inner = /\{(\w+)\}/.exec(kind)?.[1];
      if (inner && !paths.has(inner)) paths.set(inner, `${path}.${name}${kind.includes("[") ? "[0]" : ""}`);
    }
  }
  return paths;
}

describe("every property of the schema", () => {
  const paths = pathsToShapes();

  it("can be reached", () => {
    expect([...paths.keys()].sort()).toEqual(Object.keys(fields).sort());
  });

  it.each([...paths].filter(([, path]) => !path.includes("servers[0]")))(
    "of %s is defined, and no other",
    (shape, path) => {
      for (const name of Object.keys(fields[shape] ?? {})) {
        expect(errorsOf(requiring(`type(${path}.${name}) == string`))).toEqual([]);
        expect(errorsOf(requiring(`has(${path}.${name})`))).toEqual([]);
      }
      expect(errorsOf(requiring(`${path}.undeclared == 1`))).toHaveLength(1);
    },
  );

  it("of a server is defined although servers can be a number", () => {
    const each = "spec.sites.frontEndPools";
    expect(errorsOf(requiring("self.servers.all(s, s.cpuCores > 1)", { each }))).toEqual([]);
    expect(errorsOf(requiring("self.servers.all(s, s.cpuCore > 1)", { each }))).toEqual([
      'require 23: s (a server) has no property "cpuCore"; did you mean "cpuCores"?',
    ]);
  });
});

/** Nested loops over twenty items, `depth` levels deep. */
function loops(depth: number, inner: string): string {
  const list = `[${Array.from({ length: 20 }, (_, at) => at).join()}]`;
  return Array.from({ length: depth }).reduce((body: string, _, at) => `${list}.all(v${at}, ${body})`, inner);
}

describe("a hostile expression", () => {
  const chain = (piece: string, times: number, end: string) => piece.repeat(times) + end;

  it.each([
    ["brackets", `${"(".repeat(10_000)}1${")".repeat(10_000)}`, "at most 4,096 are allowed"],
    ["fewer brackets", `${"(".repeat(1_000)}1${")".repeat(1_000)}`, "more than 64 nested brackets and conditionals"],
    ["open brackets", "[".repeat(4_000), "more than 64 nested brackets and conditionals"],
    ["open calls", "f(".repeat(60), 'unclosed "("'],
    ["conditionals", chain("true?1:", 500, "1"), "more than 64 nested brackets and conditionals"],
    ["a long sum", chain("1+", 2_000, "1"), "more than 100 nested operations"],
    ["a long path", chain("self.", 700, "x"), "more than 100 nested operations"],
    ["four loops", loops(4, "true"), "more than 3 nested all, exists, exists_one, filter and map"],
    ["quotes", '"""'.repeat(1_300), ""],
    ["unterminated strings", `'${"\\".repeat(4_000)}`, "unterminated string"],
    ["a pattern that repeats", `'a'.matches('${"(x{1000})".repeat(300)}')`, "the pattern has too many repetitions"],
  ])("with %s is rejected at once", (_, expression, error) => {
    const began = cpuTime();
    expect(errorsOf(requiring(expression)).join()).toContain(error);
    expect(cpuTime() - began).toBeLessThan(1_000);
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
    ["strings that double", `[1,2,3,4,5,6,7,8,9].map(a, ${domains}.map(b, ${"b + ".repeat(60)}b)).size() == 1`],
    ["lists that double", `${domains}.map(a, ${domains} + ${domains}).map(l, l + l).size() == 1`],
    ["comparisons of whole deployments", `${domains}.all(a, deployment == self)`],
    ["searches", `${domains}.all(a, a in ${domains})`],
    ["replacements", `${domains}.join('').replace('d', ${domains}.join('')).size() == 1`],
    ["joins", `${domains}.join(${domains}.join('')).size() == 1`],
    ["patterns", `${domains}.all(a, a.matches('(a{1,500}|b{1,500})*'))`],
    ["patterns of the manifest", `!${domains}.exists(a, a.matches(a + '{1000}' + a + '{1000}'))`],
    ["splits", `${domains}.all(a, ${domains}.join(',').split(',').size() > 0)`],
    ["formats", `${domains}.all(a, '%s'.format([self]) != '')`],
    ["missing properties", `${domains}.all(a, ${domains}.all(b, deployment.metadata.labels.none == b) || true)`],
    ["literals", `${domains}.all(a, [${Array(1_500).fill("a").join()}].size() > 0)`],
  ])("with %s exceeds the step budget within seconds", (_, require) => {
    const began = cpuTime();
    const { hits, failures } = evaluate(requiring(require), many);
    expect(cpuTime() - began).toBeLessThan(3_000);
    expect([hits, failures.map(({ reason }) => reason)]).toEqual([[], [expect.stringContaining("steps")]]);
  });

  it.each([
    ["fails at each", "self.size() / 0 == 1"],
    ["creates a long list for each without a call", `[${Array(1_900).fill("1").join()}] != []`],
  ])("that %s element exceeds the budget too, and is reported once", (_, require) => {
    const began = cpuTime();
    const { failures } = evaluate(requiring(require, { each: "spec.sipDomains" }), {
      ...many,
      spec: { ...many.spec, sipDomains: Array.from({ length: 200_000 }, () => "contoso.com") },
    } as Deployment);
    expect(cpuTime() - began).toBeLessThan(3_000);
    expect(failures.filter(({ reason }) => reason.includes("steps"))).toHaveLength(1);
  });

  it("leaves a budget that is enough for usual rules over 20,000 items", () => {
    expect(
      evaluate(requiring(`${domains}.filter(d, d.endsWith('.com')).exists(d, d == 'none')`), many).failures,
    ).toEqual([]);
    expect(evaluate(requiring(`${domains}.map(d, d + 'x').all(d, d.endsWith('x'))`), many)).toMatchObject({
      hits: [],
      failures: [],
    });
    expect(maxSteps).toBe(1_000_000);
  });

  it("with a pattern that backtracks exponentially in other engines is evaluated at once", () => {
    const began = cpuTime();
    expect(outcomeOf(`'${"a".repeat(30)}!'.matches('^(a+)+$')`)).toBe(false);
    expect(cpuTime() - began).toBeLessThan(1_000);
  });
});
