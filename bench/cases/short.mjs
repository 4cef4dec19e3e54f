// What the shapes are made of: a deployment of a few lines, and what a run on it has to come to.
import { repeat } from "../support/manifests.mjs";

/** A deployment whose only central site has these pools; what follows them may go on with sites or the whole. */
export const withPools = (pools, name = "contoso", metadata = "") => `apiVersion: lync-policy/v1
kind: Deployment
metadata:
  name: ${name}
${metadata}spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
${pools}`;

export const shortPool = (at) =>
  `        - { fqdn: pool${at}.contoso.com, edition: enterprise, homedUsers: 9000, servers: 2 }\n`;

/** More lines in the metadata. */
export const withMetadata = (lines) => withPools(shortPool(0), "contoso", lines);

export const annotated = (annotations) => withMetadata(`  annotations:\n${annotations}`);

/** More lines in the specification. */
export const withSpec = (lines) => withPools(shortPool(0) + lines);

export const documents = (count, body) => repeat(count, (at) => `---\n${body(at)}`);

/** What a run comes to: its exit code and the number of findings by rule. */
export const clean = { code: 0, findings: () => ({}) };

export const drawing = (rule, count = (n) => n) => ({ code: 1, findings: (n) => ({ [rule]: count(n) }) });
