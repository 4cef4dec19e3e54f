import type { Manifest, Seen } from "../model/manifest.ts";
import { profiles } from "../profiles/index.ts";
import type { Deployment } from "../schema/deployment.ts";
import { type Growth, growthOf } from "./growth.ts";
import { type Link, linksIn } from "./links.ts";
import { withMonths } from "./month-crossed.ts";
import { type Row, rowsOf } from "./rows.ts";

export type { Link, Missing } from "./links.ts";
export type { Row } from "./rows.ts";

/** What a deployment consists of, in plain data that outlives its manifest. */
export type Overview = {
  readonly deployment: string;
  /** The product's name. */
  readonly product: string;
  readonly file: string;
  /** Where in the file its manifest begins. */
  readonly line: number;
  /** How its users grow, where it says so. */
  readonly growth?: Growth;
  readonly rows: readonly Row[];
  /** How many more rows there are that are not kept. */
  readonly more: number;
  /** What its pools and servers refer to; empty where there are more of them than a picture shows. */
  readonly links: readonly Link[];
};

/** The deployments of a run: the first ones, and how many more there are. */
export type Overviews = {
  readonly deployments: readonly Overview[];
  readonly more: number;
  /** What they were before a change, where one is looked at. */
  readonly before?: Before;
};

/** The deployments of the files that a change touches, as they were before it. */
export type Before = Overviews & {
  /** Whether the change touches the file that has this name now. */
  readonly touched: (file: string) => boolean;
};

/** The most pools and servers that a picture shows. */
export const mostNodes = 40;

/** The most rows that are kept of a run, however many manifests there are. */
export const mostRows = 200;

/** How an overview is made: all of it in the command line, within bounds where it is one part of a page. */
export type Terms = {
  /** The most rows. */
  readonly most?: number;
  /** The day from which users grow, as YYYY-MM-DD; without it no month is told. */
  readonly today?: string | undefined;
  /** The growth that counts instead of the deployment's own, as its text. */
  readonly growth?: string | undefined;
};

/** A deployment's pools and servers, with the numbers that rules judge them by; at most so many. */
export function overviewOf(manifest: Manifest, deployment: Deployment, terms: Terms = {}): Overview {
  const { most = mostRows, today } = terms;
  const { metadata, spec } = deployment;
  const profile = profiles[spec.product];
  const rows = rowsOf(deployment, profile);
  const perMonth = terms.growth ?? spec.growth?.perMonth;
  // Each month that is looked at costs as much as all of the rows.
  const growth = today === undefined || rows.length > most ? undefined : growthOf(perMonth ?? "", today);
  return {
    deployment: metadata.name,
    product: profile.name,
    file: manifest.file,
    line: manifest.locate([]).range.line,
    ...(growth && { growth }),
    rows: withMonths(rows.slice(0, most), deployment, profile, growth),
    more: Math.max(0, rows.length - most),
    links: rows.length <= mostNodes ? linksIn(deployment, rows) : [],
  };
}

/** Takes in deployments one by one as they are seen, and tells what there was to see. */
export type Collector = {
  readonly seen: Seen;
  readonly overviews: () => Overviews;
};

/** A collector that keeps rows, never manifests. */
export function collector({ most = mostRows, ...terms }: Terms = {}): Collector {
  const deployments: Overview[] = [];
  let room = most;
  let more = 0;
  return {
    seen: (manifest, deployment) => {
      if (room <= 0) {
        more++;
        return;
      }
      const overview = overviewOf(manifest, deployment, { ...terms, most: room });
      // A deployment without a row takes room too.
      room -= Math.max(overview.rows.length, 1);
      deployments.push(overview);
    },
    overviews: () => ({ deployments, more }),
  };
}
