import type { RuleDocs } from "../model/rule.ts";
import { archivingDocs } from "./archiving/docs.ts";
import { capacityDocs } from "./capacity/docs.ts";
import { externalAccessDocs } from "./external-access/docs.ts";
import { networkDocs } from "./network/docs.ts";
import { productDocs } from "./product/docs.ts";
import { publicImDocs } from "./public-im/docs.ts";
import { topologyDocs } from "./topology/docs.ts";
import { updateDocs } from "./updates/docs.ts";
import { xmppDocs } from "./xmpp/docs.ts";

/** The long texts of all rule pages, by rule id. Only `explain`, the rule pages and the formats that print them load it. */
export const ruleDocs: Readonly<Record<string, RuleDocs>> = {
  ...capacityDocs,
  ...externalAccessDocs,
  ...publicImDocs,
  ...xmppDocs,
  ...archivingDocs,
  ...topologyDocs,
  ...networkDocs,
  ...productDocs,
  ...updateDocs,
};
