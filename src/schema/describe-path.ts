import { quoted } from "../base/wording.ts";
import type { Path } from "../yaml/path.ts";

/** What an entry of each list is called. */
const nouns: Readonly<Record<string, string>> = {
  sites: "site",
  frontEndPools: "pool",
  edgePools: "Edge pool",
  directorPools: "Director pool",
  avConferencingPools: "A/V Conferencing pool",
  archivingServers: "Archiving Server",
  monitoringServers: "Monitoring Server",
  reverseProxies: "reverse proxy",
  xmppGateways: "XMPP Gateway",
  servers: "server",
  policies: "policy",
  rules: "rule",
};

type Fields = Readonly<Record<string, unknown>>;

/** A value as people call it: `homedUsers of pool "pool01.contoso.com"`, `pool "…"` itself, or `spec.product`. */
export function nameOf(content: unknown, path: Path): string {
  let value = content;
  let name = "";
  let named = 0;
  for (const [at, step] of path.entries()) {
    value = (value as Fields)?.[step as string];
    const noun = nouns[String(path[at - 1])];
    const own = noun && typeof step === "number" ? ownName(value, path.slice(0, at)) : undefined;
    if (own === undefined) continue;
    name = `${noun} ${quoted(own)}`;
    named = at + 1;
  }
  if (!name) return path.length > 0 ? dotted(path) : "the manifest";
  return named === path.length ? name : `${dotted(path.slice(named))} of ${name}`;
}

/** Only a server of a pool may be given by its name alone. */
function ownName(value: unknown, list: Path): string | undefined {
  if (typeof value === "string")
    return list.at(-1) === "servers" && list.length > 2 && value !== "" ? value : undefined;
  const { fqdn, name, id } = (value ?? {}) as Fields;
  return [fqdn, name, id].find((text): text is string => typeof text === "string" && text !== "");
}

/** `spec.sites[0].frontEndPools` */
function dotted(path: Path): string {
  return path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at > 0 ? "." : ""}${plain(step)}`))
    .join("");
}

function plain(step: string): string {
  return /^[\w-]{1,80}$/.test(step) ? step : quoted(step);
}
