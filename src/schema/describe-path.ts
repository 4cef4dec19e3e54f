import { quote } from "../base/wording.ts";
import type { Path } from "../yaml/path.ts";
import { deploymentLists, siteLists } from "./lists.ts";

/** What an item of each list is called, by the name of the list. */
const namedLists: Readonly<Record<string, { readonly noun: string }>> = {
  ...siteLists,
  ...deploymentLists,
  sites: { noun: "site" },
  policies: { noun: "policy" },
  rules: { noun: "rule" },
};

type Fields = Readonly<Record<string, unknown>>;

/** Describes a path by the nearest named object: `homedUsers of pool "pool01.contoso.com"`, or else `spec.product`. */
export function describePath(content: unknown, path: Path): string {
  let value = content;
  let name = "";
  let named = 0;
  for (const [at, step] of path.entries()) {
    value = (value as Fields)?.[step as string];
    const noun = namedLists[String(path[at - 1])]?.noun;
    const own = noun && typeof step === "number" ? nameOfItem(value, path.slice(0, at)) : undefined;
    if (own === undefined) continue;
    name = `${noun} ${quote(own)}`;
    named = at + 1;
  }
  if (!name) return dotted(path);
  return named === path.length ? name : `${dotted(path.slice(named))} of ${name}`;
}

/** The name of a list item. Only a server of a pool can be a string, which is then its name. */
function nameOfItem(value: unknown, list: Path): string | undefined {
  if (typeof value === "string")
    return list.at(-1) === "servers" && list.length > 2 && value !== "" ? value : undefined;
  const { fqdn, name, id } = (value ?? {}) as Fields;
  return [fqdn, name, id].find((text): text is string => typeof text === "string" && text !== "");
}

/** A path with dots and indexes: `spec.sites[0].frontEndPools`. */
export function dotted(path: Path): string {
  return path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at > 0 ? "." : ""}${quoteUnlessPlain(step)}`))
    .join("");
}

function quoteUnlessPlain(step: string): string {
  return /^[\w-]{1,80}$/.test(step) ? step : quote(step);
}
