import type { Manifest, OnManifest } from "../model/manifest.ts";
import { profiles } from "../profiles/index.ts";
import type { Deployment } from "../schema/deployment.ts";
import { type Growth, growthOf } from "./growth.ts";
import { type Link, linksIn } from "./links.ts";
import { withMonths } from "./month-crossed.ts";
import { type Note, notesOf } from "./notes.ts";
import { type Row, rowsOf, withoutPartial } from "./rows.ts";

export type { Link, Missing } from "./links.ts";
export type { Note } from "./notes.ts";
export type { Row } from "./rows.ts";

/** An overview of a deployment: plain data that does not keep its manifest in memory. */
export type Overview = {
  readonly deployment: string;
  /** The product's name. */
  readonly product: string;
  readonly file: string;
  /** The location of its manifest in the file. */
  readonly line: number;
  /** The growth of its users, if declared. */
  readonly growth?: Growth;
  readonly rows: readonly Row[];
  /** What documents state about its pools besides limits; absent if it was not requested. */
  readonly notes?: readonly Note[];
  /** The number of further rows, which are not kept. */
  readonly more: number;
  /** The links between its rows; empty if there are more rows than a picture shows. */
  readonly links: readonly Link[];
};

/** The deployments of a run: the first ones, and the number of further ones. */
export type Overviews = {
  readonly deployments: readonly Overview[];
  readonly more: number;
  /** The deployments before the change, in a run that compares with a base. */
  readonly before?: Before;
};

/** The deployments before a change, of the files that it touches. */
export type Before = Overviews & {
  /** Whether the change touches the file that currently has a name. */
  readonly touched: (file: string) => boolean;
};

/** The maximum of pools and servers in a picture. */
export const mostNodes = 40;

/** The maximum of rows that are kept of a run with any number of manifests. */
export const mostRows = 200;

/** The options of an overview: complete on the command line, bounded as a part of a page. */
export type Terms = {
  /** The maximum of rows. */
  readonly most?: number;
  /** The date from which users grow, as YYYY-MM-DD; without it, there is no forecast. */
  readonly today?: string | undefined;
  /** The growth that overrides the deployment's own, as text. */
  readonly growth?: string | undefined;
  /** Whether to add what documents state about pools besides limits. Default: no. */
  readonly notes?: boolean;
};

/** The pools and servers of a deployment with the numbers that rules check, up to a maximum. */
export function overviewOf(manifest: Manifest, deployment: Deployment, terms: Terms = {}): Overview {
  const { most = mostRows, today } = terms;
  const { metadata, spec } = deployment;
  const profile = profiles[spec.product];
  const rows = rowsOf(deployment, profile);
  const perMonth = terms.growth ?? spec.growth?.perMonth;
  // Each month of the forecast costs as much as all of the rows.
  const growth = today === undefined || rows.length > most ? undefined : growthOf(perMonth ?? "", today);
  return {
    deployment: metadata.name,
    product: profile.name,
    file: manifest.file,
    line: manifest.locate([]).range.line,
    ...(growth && { growth }),
    rows: withMonths(rows.slice(0, most), deployment, profile, growth).map(withoutPartial),
    ...(terms.notes && { notes: notesOf(deployment, profile) }),
    more: Math.max(0, rows.length - most),
    links: rows.length <= mostNodes ? linksIn(deployment, rows) : [],
  };
}

/** Collects deployments one by one, and returns their overviews. */
export type Collector = {
  readonly onManifest: OnManifest;
  readonly overviews: () => Overviews;
};

/** A collector that keeps rows, never manifests. */
export function collector({ most = mostRows, ...terms }: Terms = {}): Collector {
  const deployments: Overview[] = [];
  let room = most;
  let more = 0;
  return {
    onManifest: (manifest, deployment) => {
      if (room <= 0) {
        more++;
        return;
      }
      const overview = overviewOf(manifest, deployment, { ...terms, most: room });
      // A deployment without rows counts as one row.
      room -= Math.max(overview.rows.length, 1);
      deployments.push(overview);
    },
    overviews: () => ({ deployments, more }),
  };
}
