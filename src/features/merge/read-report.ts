import { UsageError } from "../../base/errors.ts";
import { tool } from "../../base/version.ts";
import { quote } from "../../base/wording.ts";
import validate from "../../generated/report-validator.cjs";
import { inconsistencyIn } from "./consistency.ts";
import type { ShardReport } from "./report-content.ts";
import type { Hash } from "./seal.ts";

/** Reads the report of a shard. Ends the run with a message if it cannot be merged. */
export function readReport(name: string, text: string, hash: Hash): ShardReport {
  const content = parseJson(name, text);
  const report = { ...(content as Omit<ShardReport, "name">), name };
  const error = errorIn(content) ?? inconsistencyIn(report, hash);
  if (error !== undefined) throw new UsageError(`${quote(name)} ${error}`);
  return report;
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${quote(name)} is not valid JSON; expected a report in the json format`);
  }
}

/** The properties of a report that are read before it is known to be one. */
type ReportHead = {
  readonly version?: unknown;
  readonly tool?: { readonly name?: unknown; readonly version?: unknown };
};

function errorIn(content: unknown): string | undefined {
  const { version, tool: writer } = (content ?? {}) as ReportHead;
  if (writer?.name !== tool.name) return `is not a report of ${tool.name}; expected a report in the json format`;
  if (version !== 1) return `is a report of version ${quote(String(version))}; expected version 1`;
  if (writer.version !== tool.version)
    return `is written by ${tool.name} ${quote(String(writer.version))}; expected ${tool.version}, the version of this merge`;
  if (!Object.hasOwn(content as object, "shard")) return "is the report of a whole run; expected the report of a shard";
  if (validate(content)) return undefined;
  const [{ instancePath = "" } = {}] = validate.errors ?? [];
  return `does not conform to schemas/report.schema.json at ${quote(instancePath || "/")}`;
}
