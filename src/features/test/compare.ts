import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import type { Fault, Want } from "./expectations.ts";

/** A finding, and whether it is waived. */
type Said = { readonly finding: Finding; readonly waived: boolean };

/**
 * What a fixture gets that no line of it wants, and what a line wants and does not get. Findings of rules that are not
 * watched need no want; waived ones neither. What is found in other files, such as the policy, is not the fixture's.
 */
export function faultsIn(
  file: string,
  report: Report,
  wants: readonly Want[],
  isWatched: (rule: string) => boolean,
): readonly Fault[] {
  const open = [...wants];
  const left = saidIn(file, report).filter((said) => {
    const at = open.findIndex((want) => meets(said, want));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  const unwanted = left.filter(({ finding, waived }) => !waived && isWatched(finding.rule.id));
  const faults = [...unwanted.map(({ finding }) => unasked(finding)), ...open.map((want) => unmet(want, left))];
  return faults.toSorted((one, other) => one.line - other.line);
}

function saidIn(file: string, { findings, waived = [] }: Report): readonly Said[] {
  const all = [
    ...findings.map((finding) => ({ finding, waived: false })),
    ...waived.map((finding) => ({ finding, waived: true })),
  ];
  return all.filter(({ finding }) => finding.file === file);
}

function meets({ finding, waived }: Said, want: Want): boolean {
  const { range, rule, message } = finding;
  return range.line === want.line && rule.id === want.rule && waived === want.waived && message.includes(want.part);
}

function unasked({ range, rule, message }: Finding): Fault {
  return { line: range.line, message: `gets ${rule.id} "${message}", which it does not want` };
}

function unmet(want: Want, left: readonly Said[]): Fault {
  const { line, rule, part, waived } = want;
  const asked = `wants ${waived ? "waived " : ""}${rule} "${part}" and does not get it`;
  return { line, message: asked + nearest(want, left) };
}

/** What comes closest to what is wanted, so that nobody has to search for it. */
function nearest({ line, rule, waived }: Want, left: readonly Said[]): string {
  const alike = left.filter(({ finding }) => finding.rule.id === rule);
  const here = alike.find(({ finding }) => finding.range.line === line) ?? alike[0];
  if (!here) return "";
  const { range, message } = here.finding;
  if (range.line !== line) return `; line ${range.line} gets "${message}"`;
  if (here.waived !== waived) return here.waived ? "; it is waived" : "; it is not waived";
  return `; it gets "${message}"`;
}
