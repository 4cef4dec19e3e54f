/** Limits that are not in GitHub's OpenAPI description, from its documentation and the responses of its API. */
type Annotation = {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly message: string;
  readonly title?: string;
};

type Body = {
  readonly status?: string;
  readonly conclusion?: string;
  readonly body?: string;
  readonly output?: { readonly summary?: string; readonly text?: string; readonly annotations?: readonly Annotation[] };
};

const bytes = (text = "") => Buffer.byteLength(text);

const limitsOfAnnotation: Readonly<Record<string, (annotation: Annotation) => boolean>> = {
  "a path is inside the repository": ({ path }) => path !== "" && !/^\/|(^|\/)\.\.(\/|$)/.test(path),
  "lines count from 1": ({ start_line: start }) => start >= 1,
  "a range ends after it starts": ({ start_line: start, end_line: end }) => end >= start,
  "columns are for one line": ({ start_line: start, end_line: end, start_column: column, end_column: last }) =>
    start === end || (column === undefined && last === undefined),
  "columns end after they start": ({ start_column: start = 1, end_column: end = start }) => start >= 1 && end >= start,
  "a message has at most 64 KB": ({ message }) => bytes(message) <= 64 * 1024 && message !== "",
  "a title has at most 255 characters": ({ title = "" }) => title.length <= 255,
};

const limitsOfBody: Readonly<Record<string, (body: Body) => boolean>> = {
  "a completed check run has a conclusion": ({ status, conclusion }) =>
    status !== "completed" || conclusion !== undefined,
  "a check run with a conclusion is completed": ({ status, conclusion }) =>
    conclusion === undefined || status === "completed",
  "a summary has at most 65,535 bytes": ({ output }) => bytes(output?.summary) <= 65_535,
  "a text has at most 65,535 bytes": ({ output }) => bytes(output?.text) <= 65_535,
  "a comment has at most 65,536 bytes": ({ body }) => bytes(body) <= 65_536,
  "a comment is not empty": ({ body }) => body === undefined || body.trim() !== "",
  "text has no lone surrogates": (body) => !/\\u[dD][89a-fA-F]/.test(JSON.stringify(body)),
};

/** The limits that a body breaks. */
export function brokenBy(content: unknown): readonly string[] {
  const body = (content ?? {}) as Body;
  const annotations = body.output?.annotations ?? [];
  return [
    ...Object.entries(limitsOfBody).filter(([, holds]) => !holds(body)),
    ...Object.entries(limitsOfAnnotation).filter(([, holds]) => !annotations.every(holds)),
  ].map(([limit]) => limit);
}
