import { joinList } from "../../../base/wording.ts";
import {
  type Framework,
  frameworkIn,
  frameworkVersion,
  quotedFramework,
} from "../../../deployment/platform/frameworks.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";

/** A version of the .NET Framework that is not supported, or that only another statement of the pages accepts. */
export function* unsupportedFramework(
  { text, path, of }: Framework,
  { name, frameworks: fact }: Profile,
): Iterable<Hit> {
  const { value, conflict, source } = fact;
  const version = frameworkVersion(text);
  if (value === null || version === undefined || frameworkIn(text, value) !== undefined) return;
  // What a number of the registry means.
  const meant = text.includes(".") ? "" : ` (${version})`;
  const disputed = conflict !== undefined && frameworkIn(text, conflict.value) !== undefined;
  const where = conflict?.source === source ? "a table of the same page" : "its page about TLS 1.2";
  const other = disputed ? ` (${where} accepts ${joinList(conflict.value, "or")})` : "";
  yield {
    path,
    message: `${of} has ${quotedFramework(text)}${meant}; ${name} requires ${joinList(value, "or")}${other}`,
    fact,
    disputed,
  };
}
