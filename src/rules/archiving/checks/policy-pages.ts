import { type Pages, since2015 } from "../../../profiles/stated.ts";

/** The pages that state: policies, each with internal and external archiving, decide what is archived. */
export const policyPages: Pages = {
  "lync-server-2010": ["archiving-planning-2010", "B"],
  "lync-server-2013": ["archiving-2013", "A"],
  ...since2015("archiving-2015", "A*"),
};
