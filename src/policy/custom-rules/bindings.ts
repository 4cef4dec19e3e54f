import { once } from "../../base/memoize.ts";
import { serverCount } from "../../deployment/parts.ts";
import { fields } from "../../generated/fields.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { listOf, mapOf } from "./cel.ts";
import { entryOf, fieldOf, type Kind } from "./kinds.ts";
import type { Mapped, Value } from "./values.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * A deployment as expressions see it. Whole numbers are ints. What the schema gives a default reads as it where it is
 * left out, a list as an empty one; `has` and `in` tell whether it is written. Maps that are left out are not there: that
 * one is there says something. A server that is given by its name is a map with its `fqdn`, and `serverCount` stands
 * beside each `servers`.
 */
export const dataOf: (deployment: Deployment) => Value = once((deployment: Deployment) => seen(deployment, "{#}"));

/** A product's facts, without who says so. A fact without a value is null, and `has` does not see it. */
export const factsOf: (profile: Profile) => Value = once((profile: Profile) => {
  const facts = Object.entries(profile).map(([name, fact]) => [name, typeof fact === "string" ? fact : fact.value]);
  return seen(Object.fromEntries(facts), "dyn");
});

function seen(value: unknown, kind: Kind): Value {
  if (typeof value === "number") return Number.isInteger(value) && kind !== "double" ? BigInt(value) : value;
  if (Array.isArray(value)) {
    const entry = entryOf(kind) ?? "dyn";
    return listOf(value.map((each) => seen(each, entry)));
  }
  if (typeof value === "string" && kind === "{server}") return formed({ fqdn: value }, "server");
  if (typeof value !== "object" || value === null) return value as string | boolean | null;
  const form = /^\{(.+)\}$/.exec(kind)?.[1];
  return form === undefined ? mapOf(entriesOf(value, kind)) : formed(value as Fields, form);
}

/** A map with a form: absent properties read as their defaults. */
function formed(value: Fields, form: string): Mapped {
  const present = entriesOf(value, `{${form}}`);
  const { servers } = value;
  if (Array.isArray(servers) || typeof servers === "number")
    present.set("serverCount", BigInt(serverCount(servers as [])));
  const map = mapOf(present);
  const written = map.get.bind(map);
  const absent = defaultsOf(form);
  const get: Mapped["get"] = (key) => written(key) ?? absent.get(key);
  const has: Mapped["has"] = (key) => written(key) !== undefined;
  return Object.assign(map, { get, has });
}

function entriesOf(value: object, kind: Kind): Map<string, Value> {
  return new Map(Object.entries(value).map(([name, each]) => [name, seen(each, fieldOf(kind, name) ?? "dyn")]));
}

const defaults = new Map(
  Object.entries(fields).map(([form, properties]) => {
    const known = Object.entries(properties).filter(([, { absent }]) => absent !== undefined);
    return [form, new Map<unknown, Value>(known.map(([name, { kind, absent }]) => [name, seen(absent, kind)]))];
  }),
);

function defaultsOf(form: string): ReadonlyMap<unknown, Value> {
  return defaults.get(form) ?? new Map();
}
