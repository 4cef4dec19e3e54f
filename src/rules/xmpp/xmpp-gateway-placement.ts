import { joinList, quote } from "../../base/wording.ts";
import { withStatedRoles } from "../../deployment/name-index.ts";
import { roleNames, rolesByServer } from "../../deployment/roles.ts";
import type { Rule } from "../../model/rule.ts";

export const xmppGatewayPlacement: Rule = {
  id: "xmpp-gateway-placement",
  title: "An XMPP Gateway has a dedicated server with a server certificate",
  level: "error",
  preset: "recommended",
  why: "Undocumented setups were not tested, and without server authentication the Edge Server refuses the connection",
  fix: "Move the other role to another server, and use a certificate for server authentication",
  source: "xmpp-gateway-jabber",
  evidence: "B",
  products: ["lync-server-2010"],
  applies: (deployment) =>
    Boolean(deployment.spec.xmppGateways?.length) ||
    withStatedRoles(deployment).some(({ roles }) => roles.includes("xmpp-gateway")),
  *check(deployment) {
    for (const roles of rolesByServer(deployment).values()) {
      const gateway = roles.get("xmpp-gateway");
      const others = [...roles.values()].filter(({ role }) => role !== "xmpp-gateway");
      // Collocated with an Edge Server: edge-alone.
      if (!gateway || !others[0] || roles.has("edge")) continue;
      const names = joinList(others.map(({ role }) => roleNames[role]));
      const message = `computer ${quote(gateway.fqdn)} has the roles XMPP Gateway and ${names}; the gateway requires a dedicated server`;
      yield { path: others[0].path, message, size: { amount: others.length, unit: "role" } };
    }
    for (const [at, { fqdn, certificate }] of (deployment.spec.xmppGateways ?? []).entries()) {
      if (certificate?.eku?.includes("server") !== false) continue;
      const message = `the certificate of XMPP Gateway ${quote(fqdn)} has no server authentication; mutual TLS with the Edge Server requires "server" in eku`;
      yield { path: ["spec", "xmppGateways", at, "certificate", "eku"], message };
    }
  },
};
