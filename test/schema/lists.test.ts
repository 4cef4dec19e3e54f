import { describe, expect, it } from "vitest";
import { deploymentLists, siteLists } from "../../src/schema/lists.ts";
import { textOf } from "../support/repository.ts";

/** The part of a JSON Schema that describes an object. */
type Shape = {
  readonly $ref?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
};

const schema: Shape & { readonly $defs: Readonly<Record<string, Shape>> } = JSON.parse(
  textOf("schemas/deployment.schema.json"),
);

function resolve(shape: Shape | undefined): Shape {
  const name = shape?.$ref?.split("/").at(-1);
  return name === undefined ? (shape ?? {}) : (schema.$defs[name] ?? {});
}

/** The properties of an object that are lists of objects with an FQDN. */
function listsOf(shape: Shape): readonly string[] {
  return Object.entries(shape.properties ?? {})
    .filter(([, property]) => resolve(resolve(property).items).required?.includes("fqdn"))
    .map(([name]) => name);
}

const spec = resolve(schema.properties?.spec);
const site = resolve(resolve(spec.properties?.sites).items);

describe("the table of lists", () => {
  it("has a row for every list of pools or servers in a site", () => {
    expect(listsOf(site).toSorted()).toEqual(Object.keys(siteLists).toSorted());
  });

  it("has a row for every list of servers in the deployment", () => {
    expect(listsOf(spec).toSorted()).toEqual(Object.keys(deploymentLists).toSorted());
  });
});
