import type { RuleInfo } from "../../model/rule.ts";

/** Rules that ask for something in the world: to type it would make the manifest untrue. */
const facts: Readonly<Record<string, string>> = {
  "xmpp-gateway-hotfix": "a hotfix is installed and not typed",
  "archiving-message-queuing": "Message Queuing is installed and not typed",
  "platform-support": "a computer's system is what it is",
  "client-licenses": "licenses are bought and not typed",
  "public-im-license": "a license is settled and not typed",
  "edge-certificate": "a certificate is requested and not typed",
  "dns-records": "a record is made in its zone and not typed",
  "firewall-ports": "a port is opened in the firewall and not typed",
};

/** Why nothing is offered for a rule's findings: it is a fact, or several things would mend it. */
export function notMended({ id, fix }: RuleInfo): string {
  if (id === "yaml-syntax") return "a person has to mend the text: it can be read in several ways, or in none";
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
  const order = /^[A-Z](?![A-Z])/.test(fix) ? fix.charAt(0).toLowerCase() + fix.slice(1) : fix;
  return fact === undefined ? `a person has to decide: ${order}` : `${fact}: ${order}`;
}
