import type { Product } from "../../profiles/fact.ts";
import { writeScalar } from "../../yaml/write.ts";

/** What the templates depend on. */
export type TemplateNames = {
  /** The organization, as the first part of the ids of its rules. */
  readonly organization: string;
  readonly domain: string;
  readonly product: Product;
};

/**
 * The policy that `init` writes, with every setting explained. Settings that are not active are comments, such as the policy
 * above its folder that it could extend.
 */
export function policyText(
  { organization, domain }: Pick<TemplateNames, "organization" | "domain">,
  above: string | undefined,
): string {
  const extending = `
# The policy to extend, which otherwise does not apply in this folder. Settings of this file take precedence.
# extends: ${above}
`;
  return `# The policy for our deployments. docs/policy.md of lync-policy explains all settings.
apiVersion: lync-policy/v1
kind: Policy
${above === undefined ? "" : extending}
# The set of built-in rules: minimal, recommended or strict.
preset: recommended

# The lowest severity that fails a check: error, warning, note or never.
failOn: error

# The manifests to check, relative to this file. Prefix a pattern with "!" to exclude files.
manifests:
  - .
  - "!policy-tests"

# Severities of rules: error, warning, note or off. "lync-policy rules" lists all rules.
levels: {}
#  director-recommended: off

# Custom rules, in CEL. "lync-policy test --require" tests them against the fixtures in policy-tests.
rules:
  - id: ${organization}/pool-names
    title: ${writeScalar(`Front End pools are in the domain ${domain}`)}
    level: warning
    each: spec.sites.frontEndPools
    require: ${writeScalar(`self.fqdn.endsWith(${celText(`.${domain}`)})`, "QUOTE_SINGLE")}
    message: ${writeScalar(`"pool " + self.fqdn + ${celText(` is not in the domain ${domain}`)}`, "QUOTE_SINGLE")}
    why: Certificates and DNS records are managed for this domain only
    fix: Name the pool in the domain

# The longest time that a waiver can last, in days, by the severity of the finding.
maxDays: { error: 90, warning: 180 }

# Waivers in comments of manifests: allowed, owner-required or forbidden.
commentWaivers: allowed

# Security updates: the days after which a public vulnerability, and one that is exploited, is an error instead of a
# warning. "file" names a table of updates that is newer than that of lync-policy.
updates: { graceDays: 30, exploitedGraceDays: 3 }

# Waivers: each one suppresses findings until a date.
waivers: []
#  - rule: front-end-count
#    deployment: contoso
#    at: pool01.contoso.com
#    reason: The fourth server arrives in January
#    owner: uc-team@contoso.com
#    until: 2027-01-31
`;
}

/** A text in CEL. */
function celText(text: string): string {
  return JSON.stringify(text);
}

/** Names of pools in domains, one of which is not that of the deployment. */
const otherPools = ["pool01.fabrikam.com", "pool01.litware.test"] as const;

/** The fixture that `init` writes: a flagged, a waived and a clean case of the custom rule. */
export function fixtureText({ organization, domain, product }: TemplateNames): string {
  const rule = `${organization}/pool-names`;
  const other = otherPools.find((name) => !name.endsWith(`.${domain}`)) ?? otherPools[0];
  return `# A fixture for the custom rules. "lync-policy test" compares the findings with those that the comments expect.
# as of 2026-11-22
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: pool-names }
spec:
  product: ${product}
  sites:
    - name: Flagged
      frontEndPools:
        - fqdn: ${other} # want ${rule} "is not in the domain"
          edition: standard
          servers: 1
    - name: Waived
      frontEndPools:
        # waive ${rule} until 2027-01-31: the pool is renamed in January
        - fqdn: ${other.replace("01", "02")} # want waived ${rule} "is not in the domain"
          edition: standard
          servers: 1
---
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: pool-names-clean }
spec:
  product: ${product}
  sites:
    - name: Clean
      frontEndPools:
        - fqdn: ${writeScalar(`pool01.${domain}`)}
          edition: standard
          servers: 1
`;
}

/** The beginning of an expression of GitHub Actions. */
const expression = "\u0024{{";

/** The workflow that `init` writes, with the permissions that a check requires. `folder` is the policy's, from the repository root. */
export function workflowText(folder: string): string {
  return `# Checks the manifests of pull requests against the policy in .lync-policy.yaml.
name: lync-policy
on: pull_request
permissions:
  contents: read
jobs:
  lync-policy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with: { persist-credentials: false }
${stepText(folder)}`;
}

/** The step of a workflow that checks a folder. */
export function stepText(folder: string): string {
  // GitHub evaluates expressions in inputs. This one results in the beginning of an expression.
  const literal = folder.replaceAll(expression, `${expression} '${expression}' }}`);
  const inputs = folder === "" ? "" : `        with: { working-directory: ${writeScalar(literal, "QUOTE_DOUBLE")} }\n`;
  return `      - uses: OWNER/lync-policy@v0.1.0 # replace OWNER with the owner of your copy of lync-policy
${inputs}`;
}
