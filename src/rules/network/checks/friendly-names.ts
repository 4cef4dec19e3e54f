import { groupBy } from "../../../base/group-by.ts";
import { quote } from "../../../base/wording.ts";
import { namesOf } from "../../../deployment/names.ts";
import { certificates2015 } from "../../../deployment/network/certificate-names.ts";
import { normalizeName } from "../../../deployment/network/dns-record.ts";
import type { Context, Hit } from "../../../model/rule.ts";
import { stated } from "../../../profiles/stated.ts";
import type { Certificate, Deployment } from "../../../schema/deployment.ts";
import { certificatesOf, type ListedCertificate } from "./assigned-certificates.ts";

/** Whether two entries may be one certificate, which a server uses for several purposes. */
function mayBeOne(one: Certificate, other: Certificate): boolean {
  return one.usage !== other.usage && normalizeName(one.subject) === normalizeName(other.subject);
}

/** Certificates with the friendly name of another one on the same computer. A certificate of a pool is on all of its servers. */
export function* repeatedFriendlyNames(deployment: Deployment, { profile }: Context): Iterable<Hit> {
  const named = certificatesOf(deployment).filter(({ value }) => value.friendlyName);
  if (named.length < 2) return;
  const members = groupBy(namesOf(deployment), ({ memberOf }) => normalizeName(memberOf ?? ""));
  const first = new Map<string, ListedCertificate>();
  for (const certificate of named) {
    const { assignedTo = [], friendlyName = "", subject } = certificate.value;
    const computers = assignedTo.flatMap((name) => members.get(normalizeName(name))?.map(({ fqdn }) => fqdn) ?? name);
    const keyOf = (computer: string) => `${normalizeName(computer)} ${friendlyName}`;
    const computer = computers.find((one) => first.has(keyOf(one)));
    const other = computer && first.get(keyOf(computer));
    if (other && !mayBeOne(certificate.value, other.value))
      yield {
        path: [...certificate.path, "friendlyName"],
        message: `certificate ${quote(subject)} has the friendly name ${quote(friendlyName)} of another certificate on ${quote(computer)}; a unique one is required on each computer`,
        fact: stated(profile, certificates2015),
        related: [{ path: [...other.path, "friendlyName"], message: "the other certificate has it too" }],
      };
    else for (const one of computers) first.set(keyOf(one), certificate);
  }
}
