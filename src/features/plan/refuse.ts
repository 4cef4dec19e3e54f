import { UsageError } from "../../base/errors.ts";

/** Rejects requirements. */
export function refuse(message: string): never {
  throw new UsageError(message);
}
