import { skypeForBusinessServer2019 } from "./skype-for-business-server-2019.ts";
import type { Fact, Profile } from "./types.ts";

const { product: from, ...known } = skypeForBusinessServer2019;

/** A fact of 2019 as it holds for its successor, which began as the same code with the same prerequisites. */
function inherit<T>(fact: Fact<T>): Fact<T> {
  return { ...fact, evidence: "I", inherited: from };
}

/** Skype for Business Server Subscription Edition: no planning page of its own was found, so all is taken from 2019. */
export const skypeForBusinessServerSe: Profile = {
  product: "skype-for-business-server-se",
  name: "Skype for Business Server Subscription Edition",
  usersPerFrontEnd: inherit(known.usersPerFrontEnd),
  usersPerFrontEndAccepted: inherit(known.usersPerFrontEndAccepted),
  spareFrontEnds: inherit(known.spareFrontEnds),
  maxFrontEnds: inherit(known.maxFrontEnds),
  edge: inherit(known.edge),
  xmpp: inherit(known.xmpp),
  xmppHotfix: inherit(known.xmppHotfix),
  licensedPublicIm: inherit(known.licensedPublicIm),
  archiving: inherit(known.archiving),
};
