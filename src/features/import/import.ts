import { counted, listed, quoted } from "../../base/wording.ts";
import type { Product } from "../../profiles/fact.ts";
import { branchRemarks } from "./branches.ts";
import { compose } from "./compose.ts";
import { block } from "./emit.ts";
import type { File } from "./encoding.ts";
import { type Facts, factsIn, strayUsers } from "./export-facts.ts";
import { storesOf } from "./other-pools.ts";
import { read } from "./recognise-files.ts";
import { type Part, partsOf } from "./split-by-product.ts";
import { type Look, lookAt } from "./topology-lookup.ts";
import { runningIn } from "./versions.ts";

/** What a person says besides the files. */
export type Wishes = {
  /** The product, where the files cannot tell. */
  readonly product?: Product | undefined;
  /** The name of the deployment; without one, that of its SIP domain. */
  readonly name?: string | undefined;
};

/** A manifest to write. Its name is made of words of the tool, never of words of a file. */
export type Written = { readonly file: string; readonly text: string };

/** What files came to: one manifest for each product, and sentences about what was not taken over. */
export type Imported = { readonly manifests: readonly Written[]; readonly remarks: readonly string[] };

/** Merges into what stands there; it is handed in because only that needs the YAML library. */
export type Merge = (
  file: string,
  text: string,
  draft: ReturnType<typeof compose>,
) => {
  readonly text: string;
  readonly remarks: readonly string[];
};

/** What stands in a file already, where there is one. */
export type Standing = { readonly textOf: (file: string) => string | undefined; readonly merge: Merge };

/** The straight line: files → topology and tables → one part for each product → manifests. */
export function importFiles(files: readonly File[], { product, name }: Wishes, standing?: Standing): Imported {
  const { topology, tables, remarks } = read(files);
  const look = lookAt(topology);
  const facts = factsIn(tables);
  const parts = partsOf(look, runningIn(look, product, isSubscription(facts)), facts);
  const told = parts.map((part) => {
    const file = parts.length > 1 ? `deployment.${part.product}.yaml` : "deployment.yaml";
    const draft = compose(part, nameFor(part, name, parts.length > 1));
    const there = standing?.textOf(file);
    if (there !== undefined && standing) return { file, ...standing.merge(file, there, draft) };
    return { file, text: `${[...heading(look), ...block(draft, 0)].join("\n")}\n`, remarks: [] };
  });
  const all = [
    ...remarks,
    ...facts.remarks,
    ...coexistence(parts),
    ...parts.flatMap(partRemarks),
    ...strays(look, facts),
  ];
  return {
    manifests: told.map(({ file, text }) => ({ file, text })),
    remarks: [...new Set([...all, ...told.flatMap((one) => one.remarks)])],
  };
}

function heading({ topology: { state } }: Look): readonly string[] {
  return state === "planned"
    ? ["# Imported from a Topology Builder document: what was planned, which may never have been published."]
    : ["# Imported from a published topology."];
}

/** From build 7.0.2046.820 on; anything below is a 2019, anything above a hint. */
function isSubscription({ rows }: Facts): boolean | undefined {
  const builds = rows("versions")?.map((row) => /^7\.0\.2046\.(\d+)/.exec(row.get("productversion") ?? "")?.[1]);
  const known = builds?.filter((build) => build !== undefined).map(Number);
  return known && known.length > 0 ? known.every((build) => build >= 820) : undefined;
}

function nameFor({ look, product }: Part, given: string | undefined, several: boolean): string {
  const [domain = "deployment"] = look.topology.sipDomains;
  const name = given ?? domain.split(".")[0] ?? domain;
  return several ? `${name}-${product}` : name || "deployment";
}

function coexistence(parts: readonly Part[]): readonly string[] {
  if (parts.length < 2) return [];
  return [
    `the topology has pools of ${counted(parts.length, "product")} side by side: ${listed(parts.map(({ product }) => product))}; each has a manifest of its own`,
  ];
}

function partRemarks(part: Part): readonly string[] {
  const monitored = part.product === "lync-server-2010" ? [] : storesOf(part, "MonitoringStore");
  return [
    ...part.doubts.map((doubt) => `${doubt}; ${part.product} is written as product, and --product sets another`),
    ...monitored.map(
      (store) =>
        `a monitoring database is on ${quoted(store)}; a manifest has no place for it from Lync Server 2013 on`,
    ),
    ...pairs(part),
    ...branchRemarks(part),
  ];
}

/** Nobody has seen a file with paired pools; two that need each other look like it. */
function pairs({ look, has }: Part): readonly string[] {
  const pools = look.topology.clusters.filter(
    ({ id }) => has(id) && look.on(id).some(({ role }) => role === "UserServices"),
  );
  const needs = new Map(
    pools.map(({ id }) => [
      id,
      new Set(look.on(id).flatMap((one) => one.needs.map(({ service }) => look.service(service)?.cluster))),
    ]),
  );
  return pools.flatMap((one, at) =>
    pools
      .slice(at + 1)
      .filter((other) => needs.get(one.id)?.has(other.id) && needs.get(other.id)?.has(one.id))
      .map(
        (other) =>
          `${quoted(one.fqdn)} and ${quoted(other.fqdn)} need each other, as paired pools would; write pairedWith where they are`,
      ),
  );
}

function strays(look: Look, facts: Facts): readonly string[] {
  return strayUsers(facts, new Set(look.topology.clusters.map(({ fqdn }) => fqdn.toLowerCase())));
}
