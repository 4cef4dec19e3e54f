import type { XmlElement } from "./xml.ts";

/** The prefix of all namespaces of topologies. The year in them does not identify a product. */
const topologyNamespace = "urn:schema:Microsoft.Rtc.Management.";

/** Whether an element belongs to a topology. */
export function isTopologyElement({ namespace }: XmlElement): boolean {
  return namespace.startsWith(topologyNamespace);
}

/** The children with a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name && isTopologyElement(child)) ?? [];
}

/** The first child with a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name && isTopologyElement(child));
}

/** All descendants with one of the names, in document order. */
export function* descendantsOf(element: XmlElement | undefined, ...names: readonly string[]): Iterable<XmlElement> {
  for (const child of element?.children ?? []) {
    if (names.includes(child.name) && isTopologyElement(child)) yield child;
    yield* descendantsOf(child, ...names);
  }
}

/** The longest name that the schema of a manifest allows. */
const maxNameLength = 253;

/** Reduces a text of a file to one printable line, as a manifest allows it. Undefined if nothing remains. */
export function toPrintableLine(text: string | undefined): string | undefined {
  const line = text?.replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]+/gu, " ").trim();
  return line ? [...line].slice(0, maxNameLength).join("").slice(0, maxNameLength).trim() : undefined;
}

/** The value of an attribute as one printable line. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return toPrintableLine(element?.attributes.get(name));
}

/** Whether an attribute is true, in the notations of XML Schema. */
export function isTrue(element: XmlElement | undefined, name: string): boolean {
  return /^(true|1)$/i.test(element?.attributes.get(name) ?? "");
}
