import type { Edit } from "../../yaml/edit/types.ts";

/** An edit of a manifest, and what a person has to decide about it. */
export type Operation = {
  readonly edit: Extract<Edit, { do: "set" | "append" | "remove" }>;
  readonly decide?: string;
};
