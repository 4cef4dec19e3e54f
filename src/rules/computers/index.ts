import type { Rule } from "../../model/rule.ts";
import { alsoForOtherProducts } from "../other-products/index.ts";
import { activeDirectoryLayout } from "./active-directory-layout.ts";
import { activeDirectoryLevels } from "./active-directory-levels.ts";
import { edgeAdapters } from "./edge-adapters.ts";
import { networkAdapters } from "./network-adapters.ts";
import { poolDomain } from "./pool-domain.ts";
import { prerequisites } from "./prerequisites.ts";
import { virtualCompanions } from "./virtual-companions.ts";
import { virtualHost } from "./virtual-host.ts";
import { virtualMachine } from "./virtual-machine.ts";

/** The computer rules. */
export const computers: readonly Rule[] = [
  activeDirectoryLevels,
  activeDirectoryLayout,
  poolDomain,
  virtualMachine,
  virtualHost,
  virtualCompanions,
  networkAdapters,
  edgeAdapters,
  alsoForOtherProducts(prerequisites),
];
