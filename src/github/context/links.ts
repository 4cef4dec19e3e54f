import type { LinkTo } from "../../report/summary.ts";
import type { Environment } from "./environment.ts";

/** Links to lines in the checked-out commit. */
export function linksFor({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA }: Environment): LinkTo {
  return ({ file, range }) => {
    if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_SHA || file.startsWith("../")) return undefined;
    const path = file
      .replace(/\p{Cs}/gu, "\uFFFD")
      .split("/")
      .map(encodeURIComponent)
      .join("/");
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${path}#L${range.line}`;
  };
}
