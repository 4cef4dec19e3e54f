import { readByLibrary } from "../../yaml/library/documents.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Whether a step of a workflow checks a folder, by its path from the root of the repository; "" is the root. */
export function checksFolder(workflow: string, folder: string): boolean {
  const [document] = readByLibrary(workflow, []);
  return valuesOf(field(document?.content, "jobs"))
    .flatMap((job) => valuesOf(field(job, "steps")))
    .filter((step) => /(?:^|\/)lync-policy(?:@|\/|$)/.test(String(field(step, "uses") ?? "")))
    .some((step) => plainPath(field(field(step, "with"), "working-directory")) === folder);
}

function field(value: unknown, name: string): unknown {
  return isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function valuesOf(value: unknown): readonly unknown[] {
  return isFields(value) ? Object.values(value) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** A path without "./" at the start and slashes at the end. */
function plainPath(path: unknown): string {
  return typeof path === "string"
    ? path
        .replace(/^(?:\.\/)+/, "")
        .replace(/\/+$/, "")
        .replace(/^\.$/, "")
    : "";
}
