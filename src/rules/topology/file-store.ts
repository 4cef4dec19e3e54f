import { quote } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import { rolesByServer } from "../../deployment/roles.ts";
import { isEnterprisePool } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import { frontEndIn } from "./checks/role-conflicts.ts";

export const fileStore: Rule = {
  id: "file-store",
  title: "Every pool has a file store, and none is on an Enterprise Front End Server",
  level: "error",
  preset: "recommended",
  why: "The file store holds meeting content, the address book and updates; a pool without one cannot be published",
  fix: "Give each pool a share on a file server that is not a Front End Server of an Enterprise pool",
  source: "front-end-file-store",
  evidence: "B",
  applies: (deployment) =>
    partsOf(deployment, "frontEndPools").some(({ value }) => value.fileStore) ||
    [...rolesByServer(deployment).values()].some((roles) => roles.has("front-end") && roles.has("file-store")),
  *check(deployment, { profile }) {
    const pools = partsOf(deployment, "frontEndPools");
    const first = pools.find(({ value }) => value.fileStore);
    for (const { value, path } of first ? pools : []) {
      if (value.fileStore) continue;
      const message = `pool ${quote(value.fqdn)} has no fileStore; ${profile.name} requires one for each pool`;
      const related = [
        { path: [...(first?.path ?? []), "fileStore"], message: "the fileStore of another pool is here" },
      ];
      // The help of Topology Builder, which is the same for all products.
      yield { path: [...path, "fileStore"], message, source: fileStore.source, related };
    }
    for (const roles of rolesByServer(deployment).values()) {
      const store = roles.get("file-store");
      const frontEnd = frontEndIn(roles);
      if (!store || !(frontEnd || isEnterprisePool(deployment, store.fqdn))) continue;
      yield {
        path: store.path,
        message: `the file store is on ${quote(store.fqdn)}, which is ${frontEnd ? "a Front End Server" : "a Front End pool"}; a computer without the Front End role is required`,
        fact: profile.fileStores,
        ...(frontEnd && { related: [{ path: frontEnd.path, message: "the Front End Server is here" }] }),
      };
    }
  },
};
