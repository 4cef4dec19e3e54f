import { kindUnlessPublic, parseIpAddress } from "../../base/ip-address.ts";
import { quote } from "../../base/wording.ts";
import { type Address, addressesOf } from "../../deployment/network/addresses.ts";
import type { Hit, Rule } from "../../model/rule.ts";

/** The version of the addresses of a record. */
const versions = { A: 4, AAAA: 6 } as const;

export const publicAddresses: Rule = {
  id: "public-addresses",
  title: "IP addresses are well formed, and those on the Internet are public",
  level: "error",
  preset: "recommended",
  why: "The Internet does not route private and other special addresses, so external users and partners cannot reach the service",
  fix: "Use the address under which the Internet reaches the service, in the notation of the record type: IPv4 for A, IPv6 for AAAA",
  source: "rfc-6890",
  evidence: "A",
  applies: (deployment) => [...addressesOf(deployment)].length > 0,
  *check(deployment) {
    for (const address of addressesOf(deployment)) {
      const problem = malformed(address) ?? notPublic(address);
      if (problem) yield { path: address.path, ...problem };
    }
  },
};

type Problem = Omit<Hit, "path">;

/** An address that is none, or not of the version that the record requires. */
function malformed({ text, owner, record }: Address): Problem | undefined {
  const parsed = parseIpAddress(text);
  const requires = record ? `; an ${record} record requires an IPv${versions[record]} address` : "";
  const source = record ? "rfc-3596" : "rfc-6890";
  if (!parsed)
    return {
      message: `${owner} has ${quote(text)}, which is not an IP address${requires || "; a public address is required"}`,
      source,
    };
  if (!record || parsed.version === versions[record]) return undefined;
  return { message: `${owner} has the IPv${parsed.version} address ${text}${requires}`, source };
}

function notPublic({ text, owner, isPublic }: Address): Problem | undefined {
  const parsed = parseIpAddress(text);
  const kind = isPublic && parsed && kindUnlessPublic(parsed);
  if (!kind) return undefined;
  return { message: `${owner} has the ${kind} ${text}; an address that the Internet can reach is required` };
}
