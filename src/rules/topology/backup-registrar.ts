import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";
import { onOwnPages, type Pages, since2015 } from "../../profiles/stated.ts";
import { backupsIn, misplaced, repeated } from "./checks/backup-pools.ts";

/** The page on backup Registrars. */
export const pages: Pages = since2015("branch-resiliency-2015", "A*");

export const backupRegistrar: Rule = {
  id: "backup-registrar",
  title: "Every backup Registrar is a pool at another central site",
  level: "error",
  preset: "recommended",
  why: "If the site fails, the backup fails with it, and users cannot make or receive calls",
  fix: "Set backupRegistrar to a pool at another central site; if the pool is paired, pair it with that pool too",
  source: "branch-resiliency-2015",
  evidence: "A*",
  products: since2013,
  applies: (deployment) =>
    partsOf(deployment, "frontEndPools").some(({ value }) => value.backupRegistrar !== undefined),
  *check(deployment, { profile }) {
    const [fact] = onOwnPages(pages)(profile);
    for (const backup of backupsIn(deployment)) {
      const hit = (fact && misplaced(backup)) ?? repeated(backup);
      if (hit)
        yield { path: [...backup.pool.path, "backupRegistrar"], fact: hit.related ? profile.pairShape : fact, ...hit };
    }
  },
};
