import type { Element } from "./xml.ts";

/** All namespaces of topologies; years in them say nothing about products. */
const ours = "urn:schema:Microsoft.Rtc.Management.";

/** Whether an element belongs to a topology at all. */
export function isOurs({ namespace }: Element): boolean {
  return namespace.startsWith(ours);
}

/** The children of a name. */
export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name && isOurs(child)) ?? [];
}

/** The first child of a name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name && isOurs(child));
}

/** All elements of a name below another, in the order in which they stand. */
export function* below(element: Element | undefined, ...names: readonly string[]): Iterable<Element> {
  for (const child of element?.children ?? []) {
    if (names.includes(child.name) && isOurs(child)) yield child;
    yield* below(child, ...names);
  }
}

/** The longest name that a manifest takes. */
const longest = 253;

/** Words of a file as a manifest takes them: one line that can be printed, or nothing. */
export function plain(text: string | undefined): string | undefined {
  const line = text?.replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]+/gu, " ").trim();
  return line ? [...line].slice(0, longest).join("").slice(0, longest).trim() : undefined;
}

/** An attribute of an element, as a manifest takes it. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return plain(element?.attributes.get(name));
}

/** Whether an attribute says yes. */
export function isTrue(element: Element | undefined, name: string): boolean {
  return /^(true|1)$/i.test(element?.attributes.get(name) ?? "");
}
