import { CannotRun } from "../../base/errors.ts";
import { tool } from "../../base/version.ts";
import { quoted } from "../../base/wording.ts";
import validate from "../../generated/report-validator.cjs";
import type { ShardReport } from "./report-content.ts";

/** Text → the report of a shard, or a plain word about why it is none that can be joined. */
export function readReport(name: string, text: string): ShardReport {
  const content = parsed(name, text);
  const against = whatIsWrong(content);
  if (against !== undefined) throw new CannotRun(`${quoted(name)} ${against}`);
  return { ...(content as Omit<ShardReport, "name">), name };
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CannotRun(`${quoted(name)} holds no JSON; a report in the json format is needed`);
  }
}

type Claims = { readonly version?: unknown; readonly tool?: { readonly name?: unknown; readonly version?: unknown } };

function whatIsWrong(content: unknown): string | undefined {
  const { version, tool: by } = (content ?? {}) as Claims;
  if (by?.name !== tool.name) return `is no report of ${tool.name}; one in the json format is needed`;
  if (version !== 1) return `is a report of version ${quoted(String(version))}; version 1 is needed`;
  if (by.version !== tool.version)
    return `is by ${tool.name} ${quoted(String(by.version))}; ${tool.version} is needed, which joins the reports`;
  if (!(content as object).hasOwnProperty.call(content, "shard"))
    return "is the report of a whole run; reports of its shards are needed";
  if (validate(content)) return against(content as ShardReport);
  const [{ instancePath = "" } = {}] = validate.errors ?? [];
  return `has not the form that schemas/report.schema.json describes, at ${quoted(instancePath || "/")}`;
}

/** What no schema can say: each file has its place, and each place belongs to a file. */
function against({
  files,
  skipped,
  shard,
  rulesIdle,
  rules,
  scope,
}: ShardReport & { scope?: unknown }): string | undefined {
  const broken = "does not agree with itself, so it is not as it was written";
  const places = [...shard.files, ...shard.skipped.map(({ place }) => place)];
  const names = [...files, ...skipped.map(({ file }) => file)];
  if (shard.files.length !== files.length || shard.skipped.length !== skipped.length) return broken;
  if (new Set(places).size !== places.length || new Set(names).size !== names.length) return broken;
  if (shard.number > shard.count) return broken;
  const known = new Set(rules.map(({ id }) => id));
  if (scope !== undefined || known.size !== rules.length || !rulesIdle.every((id) => known.has(id))) return broken;
  return undefined;
}
