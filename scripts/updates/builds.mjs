import { compareBuilds } from "./check.mjs";
import { families } from "./products.mjs";

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** The builds with those that records name first, each in its place. `source` is the document of the new ones. */
export function buildsWith(builds, records, source) {
  const entries = Object.keys(families).map((product) => {
    const releases = [...(builds[product] ?? [])];
    const named = records.flatMap(({ products, published }) =>
      (products[product]?.fixes ?? []).map((fix) => ({ ...fix, published })),
    );
    // The first record that names a build is the one of its release.
    const ordered = named.sort((one, other) => (one.published < other.published ? -1 : 1));
    for (const fix of ordered)
      if (!releases.some(({ build }) => build === fix.build)) insert(releases, fix, { source, evidence: "A" });
    return [product, releases];
  });
  return Object.fromEntries(entries.filter(([product, releases]) => releases.length > 0 || builds[product]));
}

/** Inserts a release before the first later build, and before releases without a build that came out later. */
function insert(releases, { build, update, published }, rest) {
  const later = releases.findIndex((release) => release.build !== undefined && compareBuilds(release.build, build) > 0);
  let at = later < 0 ? releases.length : later;
  while (at > 0 && releases[at - 1].build === undefined && (releases[at - 1].released ?? "") > published) at -= 1;
  // A build that becomes known after a later one was released before it, on a day that is not known.
  const isInOrder =
    releases.slice(0, at).every(({ released }) => !isAfter(released, published)) &&
    releases.slice(at).every(({ released }) => !isAfter(published, released));
  const name = isInOrder
    ? nameOf(releases, update, published)
    : [update, `security update ${build}`].filter(Boolean).join(" ");
  releases.splice(at, 0, { name, build, ...(isInOrder && { released: published }), ...rest });
}

/** Whether a day or month is after another one. A month is not compared with a day in it. */
function isAfter(one = "", other = "") {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

/** A name that the product does not have: by month, by day, or with a number. */
function nameOf(releases, update, published) {
  const taken = new Set(releases.map(({ name }) => name.trim().toLowerCase()));
  const [year, month] = published.split("-");
  const [byMonth, byDay] = [`${months[Number(month) - 1]} ${year}`, published].map((time) =>
    [update, time, "security update"].filter(Boolean).join(" "),
  );
  if (!taken.has(byMonth.toLowerCase())) return byMonth;
  let name = byDay;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${byDay} (${number})`;
  return name;
}
