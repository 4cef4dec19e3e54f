import type { Profile } from "./types.ts";

/** Lync Server 2010, by its own planning pages. */
export const lyncServer2010: Profile = {
  product: "lync-server-2010",
  name: "Lync Server 2010",
  usersPerFrontEnd: { value: 10_000, source: "planning-2010", evidence: "A" },
  usersPerFrontEndAccepted: { value: 10_000, source: "planning-2010", evidence: "A" },
  spareFrontEnds: { value: 1, source: "planning-2010", evidence: "A" },
  maxFrontEnds: { value: 10, source: "front-end-pool-2010", evidence: "A" },
  edge: { value: "required", source: "planning-2010", evidence: "A" },
  xmpp: { value: "separate-gateway", source: "planning-2010", evidence: "A" },
  xmppHotfix: { value: true, source: "planning-2010", evidence: "A" },
  // The page names all providers that the product has: Windows Live, AOL and Yahoo!
  licensedPublicIm: { value: "every", source: "planning-2010", evidence: "A" },
  archiving: { value: "server-role", source: "planning-2010", evidence: "A" },
};
