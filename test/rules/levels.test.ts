import { describe, expect, it } from "vitest";
import type { Product } from "../../src/profiles/fact.ts";
import { products } from "../../src/profiles/products.ts";
import { rules } from "../../src/rules/index.ts";
import { expectedIn } from "../support/rules/golden.ts";
import { levelsText, linesFor, rowsByProduct } from "../support/rules/levels-text.ts";

/** Rules with two levels for one product, and why. A finding that another page of the product disputes needs no entry. */
const withTwoLevels: Readonly<Record<string, string>> = {
  "video-interop": "what systems are supported is required, how many a server converts is an approximate figure",
  "office-web-apps": "the page requires domain members, and only recommends the internal network",
  "persistent-chat-placement": "the page does not support further servers, and only recommends the rest",
  "persistent-chat-databases": "a version that another page of the product supports is not documented as unsupported",
  "feature-availability": "no page of Lync Server 2010 mentions pool pairing, which a page of 2013 describes as new",
  "security-updates": "the finding is a warning during the grace period",
  "build-current": "a build that the table does not list is a note, since it may be current",
  "hybrid-application": "that the application is not used is a recommendation, that a build does not have it an error",
  "known-reference": "no topology contains the sites of domain controllers, domains and the hosts of virtual machines",
  "active-directory-levels": "a text that names no version is a note, since it may mean a supported level",
  "active-directory-layout": "several domains in a layout with one contradict only the manifest",
  "virtual-machine": "only live migration is documented as not supported",
  "virtual-host": "a ratio of processors and hyper-threading are recommendations, a validated hypervisor is required",
  "network-adapters": "no page of Lync Server 2013 requires a speed",
  "edge-adapters":
    "only pages of Lync Server 2010 state the number of default gateways, and they advise on DNS servers",
  "database-nodes": "nodes without a technology contradict only the manifest",
  "archiving-exchange-hold": "an archiving database beside Exchange as the only store contradicts only the manifest",
  prerequisites: "software that slows down media, and updates before an upgrade, are recommendations",
  coexistence: "what is inferred is a warning, and what an update will block a note",
  "modern-authentication": "the same state everywhere is a recommendation, the prerequisites are requirements",
  "dns-records": "that an internal zone needs the Web Conferencing Edge name in a hybrid deployment is inferred",
  "load-balancer": "what the pages call a default or an example is a recommendation",
  "reverse-proxy-settings": "the page requires the original host header, and names the usual ports and authentication",
  "edge-perimeter":
    "the page on Lync Server 2010 and 2013 states only that other layouts are not tested, and one firewall is enough",
  "build-format": "that a number is of the other product with the same numbers is inferred from the listed ones",
};

/** Errors that cite a page about another product, as "rule source", and why the page is right. */
const aboutOthers: Readonly<Record<string, string>> = {
  "feature-availability topology-changes-2013": "the page states what changed from Lync Server 2010 to 2013",
  "public-im-modality public-im-2013": "the page describes the connectivity to Skype of all Lync customers",
  "tls-version tls-2015": "the page states for all products whether they work without TLS 1.0 and TLS 1.1",
  "hybrid-versions hybrid-2015": "the page lists the products that hybrid deployments support, and names Lync Server",
  "hybrid-federation hybrid-2015": "the page is about hybrid deployments of Lync Server too",
  "hybrid-modes hybrid-2015": "the page is about hybrid deployments of Lync Server too",
  "hybrid-builds hybrid-2015": "the page states the build of Lync Server 2013",
  "dns-records hybrid-2015": "the page is about hybrid deployments of Lync Server too",
  "coexistence upgrade-2015": "the page states which earlier products 2015 runs beside",
  "modern-authentication modern-authentication-2015": "the page states the topologies of all sides",
  "exchange-voicemail cloud-voicemail-2019": "the page has rows for the earlier products",
  "platform-support operating-systems-2013": "only servers of Lync Server 2013 are upgraded to 2015",
};

/** The products that the name of a page names: those from its year on whose current pages it is among. */
const productsOfYear: Readonly<Record<string, readonly Product[]>> = {
  2010: products.slice(0, 1),
  2013: products.slice(1, 2),
  2015: products.slice(2),
  2019: products.slice(3),
};

const rows = rules.flatMap((rule) =>
  products.map((product) => ({ rule, product, row: rowsByProduct.get(product)?.get(rule.id) })),
);

describe("the level of every rule on every product", () => {
  it("is the one in fixtures/rules/levels.txt, for the reasons there (UPDATE=1 rewrites it)", () => {
    const text = levelsText();
    expect(text).toBe(expectedIn("fixtures/rules/levels.txt", text));
  });

  it.each(rules)("is one for $id, unless another page disputes a finding", ({ id }) => {
    const mixed = rows.filter(({ rule, row }) => rule.id === id && (row?.usual.size ?? 0) > 1);
    const found = mixed.map(({ rule, product, row }) => [`${product}:`, ...linesFor(rule, product, row)].join(" "));
    if (id in withTwoLevels) expect(found).not.toEqual([]);
    else expect(found).toEqual([]);
  });

  it.each(rules)("is error for $id only because of pages about the product", ({ id }) => {
    const errors = rows
      .filter(({ rule }) => rule.id === id)
      .flatMap(({ product, row }) => {
        const reasons = [...(row?.usual.get("error") ?? [])];
        return reasons.filter((reason) => !isAbout(reason, product)).map((reason) => `${product}: ${reason}`);
      });
    const unexplained = errors.filter((error) => !(`${id} ${error.split(" ")[2]}` in aboutOthers));
    expect(unexplained).toEqual([]);
  });
});

/** Disputed findings whose two statements are on the same page. */
const contradictory = [
  "prerequisites skype-for-business-server-2019: A* requirements-2019",
  "prerequisites skype-for-business-server-se: A* requirements-2019",
];

describe("every disputed finding", () => {
  it("names two pages of the product", () => {
    const reasons = rows.flatMap(({ rule, product, row }) =>
      [...(row?.disputed.values() ?? [])].flatMap((some) =>
        [...some].map((reason) => `${rule.id} ${product}: ${reason}`),
      ),
    );
    expect(reasons.length).toBeGreaterThan(0);
    const onePage = reasons.filter((reason) => !reason.includes(" against "));
    expect(onePage.filter((reason) => !contradictory.some((start) => reason.startsWith(start)))).toEqual([]);
  });
});

/** Whether a reason, such as "A* capacity-2019", is a page about a product. Pages without a year are about any product. */
function isAbout(reason: string, product: Product): boolean {
  const year = /-(\d{4})(?= |$)/.exec(reason)?.[1] ?? "";
  const inherits = / of [\w-]+$/.test(reason);
  return inherits || productsOfYear[year]?.includes(product) !== false;
}
