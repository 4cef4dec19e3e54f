import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import { interfaces, unequalSides, words } from "./checks/ip-versions.ts";

/** The page also states that Lync Server 2010 does not support IPv6. No page of Lync Server 2013 was found. */
export const pages: Pages = { "lync-server-2010": ["ipv6-2015", "C"], ...since2015("ipv6-2015", "A*") };

export const ipVersion: Rule = {
  id: "ip-version",
  title: "Servers have IPv4 addresses, and both sides of an Edge pool fit together",
  level: "error",
  preset: "recommended",
  why: "Servers and clients find no common address: sign-in, media, emergency calls and media bypass fail",
  fix: "Set the IP version to ipv4, or to dual on both sides of the Edge pool",
  source: "ipv6-2015",
  evidence: "A*",
  products: [
    "lync-server-2010",
    "skype-for-business-server-2015",
    "skype-for-business-server-2019",
    "skype-for-business-server-se",
  ],
  applies: (deployment) => [...interfaces(deployment)].some(({ version }) => version !== undefined),
  *check(deployment, { profile }) {
    const fact = stated(profile, pages);
    const has2010 = profile.product === "lync-server-2010";
    for (const { owner, version, path, related = [] } of interfaces(deployment)) {
      if (has2010 && version !== undefined && version !== "ipv4")
        yield { path, message: `${owner} ${words[version]}; ${profile.name} supports IPv4 only`, fact };
      else if (version === "ipv6")
        yield {
          path,
          message: `${owner} ${words.ipv6}; ${profile.name} supports that in a lab only, and requires IPv4 or dual stack`,
          fact,
          related,
        };
    }
    if (has2010) return;
    for (const hit of unequalSides(deployment)) yield { ...hit, fact };
  },
};
