import type { Finding } from "../../model/finding.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Product } from "../../profiles/fact.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { valueAt } from "../../yaml/edit/content.ts";
import type { Path } from "../../yaml/path.ts";
import { compareFindings, findingsUnder, type UpgradeBasis } from "./findings-before-after.ts";
import type { Operation } from "./operation.ts";

/** A decision that is left to a person, and the path that it is about. */
export type Decision = { readonly path: Path; readonly message: string };

/** A manifest's content before and after some operations. */
type Converted = {
  readonly old: unknown;
  readonly content: unknown;
  readonly operations: readonly Operation[];
  readonly to: Product;
  readonly basis: UpgradeBasis;
};

/** The decisions that a conversion leaves to a person: those of its operations, and the findings in its result. */
export function decisionsFor(converted: Converted): readonly Decision[] {
  return [...operationDecisions(converted), ...findingDecisions(converted)];
}

function operationDecisions({ operations, old, content }: Converted): readonly Decision[] {
  return operations.flatMap(({ edit, decide }) =>
    decide === undefined ? [] : [{ path: commentPath(edit, old, content), message: decide }],
  );
}

/** Where the comment of an edit goes: to a value that was set, to the object of one that was added, beside one removed. */
function commentPath({ do: kind, path }: Operation["edit"], old: unknown, content: unknown): Path {
  if (kind === "remove") return neighborOf(path, old, content);
  return valueAt(old, path) === undefined ? path.slice(0, -1) : path;
}

/** The neighbor of a removed entry: the one behind it or, if it was the last, the one before it. */
function neighborOf(path: Path, old: unknown, content: unknown): Path {
  const parent = path.slice(0, -1);
  const [before, after] = [old, content].map((root) => Object.keys(valueAt(root, parent) ?? {})) as [
    string[],
    string[],
  ];
  const place = before.indexOf(String(path.at(-1)));
  const kept = (keys: readonly string[]) => keys.filter((key) => after.includes(key));
  const next = kept(before.slice(place + 1))[0] ?? kept(before.slice(0, place)).at(-1);
  return next === undefined ? parent : [...parent, next];
}

/** All errors, and the warnings that the upgrade introduces. */
function findingDecisions({ old, content, to, basis }: Converted): readonly Decision[] {
  const { product } = (old as Deployment).spec;
  const { kept } = compareFindings(toManifest(old), product, to, basis);
  const present = new Set(kept.map(({ rule, message }) => `${rule} ${message}`));
  const matters = ({ rule: { id, level }, message }: Finding) =>
    level === "error" || (level === "warning" && !present.has(`${id} ${message}`));
  return findingsUnder(toManifest(content), to, basis)
    .filter(matters)
    .map(({ path, message }) => ({ path, message }));
}

/** A manifest without locations, which are not needed here. */
function toManifest(content: unknown): Manifest {
  const range = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { file: "", content, locate: () => ({ range, excerpt: "" }) };
}
