import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import { formHits, missingHits, repeatedHits, sortedUrls } from "./checks/simple-url-findings.ts";

/** The validation rules of simple URLs. */
export const pages: Pages = {
  "lync-server-2013": ["simple-urls-2013", "A"],
  ...since2015("simple-urls-2015", "A*"),
};

export const simpleUrls: Rule = {
  id: "simple-urls",
  title: "Every SIP domain has a Meet URL, and all simple URLs are in a supported format",
  level: "error",
  preset: "recommended",
  why: "Topology Builder rejects the URL, or meeting and dial-in links lead to the wrong page or to none",
  fix: "Use https:// and a host name of its own for each simple URL, and add the one that is missing",
  source: "simple-urls-2015",
  evidence: "A*",
  applies: ({ spec }) => spec.network?.simpleUrls !== undefined,
  *check({ spec }, { profile }) {
    const fact = stated(profile, pages);
    const urls = sortedUrls(spec);
    yield* missingHits(spec, fact);
    yield* formHits(urls, fact);
    yield* repeatedHits(urls, fact);
  },
};
