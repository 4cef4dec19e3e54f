import { shapes } from "../../src/generated/shapes.ts";
import type { Rule } from "../../src/model/rule.ts";
import { rules } from "../../src/rules/index.ts";
import { contextOf } from "../../src/rules/run-rules.ts";
import type { Deployment } from "../../src/schema/deployment.ts";
import { validateDeployment } from "../../src/schema/validate.ts";
import { asOf, basisOn, parse } from "./harness.ts";
import { filesIn, textOf } from "./repository.ts";

/** A property of the schema: the shape of its object and its name, such as `frontEndPool.homedUsers`. */
type Property = string;

/**
 * A view of a deployment that reports every property that is read by name. An enumeration, such as Object.entries, reads
 * a property's descriptor before its value; it is not reported, because it reads all properties alike.
 */
export function watchReads(deployment: Deployment, onRead: (property: Property) => void): Deployment {
  const views = new Map<object, object>();
  const viewOf = (value: unknown, shape: string): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const view = views.get(value) ?? new Proxy(value, handlerFor(shape));
    views.set(value, view);
    return view;
  };
  const handlerFor = (shape: string): ProxyHandler<object> => {
    let enumerated: PropertyKey | undefined;
    return {
      getOwnPropertyDescriptor(target, key) {
        enumerated = key;
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof key !== "string") return value;
        if (Array.isArray(target)) return Object.hasOwn(target, key) ? viewOf(value, shape) : value;
        const below = shapes[shape]?.properties[key];
        if (below !== undefined && enumerated !== key) onRead(`${shape}.${key}`);
        enumerated = undefined;
        return viewOf(value, below ?? "");
      },
    };
  };
  return viewOf(deployment, "#") as Deployment;
}

/** The valid deployments of the fixtures. */
function deployments(): readonly Deployment[] {
  const files = [...["fixtures/rules", "fixtures/projects"].flatMap(filesIn), "fixtures/schema/everything.yaml"];
  return files
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => parse({ file, content: textOf(file), named: true }).manifests)
    .filter((manifest) => [...validateDeployment(manifest)].length === 0)
    .map(({ content }) => content as Deployment);
}

/** The properties that a rule reads in at least one of these deployments. */
function readsOf({ products, applies, check }: Rule, all: readonly Deployment[]): ReadonlySet<Property> {
  const reads = new Set<Property>();
  for (const deployment of all) {
    if (products?.includes(deployment.spec.product) === false) continue;
    // A view for each rule, because a memoized function would read nothing from a view that it has cached.
    const view = watchReads(deployment, (property) => reads.add(property));
    const context = contextOf(view, basisOn(asOf));
    if (applies(view, context)) Array.from(check(view, context));
  }
  return reads;
}

/** The rules that read each property in the fixtures; first those that read the fewest properties, which are closest to it. */
export function rulesByProperty(): ReadonlyMap<Property, readonly string[]> {
  const all = deployments();
  const byRule = rules.map((rule) => ({ id: rule.id, reads: readsOf(rule, all) }));
  const found = new Map<Property, string[]>();
  for (const { id, reads } of byRule.sort((a, b) => a.reads.size - b.reads.size))
    for (const property of reads) found.set(property, [...(found.get(property) ?? []), id]);
  return found;
}
