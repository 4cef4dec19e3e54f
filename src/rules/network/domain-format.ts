import { hostNameError, isHostName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { DeploymentSpec } from "../../schema/deployment.ts";

export const domainFormat: Rule = {
  id: "domain-format",
  title: "SIP domains and the domains of partners are host names",
  level: "error",
  preset: "recommended",
  why: "DNS cannot resolve other names, so clients and partners do not find the domain",
  fix: "Write the domain as in DNS: letters, digits and hyphens, in labels separated by dots; a domain with other characters in its ASCII notation",
  source: "rfc-1123",
  evidence: "A",
  applies: ({ spec }) => domainsOf(spec).some(({ domains }) => domains.length > 0),
  *check({ spec }) {
    for (const list of domainsOf(spec)) yield* strangeDomains(list);
  },
};

/** A list of domains: its keys under `spec`, its name in messages. */
type DomainList = { readonly keys: readonly string[]; readonly name: string; readonly domains: readonly string[] };

function domainsOf({ sipDomains, externalAccess: { federation, xmpp } = {} }: DeploymentSpec): readonly DomainList[] {
  const list = (keys: readonly string[], domains: readonly string[] = []) => {
    return { keys, name: keys.slice(-2).join("."), domains };
  };
  return [
    list(["sipDomains"], sipDomains),
    list(["externalAccess", "federation", "allowedDomains"], isOn(federation) ? federation.allowedDomains : []),
    list(["externalAccess", "xmpp", "partners"], isOn(xmpp) ? xmpp.partners : []),
  ];
}

function* strangeDomains({ keys, name, domains }: DomainList): Iterable<Hit> {
  for (const [at, domain] of domains.entries()) {
    if (isHostName(domain)) continue;
    // No document states whether partners can be named by wildcards.
    const error = hostNameError(name === "sipDomains" ? domain : domain.replace(/^\*\./, ""));
    if (error) yield { path: ["spec", ...keys, at], message: `${name} lists ${quote(domain)}, which ${error}` };
  }
}
