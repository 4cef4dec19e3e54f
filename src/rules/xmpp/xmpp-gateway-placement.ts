import { keyOfName } from "../../base/host-names.ts";
import { listed, quoted } from "../../base/wording.ts";
import { roleNames, rolesByComputer } from "../../deployment/roles.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { XmppGateway } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";

export const xmppGatewayPlacement: Rule = {
  id: "xmpp-gateway-placement",
  title: "An XMPP Gateway has its own server in the perimeter network, with a certificate",
  level: "error",
  preset: "recommended",
  why: "The gateway talks to servers on the Internet: inside it lets them in, and what its documents leave out was not tested",
  fix: "Give the gateway a documented operating system, a computer of its own in the perimeter network and a server certificate",
  turnOffWhen: "The gateway runs like this with the consent of Microsoft support",
  source: "xmpp-gateway-jabber",
  evidence: "B",
  products: ["lync-server-2010"],
  applies: ({ spec }) => Boolean(spec.xmppGateways?.length),
  *check(deployment, { profile }) {
    const computers = rolesByComputer(deployment);
    for (const [at, gateway] of (deployment.spec.xmppGateways ?? []).entries()) {
      const roles = computers.get(keyOfName(gateway.fqdn));
      const others = roles ? [...roles.values()].filter(({ role }) => role !== "xmpp-gateway") : [];
      // Beside an Edge Server edge-alone speaks.
      if (others[0] && !roles?.has("edge")) {
        const names = listed(others.map(({ role }) => roleNames[role]));
        const message = `computer ${quoted(gateway.fqdn)} is XMPP Gateway and ${names} at once; the gateway needs one of its own`;
        yield { path: others[0].path, message };
      }
      yield* flaws(gateway, ["spec", "xmppGateways", at], profile);
    }
  },
};

function* flaws({ fqdn, network, os, certificate }: XmppGateway, place: Path, profile: Profile): Iterable<Hit> {
  const name = () => `XMPP Gateway ${quoted(fqdn)}`;
  const { xmppGatewayNetwork: best, xmppGatewaySystems: systems } = profile;
  if (network && best.value && network !== best.value) {
    const message = `${name()} is in the ${network} network; the ${best.value} network is recommended, since it talks to servers on the Internet`;
    yield { path: [...place, "network"], message, fact: best };
  }
  const named = systems.value ?? [];
  if (os && named.length > 0 && !named.some((system) => isIn64Bits(os, system))) {
    const message = `${name()} runs on ${quoted(os)}; ${listed(named, "or")} in 64 bits is needed`;
    yield { path: [...place, "os"], message, fact: systems };
  }
  if (certificate?.eku?.includes("server") === false) {
    const message = `the certificate of ${name()} is not made for servers; "server" is needed in eku for mutual TLS with the Edge`;
    yield { path: [...place, "certificate", "eku"], message };
  }
}

/** Whether a text names this system: "Windows Server 2008 x64 SP2" does, "Windows Server 2008 R2" does not. */
function isIn64Bits(text: string, system: string): boolean {
  const [before = "", after] = text.toLowerCase().split(system.toLowerCase(), 2);
  return /^(microsoft )?$/.test(before) && after !== undefined && !/^\s*r2\b|x86|32-?bit/.test(after);
}
