import type { SchemaFailure } from "./failures.ts";
import { unitOf } from "./units.ts";

/** How to write a number beyond a limit: without its sign, or in the unit of the property; undefined if that is not known. */
export function limitHint({ keyword, value, params, path, schema }: SchemaFailure): string | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  // In other programs, -1 means that there is no limit.
  if (keyword !== "maximum") return value < 0 && value !== -1 ? `write ${-value}` : undefined;
  const gigabytes = value / 1024;
  const isMegabytes = unitOf(String(path.at(-1))) === "gigabytes" && gigabytes <= Number(params.limit);
  return isMegabytes && schema.fields ? `write ${Math.round(gigabytes * 100) / 100} if it is in megabytes` : undefined;
}
