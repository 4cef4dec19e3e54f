import { formatNumber, joinList, pluralize, quote } from "../../../base/wording.ts";
import { since2015 } from "../../../profiles/stated.ts";
import type { DirectorPool, FrontEndPool, LoadBalancer, PortMapping } from "../../../schema/deployment.ts";
import type { SettingRow } from "./setting-rows.ts";

/** A hardware load balancer, and what its pool and deployment need of it. */
export type Balancer = LoadBalancer & {
  /** Whether Front End Servers of Lync Server 2010 remain beside Skype for Business Server 2015. */
  readonly isWith2010: boolean;
  /** TCP ports that clients and servers of the pool use. */
  readonly needed: readonly number[];
};

type Rows = Readonly<Record<string, SettingRow<Balancer>>>;

const balancing = since2015("load-balancing-2015", "A*");
const systems = since2015("edge-systems-2015", "A*");
const ports = since2015("ports-2015", "A*");

/** What every hardware load balancer requires. */
const common: Rows = {
  "direct-server-return": {
    key: "directServerReturn",
    problem: ({ directServerReturn }) =>
      directServerReturn ? "uses direct server return, which is not supported" : undefined,
    pages: balancing,
  },
};

/** The internal ports of Edge services that connect to each server of their own. */
const unbalanced: Readonly<Record<number, string>> = {
  8057: "the Web Conferencing Edge service",
  23456: "the XMPP proxy",
};

/** The load balancer of an Edge pool. */
export const edgeBalancerRows: Rows = {
  ...common,
  nagling: {
    key: "nagling",
    problem: ({ nagling }) =>
      nagling ? "uses TCP nagling; it must be off for port 443 and for ports 50000-59999" : undefined,
    pages: balancing,
  },
  "unbalanced-ports": {
    key: "ports",
    problem: ({ ports: listed = [] }) => {
      const wrong = Object.entries(unbalanced).filter(([port]) => listed.includes(Number(port)));
      if (wrong.length === 0) return undefined;
      const balanced = joinList(wrong.map(([port, service]) => `TCP ${port} of ${service}`));
      return `balances ${balanced} on the internal side; only the Access Edge and A/V Edge services can be balanced there`;
    },
    pages: balancing,
  },
  "port-translation": {
    key: "portMappings",
    problem: ({ portMappings = [] }) => {
      const changed = portMappings.filter(({ from, to }) => from !== to).map(({ from, to }) => `${from} to ${to}`);
      if (changed.length === 0) return undefined;
      return `forwards port ${joinList(changed)}; the external addresses of Edge Servers require hardware load balancing without port translation`;
    },
    pages: balancing,
  },
};

/** The load balancer of the web services of a Director pool or Front End pool. */
export const webBalancerRows: Rows = {
  ...common,
  persistence: {
    key: "persistence",
    problem: ({ persistence, isWith2010 }) => {
      if (isWith2010 && persistence && persistence !== "cookie")
        return `has persistence ${quote(persistence)}; "cookie" is required while Front End Servers of Lync Server 2010 remain`;
      return persistence === "none"
        ? 'has no persistence; "source-address" is required for internal clients'
        : undefined;
    },
    pages: systems,
  },
  "cookie-name": {
    key: "cookieName",
    problem: ({ cookieName, persistence = "cookie" }) =>
      cookieName && cookieName !== "MS-WSMAN" && persistence === "cookie"
        ? `uses the cookie ${quote(cookieName)}; it must be MS-WSMAN`
        : undefined,
    pages: balancing,
  },
  "idle-timeout": {
    key: "idleTimeoutSeconds",
    problem: ({ idleTimeoutSeconds: idle }) =>
      // The same page requires 1,800 seconds and calls sessions of 20 minutes fine.
      idle !== undefined && (idle < 1200 || idle > 1800)
        ? `closes idle connections after ${pluralize(idle, "second")}; ${formatNumber(1800)} seconds are documented, and ${formatNumber(1200)} are accepted`
        : undefined,
    pages: balancing,
    level: "warning",
  },
  "web-ports": { key: "ports", problem: missingPorts, pages: ports },
  "port-mappings": {
    key: "portMappings",
    problem: ({ portMappings }) => wrongMappings(portMappings),
    pages: balancing,
    level: "warning",
  },
};

/** The load balancer of a Front End pool. No page states the port for checks of Directors. */
export const frontEndBalancerRows: Rows = {
  ...webBalancerRows,
  monitor: {
    key: "monitorPort",
    problem: ({ monitorPort }) =>
      monitorPort !== undefined && monitorPort !== 5061
        ? `checks servers on port ${monitorPort}; port 5061 of the Front End service is documented`
        : undefined,
    pages: balancing,
    level: "warning",
  },
};

/** The ports of the web services: those for users inside, and those to which traffic from outside is forwarded. */
const forwarded: Readonly<Record<number, number>> = { 443: 4443, 80: 8080 };

/** Forwarding of the web ports to other ports than those of the external web services. */
export function wrongMappings(mappings: readonly PortMapping[] = []): string | undefined {
  const wrong = mappings.filter(({ from, to }) => (forwarded[from] ?? to) !== to);
  if (wrong.length === 0) return undefined;
  const needs = joinList(wrong.map(({ from }) => `${from} to ${forwarded[from]}`));
  return `forwards port ${joinList(wrong.map(({ from, to }) => `${from} to ${to}`))}; the external web services require ${needs}`;
}

/** The ports that are not balanced. A port that receives the traffic of another one does not have to be open itself. */
function missingPorts({ ports: listed, portMappings = [], needed }: Balancer): string | undefined {
  const open =
    listed && new Set([...listed, ...portMappings.filter(({ from }) => listed.includes(from)).map(({ to }) => to)]);
  const missing = open && needed.filter((port) => !open.has(port));
  if (!missing?.length) return undefined;
  return `does not listen on TCP ${joinList(missing.map(String))}; ${missing.length === 1 ? "it is" : "they are"} required for the pool`;
}

/** The ports that the load balancer of a Director pool requires. */
export function directorPorts({ loadBalancing }: DirectorPool): readonly number[] {
  return loadBalancing?.sip === "hardware" ? [443, 444, 4443, 5061] : [443, 4443];
}

/** The ports that the load balancer of a Front End pool requires, as far as the manifest states what uses them. */
export function frontEndPorts({ loadBalancing, features, collocated = [] }: FrontEndPool): readonly number[] {
  if (loadBalancing?.sip !== "hardware") return [80, 443, 4443];
  return [
    ...[80, 135, 443, 444, 4443, 5061],
    ...(features?.dialInConferencing ? [5072, 5073] : []),
    ...(features?.callAdmissionControl ? [448, 5080] : []),
    ...(collocated.includes("mediation") ? [5070] : []),
  ];
}
