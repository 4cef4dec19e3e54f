import { formatNumber } from "../../../../src/base/wording.ts";
import type { Maybe, Span } from "../../../../src/profiles/fact.ts";
import { profiles } from "../../../../src/profiles/index.ts";
import type { Profile } from "../../../../src/profiles/profile.ts";
import type { Deployment, DeploymentSpec, EdgePool, FrontEndPool, Site } from "../../../../src/schema/deployment.ts";

/** A deployment that tests one value of a fact, and its date if it is not the one of all fixtures. Its label is the value. */
export type Probe = { readonly label: string; readonly deployment: Deployment; readonly today?: string | undefined };

/** The probes for a fact of a profile: for a number, at, below and above the limit. */
export type Vector = (profile: Profile) => readonly Probe[];

/** The parts of a deployment that differ from the smallest one: its first site, further sites, and the rest of its spec. */
export type Parts = {
  readonly site?: Partial<Site>;
  readonly more?: readonly Site[];
  readonly spec?: Partial<Omit<DeploymentSpec, "product" | "sites">>;
  readonly today?: string;
};

/** A probe for a product: one pool, unless the parts say otherwise. */
function probe({ product }: Profile, label: string, { site, more = [], spec, today }: Parts): Probe {
  const first: Site = { name: "Redmond", frontEndPools: [pool()], ...site };
  const deployment: Deployment = {
    apiVersion: "lync-policy/v1",
    kind: "Deployment",
    metadata: { name: "contoso" },
    spec: { product, sites: [first, ...more], ...spec },
  };
  return { label, deployment, today };
}

/** An Enterprise pool. */
export function pool(parts: Partial<FrontEndPool> = {}): FrontEndPool {
  return { fqdn: "pool01.contoso.com", edition: "enterprise", homedUsers: 1000, servers: 3, ...parts };
}

/** A Standard Edition server. */
export function standard(parts: Partial<FrontEndPool> = {}): FrontEndPool {
  return pool({ fqdn: "se01.contoso.com", edition: "standard", servers: 1, ...parts });
}

/** An Edge pool. */
export function edge(parts: Partial<EdgePool> = {}): EdgePool {
  return { fqdn: "edge01.contoso.com", servers: 1, ...parts };
}

/** Numbers around a limit. For a product without the limit, a number above that of all others. */
export function around(
  limit: (profile: Profile) => number | null,
  parts: (number: number, profile: Profile) => Parts,
): Vector {
  const most = Math.max(...Object.values(profiles).map((profile) => limit(profile) ?? 0));
  return (profile) => {
    const at = limit(profile);
    const numbers = at === null ? [most + 1] : [at - 1, at, at + 1].filter((number) => number >= 0);
    return numbers.map((number) => probe(profile, formatNumber(number), parts(number, profile)));
  };
}

/** Numbers around both ends of a range. */
export function aroundBoth(
  range: (profile: Profile) => Span,
  parts: (number: number, profile: Profile) => Parts,
): Vector {
  return (profile) => {
    const { min, max } = range(profile);
    return [min - 1, min, max, max + 1].map((number) => probe(profile, formatNumber(number), parts(number, profile)));
  };
}

/** One probe for each of some values. */
export function each<T extends string | number>(
  values: readonly T[] | ((profile: Profile) => readonly T[]),
  parts: (value: T, profile: Profile) => Parts,
): Vector {
  return (profile) =>
    (typeof values === "function" ? values(profile) : values).map((value) =>
      probe(profile, String(value), parts(value, profile)),
    );
}

/** One probe. */
export function once(label: string, parts: (profile: Profile) => Parts): Vector {
  return (profile) => [probe(profile, label, parts(profile))];
}

/** The same deployment on some days. */
export function onDays(days: (profile: Profile) => readonly (string | null)[]): Vector {
  return (profile) => days(profile).flatMap((today) => (today === null ? [] : [probe(profile, today, { today })]));
}

/** A day and the one after it. */
export function dayAndNext(day: string | null): readonly (string | null)[] {
  return day === null ? [] : [day, new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)];
}

/** All values that a list has for any product. */
export function valuesOf<T>(list: (profile: Profile) => Maybe<readonly T[]>): readonly T[] {
  return [...new Set(Object.values(profiles).flatMap((profile) => list(profile).value ?? []))];
}
