import { joinList } from "../../../base/wording.ts";
import { productsIn } from "../../../deployment/hybrid.ts";
import type { Hit } from "../../../model/rule.ts";
import { profiles } from "../../../profiles/index.ts";
import { everywhere } from "../../../profiles/stated.ts";
import type { DeploymentSpec } from "../../../schema/deployment.ts";

/** The pages that state which products run in one topology, by what is reported. */
export const pages = {
  three: everywhere("upgrade-2015", "A*"),
  // It names the two products next to 2019; that it means no others is inferred.
  oldest: everywhere("migration-2019", "I"),
  latest: everywhere("coexistence-se", "B"),
};

/** What is reported, and its level, if it is less than that of the rule. */
type Problem = { readonly key: keyof typeof pages; readonly message: string; readonly level?: Pick<Hit, "level"> };

/** Why the products of a topology cannot run together, or not for long; undefined if no page states it. */
export function problemIn(spec: DeploymentSpec): Problem | undefined {
  const versions = productsIn(spec);
  const [has2010, has2013, has2015, has2019, hasSe] = Object.values(profiles).map(({ product }) =>
    versions.includes(product),
  );
  const names = joinList(versions.map((one) => profiles[one].name));
  if (has2010 && has2013 && has2015)
    return {
      key: "three",
      message: `the topology has ${names}; Skype for Business Server 2015 supports only one of the two earlier products beside it`,
    };
  if (has2010 && has2019)
    return {
      key: "oldest",
      message: `the topology has ${names}; Skype for Business Server 2019 is documented only beside Lync Server 2013 or Skype for Business Server 2015`,
    };
  if (hasSe && (has2015 || has2019))
    return {
      key: "latest",
      level: { level: "note" },
      message: `the topology has ${names}; a later update of Subscription Edition will block this, so completing the migration is required before`,
    };
  return undefined;
}
