import { joinList } from "../../base/wording.ts";
import { isBefore2015, productsIn, sharedHybrid } from "../../deployment/hybrid.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import { profiles } from "../../profiles/index.ts";
import { everywhere, stated } from "../../profiles/stated.ts";
import type { DeploymentSpec, Hybrid } from "../../schema/deployment.ts";

/** The page that lists the combinations. Its header names Subscription Edition, its list does not. */
export const pages = everywhere("hybrid-2015", "A*");

export const hybridVersions: Rule = {
  id: "hybrid-versions",
  title: "A hybrid deployment has a combination of products that Microsoft supports",
  level: "error",
  preset: "recommended",
  why: "Microsoft does not support other combinations with Microsoft 365, and moving users or calls between both sides can fail",
  fix: "Upgrade the servers of the product that the message names, or set hybrid.enabled to false",
  source: "hybrid-2015",
  evidence: "A*",
  applies: (deployment) => sharedHybrid(deployment) !== undefined,
  *check(deployment, { profile }) {
    const hybrid = sharedHybrid(deployment);
    if (!hybrid) return;
    const fact = stated(profile, pages);
    const related = [{ path: ["spec", "hybrid"], message: "the hybrid deployment" }];
    for (const problem of problemsOf(deployment.spec, hybrid)) yield { ...problem, fact, related };
  },
};

function* problemsOf(spec: DeploymentSpec, hybrid: Hybrid): Iterable<Pick<Hit, "path" | "message">> {
  const versions = productsIn(spec);
  const names = joinList(versions.map((product) => profiles[product].name));
  const path = ["spec", spec.coexistsWith?.length ? "coexistsWith" : "product"];
  if (versions.includes("lync-server-2010"))
    yield { path, message: "the hybrid deployment has Lync Server 2010; Microsoft Teams does not support it" };
  else if (versions.length > 2)
    yield { path, message: `the hybrid deployment has ${names}; at most two products are supported in one` };
  // Without Lync Server 2010, which is reported, Lync Server 2013 remains.
  if (hybrid.voice && versions.includes("lync-server-2013") && isBefore2015(spec))
    yield {
      path: ["spec", "hybrid", "voice"],
      message: `hybrid voice is in use with ${names} only; it requires Skype for Business Server 2015 or 2019 beside Lync Server 2013`,
    };
}
