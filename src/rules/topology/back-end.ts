import { rolesByServer } from "../../deployment/roles.ts";
import { isOfOne, isSame, type SqlServerInstance, serverKey, sqlInstancesOf } from "../../deployment/sql-instances.ts";
import type { Rule } from "../../model/rule.ts";
import { elsewhere, ofStandardEditions, onFrontEnds } from "./checks/back-end-place.ts";
import { sharedServer } from "./checks/shared-server.ts";

export const backEnd: Rule = {
  id: "back-end",
  title: "Back End databases are not on Front End Servers, and one per database server",
  level: "error",
  preset: "recommended",
  why: "The combination is untested: pools on one database server fail together, and a Front End Server competes with it for memory",
  fix: "Move the database to a computer without the Front End role and without another database of the same kind",
  source: "collocation-2010",
  evidence: "A",
  applies: (deployment) =>
    !sqlInstancesOf(deployment).next().done ||
    elsewhere(deployment).length > 0 ||
    [...rolesByServer(deployment).values()].some((roles) => roles.has("front-end") && roles.has("back-end")),
  *check(deployment, { profile }) {
    yield* onFrontEnds(deployment, profile);
    yield* ofStandardEditions(deployment, profile);
    const taken = new Map<string, SqlServerInstance>();
    const reported = new Set<string>();
    for (const instance of sqlInstancesOf(deployment)) {
      const first = taken.get(serverKey(instance)) ?? instance;
      taken.set(serverKey(instance), first);
      if (isOfOne(first, instance) || (instance.shareable && isSame(first, instance))) continue;
      // Two databases that share several servers are one cause.
      const pair = [first, instance].map(({ path }) => path.slice(0, 6).join()).join();
      if (!reported.has(pair)) yield sharedServer(instance, first, profile);
      reported.add(pair);
    }
  },
};
