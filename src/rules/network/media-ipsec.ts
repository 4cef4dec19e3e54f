import type { Rule } from "../../model/rule.ts";
import { since2015, stated } from "../../profiles/stated.ts";

/** The pages that list the exceptions. */
export const pages = since2015("ports-2015", "A*");

export const mediaIpsec: Rule = {
  id: "media-ipsec",
  title: "IPsec does not apply to media ports",
  level: "error",
  preset: "recommended",
  why: "Negotiating security delays the media of each new connection, so calls and meetings start late or fail",
  fix: "Add exceptions for the media ports of servers and clients to the IPsec policies, and set ipsecOnMediaPorts to false",
  source: "ports-2015",
  evidence: "A*",
  products: ["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: ({ spec }) => spec.network?.ipsecOnMediaPorts === true,
  *check(_deployment, { profile }) {
    yield {
      path: ["spec", "network", "ipsecOnMediaPorts"],
      message: `IPsec applies to media ports; ${profile.name} requires that it is off for audio, video and panoramic video`,
      fact: stated(profile, pages),
    };
  },
};
