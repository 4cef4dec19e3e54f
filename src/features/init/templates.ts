// What `lync-policy init` writes: to be read, tried and changed.

/** A policy with every part explained; what is not in force from the start stands in comments. */
export const policyText = `# What we ask of our deployments. docs/policy.md of lync-policy explains every part.
apiVersion: lync-policy/v1
kind: Policy

# The set of built-in rules to begin with: minimal, recommended or strict.
preset: recommended

# The least level that makes a check fail: error, warning, note or never.
failOn: error

# Where the manifests are, relative to this file. The fixtures of our own rules are none.
manifests:
  - .
  - "!policy-tests"

# How grave a rule is for us: error, warning, note or off. "lync-policy rules" lists the rules.
levels: {}
#  director-recommended: off

# Rules of our own, in CEL. "lync-policy test --require" tries them on policy-tests.
rules:
  - id: example/two-edges
    title: Every site with an Edge pool has two Edge Servers
    level: warning
    each: spec.sites
    when: self.edgePools.size() > 0
    require: self.edgePools.exists(pool, pool.serverCount >= 2)
    message: '"site " + self.name + " has an Edge pool of " + string(self.edgePools[0].serverCount) + "; 2 Edge Servers are needed"'
    why: A single Edge Server takes everybody outside with it when it stops
    fix: Add a second Edge Server to a pool of the site

# How many days an exception may last at most, by the level of what it waives.
maxDays: { error: 90, warning: 180 }

# Exceptions: what is known and borne until a day.
waivers: []
#  - rule: front-end-count
#    deployment: contoso
#    at: pool01.contoso.com
#    reason: The fourth server arrives in January
#    owner: uc-team@contoso.com
#    until: 2027-01-31
`;

/** A fixture with a case that the own rule flags, one that is waived, and one that is clean. */
export const fixtureText = `# What our own rules say of these deployments; "lync-policy test" compares.
# as of 2026-11-22
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: two-edges }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Alone # want example/two-edges "Edge pool of 1"
      edgePools:
        - { fqdn: edge01.contoso.com, servers: 1 }
    # waive example/two-edges until 2027-01-31: the second server arrives in January
    - name: Awaited # want waived example/two-edges "Edge pool of 1"
      edgePools:
        - { fqdn: edge02.contoso.com, servers: 1 }
---
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: two-edges-clean }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Pair
      edgePools:
        - { fqdn: edge03.contoso.com, servers: 2 }
`;

/** A workflow with no more permissions than a check needs; \`folder\` is that of the policy, from the repository's root. */
export function workflowText(folder: string): string {
  const inputs = folder === "" ? "" : `        with: { working-directory: ${JSON.stringify(folder)} }\n`;
  return `# Checks the manifests on pull requests, by the policy in .lync-policy.yaml.
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
      - uses: OWNER/lync-policy@v0.1.0 # the owner of your copy of lync-policy
${inputs}`;
}
