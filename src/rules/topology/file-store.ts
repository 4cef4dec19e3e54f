import { quoted } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import { rolesByComputer } from "../../deployment/roles.ts";
import { isEnterprisePool } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";

export const fileStore: Rule = {
  id: "file-store",
  title: "Every pool has a file store, and none is on an Enterprise Front End Server",
  level: "error",
  preset: "recommended",
  why: "Meeting content, the address book and updates are kept there; a pool without it is not published",
  fix: "Give each pool a share on a file server that is no Front End Server of an Enterprise pool",
  turnOffWhen: "The manifest records the file stores of some pools only",
  source: "front-end-file-store",
  evidence: "B",
  applies: (deployment) =>
    partsOf(deployment, "frontEndPools").some(({ value }) => value.fileStore) ||
    [...rolesByComputer(deployment).values()].some((roles) => roles.has("front-end") && roles.has("file-store")),
  *check(deployment, { profile }) {
    const pools = partsOf(deployment, "frontEndPools");
    const fact = profile.fileStores;
    const first = pools.find(({ value }) => value.fileStore);
    for (const { value, path } of first ? pools : []) {
      if (value.fileStore) continue;
      const message = `pool ${quoted(value.fqdn)} has no fileStore; ${profile.name} needs one for each pool`;
      const related = [{ path: [...(first?.path ?? []), "fileStore"], message: "another pool has one" }];
      yield { path: [...path, "fileStore"], message, fact, related };
    }
    for (const roles of rolesByComputer(deployment).values()) {
      const store = roles.get("file-store");
      const frontEnd = roles.get("front-end");
      if (!store || !(frontEnd || isEnterprisePool(deployment, store.fqdn))) continue;
      yield {
        path: store.path,
        message: `file store is on ${quoted(store.fqdn)}, which is ${frontEnd ? "a Front End Server" : "a Front End pool"}; it needs a computer without Front End Server`,
        fact,
        ...(frontEnd && { related: [{ path: frontEnd.path, message: "the Front End Server is here" }] }),
      };
    }
  },
};
