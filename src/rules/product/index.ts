import type { Rule } from "../../model/rule.ts";
import { alsoForOtherProducts } from "../other-products/index.ts";
import { clientLicenses } from "./client-licenses.ts";
import { clientVersions } from "./client-versions.ts";
import { databaseAvailability } from "./database-availability.ts";
import { extendedSupport } from "./extended-support.ts";
import { featureAvailability } from "./feature-availability.ts";
import { hybridApplication } from "./hybrid-application.ts";
import { hybridBuilds } from "./hybrid-builds.ts";
import { hypervisor } from "./hypervisor.ts";
import { platformSupport } from "./platform-support.ts";
import { poolOperatingSystem } from "./pool-operating-system.ts";
import { productSupport } from "./product-support.ts";
import { serverHardware } from "./server-hardware.ts";
import { tlsVersion } from "./tls-version.ts";
import { upgradedOperatingSystem } from "./upgraded-operating-system.ts";

/** The product rules. */
export const product: readonly Rule[] = [
  featureAvailability,
  alsoForOtherProducts(platformSupport),
  upgradedOperatingSystem,
  poolOperatingSystem,
  hypervisor,
  alsoForOtherProducts(serverHardware),
  databaseAvailability,
  alsoForOtherProducts(tlsVersion),
  hybridApplication,
  hybridBuilds,
  productSupport,
  extendedSupport,
  clientLicenses,
  clientVersions,
];
