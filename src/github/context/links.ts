import { manifestRemoved } from "../../findings/builtin-checks.ts";
import type { LinkTo } from "../../report/summary.ts";
import type { Environment } from "./environment.ts";

/** Links to lines in the checked-out commit; of a removed manifest, in the base commit. */
export function linksFor({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA }: Environment, base?: string): LinkTo {
  return ({ file, range, rule }) => {
    const commit = rule.id === manifestRemoved.id ? base : GITHUB_SHA;
    if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !commit || file.startsWith("../")) return undefined;
    const path = file
      .replace(/\p{Cs}/gu, "\uFFFD")
      .split("/")
      .map(encodeURIComponent)
      .join("/");
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${commit}/${path}#L${range.line}`;
  };
}
