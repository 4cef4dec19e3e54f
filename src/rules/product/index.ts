import type { Rule } from "../../model/rule.ts";
import { clientLicenses } from "./client-licenses.ts";
import { featureAvailability } from "./feature-availability.ts";
import { platformSupport } from "./platform-support.ts";
import { productSupport } from "./product-support.ts";

/** The product rules. */
export const product: readonly Rule[] = [featureAvailability, platformSupport, productSupport, clientLicenses];
