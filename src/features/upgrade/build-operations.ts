import { groupBy } from "../../base/group-by.ts";
import { keyOfName } from "../../base/host-names.ts";
import { joinAbbreviated, quote } from "../../base/wording.ts";
import { buildsOf, isBranch, type Runner, type StatedBuild } from "../../deployment/builds.ts";
import { understoodBuild } from "../../deployment/updates.ts";
import { updates } from "../../generated/updates.ts";
import { defaultPolicy } from "../../model/policy.ts";
import type { Product } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import type { Profile } from "../../profiles/profile.ts";
import { lastDayOfSupport } from "../../profiles/successor.ts";
import { type Build, findBuild } from "../../profiles/updates/builds.ts";
import { newestAfter } from "../../profiles/updates/releases.ts";
import type { Updates } from "../../profiles/updates/types.ts";
import { openVulnerabilities } from "../../profiles/updates/vulnerabilities.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { expectedContent } from "../../yaml/edit/content.ts";
import type { Operation } from "./operation.ts";
import { isUnder, productOperations, type Staying, stayingIn } from "./product-operations.ts";

/** What an upgrade is checked against by default, as the other documented rules are: the table of this version. */
export const knownUpdates: Updates = { ...defaultPolicy.updates, table: updates };

/**
 * Removes the builds of the old product. A survivable branch or a pool that keeps its version keeps its build, also if the
 * deployment states it: as a number, since its name would be one of the new product. Other operations remove some objects
 * with their builds.
 */
export function replaceBuilds(
  deployment: Deployment,
  profile: Profile,
  { table }: Updates,
  others: readonly Operation[] = [],
): readonly Operation[] {
  const { name } = profiles[deployment.spec.product];
  const decide = `which builds the servers run once the upgrade is complete; those of ${name} are removed here`;
  const removed = others.filter(({ edit }) => edit.do === "remove").map(({ edit }) => edit.path);
  const kept = statedBuilds(deployment).filter(({ path }) => !removed.some((other) => isUnder(path, other)));
  const staying = stayingIn(deployment, profile);
  const operations = kept.flatMap((one) =>
    replaceBuild(one, staying, understoodBuild(deployment, one.text, one.users, table)),
  );
  const first = operations.findIndex(({ edit }) => edit.do === "remove");
  return operations.map((operation, at) =>
    at === first
      ? { ...operation, decide: operation.decide === undefined ? decide : `${decide}; ${operation.decide}` }
      : operation,
  );
}

/** Keeps the build of what stays, or moves it there, as a number. A number that no document has is left to a person. */
function replaceBuild(
  { text, path, of, users }: UsedBuild,
  staying: Staying,
  build: Build | undefined,
): readonly Operation[] {
  const stays = users.filter((user) => isBranch(user) || staying.has(user.path));
  const number = build?.number;
  if (number === undefined) {
    const names = joinAbbreviated(stays.map(({ fqdn }) => quote(fqdn)));
    const decide = `which build ${names} runs: ${quote(text)} has no documented number; state the number`;
    return [{ edit: { do: "remove", path }, ...(names !== "" && { decide }) }];
  }
  if (of && stays.length > 0 && stays.length === users.length)
    return number === text ? [] : [{ edit: { do: "set", path, value: number } }];
  const moved = stays.map((one): Operation => {
    return { edit: { do: "set", path: [...one.path, "build"], value: number } };
  });
  return [{ edit: { do: "remove", path } }, ...moved];
}

/** A stated build and what runs it. */
type UsedBuild = StatedBuild & { readonly users: readonly Pick<Runner, "fqdn" | "path" | "roles">[] };

/** All stated builds of the product, also those that another entry of the same computer repeats. */
function statedBuilds(deployment: Deployment): readonly UsedBuild[] {
  const { stated, runners, repeated } = buildsOf(deployment);
  const byStated = groupBy(runners, (runner) => runner.stated);
  return [
    ...stated.map((one) => ({ ...one, users: byStated.get(one) ?? [] })),
    ...repeated.map(({ of, repeated: one }) => ({ ...one, users: [of] })),
  ];
}

/** The survivable branches of a deployment, by the keys of their names. An upgrade does not change them. */
export function branchKeys(deployment: Deployment): ReadonlySet<string> {
  const branches = buildsOf(deployment).runners.filter(isBranch);
  return new Set(branches.map(({ fqdn }) => keyOfName(fqdn)));
}

/** A deployment as another product. Except what keeps its own one, it no longer runs the builds of that. */
export function asProduct(deployment: Deployment, product: Product, known: Updates): Deployment {
  if (product === deployment.spec.product) return deployment;
  const operations = [
    ...productOperations(deployment, profiles[product]),
    ...replaceBuilds(deployment, profiles[product], known),
  ];
  const edits = operations.map(({ edit }) => edit);
  const { spec, ...rest } = expectedContent(deployment, edits) as Deployment;
  return { ...rest, spec: { ...spec, product } };
}

/**
 * Whether an upgrade resolves vulnerabilities: the product is in support, and its newest build has none that is public. A
 * later product also runs a build of its own, whose vulnerabilities count once it is stated.
 */
export function resolvesVulnerabilities(to: Product, today: string, known: Updates): boolean {
  const { table } = known;
  const end = lastDayOfSupport(profiles[to]);
  const newest = newestAfter(-1, { product: to, today, table });
  const build = newest && findBuild(newest.build ?? newest.name, to, table);
  if (!build || (end !== null && end < today)) return false;
  return openVulnerabilities(build, profiles[to], known, today).length === 0;
}
