import { type Pages, since2015 } from "../../../profiles/stated.ts";
import type { EdgeNat, Perimeter } from "../../../schema/deployment.ts";
import type { SettingRow } from "./setting-rows.ts";

/** The reference architecture of Lync Server 2010. No page of Lync Server 2013 was found. */
const tested: Pages = {
  "lync-server-2010": ["edge-reference-2010", "A"],
  "lync-server-2013": ["edge-reference-2010", "C"],
};

/** Firewalls and networks around an Edge pool. */
export const perimeterRows: Readonly<Record<string, SettingRow<Perimeter>>> = {
  "external-firewall": {
    key: "externalFirewall",
    problem: ({ externalFirewall }) =>
      externalFirewall === false ? "has no firewall toward the Internet; one is required" : undefined,
    pages: since2015("edge-systems-2015", "A*"),
  },
  "tested-external-firewall": {
    key: "externalFirewall",
    problem: ({ externalFirewall }) =>
      externalFirewall === false
        ? "has no firewall toward the Internet; only perimeter networks between two firewalls were tested"
        : undefined,
    pages: tested,
    level: "warning",
  },
  "internal-firewall": {
    key: "internalFirewall",
    problem: ({ internalFirewall }) =>
      internalFirewall === false
        ? "has no firewall toward the internal network; two firewalls are recommended"
        : undefined,
    pages: { ...tested, ...since2015("edge-systems-2015", "A*") },
    level: "warning",
  },
  "internal-nat": {
    key: "internalNat",
    problem: ({ internalNat }) =>
      internalNat
        ? "is behind an internal firewall that translates addresses; translation is not supported there"
        : undefined,
    pages: {
      "lync-server-2010": ["network-2010", "A"],
      "lync-server-2013": ["network-2015", "C"],
      ...since2015("network-2015", "A*"),
    },
  },
  routed: {
    key: "routed",
    problem: ({ routed }) =>
      routed
        ? "has external and internal networks that are routed to each other; networks without a route between them are required"
        : undefined,
    pages: {
      "lync-server-2010": ["edge-network-interfaces-2010", "A"],
      "lync-server-2013": ["load-balancing-2015", "C"],
      ...since2015("load-balancing-2015", "A*"),
    },
  },
};

/** NAT of an Edge pool, and the number of its servers. */
type Nat = EdgeNat & { readonly servers: number };

const edge = since2015("edge-2015", "A*");

/** How NAT translates addresses. */
export const natRows: Readonly<Record<string, SettingRow<Nat>>> = {
  symmetric: {
    key: "symmetric",
    problem: ({ symmetric }) =>
      symmetric === false ? "uses NAT that is not symmetric; symmetric NAT is required" : undefined,
    pages: edge,
  },
  "source-address": {
    key: "keepsSourceAddress",
    problem: ({ keepsSourceAddress }) =>
      keepsSourceAddress === false
        ? "uses NAT that changes the source address of inbound traffic; an unchanged source address is required"
        : undefined,
    pages: edge,
  },
  hairpin: {
    key: "hairpin",
    // A single server calls no other one.
    problem: ({ hairpin, servers }) =>
      hairpin === false && servers > 1
        ? "has servers that cannot reach each other at their public addresses; the A/V Edge service requires it"
        : undefined,
    pages: edge,
  },
};
