import { choices } from "../../node/choices.ts";

/** The text of --help. */
export const help = `Usage: lync-policy [check] [PATTERN…]
       lync-policy explain RULE
       lync-policy rules
       lync-policy fix [--dry-run] [PATTERN…]
       lync-policy baseline [--prune] [PATTERN…]
       lync-policy calendar [--days NUMBER] [PATTERN…]
       lync-policy headroom [--growth PERCENT] [PATTERN…]
       lync-policy import FILE… [-o DIR]
       lync-policy init
       lync-policy merge REPORT…
       lync-policy plan [--product NAME --users NUMBER …] [FILE]
       lync-policy policy
       lync-policy test [DIR]
       lync-policy upgrade --to PRODUCT [PATTERN…]

Checks YAML descriptions of Lync Server and Skype for Business Server deployments.
A PATTERN is a file, a folder, a glob, "-" for standard input, or "!" and what to
leave out. Without one, the working tree is looked through, as .gitignore allows.

Options
  --format NAME         for standard output: ${choices.format.slice(0, 3).join(", ")},
                        ${choices.format.slice(3).join(", ")} (default terminal)
  --report FORMAT=FILE  writes a report to a file too; may be given again
  --fail-on LEVEL       ${choices.failOn.join(", ")} (default error)
  --preset NAME         ${choices.preset.join(", ")} (default recommended)
  --as-of YYYY-MM-DD    the day to judge for (default today, UTC)
  --policy FILE         the policy (default .lync-policy.yaml here or above)
  --no-waivers          counts what is waived or known from a baseline too
  --base COMMIT         reports only what is new since the work left that commit
  --scope NAME          with --base: ${choices.scope.join(", ")} (default new)
  --shard NUMBER/COUNT  looks at one part of the files, such as 3/8; see merge
  --yaml strict         reads every file with the YAML library (default: where needed)
  -q, --quiet           one line for each finding, and nothing else
  --verbose             names the rules that had nothing to look at
  --version, -h, --help (after a command: its own help)

Exit codes
  0  nothing at or above --fail-on     2  could not run: usage, policy, unreadable file
  1  something at or above it          3  no manifest found
`;
