import type { RuleDocs } from "../model/rule.ts";

/** The long texts of the pages of the built-in checks, by id. */
export const builtinDocs: Readonly<Record<string, RuleDocs>> = {
  "yaml-syntax": {
    checks:
      'Every file is read as YAML 1.2 in UTF-8. The check reports syntax errors, duplicate keys, undefined aliases, unknown tags, tabs and no-break spaces in indentation, and missing spaces after "-" or ":", each at its line and column, and content above a limit: 16 MiB per file, 100 levels of nesting, 1,000 aliases per document. It also reports what readers of YAML 1.1 understand differently: integers with a leading zero or beyond 2^53, the line breaks U+0085, U+2028 and U+2029 outside quotes, and others that the manifest reference lists. What the error does not touch is checked, and so are other documents in the same file.',
    disable: "Never: parsers disagree on such a file, so any result could be wrong",
    related: ["schema"],
  },
  schema: {
    checks:
      "Every manifest is validated against `schemas/deployment.schema.json`. A deployment in all but the spelling of its `apiVersion` or `kind` counts as a manifest. The check reports missing required properties, unknown properties, and values of the wrong type, outside the allowed list or outside the allowed range. If a similar name or value exists, the message suggests it. Rules that read what is wrong are listed as not evaluated, and report only what is true whatever is meant; the other rules run as usual.",
    disable: "Never: without it, a misspelled property would go unnoticed",
  },
  "own-rule-failed": {
    checks:
      "The check reports a custom rule with an expression that cannot be evaluated for an object, for example because it reads a property that is not set or exceeds the step budget. The rule then has no result for that object, neither a pass nor a finding of its own.",
    disable: "Never: change the rule, or remove it from the policy",
  },
  "unused-waiver": {
    checks:
      "The check reports a waiver or baseline entry that suppresses no finding, and an expired waiver whose findings another waiver suppresses. The message names the part that does not match, such as an unknown rule, object or line, if there is one. Only what the run covers is reported: a waiver in a comment if its file is valid, a waiver of the policy if all files were checked or its deployment was, and a baseline entry if its file is valid or no longer exists.",
    disable: "Manifests are removed and added regularly, and waivers are kept for those that are absent",
    related: ["expired-waiver", "waiver-limits"],
  },
  "expired-waiver": {
    checks:
      "The check reports a waiver whose `until` date is before the date of the run (`--as-of`, default today in UTC) and that would otherwise suppress a finding. A waiver that suppresses a finding and expires within 14 days is reported as a warning.",
    disable: "Expiry dates are tracked elsewhere",
    related: ["waiver-limits"],
  },
  "waiver-limits": {
    checks:
      "The check reports a waiver for a rule whose findings cannot be waived, a waiver that lasts longer than `maxDays` for the level of its finding, and a `# waive` comment without a rule, a valid date or a reason of at least ten visible characters, with an owner that has no letter or digit, or one that `commentWaivers` of the policy does not allow. Such a waiver has no effect, so its findings stay active.",
    disable: "Never: change the limits in the policy instead",
  },
  "manifest-removed": {
    checks:
      "The check compares the manifests of the commit that a change starts from with those that the run checks, document by document. It reports each deployment that is no longer checked, at its place in the old file: because the file was deleted, renamed to a name that no pattern selects, ignored by a `.gitignore` file, moved into `node_modules`, or replaced by a folder or a symbolic link, because the document was removed from it, or because it is no longer recognized as a manifest. A deployment that is moved to another file, or renamed within its file, is not reported. The check applies to pull requests, merge queues and pushes, and on the command line with `--base`; the option `on-removed` takes precedence over the level that the policy sets. Its findings are part of every scope, and they can be neither waived nor baselined.",
    disable: "Removals are reviewed elsewhere, for example by owners of the folder with the manifests",
    related: ["schema"],
  },
};
