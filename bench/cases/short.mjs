// Parts of the shapes: a short deployment, and the expected results.
import { repeat } from "../support/manifests.mjs";

/** A deployment with one central site and its pools. The text after the pools can continue with sites or the specification. */
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

/** A deployment with additional lines in the metadata. */
export const withMetadata = (lines) => withPools(shortPool(0), "contoso", lines);

export const annotated = (annotations) => withMetadata(`  annotations:\n${annotations}`);

/** A deployment with additional lines in the specification. */
export const withSpec = (lines) => withPools(shortPool(0) + lines);

export const documents = (count, body) => repeat(count, (at) => `---\n${body(at)}`);

/** An expected result: the exit code, and the number of findings by rule. */
export const noFindings = { code: 0, findings: () => ({}) };

export const findingsOf = (rule, count = (n) => n) => ({ code: 1, findings: (n) => ({ [rule]: count(n) }) });
