import { CannotRun } from "../../base/errors.ts";
import { quoted } from "../../base/wording.ts";
import type { Finding } from "../../model/finding.ts";
import type { RuleInfo } from "../../model/rule.ts";
import type { Clip } from "../../report/excerpt.ts";
import type { Path } from "../../yaml/path.ts";
import type { FindingContent, PlaceContent } from "./report-content.ts";
import { citationOf } from "./rules.ts";

/** A finding of a report, with what the terminal shows of its line. */
export function findingIn(content: FindingContent, rules: ReadonlyMap<string, RuleInfo>, name: string): Finding {
  const { message, file, range, path, deployment, object, related = [], shard: hidden = {} } = content;
  const rule = rules.get(content.rule);
  const source = rule && citationOf(content.source, rule);
  if (!rule || source === undefined)
    throw new CannotRun(
      `a finding of ${quoted(content.rule)} in ${quoted(name)} has a rule or a source that nobody knows`,
    );
  return {
    rule: rule.level === content.level ? rule : { ...rule, level: content.level },
    message,
    ...placeIn({ file, range, ...hidden }),
    path: pathIn(path, new Set(hidden.names)),
    deployment,
    object,
    source,
    related: related.map((other) => ({ ...other, ...placeIn(other), path: pathIn(other.path) })),
  };
}

/** A place in a file. Of its line there is what is shown, and no more. */
export function placeIn({ file, range, clip }: PlaceContent): {
  readonly file: string;
  readonly range: PlaceContent["range"];
  readonly excerpt: string;
  readonly clip?: Clip;
} {
  return { file, range, excerpt: "", ...(clip && { clip }) };
}

/** A JSON Pointer as a path; `names` are the steps that look like places in lists and are names. */
export function pathIn(pointer: string, names: ReadonlySet<number> = new Set()): Path {
  const steps = pointer.split("/").slice(1);
  return steps.map((step, at) => {
    if (/^(0|[1-9]\d{0,14})$/.test(step) && !names.has(at)) return Number(step);
    return step.replaceAll("~1", "/").replaceAll("~0", "~");
  });
}
