import { keyOfName } from "../../base/host-names.ts";
import { joinList, quote } from "../../base/wording.ts";
import { roleNames, rolesByServer } from "../../deployment/roles.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { XmppGateway } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";

export const xmppGatewayPlacement: Rule = {
  id: "xmpp-gateway-placement",
  title: "An XMPP Gateway has a dedicated perimeter server with a certificate",
  level: "error",
  preset: "recommended",
  why: "The gateway connects to Internet servers: in the internal network it exposes that network, and undocumented setups were not tested",
  fix: "Use a documented operating system, a dedicated server in the perimeter network and a server certificate",
  source: "xmpp-gateway-jabber",
  evidence: "B",
  products: ["lync-server-2010"],
  applies: ({ spec }) => Boolean(spec.xmppGateways?.length),
  *check(deployment, { profile }) {
    const computers = rolesByServer(deployment);
    for (const [at, gateway] of (deployment.spec.xmppGateways ?? []).entries()) {
      const roles = computers.get(keyOfName(gateway.fqdn));
      const others = roles ? [...roles.values()].filter(({ role }) => role !== "xmpp-gateway") : [];
      // Collocated with an Edge Server: edge-alone.
      if (others[0] && !roles?.has("edge")) {
        const names = joinList(others.map(({ role }) => roleNames[role]));
        const message = `computer ${quote(gateway.fqdn)} has the roles XMPP Gateway and ${names}; the gateway requires a dedicated server`;
        yield { path: others[0].path, message };
      }
      yield* flaws(gateway, ["spec", "xmppGateways", at], profile);
    }
  },
};

function* flaws({ fqdn, network, os, certificate }: XmppGateway, place: Path, profile: Profile): Iterable<Hit> {
  const name = () => `XMPP Gateway ${quote(fqdn)}`;
  const { xmppGatewayNetwork: best, xmppGatewaySystems: systems } = profile;
  if (network && best.value && network !== best.value) {
    const message = `${name()} is in the ${network} network; the ${best.value} network is recommended, because it connects to Internet servers`;
    yield { path: [...place, "network"], message, fact: best };
  }
  const named = systems.value ?? [];
  if (os && named.length > 0 && !named.some((system) => isIn64Bits(os, system))) {
    const message = `${name()} runs on ${quote(os)}; the 64-bit edition of ${joinList(named, "or")} is required`;
    yield { path: [...place, "os"], message, fact: systems };
  }
  if (certificate?.eku?.includes("server") === false) {
    const message = `the certificate of ${name()} has no server authentication; mutual TLS with the Edge Server requires "server" in eku`;
    yield { path: [...place, "certificate", "eku"], message };
  }
}

/** Whether a text names the 64-bit edition of this system, as "Windows Server 2008 x64 SP2" does, but not "… 2008 R2". */
function isIn64Bits(text: string, system: string): boolean {
  const [before = "", after] = text.toLowerCase().split(system.toLowerCase(), 2);
  return /^(microsoft )?$/.test(before) && after !== undefined && !/^\s*r2\b|x86|32-?bit/.test(after);
}
