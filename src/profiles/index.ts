import type { Product } from "./fact.ts";
import { lyncServer2010 } from "./lync-server-2010.ts";
import { lyncServer2013 } from "./lync-server-2013.ts";
import type { Profile } from "./profile.ts";
import { skypeForBusinessServer2015 } from "./skype-for-business-server-2015.ts";
import { skypeForBusinessServer2019 } from "./skype-for-business-server-2019.ts";
import { skypeForBusinessServerSe } from "./skype-for-business-server-se.ts";

/** The profiles of all products, oldest first. */
export const profiles: Readonly<Record<Product, Profile>> = {
  "lync-server-2010": lyncServer2010,
  "lync-server-2013": lyncServer2013,
  "skype-for-business-server-2015": skypeForBusinessServer2015,
  "skype-for-business-server-2019": skypeForBusinessServer2019,
  "skype-for-business-server-se": skypeForBusinessServerSe,
};

export { products } from "./products.ts";
