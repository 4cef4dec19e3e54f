import { externalAccess2010 } from "./external-access-2010.ts";
import { lifecycle } from "./lifecycle.ts";
import { lyncServer2013 } from "./lync-server-2013.ts";
import { secondary } from "./secondary.ts";
import { skypeForBusinessServer } from "./skype-for-business-server.ts";
import { page, type Source } from "./source.ts";
import { topology2010 } from "./topology-2010.ts";
import { topologyBuilder } from "./topology-builder.ts";
import { upgradePaths } from "./upgrade-paths.ts";

export { pagesOfSubscriptionEdition } from "./skype-for-business-server.ts";
export type { Source } from "./source.ts";

/** Standards. */
const standards = {
  "json-schema": page(
    "JSON Schema: A Media Type for Describing JSON Documents (2020-12)",
    "json-schema.org/draft/2020-12/json-schema-core",
    "2022-06-16",
  ),
  "cel-spec": page(
    "Common Expression Language: language definition",
    "github.com/google/cel-spec/blob/master/doc/langdef.md",
    "2026-11-22",
  ),
  "rfc-1123": page(
    "RFC 1123: Requirements for Internet Hosts - Application and Support, section 2.1",
    "www.rfc-editor.org/rfc/rfc1123",
    "1989-10-01",
  ),
  "rfc-3596": page("RFC 3596: DNS Extensions to Support IP Version 6", "www.rfc-editor.org/rfc/rfc3596", "2003-10-01"),
  "rfc-6890": page("RFC 6890: Special-Purpose IP Address Registries", "www.rfc-editor.org/rfc/rfc6890", "2013-04-01"),
  "sarif-2.1.0": page(
    "SARIF 2.1.0, section 3.35: suppression object",
    "docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html",
    "2020-03-27",
  ),
  "sarif-2.1.0-baseline": page(
    "SARIF 2.1.0, section 3.27.24: baselineState property",
    "docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html",
    "2020-03-27",
  ),
  "yaml-1.2.2": page("YAML Ain't Markup Language, version 1.2.2", "yaml.org/spec/1.2.2/", "2021-10-01"),
} as const satisfies Record<string, Source>;

/** All cited documents, each once. An undated page has the date of the version that was read. */
export const sources = {
  ...topology2010,
  ...externalAccess2010,
  ...topologyBuilder,
  ...lyncServer2013,
  ...skypeForBusinessServer,
  ...lifecycle,
  ...upgradePaths,
  ...secondary,
  ...standards,
};

export type SourceId = keyof typeof sources;

/** The source of a requirement: a listed document, or one that an organization names in its policy. */
export type Citation = SourceId | Source;

/** The document of a citation. */
export function cited(citation: Citation): Source {
  return typeof citation === "string" ? sources[citation] : citation;
}

/** A document on one line: title, date and URL, if known. */
export function citation({ title, date, url }: Source): string {
  return [title, date, url].filter(Boolean).join(", ");
}
