import type { Finding } from "../../model/finding.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Product } from "../../profiles/fact.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { findingsAs, judgedAs } from "./findings-before-after.ts";
import type { Operation } from "./operations.ts";

/** Something that is left to a person, and the place that it is about. */
export type Decision = { readonly path: Path; readonly message: string };

/** A manifest's content before and after some operations. */
type Converted = {
  readonly old: unknown;
  readonly content: unknown;
  readonly operations: readonly Operation[];
  readonly to: Product;
  readonly today: string;
};

/** What a conversion leaves to a person: what its operations ask, and what the engine finds after them. */
export function decisionsIn(converted: Converted): readonly Decision[] {
  return [...asked(converted), ...found(converted)];
}

function asked({ operations, old, content }: Converted): readonly Decision[] {
  return operations.flatMap(({ kind, path, decide }) =>
    decide ? [{ path: kind === "remove" ? besides(path, old, content) : path, message: decide }] : [],
  );
}

/** The neighbour of what is no more: the entry that followed it or, at the end, the one before it. */
function besides(path: Path, old: unknown, content: unknown): Path {
  const holder = path.slice(0, -1);
  const [before, after] = [old, content].map((root) => Object.keys(valueAt(root, holder) ?? {})) as [
    string[],
    string[],
  ];
  const place = before.indexOf(String(path.at(-1)));
  const kept = (keys: readonly string[]) => keys.filter((key) => after.includes(key));
  const next = kept(before.slice(place + 1))[0] ?? kept(before.slice(0, place)).at(-1);
  return next === undefined ? holder : [...holder, next];
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], root);
}

/** Errors, whoever brings them, and warnings that the move brings. */
function found({ old, content, to, today }: Converted): readonly Decision[] {
  const { product } = (old as Deployment).spec;
  const known = new Set(
    judgedAs(manifestOf(old), product, to, today).kept.map(({ rule, message }) => `${rule} ${message}`),
  );
  const matters = ({ rule: { id, level }, message }: Finding) =>
    level === "error" || (level === "warning" && !known.has(`${id} ${message}`));
  return findingsAs(manifestOf(content), to, today)
    .filter(matters)
    .map(({ path, message }) => ({ path, message }));
}

/** A manifest whose places nobody asks for. */
function manifestOf(content: unknown): Manifest {
  const range = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { file: "", content, locate: () => ({ range, excerpt: "" }) };
}
