import type { Rule } from "../../model/rule.ts";
import { directorRecommended } from "./director-recommended.ts";
import { edgeAddressing } from "./edge-addressing.ts";
import { edgeAlone } from "./edge-alone.ts";
import { edgeAssociation } from "./edge-association.ts";
import { edgeDnsFailoverGap } from "./edge-dns-failover-gap.ts";
import { edgeForGuests } from "./edge-for-guests.ts";
import { edgeHighAvailability } from "./edge-high-availability.ts";
import { edgeLoadBalancing } from "./edge-load-balancing.ts";
import { edgeNat } from "./edge-nat.ts";
import { edgeNatAddress } from "./edge-nat-address.ts";
import { edgeNextHop } from "./edge-next-hop.ts";
import { edgeNextHopDirector } from "./edge-next-hop-director.ts";
import { edgePerimeter } from "./edge-perimeter.ts";
import { edgeRequired } from "./edge-required.ts";
import { edgeServicesRule } from "./edge-services.ts";
import { edgeSingleFqdn } from "./edge-single-fqdn.ts";
import { edgeWorkgroup } from "./edge-workgroup.ts";
import { externalAccessPolicy } from "./external-access-policy.ts";
import { externalAccessPolicyPerSite } from "./external-access-policy-per-site.ts";
import { externalAccessSwitches } from "./external-access-switches.ts";
import { externalNames } from "./external-names.ts";
import { federationEdge } from "./federation-edge.ts";
import { federationPort } from "./federation-port.ts";
import { federationReach } from "./federation-reach.ts";
import { federationSingleEdge } from "./federation-single-edge.ts";
import { loadBalancer } from "./load-balancer.ts";
import { partnerDiscoveryRouting } from "./partner-discovery-routing.ts";
import { reverseProxyPools } from "./reverse-proxy-pools.ts";
import { reverseProxyPublishing } from "./reverse-proxy-publishing.ts";
import { reverseProxyRecommended } from "./reverse-proxy-recommended.ts";
import { reverseProxyRequired } from "./reverse-proxy-required.ts";
import { reverseProxySettings } from "./reverse-proxy-settings.ts";

/** The external access rules: first the scenarios, then the servers. */
export const externalAccess: readonly Rule[] = [
  edgeRequired,
  edgeForGuests,
  federationEdge,
  federationSingleEdge,
  federationPort,
  federationReach,
  partnerDiscoveryRouting,
  externalAccessSwitches,
  externalAccessPolicy,
  externalAccessPolicyPerSite,
  edgeServicesRule,
  edgeLoadBalancing,
  edgeHighAvailability,
  edgeDnsFailoverGap,
  edgeNat,
  edgeNatAddress,
  edgePerimeter,
  edgeAddressing,
  edgeSingleFqdn,
  edgeAlone,
  edgeAssociation,
  edgeWorkgroup,
  edgeNextHop,
  edgeNextHopDirector,
  directorRecommended,
  externalNames,
  reverseProxyRequired,
  reverseProxyRecommended,
  reverseProxyPublishing,
  reverseProxyPools,
  reverseProxySettings,
  loadBalancer,
];
