import { textOf } from "./base.mjs";
import { compareBuilds } from "./check.mjs";
import { families } from "./products.mjs";

/** What the table has about the builds of each product: "7.0", their third numbers, the first and the last one. */
export function seriesIn({ builds }) {
  const entries = Object.entries(families).map(([product, family]) => {
    const listed = (builds[product] ?? []).flatMap(({ build }) => build ?? []).sort(compareBuilds);
    const [prefix] = splitFamily(family);
    const thirds = new Set([family, ...listed].map((build) => splitFamily(build)[1]));
    return [product, { prefix, thirds, first: listed[0], last: listed.at(-1) }];
  });
  return Object.fromEntries(entries);
}

/** "7.0" and 2046 of "7.0.2046.889". */
function splitFamily(build) {
  const [major, minor, third] = build.split(".");
  return [`${major}.${minor}`, Number(third)];
}

/**
 * The full build of a product from a version in a record, which can have the last two parts only ("9319.628"). `refused` is
 * a version that is no build of the product, with the reason. An unusual build has a note.
 */
export function buildOf(version, product, series) {
  const text = textOf(version).trim();
  const parts = /^\d{1,5}(?:\.\d{1,5}){3}$|^\d{1,5}\.\d{1,5}$/.test(text) ? text.split(".").map(Number) : [];
  if (parts.length === 0) return text === "" ? {} : { refused: text };
  const { prefix, thirds } = series[product];
  const build = parts.length === 2 ? `${prefix}.${parts.join(".")}` : parts.join(".");
  const third = Number(parts.at(-2));
  const isNew = !thirds.has(third);
  // The short form does not show the product, so that only numbers in the table are understood.
  const isNext = parts.length === 4 && third > Math.max(...thirds);
  if (!build.startsWith(`${prefix}.`) || (isNew && !isNext)) return { refused: text };
  const owner = ownerOf(build, product, series);
  if (owner !== undefined) return { refused: text, owner };
  return isNew
    ? { build, note: `${build} begins a new series of builds of ${product}; check that it is no typing error` }
    : { build };
}

/**
 * The other product in whose range a build is. The later of two products with the same first numbers begins at its first
 * listed build, and the earlier one ends at its last one.
 */
function ownerOf(build, product, series) {
  const products = Object.keys(series);
  const { prefix } = series[product];
  return products.find((other) => {
    const { prefix: same, first, last } = series[other];
    if (other === product || same !== prefix || first === undefined) return false;
    const isLater = products.indexOf(other) > products.indexOf(product);
    return isLater ? compareBuilds(build, first) >= 0 : compareBuilds(build, last) <= 0;
  });
}
