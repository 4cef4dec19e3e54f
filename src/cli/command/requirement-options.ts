import { requirementChoices } from "../../features/plan/flags.ts";
import { products } from "../../profiles/index.ts";
import type { Option, Options } from "./arguments.ts";

/** An option that states a requirement. */
function requirement(value: string | undefined, help: string, choices?: readonly string[]): Option {
  return { group: "Requirements", help, ...(value !== undefined && { value }), ...(choices && { choices }) };
}

/** An option that states a requirement and can be given several times. */
function requirements(value: string, help: string, choices?: readonly string[]): Option {
  return { ...requirement(value, `${help} Can be given several times.`, choices), multiple: true };
}

/** The requirements of `plan` and `init`. */
export const requirementOptions = {
  product: requirement("NAME", "Product to plan for: {choices}.", products),
  users: requirement("NUMBER", "Number of users to home. For several sites, use --site."),
  site: requirements("NAME=NUMBER", "A central site and its number of users."),
  remote: requirement("NUMBER", "Concurrent external users, as a number or a percentage such as 40%."),
  partner: requirements("DOMAIN", "A federated partner."),
  "partner-discovery": requirement(undefined, "Allow federation with partners that are discovered through DNS."),
  xmpp: requirements("DOMAIN", "A partner that is reached through XMPP."),
  "public-im": requirements("NAME", "A public IM provider."),
  archive: requirement("NUMBER", "Number of users to archive, or all-users."),
  "archive-content": requirements("NAME", "Content to archive: {choices}.", requirementChoices["archive-content"]),
  "archive-days": requirement("NUMBER", "Number of days to keep archived content."),
  "archive-store": requirement(
    "NAME",
    "Archiving store: {choices} (Lync Server 2013 and later). Default: sql.",
    requirementChoices["archive-store"],
  ),
  availability: requirement("NAME", "Availability: {choices}. Default: standard.", requirementChoices.availability),
  domain: requirement("NAME", "SIP domain. Default: contoso.com."),
  name: requirement("NAME", "Name of the deployment."),
} as const satisfies Options;

/** An option that chooses an alternative. */
function choice(value: string, help: string, choices?: readonly string[]): Option {
  return { group: "Alternatives", value, help, ...(choices && { choices }) };
}

/** The choices between documented alternatives. */
export const topologyOptions = {
  "front-ends": choice(
    "NAME",
    "What homes the users of each site that it fits: {choices}.",
    requirementChoices["front-ends"],
  ),
  pools: choice("NUMBER", "Number of Enterprise pools in each site, which share its users evenly."),
  "load-balancing": choice(
    "NAME",
    "Load balancing of SIP and of Edge pools: {choices}.",
    requirementChoices["load-balancing"],
  ),
  "av-conferencing": choice(
    "NAME",
    "Audio and video conferencing of Lync Server 2010: {choices}. Default: not planned.",
    requirementChoices["av-conferencing"],
  ),
} as const satisfies Options;
