import { memoizeLast } from "../../../base/memoize.ts";
import { formatNumber, joinAbbreviated, quote } from "../../../base/wording.ts";
import type { NetworkContext } from "../../../deployment/network/context.ts";
import { normalizeName } from "../../../deployment/network/dns-record.ts";
import type { Hit } from "../../../model/rule.ts";
import { since2015 } from "../../../profiles/stated.ts";
import type { ListedCertificate } from "./assigned-certificates.ts";
import { firstDifference } from "./certificate-differences.ts";
import type { CertificateRow } from "./certificate-findings.ts";

const row = {
  usages: ["server-to-server"],
  since: "skype-for-business-server-2015",
  pages: since2015("exchange-2015", "A*"),
} as const;

/** The SIP domains as keys, and as in messages. */
const domainsIn = memoizeLast(({ domains }: NetworkContext) => {
  return { keys: new Set(domains.map(normalizeName)), text: joinAbbreviated(domains.map(quote), "or") };
});

/** Whether a name is one of several domains or in one of them. */
function isInOneOf(keys: ReadonlySet<string>, name: string): boolean {
  const labels = normalizeName(name).split(".");
  return labels.some((_label, at) => keys.has(labels.slice(at).join(".")));
}

/** What a certificate for authentication between servers (OAuth) requires. */
export const serverToServerRows: Readonly<Record<string, CertificateRow>> = {
  "sip-domain": {
    ...row,
    // The default certificate of a pool is documented as an example, so a name within the domain is enough.
    violates: ({ subject }, context) => {
      const { keys } = domainsIn(context);
      return keys.size > 0 && !isInOneOf(keys, subject);
    },
    key: "subject",
    message: (_certificate, context) =>
      `has no SIP domain in its subject; server-to-server authentication requires ${domainsIn(context).text} in it`,
  },
  "key-length": {
    ...row,
    violates: ({ keyBits, signatureAlgorithm = "rsa" }) =>
      keyBits !== undefined && keyBits < 2048 && !signatureAlgorithm.startsWith("ecdh"),
    key: "keyBits",
    message: ({ keyBits = 0 }) =>
      `has a key of ${formatNumber(keyBits)} bits; server-to-server authentication requires at least 2,048`,
  },
};

/** A second certificate, although all Front End Servers use the same one. Those that violate a row are reported for that. */
export function* otherServerToServer(
  context: NetworkContext,
  certificates: readonly ListedCertificate[],
): Iterable<Hit> {
  const rows = Object.values(serverToServerRows);
  const difference = firstDifference(
    certificates.filter(
      ({ value }) => value.usage === "server-to-server" && !rows.some(({ violates }) => violates(value, context)),
    ),
  );
  if (!difference) return;
  const { first, second, key } = difference;
  yield {
    path: [...second.path, key],
    message: `certificates ${quote(first.value.subject)} and ${quote(second.value.subject)} for server-to-server authentication differ in ${key}; all Front End Servers require the same one`,
    related: [{ path: first.path, message: "the other certificate is here" }],
  };
}
