import { memoizeLast } from "../../base/memoize.ts";
import { joinList, quote } from "../../base/wording.ts";
import { since2015 } from "../../profiles/stated.ts";
import type { DeploymentSpec } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { normalizeName } from "./dns-record.ts";

/** A simple URL in its parts, as far as it has them. */
export type SimpleUrl = {
  /** The scheme without `://`, in lower case; empty if there is none. */
  readonly scheme: string;
  /** The host in lower case, without a port. */
  readonly host: string;
  /** The port with its colon; empty if there is none. */
  readonly port: string;
  /** The path in lower case, without a slash at its end. */
  readonly path: string;
};

/** A simple URL of a manifest. */
export type ListedUrl = SimpleUrl & {
  readonly kind: "meet" | "dialIn" | "admin";
  readonly url: string;
  /** The SIP domain of a Meet URL. */
  readonly sipDomain?: string;
  /** The path of the URL in the manifest. */
  readonly at: Path;
  /** Why the URL is not accepted, after "which". */
  readonly problem?: string | undefined;
  /** Whether `sipDomains` lists other domains, but not this one. */
  readonly isOfUnknownDomain: boolean;
};

/** The path of the simple URLs. */
export const simpleUrlsPath: Path = ["spec", "network", "simpleUrls"];

/** Only the current page requires a host that is no SIP domain. */
export const ownHost = since2015("simple-urls-2015", "A*");

/** The simple URLs of a manifest, in the order of its text. */
export const listedSimpleUrls = memoizeLast((spec: DeploymentSpec): readonly ListedUrl[] => {
  const { meet = [], dialIn, admin } = spec.network?.simpleUrls ?? {};
  const domains = new Set((spec.sipDomains ?? []).map(normalizeName));
  const problemOf = problemFinder(spec, ownHost[spec.product] ? domains : new Set());
  const listed = (kind: ListedUrl["kind"], url: string, ...path: Path) => {
    const parts = parseSimpleUrl(url);
    return {
      ...parts,
      kind,
      url,
      at: [...simpleUrlsPath, ...path],
      problem: problemOf(parts),
      isOfUnknownDomain: false,
    };
  };
  return [
    ...meet.map(({ sipDomain, url }, at) => ({
      ...listed("meet", url, "meet", at, "url"),
      sipDomain,
      isOfUnknownDomain: domains.size > 0 && !domains.has(normalizeName(sipDomain)),
    })),
    ...(dialIn === undefined ? [] : [listed("dialIn", dialIn, "dialIn")]),
    ...(admin === undefined ? [] : [listed("admin", admin, "admin")]),
  ];
});

/** The simple URLs whose hosts require DNS records and names of certificates. The rule `simple-urls` reports the others. */
export const usableSimpleUrls = memoizeLast((spec: DeploymentSpec): readonly ListedUrl[] =>
  listedSimpleUrls(spec).filter(({ problem, isOfUnknownDomain }) => problem === undefined && !isOfUnknownDomain),
);

/** Reads a simple URL. Any text is accepted, because a rule checks its parts. */
function parseSimpleUrl(url: string): SimpleUrl {
  const [, scheme = "", host = "", port = "", path = ""] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]*)(:[^/]*)?(.*)$/su.exec(url.toLowerCase()) ?? [];
  return { scheme, host, port, path: path.replace(/\/+$/, "") };
}

const poolLists = ["frontEndPools", "directorPools", "edgePools", "avConferencingPools"] as const;

/** What is wrong with a simple URL, of which only the first violation counts. */
function problemFinder({ sites }: DeploymentSpec, domains: ReadonlySet<string>) {
  const names = sites.flatMap((site) => poolLists.flatMap((list) => (site[list] ?? []).map(({ fqdn }) => fqdn)));
  const pools = new Set(names.map(normalizeName));
  return (url: SimpleUrl) => formProblem(url) ?? hostProblem(url.host, pools, domains);
}

function formProblem({ scheme, host, port, path }: SimpleUrl): string | undefined {
  if (scheme === "") return "has no scheme; a simple URL must start with https://";
  if (scheme !== "https") return `starts with ${quote(`${scheme}://`)}; a simple URL must start with https://`;
  if (host === "") return "has no host; a simple URL requires one";
  if (port !== "") return `contains the port ${quote(port)}; no port is allowed`;
  const others = [...new Set(`${host}${path}`.replace(/[a-z0-9./-]/g, ""))].slice(0, 3);
  if (others.length === 0) return undefined;
  return `contains ${joinList(others.map(quote))}; only letters a to z, digits, periods and hyphens are allowed`;
}

function hostProblem(host: string, pools: ReadonlySet<string>, domains: ReadonlySet<string>): string | undefined {
  if (domains.has(host)) return "has a SIP domain as its host; a simple URL requires a host name of its own";
  if (pools.has(host)) return "contains the FQDN of a pool; a simple URL requires a host name of its own";
  return undefined;
}
