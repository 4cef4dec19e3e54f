import type { Manifest } from "../../model/manifest.ts";
import type { Product } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { figuresThatChange, serversThatChange } from "./changed-figures.ts";
import { datesOf } from "./dates.ts";
import { judgedAs } from "./findings-before-after.ts";
import { wayNotes } from "./path-notes.ts";
import { departures, saidHere } from "./removed-features.ts";
import { type Statement, topics } from "./statement.ts";
import { directionOf, products, type Route, routesBetween } from "./upgrade-paths.ts";

/** What it means for one deployment to become another product. */
export type Move = {
  readonly file: string;
  /** `metadata.name` of the manifest. */
  readonly deployment: string;
  readonly from: Product;
  readonly to: Product;
  readonly direction: ReturnType<typeof directionOf>;
  /** The shortest ways there, each as good as the others. */
  readonly routes: readonly Route[];
  /** What the move brings, in the order of topics. */
  readonly brings: readonly Statement[];
  /** What is to be said of the deployment under either product. */
  readonly already: readonly Statement[];
  /** What is to be said of it under its own product only. */
  readonly cures: readonly Statement[];
};

/** A sound manifest → what its move to a product means, as seen from a day. */
export function moveOf(manifest: Manifest, to: Product, today: string): Move {
  const { metadata, spec } = manifest.content as Deployment;
  const from = spec.product;
  const direction = directionOf(from, to);
  const about = { file: manifest.file, deployment: metadata.name, from, to, direction };
  if (direction !== "forward") return { ...about, routes: [], brings: [], already: [], cures: [] };
  const routes = routesBetween(from, to);
  const { added, kept, fixed } = judgedAs(manifest, from, to, today);
  const brings = [
    ...wayNotes(manifest, routes),
    ...dates(from, routes, today),
    ...departures(manifest, { from: profiles[from], to: profiles[to], today }),
    ...figuresThatChange(manifest.content as Deployment, profiles[from], profiles[to]),
    ...unsaid(serversThatChange(manifest, profiles[from], profiles[to]), added),
    ...added.filter(({ rule = "" }) => !saidHere.has(rule)),
  ];
  return { ...about, routes, brings: inOrder(brings), already: kept, cures: fixed };
}

/** Of the product itself, of those on the ways, and of the next one. */
function dates(from: Product, routes: readonly Route[], today: string): readonly Statement[] {
  const passed = new Set(routes.flatMap((route) => route.map(({ to }) => to)));
  const inTurn = products.filter((product) => product === from || passed.has(product));
  return inTurn.flatMap((product) => datesOf(profiles[product], today));
}

/** Counts of servers at whose place no finding speaks already. */
function unsaid(counts: readonly Statement[], findings: readonly Statement[]): readonly Statement[] {
  const spoken = new Set(
    findings.filter(({ topic }) => topic === "servers").map(({ place }) => JSON.stringify(place?.range)),
  );
  return counts.filter(({ place }) => !spoken.has(JSON.stringify(place?.range)));
}

function inOrder(statements: readonly Statement[]): readonly Statement[] {
  return topics.flatMap((topic) => statements.filter((statement) => statement.topic === topic));
}
