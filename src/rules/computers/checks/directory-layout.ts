import { hostNameError, keyOfName } from "../../../base/host-names.ts";
import { joinAbbreviated, joinList, quote } from "../../../base/wording.ts";
import { listNames } from "../../../deployment/parts.ts";
import { runsProduct } from "../../../deployment/roles.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { onOwnPages, type Pages, since2019, stated } from "../../../profiles/stated.ts";
import type { ActiveDirectory, Deployment, DeploymentSpec, DomainController } from "../../../schema/deployment.ts";
import { siteLists } from "../../../schema/lists.ts";
import type { Path } from "../../../yaml/path.ts";

const successors: Pages = {
  "lync-server-2013": ["directory-2013", "A"],
  "skype-for-business-server-2015": ["environment-2015", "A*"],
  ...since2019("requirements-2019", "A*"),
};

/** The pages about domains with a single label, and about renamed domains and read-only domain controllers. */
export const singleLabelPages: Pages = { "lync-server-2010": ["directory-2010", "A"], ...successors };
export const directoryPages: Pages = successors;

/** The pages that exclude underscores and Unicode from names. */
export const namePages: Pages = {
  "skype-for-business-server-2015": ["environment-2015", "A*"],
  ...since2019("requirements-2019", "A*"),
};

const ownPage = onOwnPages(directoryPages);
const namePage = onOwnPages(namePages);

const root: Path = ["spec", "activeDirectory"];

/** Domains with a single label, which are not supported. */
export function* singleLabels({ rootDomain, domains = [] }: ActiveDirectory, profile: Profile): Iterable<Hit> {
  for (const { name, path, noun } of namesIn(rootDomain, domains)) {
    if (name.includes(".")) continue;
    const message = `${noun} ${quote(name)} has a single label; ${profile.name} requires a name with at least two, such as "corp.contoso.com"`;
    yield { path, message, fact: stated(profile, singleLabelPages) };
  }
}

/** Domains whose name has characters that the product does not support. */
export function* unsupportedNames({ rootDomain, domains = [] }: ActiveDirectory, profile: Profile): Iterable<Hit> {
  for (const fact of namePage(profile))
    for (const { name, path, noun } of namesIn(rootDomain, domains)) {
      const error = name.includes(".") ? hostNameError(name) : undefined;
      if (error) yield { path, message: `${noun} ${quote(name)} ${error}`, fact };
    }
}

/** The names of the root domain and of the domains, each once. */
function namesIn(rootDomain: string | undefined, domains: NonNullable<ActiveDirectory["domains"]>): readonly Named[] {
  const named = [
    ...(rootDomain === undefined ? [] : [{ name: rootDomain, path: [...root, "rootDomain"], noun: "root domain" }]),
    ...domains.map(({ name }, at) => ({ name, path: [...root, "domains", at, "name"], noun: "domain" })),
  ];
  return [...new Map(named.toReversed().map((one) => [keyOfName(one.name), one])).values()].toReversed();
}

type Named = { readonly name: string; readonly path: Path; readonly noun: string };

/** Domains that were renamed after the installation. */
export function* renamedDomains({ domains = [] }: ActiveDirectory, profile: Profile): Iterable<Hit> {
  for (const fact of ownPage(profile))
    for (const [at, { name, renamed }] of domains.entries())
      if (renamed)
        yield {
          path: [...root, "domains", at, "renamed"],
          message: `domain ${quote(name)} is renamed; ${profile.name} does not support the renaming of a domain in which it is installed`,
          fact,
        };
}

/** Read-only domain controllers without a writable one, in 2015 at each site with servers. Each domain and site once. */
export function* readOnlyControllers({ spec }: Deployment, profile: Profile): Iterable<Hit> {
  const { domainControllers = [] } = spec.activeDirectory ?? {};
  const reported = new Set<string>();
  for (const fact of ownPage(profile))
    for (const [at, controller] of domainControllers.entries()) {
      const bySite = profile.product === "skype-for-business-server-2015" && hasServers(spec, controller.site);
      const required = `a writable one${bySite ? " at the site of its servers" : ""}`;
      const where = whereOf(controller, bySite);
      if (!controller.readOnly || reported.has(where) || hasWritable(domainControllers, controller, bySite)) continue;
      reported.add(where);
      const message = `all domain controllers${where} are read-only; ${profile.name} requires ${required}`;
      yield { path: [...root, "domainControllers", at, "readOnly"], message, fact };
    }
}

/** Whether a site has servers of the product. The appliance of a branch includes its own system. */
function hasServers({ sites }: DeploymentSpec, name: string | undefined): boolean {
  const key = name && keyOfName(name);
  const [site] = sites.filter((one) => keyOfName(one.name) === key);
  if (!site) return false;
  return site.survivableBranch?.kind === "server" || productLists.some((list) => (site[list] ?? []).length > 0);
}

/** The lists of servers that run the product. */
const productLists = listNames.filter((list) => runsProduct([siteLists[list].role]));

function whereOf({ domain, site }: DomainController, bySite: boolean): string {
  const ofDomain = domain === undefined ? "" : ` of domain ${quote(domain)}`;
  return bySite && site !== undefined ? `${ofDomain} at site ${quote(site)}` : ofDomain;
}

/** Whether a writable domain controller may be of the same domain and, if it matters, at the same site. */
function hasWritable(all: readonly DomainController[], { domain, site }: DomainController, bySite: boolean): boolean {
  return all.some(
    (other) => !other.readOnly && mayBeSame(other.domain, domain) && (!bySite || mayBeSame(other.site, site)),
  );
}

function mayBeSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || keyOfName(one) === keyOfName(other);
}

/** An arrangement of forests and domains that the product does not support. */
export function* unsupportedLayout(directory: ActiveDirectory, { name, directoryLayouts }: Profile): Iterable<Hit> {
  const { layout, rootDomain, domains = [] } = directory;
  const names = namesIn(rootDomain, domains);
  if (layout === "single-domain" && names.length > 1) {
    const message = `the Active Directory topology is ${quote(layout)}, but has the domains ${joinAbbreviated(names.map((one) => quote(one.name)))}; a single domain, or the layout of several, is required`;
    yield { path: [...root, "layout"], message, fact: directoryLayouts, level: "warning" };
  }
  if (layout === undefined || directoryLayouts.value.some((one) => one === layout)) return;
  const message = `the Active Directory topology is ${quote(layout)}; ${name} supports ${joinList(directoryLayouts.value, "or")}`;
  yield { path: [...root, "layout"], message, fact: directoryLayouts };
}
