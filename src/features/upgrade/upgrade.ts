import type { Place, Text } from "../../base/source-text.ts";
import { parse } from "../../engine/read-manifests.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Skipped } from "../../model/report.ts";
import type { Product } from "../../profiles/fact.ts";
import { checkForm } from "../../schema/validate.ts";
import { type Move, moveOf } from "./move.ts";

/** A place that keeps a manifest from being read. */
export type Unread = Place & { readonly file: string; readonly message: string };

/** What moving to a product means for all deployments of some texts. */
export type Upgrade = {
  readonly asOf: string;
  readonly to: Product;
  /** In the order of the texts. */
  readonly moves: readonly Move[];
  /** Manifests that cannot be judged, each by the first thing that stands against it. */
  readonly unread: readonly Unread[];
  readonly skipped: readonly Skipped[];
};

/** Texts → what moving to a product means. `today` is the day of the move, as YYYY-MM-DD. */
export async function upgrade(texts: Iterable<Text>, to: Product, today: string): Promise<Upgrade> {
  const moves: Move[] = [];
  const unread: Unread[] = [];
  const skipped: Skipped[] = [];
  for (const text of texts) {
    const parsed = parse(text) ?? (await import("../../engine/read-by-library.ts")).parseByLibrary(text);
    if (parsed.skipped) skipped.push(parsed.skipped);
    for (const error of parsed.errors.slice(0, 1)) unread.push({ ...error, file: text.file });
    for (const manifest of parsed.manifests) {
      const problem = problemOf(manifest);
      if (problem) unread.push(problem);
      else moves.push(moveOf(manifest, to, today));
    }
  }
  return { asOf: today, to, moves, unread, skipped };
}

function problemOf(manifest: Manifest): Unread | undefined {
  const [hit] = checkForm(manifest);
  return hit && { ...manifest.locate(hit.path, hit.part), file: manifest.file, message: hit.message };
}
