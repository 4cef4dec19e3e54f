import type { Product } from "./fact.ts";

/** All products, oldest first. */
export const products = [
  "lync-server-2010",
  "lync-server-2013",
  "skype-for-business-server-2015",
  "skype-for-business-server-2019",
  "skype-for-business-server-se",
] as const satisfies readonly Product[];

/** The products after Lync Server 2010, oldest first. */
export const since2013: readonly Product[] = products.slice(1);
