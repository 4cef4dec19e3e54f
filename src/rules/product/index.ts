import type { Rule } from "../../model/rule.ts";
import { clientLicenses } from "./client-licenses.ts";
import { databaseAvailability } from "./database-availability.ts";
import { extendedSupport } from "./extended-support.ts";
import { featureAvailability } from "./feature-availability.ts";
import { hybridApplication } from "./hybrid-application.ts";
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
  platformSupport,
  upgradedOperatingSystem,
  poolOperatingSystem,
  hypervisor,
  serverHardware,
  databaseAvailability,
  tlsVersion,
  hybridApplication,
  productSupport,
  extendedSupport,
  clientLicenses,
];
