import { policyOf } from "../../policy-files.ts";
import { manifestOf } from "../manifests.ts";
import { type Attack, broken, sound } from "./attack.ts";

const site = "sites/a.yaml";

/** One of nine required servers: the finding is known already, but worse than before. */
const muchWorse = manifestOf([{ name: "pool0", servers: 1 }]).replace("30000", "80000");

const other = sound.replace("name: contoso", "name: fabrikam");

const minimal = ["preset: minimal"];
const waiver = (...more: readonly string[]) =>
  policyOf(
    ...minimal,
    "waivers:",
    "  - rule: front-end-count",
    "    at: pool0.contoso.com",
    "    reason: The fourth server arrives in January",
    "    owner: uc-team@contoso.com",
    "    until: 2019-12-31",
    ...more,
  );

const baseline = (size: string) => `apiVersion: lync-policy/v1
kind: Baseline
findings:
  - rule: front-end-count
    file: sites/a.yaml
    deployment: contoso
    object: pool0.contoso.com
    names: [pool0.contoso.com]
${size}`;

const comment = " # waive front-end-count until 2019-12-31: the fourth server arrives in January";
const worse = /a\.yaml:\d+:\d+: error: .*worse.*\[front-end-count\]/;

function worsening(tried: string, base: Attack["base"], more: Partial<Attack> = {}): Attack {
  return {
    tried,
    base: { [site]: broken, ...base },
    change: { [site]: muchWorse },
    verdict: "fails",
    says: worse,
    ...more,
  };
}

const fourth = "servers: 3 }";

/** A manifest with a property that its schema does not have, so that no rule runs on it. */
const refused = `${broken.replace("servers: 3", "servers: 4")}bogus: 1\n`;

const stopped = /a\.yaml:\d+:\d+: error: .*\[(?:schema|yaml-syntax)\]/;

const reported = /a\.yaml:\d+:\d+: error: .*\[front-end-count\]/;

/** A finding that is known becomes worse. */
export const worsenings: readonly Attack[] = [
  worsening("makes a known finding worse", { ".lync-policy.yaml": policyOf(...minimal) }),
  worsening("makes a finding of the baseline worse", {
    ".lync-policy.yaml": policyOf(...minimal),
    ".lync-policy-baseline.yaml": baseline("    size: 1\n"),
  }),
  worsening("makes a finding worse that a baseline without sizes has", {
    ".lync-policy.yaml": policyOf(...minimal),
    ".lync-policy-baseline.yaml": baseline(""),
  }),
  worsening("makes a waived finding worse", { ".lync-policy.yaml": waiver() }),
  worsening(
    "makes a finding worse that is waived up to a size",
    { ".lync-policy.yaml": waiver("    size: 1") },
    { scope: "all" },
  ),
  worsening(
    "makes a finding worse that a comment waives",
    { [site]: broken.replace(fourth, fourth + comment) },
    { change: { [site]: muchWorse.replace("servers: 1 }", `servers: 1 }${comment}`) } },
  ),
  worsening(
    "renames a manifest and makes its finding worse",
    {},
    { change: { [site]: null, "sites/b.yaml": muchWorse }, says: /b\.yaml:.*worse/ },
  ),
  worsening(
    "makes a waived finding worse and renames the deployment",
    { ".lync-policy.yaml": waiver() },
    { change: { [site]: muchWorse.replace("name: contoso", "name: fabrikam") }, says: reported },
  ),
  worsening(
    "adds another deployment with a pool of the same name, which a waiver without a deployment covers",
    { ".lync-policy.yaml": waiver() },
    {
      change: { "sites/b.yaml": muchWorse.replace("name: contoso", "name: fabrikam") },
      verdict: "passes",
      says: /waivers without a size cover 1 finding that they did not cover before/,
    },
  ),
  worsening(
    "breaks a manifest behind a known schema error",
    { [site]: refused },
    { change: { [site]: refused.replace("servers: 4", "servers: 1") }, says: stopped },
  ),
  worsening(
    "moves a known YAML error from another manifest to the one that it breaks",
    { [site]: sound, "sites/old.yaml": `${other}x: 010\n` },
    { change: { [site]: `${broken}x: 010\n`, "sites/old.yaml": other }, says: stopped },
  ),
  worsening(
    "has a schema error on an unchanged line, with a scope of changed lines",
    { [site]: sound },
    {
      change: { [site]: broken.replace(/^ *product: .*\n/m, "") },
      scope: "changed-lines",
      says: stopped,
    },
  ),
];
