/** The first lines of every manifest. */
export const head = "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\n";

/** A pool, written on one line. It has too few servers for its users if it has fewer than four. */
export type Pool = { readonly name: string; readonly servers: number };

/** A manifest with pools, with an indentation. */
export function manifestOf(pools: readonly Pool[], indent = "        "): string {
  const lines = pools.map(
    ({ name, servers }) =>
      `${indent}- { fqdn: ${name}.contoso.com, edition: enterprise, homedUsers: 30000, servers: ${servers} }\n`,
  );
  return `${head}spec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n${lines.join("")}`;
}

/** Pools with numbered names. */
export function pools(count: number, servers = 3, from = 0, name = "pool"): readonly Pool[] {
  return Array.from({ length: count }, (_, at) => ({ name: `${name}${from + at}`, servers }));
}

/** A manifest with a number of pools, each with a number of servers, and more text at its end. */
export function manifest(count: number, servers: number, more = ""): string {
  return manifestOf(pools(count, servers)) + more;
}

/** A number of files with one finding each. */
export function filesWith(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `sites/f${String(at).padStart(3, "0")}.yaml`,
      manifestOf(pools(1, 3, at)).replace("name: contoso", `name: contoso-${at}`),
    ]),
  );
}
