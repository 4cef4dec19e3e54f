import { keyOfName } from "../../base/host-names.ts";
import { allServices, edgePoolsOf } from "../../deployment/edge.ts";
import { isSame, no, type Offer, valueAt } from "./edit.ts";
import { theOnly } from "./name-fixes.ts";
import type { Asked } from "./question.ts";

/** Federation goes on at the Edge pool that the federation route names or, without any route, at the only one. */
export function federation({ deployment }: Asked): Offer {
  const pools = edgePoolsOf(deployment);
  const routes = new Set(
    deployment.spec.sites.flatMap(({ federationRoute: route }) => (route ? [keyOfName(route)] : [])),
  );
  const routed = pools.filter(({ value }) => routes.has(keyOfName(value.fqdn)));
  const [only, another] = pools.length === 1 ? pools : routed;
  if (!only || another) return no("a person has to decide which Edge pool carries federation");
  return { edits: [{ do: "set", path: [...only.path, "federation"], value: true }] };
}

/**
 * Where archiving is required, a selection that names somebody is meant; without a selection all users are the one scope
 * that leaves nobody out. A selection of nobody needs names.
 */
export function archivingScope({ deployment, finding: { path } }: Asked): Offer {
  const { scope, selectedUsers } = deployment.spec.archiving ?? {};
  const selected = Array.isArray(selectedUsers) ? selectedUsers.length : (selectedUsers ?? 0);
  if (scope === "selected-users" || (selectedUsers !== undefined && selected === 0))
    return no("a person has to name the users whose messages are archived");
  return { edits: [{ do: "set", path, value: selected > 0 ? "selected-users" : "all-users" }] };
}

/** What must be archived is added to what is archived; what the product never archives cannot be. */
export function archivingContent({ deployment, finding: { path }, profile }: Asked): Offer {
  const content = ["spec", "archiving", "content"];
  if (isSame(path, content)) return { edits: [{ do: "append", path, value: "im" }] };
  const required = String(valueAt(deployment, path));
  if ((profile.neverArchived.value as readonly string[]).includes(required))
    return no(`a person has to decide: ${profile.name} never archives it, so another solution is needed`);
  return { edits: [{ do: "append", path: content, value: required }] };
}

/** Data is kept as long as regulations ask, where purging can wait so long. */
export function archivingRetention({ deployment, finding: { path }, profile }: Asked): Offer {
  const { retentionDays, requiredRetentionDays: required } = deployment.spec.archiving ?? {};
  const { min, max } = profile.archivingRetentionDays.value;
  if (required === undefined || required < min || required > max)
    return no("a person has to decide: purging cannot wait that long");
  if (retentionDays !== undefined && retentionDays > required)
    return no("a person has to decide: data would be deleted sooner than the manifest says");
  return { edits: [{ do: "set", path, value: required }] };
}

/** A site that says whose branch it is, and not what kind it is, is a branch site; the only central site is its own. */
export function branchKind(asked: Asked): Offer {
  const { sites } = asked.deployment.spec;
  const { path } = asked.finding;
  const site = sites[Number(path[2])];
  if (site?.kind === "central" || !site) return no("a person has to decide whether it is a branch site");
  if (site.kind === undefined) return { edits: [{ do: "set", path: [...path.slice(0, 3), "kind"], value: "branch" }] };
  if (site.centralSite !== undefined) return no("a person has to decide which central site is meant");
  return theOnly(
    sites.filter(({ kind }) => kind !== "branch").map(({ name }) => name),
    asked,
    "central site",
  );
}

/** Conferencing goes on where what needs it is on and nothing says that it is off. */
export function conferencing({ deployment, finding: { path } }: Asked): Offer {
  if (path.at(-1) !== "conferencing" || valueAt(deployment, path) === false)
    return no("a person has to decide whether there are conferences");
  return { edits: [{ do: "set", path, value: true }] };
}

/** The Edge services that are left out are added, since every Edge pool runs all of them. */
export function services({ deployment, finding: { path } }: Asked): Offer {
  const listed = valueAt(deployment, path);
  if (path.at(-1) !== "services" || !Array.isArray(listed))
    return no("a person has to name the service to the outside");
  const missing = allServices.filter((service) => !listed.includes(service));
  return { edits: missing.map((value) => ({ do: "append", path, value })) };
}
