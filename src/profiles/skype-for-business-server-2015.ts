import type { Profile } from "./types.ts";

/** Skype for Business Server 2015. */
export const skypeForBusinessServer2015: Profile = {
  product: "skype-for-business-server-2015",
  name: "Skype for Business Server 2015",
  usersPerFrontEnd: { value: 6_660, source: "capacity-2015", evidence: "A" },
  // The same page calls 12 servers good for 80,000 users, so its ratio is 6,666.67.
  usersPerFrontEndAccepted: { value: 6_667, source: "capacity-2015", evidence: "I" },
  spareFrontEnds: { value: 0, source: "capacity-2015", evidence: "A" },
  maxFrontEnds: { value: 12, source: "capacity-2015", evidence: "A" },
  edge: { value: "required", source: "edge-2015", evidence: "A" },
  xmpp: { value: "built-in", source: "edge-2015", evidence: "A" },
  xmppHotfix: { value: false, source: "edge-2015", evidence: "A" },
  licensedPublicIm: { value: [], source: "public-im-2015", evidence: "A" },
  archiving: { value: "store", source: "archiving-2015", evidence: "A" },
};
