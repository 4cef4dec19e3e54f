import { Ajv, type ValidateFunction } from "ajv";
import { textOf } from "../harness.ts";

type Schema = Readonly<Record<string, unknown>>;
type Parameter = { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: Schema };
type Content = Readonly<Record<string, { readonly schema: Schema; readonly example?: unknown }>>;

/** An operation of GitHub's OpenAPI description. */
export type Operation = {
  readonly operationId: string;
  readonly parameters: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
};

/** A request, with the operation of the description that it matches. */
export type Request = {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
};

const description = withNull(JSON.parse(textOf("fixtures/github/openapi.json")));
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, coerceTypes: false });
ajv.addSchema({ $id: "github", components: description.components });
const compiled = new Map<string, ValidateFunction>();

const routes = Object.entries(description.paths as Record<string, Record<string, Operation>>)
  .map(([path, methods]) => ({
    methods,
    pattern: patternOf(path),
    letters: path.replace(/\{[^}]+\}/g, "").length,
  }))
  .sort((one, other) => other.letters - one.letters);

/** The pattern of a path with named parameters. The parameter `path` may contain slashes. */
function patternOf(path: string): RegExp {
  const part = (_: string, name: string) => `(?<${name}>${name === "path" ? ".+" : "[^/]+"})`;
  return new RegExp(`^${path.replace(/[.+]/g, "\\$&").replace(/\{([^}]+)\}/g, part)}$`);
}

/** The operation of a method and a path, if the description has it. */
export function operationAt(method: string, path: string): Pick<Request, "operation" | "params"> | undefined {
  for (const { methods, pattern } of routes) {
    const operation = methods[method.toLowerCase()];
    const found = pattern.exec(path);
    if (!operation || !found) continue;
    const params = Object.entries(found.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]);
    return { operation, params: Object.fromEntries(params) };
  }
  return undefined;
}

/** The errors of a request by the description. Names that it does not define are errors too. */
export function problemsIn({ operation, params, query, headers, body }: Request): readonly string[] {
  const parameters = operation.parameters.map((parameter) => resolved<Parameter>(parameter));
  const content = operation.requestBody?.content["application/json"];
  return [
    ...parametersIn(parameters, "path", params),
    ...parametersIn(parameters, "query", query),
    ...headersIn(headers, content !== undefined),
    ...(content ? errorsOf(`${operation.operationId} request`, content.schema, body ?? null, true) : []),
    ...(!content && body !== undefined ? ["an unexpected body"] : []),
  ];
}

/** The errors of a response by the description. */
export function problemsInAnswer({ operationId, responses }: Operation, body: unknown): readonly string[] {
  const schema = Object.values(responses)[0]?.content?.["application/json"]?.schema;
  return schema ? errorsOf(`${operationId} answer`, schema, body, false) : [];
}

/** The example of a response in the description; of a list, its first item. */
export function exampleOf(operationId: string): Record<string, unknown> {
  const all = routes.flatMap(({ methods }) => Object.values(methods));
  const operation = all.find((one) => one.operationId === operationId);
  const example = Object.values(operation?.responses ?? {})[0]?.content?.["application/json"]?.example;
  return structuredClone(Array.isArray(example) ? example[0] : example) as Record<string, unknown>;
}

function parametersIn(
  parameters: readonly Parameter[],
  place: string,
  values: Readonly<Record<string, string>>,
): readonly string[] {
  const known = parameters.filter((parameter) => parameter.in === place);
  const unknown = Object.keys(values).filter((name) => !known.some((parameter) => parameter.name === name));
  const wrong = known.flatMap(({ name, required, schema }) => {
    const text = values[name];
    if (text === undefined) return required ? [`${place} lacks ${name}`] : [];
    const value = /^(integer|number)$/.test(String(resolved<Schema>(schema).type)) ? Number(text) : text;
    return errorsOf(`${place} ${name} ${JSON.stringify(schema)}`, schema, value, false);
  });
  return [...unknown.map((name) => `${place} has the undefined name ${name}`), ...wrong];
}

function headersIn(headers: Request["headers"], hasBody: boolean): readonly string[] {
  const expected: Record<string, RegExp> = {
    accept: /^application\/vnd\.github\.(v3|raw)?\+?(json|raw)?$/,
    "x-github-api-version": /^2022-11-28$/,
    "user-agent": /^lync-policy\/\d+\.\d+\.\d+ /,
    authorization: /^token \S+$/,
    ...(hasBody && { "content-type": /^application\/json/ }),
  };
  const wrong = Object.entries(expected).filter(([name, pattern]) => !pattern.test(headers[name] ?? ""));
  return wrong.map(([name]) => `header ${name} is ${headers[name]}`);
}

/** Compiles all schemas in advance, so that no request waits for it. */
export function prepare(): void {
  for (const operation of routes.flatMap(({ methods }) => Object.values(methods))) {
    problemsIn({ operation, params: {}, query: {}, headers: {}, body: {} });
    problemsInAnswer(operation, {});
  }
}

function resolved<T extends object>(node: T | { readonly $ref: string }): T {
  if (!("$ref" in node)) return node;
  const names = String(node.$ref).slice(2).split("/");
  return names.reduce((at, name) => at[name], description) as T;
}

function errorsOf(id: string, schema: Schema, value: unknown, isClosed: boolean): readonly string[] {
  const validate = compiled.get(id) ?? ajv.compile(isClosed ? closed(local(schema)) : local(schema));
  compiled.set(id, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [id, instancePath, message, JSON.stringify(params)].join(" "),
  );
}

/** Rewrites references to the description, whose schema id is `github`. */
function local(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'));
}

/** Converts `nullable` of OpenAPI 3.0 to JSON Schema: null is added to the values, or is an alternative. */
function withNull<T>(node: T): T {
  if (Array.isArray(node)) return node.map(withNull) as T;
  if (typeof node !== "object" || node === null) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withNull(value)]));
  const { nullable, ...rest } = inner;
  if (nullable && inner.type === undefined) return { anyOf: [rest, { type: "null" }] } as T;
  return (nullable && Array.isArray(inner.enum) ? { ...inner, enum: [...inner.enum, null] } : inner) as T;
}

/** Closes objects, which the description leaves open, so that a misspelled name is an error. */
function closed<T>(node: T): T {
  if (Array.isArray(node)) return node.map(closed) as T;
  if (typeof node !== "object" || node === null) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  const isObject = inner.type === "object" && inner.properties !== undefined;
  return (isObject ? { additionalProperties: false, ...inner } : inner) as T;
}
