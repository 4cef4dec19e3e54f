import { quote } from "../../base/wording.ts";
import { fileSharesOf } from "../../deployment/file-shares.ts";
import type { Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";
import { type Pages, since2019, stated } from "../../profiles/stated.ts";

/** The pages that list the supported storage of file shares. */
export const pages: Pages = {
  "skype-for-business-server-2015": ["environment-2015", "A*"],
  ...since2019("requirements-2019", "A*"),
};

export const fileShareStorage: Rule = {
  id: "file-share-storage",
  title: "No file share is on network-attached storage",
  level: "error",
  preset: "recommended",
  why: "Network-attached storage lacks the permissions and locks that the servers need, so meeting content and updates fail",
  fix: "Move the share to directly attached storage (das) or to a storage area network (san)",
  source: "requirements-2019",
  evidence: "A*",
  products: since2013,
  applies: (deployment) => fileSharesOf(deployment).some(({ value }) => value.storage === "nas"),
  *check(deployment, { profile }) {
    for (const { value, path, of } of fileSharesOf(deployment)) {
      if (value.storage !== "nas") continue;
      yield {
        path: [...path, "storage"],
        message: `the file share ${quote(value.share)} of ${quote(of)} is on network-attached storage ("nas"); ${profile.name} supports "das" or "san"`,
        fact: stated(profile, pages),
      };
    }
  },
};
