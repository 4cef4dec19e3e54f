import { keyOfName } from "../../../base/host-names.ts";
import { quote } from "../../../base/wording.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Path } from "../../../yaml/path.ts";

/** Objects that have the name of an earlier one. */
export function* repeatedNames(
  objects: readonly { readonly name?: string }[],
  noun: string,
  list: Path,
): Iterable<Hit> {
  const first = new Map<string, number>();
  for (const [at, { name }] of objects.entries()) {
    if (name === undefined) continue;
    const before = first.get(keyOfName(name));
    if (before === undefined) {
      first.set(keyOfName(name), at);
      continue;
    }
    const message = `${noun} ${quote(name)} is defined twice; each ${noun} requires a unique name`;
    yield {
      path: [...list, at, "name"],
      message,
      related: [{ path: [...list, before, "name"], message: "first used here" }],
    };
  }
}
