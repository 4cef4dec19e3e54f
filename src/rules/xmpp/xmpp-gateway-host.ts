import { joinList, quote } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";

export const xmppGatewayHost: Rule = {
  id: "xmpp-gateway-host",
  title: "An XMPP Gateway is in the perimeter network, on a documented operating system",
  level: "warning",
  preset: "recommended",
  why: "The gateway connects to Internet servers: in the internal network it exposes that network, and other systems were not tested",
  fix: "Move the gateway to the perimeter network, on a documented operating system",
  source: "xmpp-gateway-gmail",
  evidence: "B",
  products: ["lync-server-2010"],
  applies: ({ spec }) => Boolean(spec.xmppGateways?.length),
  *check({ spec }, { profile }) {
    const { xmppGatewayNetwork: best, xmppGatewaySystems: systems } = profile;
    const named = systems.value ?? [];
    for (const [at, { fqdn, network, os }] of (spec.xmppGateways ?? []).entries()) {
      const path = ["spec", "xmppGateways", at];
      if (network && best.value && network !== best.value) {
        const message = `XMPP Gateway ${quote(fqdn)} is in the ${network} network; the ${best.value} network is recommended, because it connects to Internet servers`;
        yield { path: [...path, "network"], message, fact: best };
      }
      if (os && named.length > 0 && !named.some((system) => isIn64Bits(os, system))) {
        const message = `XMPP Gateway ${quote(fqdn)} runs on ${quote(os)}; the 64-bit edition of ${joinList(named, "or")} is required`;
        yield { path: [...path, "os"], message, fact: systems };
      }
    }
  },
};

/** Whether a text names the 64-bit edition of this system, as "Windows Server 2008 x64 SP2" does, but not "… 2008 R2". */
function isIn64Bits(text: string, system: string): boolean {
  const [before = "", after] = text.toLowerCase().split(system.toLowerCase(), 2);
  return /^(microsoft )?$/.test(before) && after !== undefined && !/^\s*r2\b|x86|32-?bit/.test(after);
}
