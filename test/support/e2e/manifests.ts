/** What every manifest begins with. */
export const head = "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\n";

/** A pool on a line of its own; fewer than four servers are too few for its users. */
export type Pool = { readonly name: string; readonly servers: number };

/** A manifest with pools, indented as asked for. */
export function manifestOf(pools: readonly Pool[], indent = "        "): string {
  const lines = pools.map(
    ({ name, servers }) =>
      `${indent}- { fqdn: ${name}.contoso.com, edition: enterprise, homedUsers: 30000, servers: ${servers} }\n`,
  );
  return `${head}spec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n${lines.join("")}`;
}

/** Pools with names in a row. */
export function pools(count: number, servers = 3, from = 0, name = "pool"): readonly Pool[] {
  return Array.from({ length: count }, (_, at) => ({ name: `${name}${from + at}`, servers }));
}

/** A manifest with so many pools of so many servers, and what follows. */
export function manifest(count: number, servers: number, more = ""): string {
  return manifestOf(pools(count, servers)) + more;
}

/** So many files with one finding each. */
export function filesWith(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `sites/f${String(at).padStart(3, "0")}.yaml`,
      manifestOf(pools(1, 3, at)).replace("name: contoso", `name: contoso-${at}`),
    ]),
  );
}
