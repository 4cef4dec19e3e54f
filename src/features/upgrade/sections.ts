import { evidenceNote } from "../../profiles/evidence.ts";
import { profiles } from "../../profiles/index.ts";
import type { Route } from "../../profiles/upgrade-paths.ts";
import type { Citation } from "../../sources/index.ts";
import type { Move } from "./move.ts";
import { type Statement, type Topic, topics } from "./statement.ts";

/** A line of the output, and its sources. */
export type Line = { readonly text: string; readonly citations: readonly Citation[] };

/** A titled section of the output. */
export type Section = { readonly title: string; readonly lines: readonly Line[] };

const titles: Readonly<Record<Topic, string>> = {
  ways: "Upgrade paths",
  dates: "Support",
  roles: "Removed roles and features",
  successors: "No replacement",
  figures: "Changed figures",
  servers: "Servers",
  platforms: "Platforms",
  rest: "Other changes",
};

/** The heading of a deployment's upgrade. */
export function headingOf({ deployment, file, from, to }: Move): string {
  return `${deployment} (${file}): ${profiles[from].name} → ${profiles[to].name}`;
}

/** Why a deployment is not upgraded; undefined if it is. */
export function whyNoChange({ direction, from, to }: Move): string | undefined {
  if (direction === "same") return `the product is already ${profiles[to].name}; nothing to upgrade`;
  return direction === "back"
    ? `downgrade from ${profiles[from].name} to ${profiles[to].name} is not supported`
    : undefined;
}

/** The sections of an upgrade that have lines. */
export function sectionsOf(move: Move): readonly Section[] {
  const changes = topics.map((topic) => ({
    title: titles[topic],
    lines: [
      ...(topic === "ways" ? pathLines(move) : []),
      ...move.brings.filter((statement) => statement.topic === topic).map(toLine),
    ],
  }));
  const sections = [
    ...changes,
    { title: "Findings that remain", lines: move.already.map(toLine) },
    { title: "Findings that the upgrade resolves", lines: move.cures.map(toLine) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function pathLines({ routes }: Move): readonly Line[] {
  return routes.map((route) => ({ text: describeRoute(route), citations: route.map(({ ways }) => ways.source) }));
}

function describeRoute(route: Route): string {
  const [first] = route;
  const stops = route.map(({ to, ways }) => {
    const how = ways.value.map((way) => way.replaceAll("-", " ")).join(" or ");
    const note = evidenceNote(ways);
    return ` → ${profiles[to].name}, ${how}${note ? ` (${note})` : ""}`;
  });
  return `${first ? profiles[first.from].name : ""}${stops.join("")}`;
}

function toLine(statement: Statement): Line {
  const { message, place, rule, level, source } = statement;
  const at = place ? `${place.range.line}:${place.range.column} ` : "";
  const label = rule === undefined ? "" : ` [${level} ${rule}]`;
  const note = evidenceNote(statement);
  return { text: `${at}${message}${label}${note ? ` (${note})` : ""}`, citations: [source] };
}
