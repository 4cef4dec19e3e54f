import type { Profile } from "./types.ts";

/** Skype for Business Server 2019, which shares several planning pages with 2015. */
export const skypeForBusinessServer2019: Profile = {
  product: "skype-for-business-server-2019",
  name: "Skype for Business Server 2019",
  usersPerFrontEnd: { value: 6_660, source: "capacity-2019", evidence: "A" },
  // Taken over with the number itself, which the page repeats from 2015.
  usersPerFrontEndAccepted: { value: 6_667, source: "capacity-2019", evidence: "I" },
  spareFrontEnds: { value: 0, source: "capacity-2019", evidence: "A" },
  maxFrontEnds: { value: 16, source: "capacity-2019", evidence: "A" },
  edge: { value: "required", source: "edge-2015", evidence: "A" },
  xmpp: { value: "removed", source: "removed-2019", evidence: "A" },
  xmppHotfix: { value: false, source: "removed-2019", evidence: "A" },
  licensedPublicIm: { value: [], source: "public-im-2015", evidence: "A" },
  archiving: { value: "store", source: "archiving-2015", evidence: "A" },
};
