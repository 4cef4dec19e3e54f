// Extracts fixtures/github/openapi.json from GitHub's description of its API: the operations that the tests simulate, and
// what they refer to. The description has 13 MB in a package of 385 MB, so it is not a dependency. To refresh it:
//   npm install --prefix ../openapi --ignore-scripts @octokit/openapi
//   node scripts/refresh-openapi.mjs ../openapi/node_modules/@octokit/openapi/generated/api.github.com.json
import { readFileSync, writeFileSync } from "node:fs";

const operations = [
  "checks/create",
  "checks/get",
  "checks/list-annotations",
  "checks/list-for-ref",
  "checks/update",
  "git/get-blob",
  "git/get-tree",
  "issues/create-comment",
  "issues/delete-comment",
  "issues/get-comment",
  "issues/list-comments",
  "issues/update-comment",
  "pulls/create-review",
  "pulls/get",
  "pulls/list-files",
  "pulls/list-review-comments",
  "repos/compare-commits-with-basehead",
  "repos/get-content",
  "users/get-authenticated",
];

/** Prose, which is removed: tests compare requests only with the schemas. */
const prose = new Set(["description", "externalDocs", "tags", "x-github"]);

/** The description, reduced to some operations and all that they refer to. */
export function reduceTo(whole, ids) {
  const paths = {};
  for (const [path, methods] of Object.entries(whole.paths)) {
    const kept = Object.entries(methods).filter(([, { operationId }]) => ids.includes(operationId));
    if (kept.length > 0)
      paths[path] = Object.fromEntries(kept.map(([method, its]) => [method, operationOf(its, whole)]));
  }
  const components = {};
  const queue = [...refsIn(paths)];
  for (const ref of queue) {
    const [, , kind, name] = ref.split("/");
    if (components[kind]?.[name] !== undefined) continue;
    components[kind] ??= {};
    components[kind][name] = withoutProse(whole.components[kind][name]);
    queue.push(...refsIn(components[kind][name]));
  }
  const { title, version, license } = whole.info;
  return { openapi: whole.openapi, info: { title, version, license }, paths, components };
}

/** An operation with its parameters, its request body, and its successful response with one example. */
function operationOf({ operationId, parameters, requestBody, responses }, whole) {
  const [code, answer] = Object.entries(responses).find(([status]) => status.startsWith("2"));
  const { schema, examples } = answer.content?.["application/json"] ?? {};
  const first = Object.values(examples ?? {})[0];
  const example = first?.$ref ? whole.components.examples[first.$ref.split("/").at(-1)].value : first?.value;
  const content = schema && { "application/json": { schema: withoutProse(schema), example } };
  const body = requestBody && withoutProse({ ...requestBody, content: withoutExamples(requestBody.content) });
  return {
    operationId,
    parameters: (parameters ?? []).map(withoutProse),
    ...(body && { requestBody: body }),
    responses: { [code]: { ...(content && { content }) } },
  };
}

function withoutExamples(content) {
  return Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, { schema }]));
}

/** Removes prose. Below "properties" every name is kept, because a property can be named "description". */
function withoutProse(node, isNames = false) {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => isNames || !(prose.has(key) || key.startsWith("example")));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value, key === "properties")]));
}

function refsIn(node) {
  return [...JSON.stringify(node).matchAll(/"\$ref":"(#[^"]+)"/g)].map(([, ref]) => ref);
}

const [source] = process.argv.slice(2);
if (!source) throw new Error("expected the path of api.github.com.json of @octokit/openapi");
const reduced = reduceTo(JSON.parse(readFileSync(source, "utf8")), operations);
const found = Object.values(reduced.paths).flatMap((methods) =>
  Object.values(methods).map(({ operationId }) => operationId),
);
const missing = operations.filter((id) => !found.includes(id));
if (missing.length > 0) throw new Error(`the description has no ${missing.join(", ")}`);
writeFileSync(new URL("../fixtures/github/openapi.json", import.meta.url), `${JSON.stringify(reduced, null, 1)}\n`);
