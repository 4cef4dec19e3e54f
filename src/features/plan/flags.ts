import { parseChoice } from "../../base/choose.ts";
import { UsageError } from "../../base/errors.ts";
import { quote } from "../../base/wording.ts";
import { products } from "../../profiles/index.ts";
import { certainValue } from "../../schema/meant-words.ts";
import { validateRequirements } from "./read.ts";
import type { Requirements, RequirementsSpec } from "./types.ts";

/** The requirements on the command line, by the names of its options. */
export type RequirementFlags = {
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
};

/** The values of the options that accept some words only, by option. */
export const requirementChoices = {
  availability: ["standard", "high"],
  "archive-content": [
    "im",
    "conferencing",
    "file-transfer",
    "audio",
    "video",
    "application-sharing",
    "annotations",
    "polls",
  ],
  "archive-store": ["sql", "exchange", "both"],
  "front-ends": ["standard", "standard-pair", "enterprise", "enterprise-pair"],
  "load-balancing": ["dns", "hardware"],
  "av-conferencing": ["collocated", "dedicated"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Combines the requirements of a file, if a command has one, with those of flags, which override it. */
export function withFlags(command: string, file: Requirements | undefined, flags: RequirementFlags): Requirements {
  const product = flags.text("product") ?? file?.spec.product;
  if (product === undefined)
    throw new UsageError(`${command} requires --product, or a FILE with spec.product; see --help`);
  const name = flags.text("name");
  const content = {
    apiVersion: "lync-policy/v1",
    kind: "Requirements",
    ...(name !== undefined ? { metadata: { name } } : file?.metadata && { metadata: file.metadata }),
    spec: {
      ...withoutUsers(file?.spec, flags),
      product: choose("--product", product, products),
      ...specOf(flags, file?.spec),
    },
  };
  const result = validateRequirements(
    content,
    () => [0, 0],
    (_start, _end, message) => message,
  );
  if (!result.ok) throw new UsageError(result.error.join("; "));
  return result.value;
}

/** The spec without users and sites if flags set either, since one replaces the other. */
function withoutUsers(
  spec: RequirementsSpec | undefined,
  { text, texts }: RequirementFlags,
): Partial<RequirementsSpec> {
  if (!spec || (text("users") === undefined && texts("site").length === 0)) return spec ?? {};
  const { users: _, sites: __, ...others } = spec;
  return others;
}

function specOf(flags: RequirementFlags, file: RequirementsSpec | undefined): object {
  const { text, texts, flag } = flags;
  const availability = text("availability");
  const sites = texts("site").map(parseSite);
  const lists = { partners: texts("partner"), xmppPartners: texts("xmpp"), publicIm: texts("public-im") };
  return {
    ...(text("domain") !== undefined && { domain: text("domain") }),
    ...(availability !== undefined && {
      availability: choose("--availability", availability, requirementChoices.availability),
    }),
    ...(text("users") !== undefined && { users: parseCount("--users", text("users") ?? "") }),
    ...(sites.length > 0 && { sites }),
    ...remoteUsers(text("remote")),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(flag("partner-discovery") && { partnerDiscovery: true }),
    ...archivingSpec(flags, file?.archiving),
    ...topologySpec(flags, file?.topology),
  };
}

/** The choices between alternatives: those of flags, and the others of a file. */
function topologySpec({ text }: RequirementFlags, file: RequirementsSpec["topology"]): object {
  const chosen = (flag: "front-ends" | "load-balancing" | "av-conferencing", key: string): object => {
    const word = text(flag);
    return word === undefined ? {} : { [key]: choose<string>(`--${flag}`, word, requirementChoices[flag]) };
  };
  const pools = text("pools");
  const topology = {
    ...file,
    ...chosen("front-ends", "frontEnds"),
    ...(pools !== undefined && { pools: parseCount("--pools", pools) }),
    ...chosen("load-balancing", "loadBalancing"),
    ...chosen("av-conferencing", "avConferencing"),
  };
  return Object.keys(topology).length > 0 ? { topology } : {};
}

/** Parses a site, such as "Redmond=30000". */
function parseSite(text: string): { name: string; users: number } {
  const at = text.lastIndexOf("=");
  if (at < 1) throw new UsageError(`--site is ${quote(text)}; expected NAME=USERS, such as Redmond=30000`);
  return { name: text.slice(0, at), users: parseCount("the number of --site", text.slice(at + 1)) };
}

/** Parses remote users: a percentage, such as "40%", or a number. */
function remoteUsers(text: string | undefined): object {
  if (text === undefined) return {};
  const [, percent] = /^(\d+(?:\.\d+)?) ?%$/.exec(text) ?? [];
  if (percent !== undefined) return { remoteUsers: { percent: Number(percent) } };
  return { remoteUsers: { peakUsers: parseCount("--remote", text, " or a percentage, such as 40%") } };
}

/** The archiving requirements: "all-users" or a number of users, and what to archive. Without users, those of a file. */
function archivingSpec({ text, texts }: RequirementFlags, file: RequirementsSpec["archiving"]): object {
  const [users, store, days] = [text("archive"), text("archive-store"), text("archive-days")];
  const contents = requirementChoices["archive-content"];
  const content = texts("archive-content").map((word) => choose("--archive-content", word, contents));
  const details = {
    ...(content.length > 0 && { content }),
    ...(days !== undefined && { retentionDays: parseCount("--archive-days", days) }),
    ...(store !== undefined && { store: choose("--archive-store", store, requirementChoices["archive-store"]) }),
  };
  if (users === undefined) {
    if (Object.keys(details).length === 0) return {};
    if (file) return { archiving: { ...file, ...details } };
    throw new UsageError("--archive-content, --archive-days and --archive-store require --archive");
  }
  const scope =
    certainValue(users, ["all-users"]) !== undefined
      ? { scope: "all-users" }
      : { scope: "selected-users", selectedUsers: parseCount("--archive", users, " or all-users") };
  return { archiving: { ...scope, ...details } };
}

/** Parses one of a set of words, in any spelling and under the names that it has in a manifest: "SE", "high availability". */
function choose<T extends string>(setting: string, text: string, allowed: readonly T[]): T {
  return parseChoice(setting, certainValue(text, allowed) ?? text, allowed);
}

/** Parses an integer, with or without commas between thousands. */
function parseCount(setting: string, text: string, alternative = ""): number {
  if (/^\d{1,12}$|^\d{1,3}(,\d{3}){0,3}$/.test(text)) return Number(text.replaceAll(",", ""));
  throw new UsageError(`${setting} is ${quote(text)}; expected an integer${alternative}`);
}
