import { quote } from "../../../base/wording.ts";
import { appliesTo } from "../../../deployment/network/certificate-names.ts";
import type { NetworkContext } from "../../../deployment/network/context.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Product } from "../../../profiles/fact.ts";
import { type Pages, stated } from "../../../profiles/stated.ts";
import type { Certificate } from "../../../schema/deployment.ts";
import type { ListedCertificate } from "./assigned-certificates.ts";

/** A requirement on a single certificate. */
export type CertificateRow = {
  /** The usages that it applies to. Default: all. */
  readonly usages?: readonly Certificate["usage"][];
  readonly since: Product;
  readonly until?: Product;
  /** Whether a certificate violates it. */
  readonly violates: (certificate: Certificate, context: NetworkContext) => boolean;
  readonly key: keyof Certificate;
  /** What the certificate has, and what is required, after its subject. */
  readonly message: (certificate: Certificate, context: NetworkContext) => string;
  readonly pages: Pages;
};

/** Violations of each certificate. */
export function* certificateFindings(
  context: NetworkContext,
  certificates: readonly ListedCertificate[],
  table: Readonly<Record<string, CertificateRow>>,
): Iterable<Hit> {
  const rows = Object.values(table).filter((row) => appliesTo(row, context.profile));
  for (const { value, path } of certificates)
    for (const { usages, violates, key, message, pages } of rows) {
      if (usages?.includes(value.usage) === false || !violates(value, context)) continue;
      yield {
        path: [...path, key],
        message: `certificate ${quote(value.subject)} ${message(value, context)}`,
        fact: stated(context.profile, pages),
      };
    }
}

/** Whether the subject of a certificate is a wildcard. */
export function hasWildcardSubject({ subject }: Certificate): boolean {
  return subject.startsWith("*");
}
