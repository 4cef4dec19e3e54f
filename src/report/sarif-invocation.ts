import { escapeForLog, joinList, pluralize } from "../base/wording.ts";
import type { Report, Unevaluated } from "../model/report.ts";
import { describeLines } from "./rule-totals.ts";
import { runErrors } from "./run-errors.ts";
import { artifactOf } from "./sarif-place.ts";

/** A run as a SARIF invocation. It is successful unless errors kept it from being complete, whatever the findings. */
export function invocationOf(report: Report, omitted: number, messages: readonly string[] = []) {
  const errors = runErrors({ errors: messages });
  return {
    executionSuccessful: errors.length === 0,
    toolExecutionNotifications: [...errorNotifications(errors), ...notificationsOf(report, omitted)],
  };
}

function notificationsOf({ run: { skipped, unevaluated = [] } }: Report, omitted: number) {
  const words = `${pluralize(omitted, "finding")} omitted (least severe first): GitHub accepts no more in one file`;
  return [
    ...(omitted > 0 ? [{ level: "warning", message: { text: words } }] : []),
    ...unevaluated.slice(0, mostNotifications).map(unevaluatedNotification),
    ...skipped
      .filter(({ named, isNear }) => named || isNear)
      .map(({ file, reason }) => ({
        level: "note",
        message: { text: escapeForLog(`skipped ${file}: ${reason}`) },
      })),
  ];
}

/** The most notifications of a kind: about manifests with errors, each of which names many rules, and about errors of the run. */
const mostNotifications = 100;

/** What kept the run from being complete. */
function errorNotifications(errors: readonly string[]) {
  const more = errors.length - mostNotifications;
  const shown = [...errors.slice(0, mostNotifications), ...(more > 0 ? [pluralize(more, "more error")] : [])];
  return shown.map((error) => ({ level: "error", message: { text: escapeForLog(error) } }));
}

function unevaluatedNotification({ file, lines, rules }: Unevaluated) {
  const [line = 1] = lines;
  const text = `${pluralize(rules.length, "rule")} could not be evaluated because of ${describeLines({ lines })} of ${escapeForLog(file)}: ${joinList(rules.map(({ id }) => id))}`;
  return {
    level: "warning",
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(file), region: { startLine: line } } }],
  };
}
