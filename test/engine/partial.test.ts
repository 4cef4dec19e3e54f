import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Deployment } from "../../src/schema/deployment.ts";
import { placesIn } from "../../src/schema/places.ts";
import { deploymentSchema } from "../../src/schema/root-causes.ts";
import { deployments, nearLimits } from "../support/arbitrary.ts";
import { validate } from "../support/harness.ts";
import { randomFrom } from "../support/random.ts";
import { chance, runs } from "../support/runs.ts";
import { breakOne } from "../support/slips.ts";

const today = "2022-06-01";

function reportOn(content: unknown) {
  const text = { file: "a.yaml", content: Buffer.from(JSON.stringify(content)), named: true };
  return validate([text], { preset: "strict" }, today);
}

/** The findings of rules, by rule, place and message. */
function known(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const ofRules = findings.filter(({ rule }) => rule.kind !== "builtin");
  return new Map(
    ofRules.map((finding) => [
      `${finding.rule.level} ${finding.rule.id} ${finding.path.join("/")} ${finding.message}`,
      finding,
    ]),
  );
}

const sound = fc.oneof(deployments, nearLimits);

/** Any property of the schema, by name, with a value of some type. */
const anyProperty = fc.tuple(
  fc.constantFrom(...new Set(placesIn(deploymentSchema).map(({ name }) => name))),
  fc.constantFrom<unknown>(64, true, "sql01.contoso.com", ["fe01.contoso.com"], {}, null),
);

/** Where a property may be misplaced: a pool, whose servers are counted, listed by name or described, a site or the spec. */
const misplacedIn = {
  counted: (own: object) => poolWith({ servers: 3, ...own }),
  listed: (own: object) => poolWith({ servers: ["fe01.contoso.com", "fe02.contoso.com"], ...own }),
  described: (own: object) => poolWith({ servers: [{ fqdn: "fe01.contoso.com", memoryGb: 64 }], ...own }),
  site: (own: object) => ({ sites: [{ name: "London", ...own }] }),
  spec: (own: object) => ({ sites: [{ name: "London" }], ...own }),
} as const;

function poolWith(own: object) {
  return { sites: [{ name: "London", frontEndPools: [{ fqdn: "p.contoso.com", edition: "enterprise", ...own }] }] };
}

function manifestOf(spec: object) {
  const product = "skype-for-business-server-2015";
  return { apiVersion: "lync-policy/v1", kind: "Deployment", metadata: { name: "a" }, spec: { product, ...spec } };
}

describe(`partial checks (${chance})`, () => {
  it("report nothing for a manifest with one broken value that they do not report for the valid one, and omit only what is listed as not evaluated", () => {
    fc.assert(
      fc.property(sound, fc.nat(), (deployment: Deployment, pick) => {
        const slip = breakOne(deployment, randomFrom(pick));
        const broken = reportOn(slip.content);
        if (!broken.findings.some(({ rule }) => rule.id === "schema")) return;
        const before = known(reportOn(deployment).findings);
        const after = known(broken.findings);
        const added = [...after.keys()].filter((key) => !before.has(key));
        expect(added, `${slip.kind} ${slip.path.join("/")} ${JSON.stringify(slip.content)}`).toEqual([]);
        const unevaluated = new Set(broken.run.unevaluated?.flatMap(({ rules }) => rules.map(({ id }) => id)));
        const omitted = [...before].filter(([key]) => !after.has(key));
        expect(omitted.filter(([, { rule }]) => !unevaluated.has(rule.id)).map(([key]) => key)).toEqual([]);
      }),
      runs(60, "slow"),
    );
  });

  it("report a property at the wrong level as an error of the schema, whatever is where it belongs", () => {
    fc.assert(
      fc.property(anyProperty, fc.constantFrom(...Object.values(misplacedIn)), ([name, value], place) => {
        const { findings } = reportOn(manifestOf(place({ [name]: value })));
        expect(findings.every(({ message }) => message.length > 0)).toBe(true);
      }),
      runs(60, "slow"),
    );
    for (const name of ["memoryGb", "cpuCores", "cpuGhz"])
      for (const place of [misplacedIn.counted, misplacedIn.listed])
        expect(reportOn(manifestOf(place({ [name]: 4 }))).findings.map(({ rule }) => rule.id)).toContain("schema");
  });
});
