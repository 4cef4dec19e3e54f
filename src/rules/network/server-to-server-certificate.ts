import { networkContextOf } from "../../deployment/network/context.ts";
import type { Rule } from "../../model/rule.ts";
import { certificatesOf } from "./checks/assigned-certificates.ts";
import { certificateFindings } from "./checks/certificate-findings.ts";
import { otherServerToServer, serverToServerRows } from "./checks/server-to-server.ts";

export const serverToServerCertificate: Rule = {
  id: "server-to-server-certificate",
  title: "One certificate with a SIP domain and 2,048 bits serves all Front End Servers",
  level: "error",
  preset: "recommended",
  why: "Exchange rejects the tokens of Front End Servers: archiving, the contact store and voice mail fail",
  fix: "Use one certificate with a SIP domain in its subject and at least 2,048 bits on all Front End Servers",
  source: "exchange-2015",
  evidence: "A*",
  products: ["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: ({ spec }) => spec.network?.certificates?.some(({ usage }) => usage === "server-to-server") === true,
  *check(deployment, { profile }) {
    const context = networkContextOf(deployment, profile);
    yield* certificateFindings(context, certificatesOf(deployment), serverToServerRows);
    yield* otherServerToServer(context, certificatesOf(deployment));
  },
};
