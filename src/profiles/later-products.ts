import type { Product } from "./fact.ts";

/** The products after Lync Server 2010, oldest first. */
export const since2013 = [
  "lync-server-2013",
  "skype-for-business-server-2015",
  "skype-for-business-server-2019",
  "skype-for-business-server-se",
] as const satisfies readonly Product[];
