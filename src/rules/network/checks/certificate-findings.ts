import { once } from "../../../base/memoize.ts";
import { quoted } from "../../../base/wording.ts";
import { asked, type Scene } from "../../../deployment/network/context.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { Certificate } from "../../../schema/deployment.ts";
import type { SourceId } from "../../../sources/index.ts";
import type { Held } from "./assigned-certificates.ts";

/** Usages whose pages know of a wildcard among the alternative names. */
const wildcardUsages: readonly string[] = ["reverse-proxy", "director", "front-end"];

type Row = {
  readonly applies: (certificate: Certificate, scene: Scene) => boolean;
  readonly key: keyof Certificate;
  readonly says: (certificate: Certificate, scene: Scene) => string;
  readonly source: SourceId;
  /** The page of a later product, where there is one. */
  readonly later?: SourceId;
  readonly evidence: Fact<true>["evidence"];
};

/** Since Lync Server 2013 the internal interface of an Edge Server may have a wildcard certificate. */
const insideLater = ({ usage }: Certificate, { profile }: Scene) =>
  usage === "edge-internal" && profile.product !== "lync-server-2010";

const edgeExternal = ({ usage }: Certificate) => usage === "edge-external";

/** What holds for a certificate by itself. */
const rows: readonly Row[] = [
  {
    applies: (certificate) => edgeExternal(certificate) && certificate.issuer === "private",
    key: "issuer",
    says: () =>
      "comes from a private certification authority; a public one that supports subject alternative names is needed",
    source: "edge-certificates-2010",
    later: "edge-certificates-2013",
    evidence: "A",
  },
  {
    applies: (certificate, scene) => certificate.subject.startsWith("*") && !insideLater(certificate, scene),
    key: "subject",
    says: () => "has a wildcard for its subject name; the name of one server or pool is needed there",
    source: "wildcard-certificates-2010",
    evidence: "A",
  },
  {
    // The page names the roles for which wildcards work; that others cannot use them is inferred.
    applies: (certificate, scene) =>
      !wildcardUsages.includes(certificate.usage) &&
      (certificate.san ?? []).some((name) => name.startsWith("*")) &&
      !insideLater(certificate, scene),
    key: "san",
    says: ({ usage }) =>
      `has a wildcard among the subject alternative names for usage ${usage}; wildcards are documented for reverse proxies, Directors and Front End Servers, here every name is needed in full`,
    source: "wildcard-certificates-2010",
    evidence: "I",
  },
  {
    // The subject counts for partners on older products only. An Edge that names no access FQDN cannot be compared.
    applies: (certificate, scene) =>
      edgeExternal(certificate) &&
      !certificate.subject.startsWith("*") &&
      scene.federation &&
      (scene.spec.externalAccess?.federation?.legacyPartners ?? []).length > 0 &&
      accessNames(scene).all &&
      !accessNames(scene).keys.has(certificate.subject.toLowerCase()),
    key: "subject",
    says: () =>
      "is not named after the Access Edge FQDN; partners on Office Communications Server need that as its subject name",
    source: "edge-certificates-2010",
    evidence: "I",
  },
  {
    applies: ({ usage, eku }, { spec, publicIm }) =>
      usage === "edge-external" &&
      publicIm &&
      eku !== undefined &&
      !eku.includes("client") &&
      spec.externalAccess?.publicIm?.providers.includes("aol") === true,
    key: "eku",
    says: () => "is for server authentication only; AOL needs client authentication in its enhanced key usage too",
    source: "public-im-aol-2010",
    evidence: "B",
  },
];

/** The Access Edge FQDNs, as keys, if every Edge pool names its own. */
const accessNames = once(({ edges }: Scene): { readonly all: boolean; readonly keys: ReadonlySet<string> } => {
  const names = edges.flatMap(({ value }) => value.externalFqdns?.access ?? []);
  return { all: names.length === edges.length, keys: new Set(names.map((name) => name.toLowerCase())) };
});

export function* certificateHits(scene: Scene, { value, path }: Held): Iterable<Hit> {
  for (const { applies, key, says, source, later, evidence } of rows) {
    if (!applies(value, scene)) continue;
    yield {
      path: [...path, key],
      message: `certificate ${quoted(value.subject)} ${says(value, scene)}`,
      fact: asked(scene, source, evidence, later),
    };
  }
}
