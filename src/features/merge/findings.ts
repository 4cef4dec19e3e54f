import { UsageError } from "../../base/errors.ts";
import type { ByteColumns } from "../../base/source-text.ts";
import { quote } from "../../base/wording.ts";
import type { Finding } from "../../model/finding.ts";
import type { RuleInfo } from "../../model/rule.ts";
import type { Excerpt } from "../../report/excerpt.ts";
import type { Path } from "../../yaml/path.ts";
import type { FindingContent, LocationContent } from "./report-content.ts";
import { citationOf } from "./rules.ts";

/** Reads a finding of a report. `name` is the report's, for messages. */
export function toFinding(content: FindingContent, rules: ReadonlyMap<string, RuleInfo>, name: string): Finding {
  const { message, file, range, path, deployment, object, security, size, related = [], shard = {} } = content;
  const rule = rules.get(content.rule);
  const { clip, bytes, names, relatedBytes = [] } = shard;
  const bytesOf = new Map(relatedBytes.map(({ at, ...columns }) => [at, columns]));
  const source = rule && citationOf(content, rule);
  if (!rule || source === undefined)
    throw new UsageError(`a finding of rule ${quote(content.rule)} in ${quote(name)} has an unknown rule or source`);
  return {
    rule: rule.level === content.level ? rule : { ...rule, level: content.level },
    message,
    ...toLocation({ file, range, clip, bytes }),
    path: parsePointer(path, new Set(names)),
    deployment,
    object,
    source,
    ...(security && { security }),
    // The known size of a finding that exceeds a waiver or a baseline entry follows from these.
    ...(size && { size }),
    related: related.map((other, at) => ({
      ...other,
      ...toLocation({ ...other, bytes: bytesOf.get(at) }),
      path: parsePointer(other.path),
    })),
  };
}

/** A type whose optional properties may be undefined. */
type Optional<T> = { readonly [K in keyof T]: undefined extends T[K] ? T[K] | undefined : T[K] };

/** Reads a location. Of its line, the report only has the excerpt that is shown, and the byte columns of the range. */
export function toLocation({ file, range, clip, bytes }: Optional<LocationContent>): {
  readonly file: string;
  readonly range: LocationContent["range"];
  readonly excerpt: string;
  readonly clip?: Excerpt;
  readonly bytes: ByteColumns;
} {
  return {
    file,
    range,
    excerpt: "",
    ...(clip && { clip }),
    bytes: bytes ?? { start: range.column, end: range.endColumn },
  };
}

/** Parses a JSON Pointer. `names` are the indexes of steps that consist of digits and are names, not positions in a list. */
export function parsePointer(pointer: string, names: ReadonlySet<number> = new Set()): Path {
  const steps = pointer.split("/").slice(1);
  return steps.map((step, at) => {
    if (/^(0|[1-9]\d{0,14})$/.test(step) && !names.has(at)) return Number(step);
    return step.replaceAll("~1", "/").replaceAll("~0", "~");
  });
}
