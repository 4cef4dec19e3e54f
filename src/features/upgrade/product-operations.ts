import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { chatServerNames } from "../../deployment/chat-pools.ts";
import { partsOf } from "../../deployment/parts.ts";
import { profiles } from "../../profiles/index.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { isSamePath } from "../../yaml/edit/content.ts";
import type { Path } from "../../yaml/path.ts";
import type { Operation } from "./operation.ts";

/** The products of the deployment and of its pools: the new one, and the present one of what stays on it. */
export function productOperations(deployment: Deployment, profile: Profile): readonly Operation[] {
  return [...coexistence(deployment, profile), ...keepChat(deployment, profile)];
}

/** A deployment does not coexist with its own product, but with the present one if pools stay on it. */
function coexistence(deployment: Deployment, profile: Profile): readonly Operation[] {
  const { coexistsWith = [], product: value } = deployment.spec;
  const path = ["spec", "coexistsWith"];
  const own = coexistsWith.indexOf(profile.product);
  if (stayingPools(deployment, profile).length > 0 && !coexistsWith.includes(value))
    return [{ edit: own < 0 ? { do: "append", path, value } : { do: "set", path: [...path, own], value } }];
  if (own < 0) return [];
  return [{ edit: { do: "remove", path: coexistsWith.length > 1 ? [...path, own] : path } }];
}

/** The Persistent Chat pools that state the present product, and all others if the new one has no such role in its own setup. */
function stayingPools(deployment: Deployment, { persistentChat }: Profile) {
  const { product } = deployment.spec;
  const present = profiles[product].persistentChat;
  const isLost = persistentChat.value !== "server-role" && present.value === "server-role";
  return partsOf(deployment, "persistentChatPools").filter(({ value }) =>
    value.product === undefined ? isLost : value.product === product,
  );
}

function keepChat(deployment: Deployment, profile: Profile): readonly Operation[] {
  const { product } = deployment.spec;
  return stayingPools(deployment, profile).flatMap(({ value, path }): readonly Operation[] => {
    if (value.product !== undefined) return [];
    const decide = `whether Persistent Chat pool ${quote(value.fqdn)} stays on ${profiles[product].name} next to the new pools, as here; the setup of ${profile.name} does not include the role`;
    return [{ edit: { do: "set", path: [...path, "product"], value: product }, decide }];
  });
}

/** What keeps the present product. */
export type Staying = {
  /** The names of its pools and their servers, by their keys. */
  readonly names: ReadonlySet<string>;
  /** Whether a path is in one of them, also in the inventory of servers. */
  readonly has: (path: Path) => boolean;
};

/** The pools that keep the present product in an upgrade. */
export function stayingIn(deployment: Deployment, profile: Profile): Staying {
  const pools = stayingPools(deployment, profile);
  const names = new Set(pools.flatMap(chatServerNames).map(keyOfName));
  const { servers = [] } = deployment.spec;
  const listed = servers.flatMap(({ fqdn }, at) => (names.has(keyOfName(fqdn)) ? [["spec", "servers", at]] : []));
  const places: readonly Path[] = [...pools.map(({ path }) => path), ...listed];
  return { names, has: (path) => places.some((place) => isUnder(path, place)) };
}

/** Whether a path is another one or below it. */
export function isUnder(path: Path, other: Path): boolean {
  return isSamePath(path.slice(0, other.length), other);
}
