import type { Rule } from "../../model/rule.ts";
import { publicImLicense } from "./public-im-license.ts";
import { publicImModality } from "./public-im-modality.ts";
import { publicImProvider } from "./public-im-provider.ts";
import { publicImServiceEnded } from "./public-im-service-ended.ts";

/** The public IM rules. */
export const publicIm: readonly Rule[] = [publicImLicense, publicImProvider, publicImServiceEnded, publicImModality];
