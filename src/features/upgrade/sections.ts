import { profiles } from "../../profiles/index.ts";
import type { Citation } from "../../sources/index.ts";
import type { Move } from "./move.ts";
import { reserveOf, type Statement, type Topic, topics } from "./statement.ts";
import type { Route } from "./upgrade-paths.ts";

/** A sentence as it is shown, and the documents that say so. */
export type Line = { readonly text: string; readonly citations: readonly Citation[] };

/** Lines under a title. */
export type Section = { readonly title: string; readonly lines: readonly Line[] };

const titles: Readonly<Record<Topic, string>> = {
  ways: "Ways there",
  dates: "Support",
  roles: "Roles and features that go",
  successors: "What has no successor",
  figures: "Figures that change",
  servers: "Servers",
  platforms: "Platforms",
  rest: "What else the move brings",
};

/** The title of a deployment's move. */
export function headingOf({ deployment, file, from, to }: Move): string {
  return `${deployment} (${file}): ${profiles[from].name} → ${profiles[to].name}`;
}

/** Why there is nothing to move, in one sentence; nothing where there is. */
export function standstill({ direction, from, to }: Move): string | undefined {
  if (direction === "same") return `it is ${profiles[to].name} already, so nothing moves`;
  return direction === "back"
    ? `there is no way back from ${profiles[from].name} to ${profiles[to].name}; a later product is needed`
    : undefined;
}

/** What a move means, as sections that have something to say. */
export function sectionsOf(move: Move): readonly Section[] {
  const brought = topics.map((topic) => ({
    title: titles[topic],
    lines: [
      ...(topic === "ways" ? waysOf(move) : []),
      ...move.brings.filter((statement) => statement.topic === topic).map(lineOf),
    ],
  }));
  const { name } = profiles[move.from];
  const sections = [
    ...brought,
    { title: `So already under ${name}, and still so`, lines: move.already.map(lineOf) },
    { title: `So under ${name} only, and gone with the move`, lines: move.cures.map(lineOf) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function waysOf({ routes }: Move): readonly Line[] {
  return routes.map((route) => ({ text: inWords(route), citations: route.map(({ ways }) => ways.source) }));
}

function inWords(route: Route): string {
  const [first] = route;
  const stops = route.map(({ to, ways }) => {
    const how = ways.value.map((way) => way.replaceAll("-", " ")).join(" or ");
    const reserve = reserveOf(ways);
    return ` → ${profiles[to].name}, ${how}${reserve ? ` (${reserve})` : ""}`;
  });
  return `${first ? profiles[first.from].name : ""}${stops.join("")}`;
}

function lineOf(statement: Statement): Line {
  const { message, place, rule, level, source } = statement;
  const at = place ? `${place.range.line}:${place.range.column} ` : "";
  const said = rule === undefined ? "" : ` [${level} ${rule}]`;
  const reserve = reserveOf(statement);
  return { text: `${at}${message}${said}${reserve ? ` (${reserve})` : ""}`, citations: [source] };
}
