/** The policy that `init` writes, with every setting explained. Settings that are not active are comments. */
export const policyText = `# The policy for our deployments. docs/policy.md of lync-policy explains all settings.
apiVersion: lync-policy/v1
kind: Policy

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
  - id: example/two-edges
    title: Every site with an Edge pool has a pool of two Edge Servers
    level: warning
    each: spec.sites
    when: self.edgePools.size() > 0
    require: self.edgePools.exists(pool, pool.serverCount >= 2)
    message: '"site " + self.name + " has an Edge pool with " + string(self.edgePools[0].serverCount) + " Edge Server; 2 are required"'
    why: External users lose access if a single Edge Server fails
    fix: Add a second Edge Server to a pool of the site

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

/** The fixture that `init` writes: a flagged, a waived and a clean case of the custom rule. */
export const fixtureText = `# A fixture for the custom rules. "lync-policy test" compares the findings with those that the comments expect.
# as of 2026-11-22
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: two-edges }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Flagged # want example/two-edges "with 1 Edge Server"
      edgePools:
        - { fqdn: edge01.contoso.com, servers: 1 }
    # waive example/two-edges until 2027-01-31: the second server arrives in January
    - name: Waived # want waived example/two-edges "with 1 Edge Server"
      edgePools:
        - { fqdn: edge02.contoso.com, servers: 1 }
---
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: two-edges-clean }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Clean
      edgePools:
        - { fqdn: edge03.contoso.com, servers: 2 }
`;

/** The workflow that `init` writes, with the permissions that a check requires. `folder` is the policy's, from the repository root. */
export function workflowText(folder: string): string {
  const inputs = folder === "" ? "" : `        with: { working-directory: ${JSON.stringify(folder)} }\n`;
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
      - uses: OWNER/lync-policy@v0.1.0 # replace OWNER with the owner of your copy of lync-policy
${inputs}`;
}
