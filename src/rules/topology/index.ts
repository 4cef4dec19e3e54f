import type { Rule } from "../../model/rule.ts";
import { backEnd } from "./back-end.ts";
import { backEndAvailability } from "./back-end-availability.ts";
import { backupRegistrar } from "./backup-registrar.ts";
import { branchCentralSite } from "./branch-central-site.ts";
import { centralManagementPool } from "./central-management-pool.ts";
import { centralSitePool } from "./central-site-pool.ts";
import { collocation } from "./collocation.ts";
import { directorHomesNobody } from "./director-homes-nobody.ts";
import { directorLoadBalancing } from "./director-load-balancing.ts";
import { fileStore } from "./file-store.ts";
import { fqdnFormat } from "./fqdn-format.ts";
import { frontEndLoadBalancing } from "./front-end-load-balancing.ts";
import { knownReference } from "./known-reference.ts";
import { multipartyIm } from "./multiparty-im.ts";
import { poolDetails } from "./pool-details.ts";
import { poolPairing } from "./pool-pairing.ts";
import { poolPairingBackEnd } from "./pool-pairing-back-end.ts";
import { standardEditionWebServices } from "./standard-edition-web-services.ts";
import { stretchedPool } from "./stretched-pool.ts";
import { uniqueFqdn } from "./unique-fqdn.ts";
import { webServicesFqdn } from "./web-services-fqdn.ts";

/** The topology rules. */
export const topology: readonly Rule[] = [
  uniqueFqdn,
  knownReference,
  fqdnFormat,
  centralSitePool,
  branchCentralSite,
  collocation,
  frontEndLoadBalancing,
  directorLoadBalancing,
  webServicesFqdn,
  standardEditionWebServices,
  multipartyIm,
  backEnd,
  backEndAvailability,
  poolPairing,
  poolPairingBackEnd,
  fileStore,
  stretchedPool,
  backupRegistrar,
  centralManagementPool,
  poolDetails,
  directorHomesNobody,
];
