import { memoizeLast } from "../../base/memoize.ts";
import { serverCount } from "../../deployment/parts.ts";
import { fields } from "../../generated/fields.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { listOf, mapOf } from "./cel.ts";
import { fieldOf, itemOf, type Kind } from "./kinds.ts";
import type { Mapped, Value } from "./values.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * A deployment as the value of `deployment` in expressions. Integers are ints. A missing property reads as its default in
 * the schema, a missing list as an empty one; `has` and `in` test whether it is present. A missing map is missing, because its
 * presence has a meaning. A server given by its name is a map with `fqdn`, and each `servers` has a `serverCount` next to it.
 */
export const deploymentValue: (deployment: Deployment) => Value = memoizeLast((deployment: Deployment) =>
  toValue(deployment, "{#}"),
);

/** The facts of a product as the value of `profile`, without their sources. A fact without a value is null, and `has` is false. */
export const profileValue: (profile: Profile) => Value = memoizeLast((profile: Profile) => {
  const facts = Object.entries(profile).map(([name, fact]) => [name, typeof fact === "string" ? fact : fact.value]);
  return toValue(Object.fromEntries(facts), "dyn");
});

function toValue(value: unknown, kind: Kind): Value {
  if (typeof value === "number") return Number.isInteger(value) && kind !== "double" ? BigInt(value) : value;
  if (Array.isArray(value)) {
    const item = itemOf(kind) ?? "dyn";
    return listOf(value.map((each) => toValue(each, item)));
  }
  if (typeof value === "string" && kind === "{server}") return objectValue({ fqdn: value }, "server");
  if (typeof value !== "object" || value === null) return value as string | boolean | null;
  const shape = /^\{(.+)\}$/.exec(kind)?.[1];
  return shape === undefined ? mapOf(entriesOf(value, kind)) : objectValue(value as Fields, shape);
}

/** An object of the schema: missing properties read as their defaults. */
function objectValue(value: Fields, shape: string): Mapped {
  const present = entriesOf(value, `{${shape}}`);
  const { servers } = value;
  if (Array.isArray(servers) || typeof servers === "number")
    present.set("serverCount", BigInt(serverCount(servers as [])));
  const map = mapOf(present);
  const written = map.get.bind(map);
  const absent = defaultsOf(shape);
  const get: Mapped["get"] = (key) => written(key) ?? absent.get(key);
  const has: Mapped["has"] = (key) => written(key) !== undefined;
  return Object.assign(map, { get, has });
}

function entriesOf(value: object, kind: Kind): Map<string, Value> {
  return new Map(Object.entries(value).map(([name, each]) => [name, toValue(each, fieldOf(kind, name) ?? "dyn")]));
}

const defaults = new Map(
  Object.entries(fields).map(([shape, properties]) => {
    const known = Object.entries(properties).filter(([, { absent }]) => absent !== undefined);
    return [
      shape,
      new Map<unknown, Value>(known.map(([name, { kind, absent }]) => [name, toValue(absent, kind as Kind)])),
    ];
  }),
);

function defaultsOf(shape: string): ReadonlyMap<unknown, Value> {
  return defaults.get(shape) ?? new Map();
}
