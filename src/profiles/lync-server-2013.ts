import type { Profile } from "./types.ts";

/** Lync Server 2013. */
export const lyncServer2013: Profile = {
  product: "lync-server-2013",
  name: "Lync Server 2013",
  usersPerFrontEnd: { value: 6_660, source: "capacity-2013", evidence: "A" },
  // The same page calls 12 servers enough for 80,000 users, so its ratio is 6,666.67.
  usersPerFrontEndAccepted: { value: 6_667, source: "capacity-2013", evidence: "I" },
  spareFrontEnds: { value: 0, source: "capacity-2013", evidence: "A" },
  maxFrontEnds: { value: 12, source: "capacity-2013", evidence: "A" },
  edge: { value: "required", source: "planning-2013", evidence: "A" },
  xmpp: { value: "built-in", source: "xmpp-2013", evidence: "A" },
  xmppHotfix: { value: false, source: "xmpp-2013", evidence: "A" },
  // Windows Live and AOL need no license beyond the client access license.
  licensedPublicIm: { value: ["yahoo"], source: "public-im-2013", evidence: "A" },
  archiving: { value: "store", source: "archiving-2013", evidence: "A" },
};
