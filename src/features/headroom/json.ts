import { jsonText } from "../../base/json-text.ts";
import { tool } from "../../base/version.ts";
import { type Growth, monthAfter } from "../../overview/growth.ts";
import { isOver, type Limit } from "../../overview/limits.ts";
import type { Note, Overview, Row } from "../../overview/overview.ts";
import { pointer } from "../../report/json.ts";
import { cited } from "../../sources/index.ts";
import type { Headroom } from "./report.ts";

/** Headroom as JSON, version 1, as schemas/headroom.schema.json describes it. Later versions only add properties. */
export function json({ asOf, overviews }: Headroom): string {
  return jsonText({ version: 1, tool, asOf, deployments: overviews.deployments.map(deploymentOut) });
}

function deploymentOut({ deployment, product, file, line, growth, rows, notes = [] }: Overview) {
  return {
    name: deployment,
    product,
    file,
    line,
    ...(growth && { growthPerMonth: growth.perMonth }),
    rows: rows.map((row) => rowOut(row, growth)),
    ...(notes.length > 0 && { notes: notes.map(noteOut) }),
  };
}

function rowOut({ kind, role, name, site, path, servers, needed, users, together, limits }: Row, growth?: Growth) {
  return {
    kind,
    role,
    name,
    ...(site !== "" && { site }),
    path: pointer(path),
    servers,
    ...(needed !== undefined && { needed }),
    ...(users !== undefined && { users }),
    together: together === true,
    limits: limits.map((limit) => limitOut(limit, growth)),
  };
}

function limitOut(limit: Limit, growth: Growth | undefined) {
  const { when, what, rule, users, unit, whose, most, months, source } = limit;
  return {
    when,
    what,
    ...(rule !== undefined && { rule }),
    users,
    ...(unit !== undefined && { unit }),
    ...(whose !== undefined && { whose }),
    most,
    spare: most - users,
    crossed: isOver(limit),
    ...(growth && months !== undefined && { months, month: monthAfter(growth.from, months) }),
    source: cited(source),
  };
}

function noteOut({ name, path, text, source }: Note) {
  return { name, path: pointer(path), text, source: cited(source) };
}
