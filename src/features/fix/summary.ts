import { counted, grouped, harmless } from "../../base/wording.ts";
import type { Finding } from "../../model/finding.ts";
import type { FixedFile } from "./fix-file.ts";

/** What was done and what is left, for a person: two lines for each finding, then one that counts them. */
export function account(files: readonly FixedFile[], unread: readonly Finding[], dryRun: boolean): string {
  const done = files.flatMap((file) => file.done);
  const left = files.flatMap((file) => file.left);
  const unreadable = unread.map((finding) => ({ finding, why: "a person has to mend the text" }));
  const changed = counted(files.filter(({ before, text }) => before !== text).length, "file");
  const lines = [
    ...done.flatMap(({ finding, change }) => [headline(finding, "fixed"), `  ${harmless(change)}`]),
    ...[...left, ...unreadable].flatMap(({ finding, why }) => [headline(finding, "left"), `  ${harmless(why)}`]),
    `${grouped(done.length)} fixed and ${grouped(left.length + unread.length)} left (${changed} ${dryRun ? "to change" : "changed"})`,
  ];
  return `${lines.join("\n")}\n`;
}

function headline({ file, range, rule, message }: Finding, what: "fixed" | "left"): string {
  // A runner takes a line that begins with "::" for a command.
  const name = file.trimStart().startsWith("::") ? `./${file}` : file;
  return `${harmless(name)}:${range.line}:${range.column}: ${what}: ${harmless(message)} [${rule.id}]`;
}
