import { formatNumber } from "../../../base/wording.ts";
import { certificates2015 } from "../../../deployment/network/certificate-names.ts";
import type { Certificate } from "../../../schema/deployment.ts";
import type { CertificateRow } from "./certificate-findings.ts";

const supportedBits: readonly number[] = [1024, 2048, 4096];
const supportedHashes: readonly Certificate["hash"][] = ["sha1", "sha224", "sha256", "sha384", "sha512"];

/** The properties of all requirements here: no earlier document states them. */
const since2015 = { since: "skype-for-business-server-2015", pages: certificates2015 } as const;

/** The documented lengths are those of RSA. A shorter key between servers is reported by a rule of its own. */
function hasOtherLength({ usage, keyBits, signatureAlgorithm = "rsa" }: Certificate): boolean {
  if (keyBits === undefined || signatureAlgorithm.startsWith("ecdh")) return false;
  return !supportedBits.includes(keyBits) && (usage !== "server-to-server" || keyBits > 2048);
}

/** Algorithms, keys and extensions that certificates require. An absent property is not checked. */
export const algorithmRows: Readonly<Record<string, CertificateRow>> = {
  "server-key-usage": {
    ...since2015,
    violates: ({ eku }) => eku?.includes("server") === false,
    key: "eku",
    message: () => 'has no server authentication; "server" is required in eku',
  },
  "revocation-list": {
    ...since2015,
    violates: ({ crlDistributionPoint }) => crlDistributionPoint === false,
    key: "crlDistributionPoint",
    message: () => "has no distribution point of revocation lists; all server certificates require one",
  },
  hash: {
    ...since2015,
    violates: ({ hash }) => hash !== undefined && !supportedHashes.includes(hash),
    key: "hash",
    message: ({ hash }, { profile }) =>
      `is signed with ${hash?.toUpperCase()}; ${profile.name} supports SHA-1 and SHA-2`,
  },
  signature: {
    ...since2015,
    violates: ({ signatureAlgorithm }) => signatureAlgorithm === "rsassa-pss",
    key: "signatureAlgorithm",
    message: (_certificate, { profile }) =>
      `is signed with RSASSA-PSS, which ${profile.name} does not support; RSA or an ECDH algorithm is required`,
  },
  "key-length": {
    ...since2015,
    violates: hasOtherLength,
    key: "keyBits",
    message: ({ keyBits = 0 }, { profile }) =>
      `has a key of ${formatNumber(keyBits)} bits; ${profile.name} supports 1,024, 2,048 and 4,096`,
  },
  "key-provider": {
    ...since2015,
    violates: ({ keyProvider }) => keyProvider === "cng",
    key: "keyProvider",
    message: (_certificate, { profile }) =>
      `has a CNG key, which ${profile.name} does not support; a cryptographic service provider (csp) is required`,
  },
  "auto-enrollment": {
    ...since2015,
    usages: ["edge-external", "edge-internal", "av-authentication"],
    violates: ({ autoEnrolled }) => autoEnrolled === true,
    key: "autoEnrolled",
    message: () => "is requested by auto-enrollment, which is supported only for internal servers; request it manually",
  },
};
