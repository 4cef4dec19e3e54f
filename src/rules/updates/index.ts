import type { Rule } from "../../model/rule.ts";
import { alsoForOtherProducts } from "../other-products/index.ts";
import { buildCurrent } from "./build-current.ts";
import { buildFormat } from "./build-format.ts";
import { buildStated } from "./build-stated.ts";
import { sameBuild } from "./same-build.ts";
import { securityUpdates } from "./security-updates.ts";

/** The rules on stated builds. */
export const updates: readonly Rule[] = [
  alsoForOtherProducts(buildFormat),
  alsoForOtherProducts(securityUpdates),
  alsoForOtherProducts(buildCurrent),
  sameBuild,
  buildStated,
];
