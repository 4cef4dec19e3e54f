import { type Pages, since2015 } from "../../../profiles/stated.ts";

/** The pages on a Standard Edition server. */
export const standardPages: Pages = {
  "lync-server-2010": ["collocation-2010", "A"],
  "lync-server-2013": ["standard-collocation-2013", "A*"],
  ...since2015("topologies-2015", "A*"),
};
