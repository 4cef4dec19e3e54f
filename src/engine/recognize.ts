import { quote } from "../base/wording.ts";

/** Why a document is no manifest, and whether it nearly is one. */
export type Other = { readonly reason: string; readonly isNear: boolean };

/** The reason of an empty document. */
export const empty = "it is empty";

/** Kinds of files that are not manifests. */
const otherKinds: Readonly<Record<string, string>> = {
  Policy: "it is a policy",
  Baseline: "it is a baseline",
  Requirements: 'it is a requirements file for "lync-policy plan"',
  Updates: "it is a table of updates",
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * Decides by its content whether a document is a manifest, valid or not. One that is a deployment in all but the spelling
 * of its envelope is: the schema reports what is wrong. What merely resembles one is a near miss.
 */
export function otherThanManifest(content: unknown): Other | undefined {
  if (content === null) return { reason: empty, isNear: false };
  const items = Array.isArray(content) ? content : isMap(content) ? entryOf(content, "items") : undefined;
  // A list of documents, as `kind: List` of Kubernetes or as the root.
  if (Array.isArray(items) && items.some((item) => isMap(item) && !other(item))) return undefined;
  return isMap(content) ? other(content) : { reason: "its root is not a map", isNear: false };
}

/** Whether a document has an apiVersion or a kind, whatever they are. */
export function hasEnvelope(content: unknown): boolean {
  return isMap(content) && [entryOf(content, "apiVersion"), entryOf(content, "kind")].some((one) => one !== undefined);
}

function other(content: Fields): Other | undefined {
  const apiVersion = entryOf(content, "apiVersion");
  const kind = entryOf(content, "kind");
  const signs = signsIn(content, kind);
  return isOurs(apiVersion) ? otherOfOurs(kind, signs) : otherOfOthers(content, apiVersion, signs);
}

/** A file of another kind, unless it has what only a deployment has. */
function otherOfOurs(kind: unknown, { hasSpec, hasPools }: Signs): Other | undefined {
  const reason = typeof kind === "string" && Object.hasOwn(otherKinds, kind) ? otherKinds[kind] : undefined;
  // Requirements have a product and sites too.
  const isDeployment = hasPools || (hasSpec && kind !== "Requirements");
  return reason === undefined || isDeployment ? undefined : { reason, isNear: false };
}

/** A document with another apiVersion or none: a deployment if it has all the rest of one. */
function otherOfOthers(content: Fields, apiVersion: unknown, signs: Signs): Other | undefined {
  const { isKind, hasSpec, hasPools, hasProduct } = signs;
  const isVersioned = Object.values(content).some(isOurVersion);
  const isForeign = typeof apiVersion === "string";
  const isDeployment = hasPools ? isKind || (hasProduct && hasEnvelope(content)) : isKind && hasSpec && !isForeign;
  if (isDeployment || (isVersioned && (isKind || hasSpec))) return undefined;
  const reason = isForeign ? `its apiVersion is ${quote(apiVersion)}` : "no apiVersion";
  return { reason, isNear: hasProduct || hasPools || isVersioned || (isKind && hasSpec) };
}

/** What makes a document look like a deployment, whatever its envelope. */
type Signs = {
  readonly isKind: boolean;
  readonly hasSpec: boolean;
  readonly hasProduct: boolean;
  readonly hasPools: boolean;
};

function signsIn(content: Fields, kind: unknown): Signs {
  const spec = entryOf(content, "spec");
  const [product, sites] = isMap(spec) ? [entryOf(spec, "product"), entryOf(spec, "sites")] : [];
  return {
    isKind: typeof kind === "string" && bare(kind) === "deployment",
    hasSpec: product !== undefined || sites !== undefined,
    hasProduct: typeof product === "string" && /^(?:lync|skypeforbusiness)server/.test(bare(product)),
    hasPools: Array.isArray(sites) && sites.some((site) => isMap(site) && Object.keys(site).some(isPools)),
  };
}

function isPools(key: string): boolean {
  return bare(key).endsWith("pools");
}

/** Whether a value is the apiVersion, in any version and spelling. */
function isOurs(apiVersion: unknown): boolean {
  if (typeof apiVersion !== "string") return false;
  return bare(apiVersion.split("/", 1)[0] ?? "") === "lyncpolicy" || isOurVersion(apiVersion);
}

function isOurVersion(value: unknown): boolean {
  return typeof value === "string" && value.length < 1000 && /^lyncpolicyv?\d+$/.test(bare(value));
}

/** The value of a key, else of one that is spelled nearly the same. */
function entryOf(map: Fields, name: string): unknown {
  if (Object.hasOwn(map, name)) return map[name];
  const key = Object.keys(map).find((each) => bare(each) === name.toLowerCase());
  return key === undefined ? undefined : map[key];
}

/** The letters and digits of a word. */
function bare(word: string): string {
  return word.replace(/[^A-Za-z0-9]+/g, "").toLowerCase();
}

function isMap(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
