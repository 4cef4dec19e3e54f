import { isDay } from "../../base/dates.ts";
import { quote } from "../../base/wording.ts";
import type { UpdateTable, Vulnerability } from "../../profiles/updates/types.ts";
import type { Path } from "../../yaml/path.ts";
import {
  dateError,
  type FixCheck,
  laterError,
  numberError,
  type SourceCheck,
  type TableError,
} from "./check-values.ts";

/** A table, and the checks that depend on its other rows. */
type VulnerabilityContext = {
  readonly table: UpdateTable;
  readonly isSource: SourceCheck;
  readonly fixCheck: FixCheck;
};

/** The errors of a row about a vulnerability. */
export function* vulnerabilityErrors(
  path: Path,
  vulnerability: Vulnerability,
  { table, isSource, fixCheck }: VulnerabilityContext,
): Iterable<TableError> {
  const { published, updated, source, severity, exploited, products } = vulnerability;
  yield* dateError([...path, "published"], published);
  yield* laterError([...path, "published"], published, table);
  yield* dateError([...path, "updated"], updated);
  yield* dateError([...path, "exploited", "since"], exploited?.since);
  yield* sinceError([...path, "exploited", "since"], vulnerability);
  yield* severityError([...path, "severity"], severity);
  yield* isSource([...path, "source"], source);
  yield* isSource([...path, "severity", "source"], severity?.source);
  yield* isSource([...path, "exploited", "source"], exploited?.source);
  for (const [product, { fixed, source: own }] of Object.entries(products)) {
    const here = [...path, "products", product];
    yield* isSource([...here, "source"], own);
    if (fixed === undefined) continue;
    yield* numberError([...here, "fixed"], fixed);
    yield* fixCheck([...here, "fixed"], product, fixed);
  }
}

/** The error of a vulnerability that is exploited since a day before it is public: nobody can install a fix by then. */
function* sinceError(path: Path, { published, exploited }: Vulnerability): Iterable<TableError> {
  const { since } = exploited ?? {};
  if (since === undefined || !isDay(since) || !isDay(published) || since >= published) return;
  const message = `since is ${quote(since)}, which is before published, ${quote(published)}; omit since for a vulnerability that was exploited when it was published`;
  yield { path, message };
}

/** The error of a severity without a value, or of a score that no CVSS version gives. */
function* severityError(path: Path, severity: Vulnerability["severity"]): Iterable<TableError> {
  if (!severity) return;
  const { rating, score } = severity;
  if (rating === undefined && score === undefined)
    yield { path, message: "severity has no rating and no score; add one of them, or omit severity" };
  if (score !== undefined && Number(score.toFixed(1)) !== score)
    yield { path: [...path, "score"], message: `score is ${score}; expected at most one decimal, such as 9.8` };
}
