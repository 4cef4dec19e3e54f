import { jsonText } from "../../base/json-text.ts";
import { tool } from "../../base/version.ts";
import { isOver, type Limit } from "../../overview/limits.ts";
import type { Overview, Row } from "../../overview/overview.ts";
import type { CapacityDiff, ChangedRow, DeploymentChange, LimitChange, Pair } from "./compare.ts";

/** A comparison as JSON, version 1, as schemas/diff.schema.json describes it. Later versions only add properties. */
export function json({ asOf, deployments, findings }: CapacityDiff): string {
  return jsonText({ version: 1, tool, asOf, deployments: deployments.map(deploymentOut), findings });
}

function deploymentOut({ status, was, now, users, pools, servers, rows }: DeploymentChange) {
  return {
    status,
    ...both({ before: was, after: now }, manifestOut),
    users: pairOut(users),
    pools: pairOut(pools),
    servers: pairOut(servers),
    rows: rows.map(rowOut),
  };
}

function manifestOut({ deployment, product, file, line }: Overview) {
  return { name: deployment, product, file, line };
}

/** The sides that exist. */
function both<T, U>({ before, after }: { before: T | undefined; after: T | undefined }, out: (value: T) => U) {
  return { ...(before !== undefined && { before: out(before) }), ...(after !== undefined && { after: out(after) }) };
}

function pairOut(pair: Pair) {
  return both(pair, (value) => value);
}

function rowOut({ was, row, limits }: ChangedRow) {
  const one = row ?? was;
  return {
    kind: one?.kind,
    role: one?.role,
    name: one?.name,
    ...both({ before: was, after: row }, sizeOut),
    limits: limits.map(limitChangeOut),
  };
}

function sizeOut({ site, servers, needed, users, together }: Row) {
  return {
    ...(site !== "" && { site }),
    servers,
    ...(needed !== undefined && { needed }),
    ...(users !== undefined && { users }),
    together: together === true,
  };
}

function limitChangeOut({ was, now }: LimitChange) {
  const one = now ?? was;
  return { when: one?.when, what: one?.what, ...both({ before: was, after: now }, limitOut) };
}

function limitOut(limit: Limit) {
  const { users, unit, most, rule } = limit;
  return {
    users,
    ...(unit !== undefined && { unit }),
    most,
    spare: most - users,
    crossed: isOver(limit),
    ...(rule !== undefined && { rule }),
  };
}
