import { normalizeName } from "../../../deployment/network/dns-record.ts";
import type { Certificate } from "../../../schema/deployment.ts";
import type { ListedCertificate } from "./assigned-certificates.ts";

/** A property in which two certificates differ. */
export type Difference = {
  readonly first: ListedCertificate;
  readonly second: ListedCertificate;
  readonly key: keyof Certificate;
};

/** The content of a certificate, each with a text that is equal for equal values. Where and how it is installed does not count. */
const contents = {
  subject: ({ subject }) => normalizeName(subject),
  issuer: ({ issuer }) => issuer,
  san: ({ san }) => san && [...new Set(san.map(normalizeName))].sort().join(),
  eku: ({ eku }) => eku && [...new Set(eku)].sort().join(),
  keyBits: ({ keyBits }) => keyBits?.toString(),
  hash: ({ hash }) => hash,
  signatureAlgorithm: ({ signatureAlgorithm }) => signatureAlgorithm,
  crlDistributionPoint: ({ crlDistributionPoint }) => crlDistributionPoint?.toString(),
} as const satisfies { readonly [key in keyof Certificate]?: (certificate: Certificate) => string | undefined };

/** The first certificate that states something else than one before it. What a certificate does not state is not compared. */
export function firstDifference(certificates: readonly ListedCertificate[]): Difference | undefined {
  const stated = new Map<string, { readonly first: ListedCertificate; readonly text: string }>();
  for (const second of certificates)
    for (const key of Object.keys(contents) as (keyof typeof contents)[]) {
      const text = contents[key](second.value);
      if (text === undefined) continue;
      const before = stated.get(key);
      if (!before) stated.set(key, { first: second, text });
      else if (before.text !== text) return { first: before.first, second, key };
    }
  return undefined;
}
