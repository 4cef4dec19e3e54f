import type { Servers } from "../../schema/deployment.ts";
import { windowsRelease } from "./versions.ts";

/** The operating system of the servers of a pool that state theirs; undefined if none does, or if they differ. */
export function commonSystem({ servers, os }: { readonly servers: Servers; readonly os?: string }): string | undefined {
  const named = typeof servers === "number" || servers.length === 0 ? [os] : servers.map((one) => systemIn(one, os));
  const releases = new Set(named.flatMap((name) => (name === undefined ? [] : (windowsRelease(name) ?? []))));
  const [release, another] = releases;
  return release === undefined || another !== undefined ? undefined : `Windows Server ${release}`;
}

function systemIn(server: Exclude<Servers, number>[number], os: string | undefined): string | undefined {
  return typeof server === "string" ? os : (server.os ?? os);
}
