import type { Product } from "../profiles/fact.ts";
import { products } from "../profiles/products.ts";
import type { DeploymentSpec, Exchange, Hybrid } from "../schema/deployment.ts";
import { isOn } from "./parts.ts";

/**
 * What a deployment shares with Microsoft 365; undefined if it does not share users with it. A deployment that states the
 * dedicated application, and nothing that concerns users, is connected to Exchange Online alone.
 */
export function sharedHybrid({
  spec: { hybrid },
}: {
  readonly spec: Pick<DeploymentSpec, "hybrid">;
}): Hybrid | undefined {
  if (!isOn(hybrid)) return undefined;
  const { enabled: _, dedicatedApplication, ...rest } = hybrid;
  return dedicatedApplication === undefined || Object.values(rest).some(isUsed) ? hybrid : undefined;
}

/** Whether a setting states a use: a stated default is as good as none. */
function isUsed(value: unknown): boolean {
  return typeof value === "object" && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}

/** The products in one topology, oldest first. */
export function productsIn({ product, coexistsWith = [] }: DeploymentSpec): readonly Product[] {
  return products.filter((one) => one === product || coexistsWith.includes(one));
}

/** Whether a topology has versions of Lync Server only. */
export function isBefore2015(spec: DeploymentSpec): boolean {
  return productsIn(spec).every((one) => one.startsWith("lync"));
}

/** Whether a topology has a product before Skype for Business Server 2019, whose pools serve clients of Lync 2010. */
export function servesOldClients(spec: DeploymentSpec): boolean {
  return productsIn(spec).some((one) => products.indexOf(one) < products.indexOf("skype-for-business-server-2019"));
}

/** The versions of Exchange that run Unified Messaging, as far as the manifest names them apart from those of mailboxes. */
export function messagingVersions({ unifiedMessaging }: Exchange): Exchange["versions"] {
  return unifiedMessaging?.versions?.length ? unifiedMessaging.versions : undefined;
}
