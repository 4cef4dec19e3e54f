import type { Profile } from "../../../profiles/profile.ts";

/** What decides which settings a product supports, with the page that states it. */
export function settingsFact({ xmpp }: Pick<Profile, "xmpp">): Profile["xmpp"] {
  // The page does not state that a gateway is unused if XMPP is built in; it is inferred.
  if (xmpp.value === "built-in") return { ...xmpp, evidence: "I" };
  // That Lync Server 2010 has no such switch is documented with the switch.
  return xmpp.value === "separate-gateway" ? { ...xmpp, source: "new-cs-external-access-policy" } : xmpp;
}
