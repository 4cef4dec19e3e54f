import type { RuleDocs } from "../model/rule.ts";
import { archivingDocs } from "./archiving/docs.ts";
import { capacityDocs } from "./capacity/docs.ts";
import { computerDocs } from "./computers/docs.ts";
import { databaseDocs } from "./databases/docs.ts";
import { externalAccessDocs } from "./external-access/docs.ts";
import { hybridDocs } from "./hybrid/docs.ts";
import { networkDocs } from "./network/docs.ts";
import { persistentChatDocs } from "./persistent-chat/docs.ts";
import { productDocs } from "./product/docs.ts";
import { publicImDocs } from "./public-im/docs.ts";
import { topologyDocs } from "./topology/docs.ts";
import { updateDocs } from "./updates/docs.ts";
import { voiceDocs } from "./voice/docs.ts";
import { xmppDocs } from "./xmpp/docs.ts";

/** The long texts of all rule pages, by rule id. Only `explain`, the rule pages and the formats that print them load it. */
export const ruleDocs: Readonly<Record<string, RuleDocs>> = {
  ...capacityDocs,
  ...externalAccessDocs,
  ...publicImDocs,
  ...xmppDocs,
  ...archivingDocs,
  ...topologyDocs,
  ...voiceDocs,
  ...persistentChatDocs,
  ...databaseDocs,
  ...networkDocs,
  ...productDocs,
  ...computerDocs,
  ...hybridDocs,
  ...updateDocs,
};
