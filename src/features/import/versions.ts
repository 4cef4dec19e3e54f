import { listed, quoted } from "../../base/wording.ts";
import type { Product } from "../../profiles/fact.ts";
import { majorityOf } from "./majority.ts";
import type { Cluster } from "./topology.ts";
import { clustersWith, type Look } from "./topology-lookup.ts";

/** What a cluster runs, and whether the files leave no doubt. */
export type Running = { readonly product: Product; readonly doubt?: string };

/** ServiceVersion is the major number of the build and one more. */
const products: ReadonlyMap<string, Product> = new Map([
  // Nobody has seen a file of 2010; the pattern says 5.
  ["5", "lync-server-2010"],
  ["6", "lync-server-2013"],
  ["7", "skype-for-business-server-2015"],
  ["8", "skype-for-business-server-2019"],
]);

const subscription = "skype-for-business-server-se";

/** Services that are renewed with the product; others on the same computers may be older. */
const telling = new Set([
  "UserServices",
  "Registrar",
  "WebServices",
  "ConfServices",
  "MediationServer",
  "EdgeServer",
  "ArchivingServer",
  "MonitoringServer",
]);

/** Which product each cluster runs that homes users, signs them in or lets them in. `given` decides where files cannot. */
export function runningIn(look: Look, given: Product | undefined, isSubscription: boolean | undefined) {
  const clusters = new Set(
    ["UserServices", "EdgeServer", "Registrar", "ConfServices", "ArchivingServer", "MonitoringServer"].flatMap((role) =>
      clustersWith(look, role),
    ),
  );
  const running = new Map<string, Running>();
  const unsure: { readonly cluster: Cluster; readonly versions: readonly string[] }[] = [];
  for (const cluster of clusters) {
    const versions = versionsOn(look, cluster);
    const product = versions.length === 1 ? products.get(versions[0] ?? "") : undefined;
    if (product) running.set(cluster.id, certain(product, given, isSubscription));
    else unsure.push({ cluster, versions });
  }
  const usual = majorityOf([...running.values()].map(({ product }) => product));
  for (const { cluster, versions } of unsure) {
    const doubt = `${quoted(cluster.fqdn)} ${saidBy(versions)}`;
    running.set(cluster.id, { product: given ?? nearest(versions, usual), doubt });
  }
  return running;
}

function versionsOn(look: Look, { id }: Cluster): readonly string[] {
  const own = look.on(id).filter(({ role }) => telling.has(role));
  return [...new Set(own.map(({ version }) => version ?? ""))];
}

/** 2019 and Subscription Edition say the same of themselves. */
function certain(product: Product, given: Product | undefined, isSubscription: boolean | undefined): Running {
  if (product !== "skype-for-business-server-2019") return { product };
  if (given === product || given === subscription) return { product: given };
  return { product: isSubscription ? subscription : product };
}

function saidBy(versions: readonly string[]): string {
  const [only = "", ...more] = versions;
  if (more.length > 0)
    return `has services of the versions ${listed(versions.map((version) => version || "(none)"))} on one cluster`;
  return only === ""
    ? "states no ServiceVersion"
    : `has ServiceVersion ${quoted(only)}, which is of no product known here`;
}

/** What stands there until a person says better: the newest that is stated, or what the other pools run. */
function nearest(versions: readonly string[], usual: Product | undefined): Product {
  const newest = Math.max(...versions.filter((version) => /^\d+$/.test(version)).map(Number));
  if (!Number.isFinite(newest)) return usual ?? "skype-for-business-server-2019";
  return products.get(String(newest)) ?? (newest < 5 ? "lync-server-2010" : "skype-for-business-server-2019");
}
