import { quoted } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { type Statement, stated } from "./statement.ts";
import type { Route } from "./upgrade-paths.ts";

const said = { value: true, source: "upgrade-2015", evidence: "A" } as const;

/** What is to be watched on the ways to another product. */
export function wayNotes(manifest: Manifest, routes: readonly Route[]): readonly Statement[] {
  const between =
    "no document describes a direct way; each step is finished before the next begins, since three generations in one topology are not supported";
  const several = routes.every((route) => route.length > 1);
  return [
    ...(several ? [stated("ways", between, { ...said, evidence: "I" })] : []),
    ...inPlaceTo2015(manifest, routes),
  ];
}

function inPlaceTo2015(manifest: Manifest, routes: readonly Route[]): readonly Statement[] {
  const offered = routes
    .flat()
    .some(({ to, ways }) => to === "skype-for-business-server-2015" && ways.value.includes("in-place"));
  if (!offered) return [];
  const deployment = manifest.content as Deployment;
  const at = (path: Path) => manifest.locate(path);
  const branches = deployment.spec.sites.flatMap(({ survivableBranch: branch }, place) => {
    const message = `survivable branch ${quoted(branch?.fqdn ?? "")} cannot be upgraded in place; it stays as it is beside the new servers`;
    return branch ? [stated("ways", message, said, at(["spec", "sites", place, "survivableBranch"]))] : [];
  });
  const pairs = partsOf(deployment, "frontEndPools").flatMap(({ value: { fqdn, pairedWith }, path }) => {
    const message = `the pair of pool ${quoted(fqdn)} is upgraded right after it: pools of two versions cannot fail over to each other`;
    return pairedWith === undefined ? [] : [stated("ways", message, said, at([...path, "pairedWith"]))];
  });
  return [...branches, ...pairs];
}
