// GitHub's description of its API → fixtures/github/openapi.json: the operations that the tests answer, and what those
// refer to. The description is 13 MB in a package of 385 MB, so it is no dependency. To cut it anew:
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

/** Everything but words: a test compares requests with the form of the description, not with its prose. */
const words = new Set(["description", "externalDocs", "tags", "x-github"]);

/** The description, cut to the operations and all that they refer to. */
export function cutTo(whole, ids) {
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
    components[kind][name] = withoutWords(whole.components[kind][name]);
    queue.push(...refsIn(components[kind][name]));
  }
  const { title, version, license } = whole.info;
  return { openapi: whole.openapi, info: { title, version, license }, paths, components };
}

/** An operation with its parameters, its body, and its answer where all went well, of which one example is kept. */
function operationOf({ operationId, parameters, requestBody, responses }, whole) {
  const [code, answer] = Object.entries(responses).find(([status]) => status.startsWith("2"));
  const { schema, examples } = answer.content?.["application/json"] ?? {};
  const first = Object.values(examples ?? {})[0];
  const example = first?.$ref ? whole.components.examples[first.$ref.split("/").at(-1)].value : first?.value;
  const content = schema && { "application/json": { schema: withoutWords(schema), example } };
  const body = requestBody && withoutWords({ ...requestBody, content: withoutExamples(requestBody.content) });
  return {
    operationId,
    parameters: (parameters ?? []).map(withoutWords),
    ...(body && { requestBody: body }),
    responses: { [code]: { ...(content && { content }) } },
  };
}

function withoutExamples(content) {
  return Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, { schema }]));
}

/** A schema may have a property that is called "description"; below "properties" every name is kept. */
function withoutWords(node, isNames = false) {
  if (Array.isArray(node)) return node.map((item) => withoutWords(item));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => isNames || !(words.has(key) || key.startsWith("example")));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutWords(value, key === "properties")]));
}

function refsIn(node) {
  return [...JSON.stringify(node).matchAll(/"\$ref":"(#[^"]+)"/g)].map(([, ref]) => ref);
}

const [source] = process.argv.slice(2);
if (!source) throw new Error("name the file api.github.com.json of @octokit/openapi");
const cut = cutTo(JSON.parse(readFileSync(source, "utf8")), operations);
const found = Object.values(cut.paths).flatMap((methods) =>
  Object.values(methods).map(({ operationId }) => operationId),
);
const lost = operations.filter((id) => !found.includes(id));
if (lost.length > 0) throw new Error(`the description has no ${lost.join(", ")}`);
writeFileSync(new URL("../fixtures/github/openapi.json", import.meta.url), `${JSON.stringify(cut, null, 1)}\n`);
