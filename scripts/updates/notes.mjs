/** What a person has to check after a merge, a line each. */
export function notesOn({ records, before, after }) {
  const previous = new Map(before.vulnerabilities.map((row) => [row.id, row]));
  const rows = new Map(after.vulnerabilities.map((row) => [row.id, row]));
  const all = records.flatMap((record) => [
    ...notesOnState(record, previous.get(record.id)),
    ...notesOnNames(record, previous.has(record.id)),
    ...notesOnFixes(record, previous.get(record.id), rows.get(record.id)),
  ]);
  return [...all.sort(), ...unusedBuilds(before, after, records), ...notesOnLimits(before, previous, rows)];
}

function notesOnState({ id, state, isOlder, isLater, published, updated }, row) {
  if (isLater)
    return [`${id}: the record was published on ${published}, after the last day of the table, and is not used`];
  if (row === undefined) return [];
  if (isOlder)
    return [`${id}: the row is from a newer version of the record than that of ${updated}, and is unchanged`];
  if (state === "REJECTED" && row.updated === undefined)
    return [
      `${id}: the record was rejected; remove the row, which was written by hand, unless another document has it`,
    ];
  if (state !== undefined && state !== "REJECTED")
    return [`${id}: the record has the state "${state}", so the row is unchanged`];
  return [];
}

function notesOnNames({ id, unknown = [], isDescribed, products }, hasRow) {
  const names = unknown.map(
    (name) => `${id}: ${name} is not recognized as a server or a client; add a row by hand if it is a server`,
  );
  if (hasRow && !products) return [];
  if (names.length > 0 || !isDescribed) return names;
  return [`${id}: only the text of the record names the product; add a row by hand if a server is affected`];
}

function notesOnFixes({ id, products, isOlder, isLater }, previous, row) {
  if (!products || isOlder || isLater) return [];
  return Object.entries(products).flatMap(([product, stated]) => {
    const { fixed } = row.products[product] ?? {};
    const [first, ...earlier] = stated.fixes;
    return [
      ...stated.notes.map((note) => `${id}: ${note}`),
      ...(fixed === undefined ? withoutFix(id, product, stated, previous) : []),
      ...fromCpes(id, product, stated),
      ...(stated.ofCpe
        ? [`${id}: ${product} is fixed in ${first.build} in the list of products, and in ${stated.ofCpe} in the CPEs`]
        : []),
      ...(earlier.length > 0
        ? [
            `${id}: ${product} has the fixed build ${first.build}, and ${earlier.map(({ build }) => build).join(", ")} for earlier updates`,
          ]
        : []),
    ];
  });
}

/** The note on a build of the CPEs in place of a version in the list that is no build. */
function fromCpes(id, product, { isOfCpes, fixes, refused }) {
  const [text] = refused.map((each) => each.text).filter((each) => /\d/.test(each));
  if (!isOfCpes || text === undefined) return [];
  return [`${id}: ${text} is no build of ${product}; ${fixes[0].build} of the CPEs is used`];
}

/** Notes on a product without a fixed build: about versions that look like one, else if the row is new or had one. */
function withoutFix(id, product, { refused, last, only }, previous) {
  const end = "add the fixed build by hand";
  const numbers = refused.filter(({ text }) => /\d/.test(text));
  if (numbers.length > 0)
    return numbers.map(({ text, owner }) =>
      owner
        ? `${id}: ${text} of ${product} is in the range of the builds of ${owner}; ${end}`
        : `${id}: ${text} is no build of ${product}; ${end}`,
    );
  if (last.length > 0)
    return [`${id}: ${product} is affected up to ${last.join(", ")}, and the record has no fixed build; ${end}`];
  const isKnown =
    previous?.updated !== undefined && previous.products[product] && previous.products[product].fixed === undefined;
  if (isKnown) return [];
  const shown = [...refused.map(({ text }) => text), ...only].map((text) => `"${text}"`).join(", ");
  return [`${id}: the record has no fixed build of ${product}${shown && ` (${shown})`}; ${end} if a document has it`];
}

/** Releases that came from a record which has another build now. */
function unusedBuilds(before, after, records) {
  const earlier = new Set(
    records.flatMap(({ products }) =>
      Object.values(products ?? {}).flatMap(({ fixes }) => fixes.map(({ build }) => build)),
    ),
  );
  const fixesIn = ({ vulnerabilities }, product) =>
    new Set(vulnerabilities.map(({ products }) => products[product]?.fixed));
  return Object.entries(after.builds).flatMap(([product, releases]) => {
    const [old, current] = [fixesIn(before, product), fixesIn(after, product)];
    return releases
      .filter(
        ({ build, source }) =>
          source === "cve-records" &&
          build !== undefined &&
          old.has(build) &&
          !current.has(build) &&
          !earlier.has(build),
      )
      .map(
        ({ name, build }) =>
          `${product}: no record has ${build} any more; remove the release "${name}" unless another document has it`,
      );
  });
}

/** Sentences about what is missing, which a changed row can make false. */
function notesOnLimits({ limits }, previous, rows) {
  const ids = new Set([...previous.keys(), ...rows.keys()]);
  const changed = [...ids].filter((id) => JSON.stringify(previous.get(id)) !== JSON.stringify(rows.get(id)));
  const named = limits.flatMap((limit) => {
    const own = changed.filter((id) => limit.includes(id));
    return own.length > 0
      ? [`limits: a sentence names ${own.join(", ")}, whose row changed; correct it: "${limit}"`]
      : [];
  });
  return changed.length > 0 && limits.length > 0
    ? [...named, "limits: rows changed; check that every sentence is still true"]
    : [];
}
