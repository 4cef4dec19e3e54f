import { chosen } from "../../base/choose.ts";
import { CannotRun } from "../../base/errors.ts";
import { quoted } from "../../base/wording.ts";
import type { Product } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import { formed } from "./read.ts";
import type { Requirements, RequirementsSpec } from "./types.ts";

/** What the command line says of requirements, by the names of its options. */
export type Flags = {
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
};

/** Requirements of a file, if there is one, with what flags say in place of what it says. */
export function withFlags(file: Requirements | undefined, flags: Flags): Requirements {
  const product = flags.text("product") ?? file?.spec.product;
  if (product === undefined) throw new CannotRun("plan needs a --product, or a FILE that names one; --help says more");
  const name = flags.text("name");
  const content = {
    apiVersion: "lync-policy/v1",
    kind: "Requirements",
    ...(name !== undefined ? { metadata: { name } } : file?.metadata && { metadata: file.metadata }),
    spec: {
      ...withoutUsers(file?.spec, flags),
      product: chosen("--product", product, Object.keys(profiles) as Product[]),
      ...asked(flags),
    },
  };
  const result = formed(
    content,
    () => [0, 0],
    (_start, _end, message) => message,
  );
  if (isProblems(result)) throw new CannotRun(result.join("; "));
  return result;
}

/** Whether reading led to nothing but problems. */
export function isProblems(result: Requirements | readonly string[]): result is readonly string[] {
  return Array.isArray(result);
}

/** Users and sites stand for one another: what flags say of either goes before both. */
function withoutUsers(spec: RequirementsSpec | undefined, { text, texts }: Flags): Partial<RequirementsSpec> {
  if (!spec || (text("users") === undefined && texts("site").length === 0)) return spec ?? {};
  const { users: _, sites: __, ...others } = spec;
  return others;
}

function asked(flags: Flags): object {
  const { text, texts, flag } = flags;
  const availability = text("availability");
  const sites = texts("site").map(site);
  const lists = { partners: texts("partner"), xmppPartners: texts("xmpp"), publicIm: texts("public-im") };
  return {
    ...(text("domain") !== undefined && { domain: text("domain") }),
    ...(availability !== undefined && { availability: chosen("--availability", availability, ["standard", "high"]) }),
    ...(text("users") !== undefined && { users: count("--users", text("users") ?? "") }),
    ...(sites.length > 0 && { sites }),
    ...remote(text("remote")),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(flag("partner-discovery") && { partnerDiscovery: true }),
    ...archiving(flags),
  };
}

/** "Redmond=30000" */
function site(given: string): { name: string; users: number } {
  const at = given.lastIndexOf("=");
  if (at < 1) throw new CannotRun(`--site is ${quoted(given)}; NAME=USERS is needed, such as Redmond=30000`);
  return { name: given.slice(0, at), users: count("the number of --site", given.slice(at + 1)) };
}

/** "40%", or so many. */
function remote(given: string | undefined): object {
  if (given === undefined) return {};
  const [, percent] = /^(\d+(?:\.\d+)?)%$/.exec(given) ?? [];
  if (percent !== undefined) return { remoteUsers: { percent: Number(percent) } };
  return { remoteUsers: { peakUsers: count("--remote", given, ", or a share such as 40%,") } };
}

/** "all-users", or how many. */
function archiving({ text, texts }: Flags): object {
  const [whose, store, days] = [text("archive"), text("archive-store"), text("archive-days")];
  const content = texts("archive-content");
  const whom =
    whose === undefined || whose === "all-users"
      ? { scope: "all-users" }
      : { scope: "selected-users", selectedUsers: count("--archive", whose, ", or all-users,") };
  if (whose === undefined) {
    if (content.length > 0 || store !== undefined || days !== undefined)
      throw new CannotRun(
        "what is archived is given, but not whose; --archive all-users or --archive NUMBER is needed",
      );
    return {};
  }
  return {
    archiving: {
      ...whom,
      ...(content.length > 0 && { content }),
      ...(days !== undefined && { retentionDays: count("--archive-days", days) }),
      ...(store !== undefined && { store: chosen("--archive-store", store, ["sql", "exchange", "both"]) }),
    },
  };
}

/** A whole number, with or without commas between its digits. */
function count(setting: string, given: string, or = ""): number {
  if (/^\d{1,12}$|^\d{1,3}(,\d{3}){0,3}$/.test(given)) return Number(given.replaceAll(",", ""));
  throw new CannotRun(`${setting} is ${quoted(given)}; a whole number${or} is needed`);
}
