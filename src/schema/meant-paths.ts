import { closest, haveOtherNumbers } from "../base/did-you-mean.ts";
import type { Path } from "../yaml/path.ts";
import { type ConvertedProperty, convertedProperty } from "./converted-property.ts";
import {
  choicesOf,
  type DocumentSchema,
  isUnknownProperty,
  itemKind,
  kindOf,
  type SchemaFailure,
  shapeNameAt,
} from "./failures.ts";
import { fits } from "./fits.ts";
import { aliasedProperties, meantValue, misspelledProperty, plain, sameWord } from "./meant-words.ts";
import { nodeAt } from "./nodes.ts";
import {
  distanceTo,
  hasContainer,
  hasProperty,
  type Place,
  pathsOf,
  placesByName,
  placesIn,
  stepsOf,
  valueAt,
} from "./places.ts";
import { type SplitText, splitText } from "./split-text.ts";

/**
 * What an unknown property may mean: one of these properties of the same object, one of them in another unit, properties at
 * other levels, its own properties, the name of the object ("fe01.contoso.com:" in place of "fqdn: fe01.contoso.com"), servers
 * of a role without a list, or text of a flow map that YAML splits.
 */
export type Meaning =
  | ({ readonly is: "converted" } & ConvertedProperty)
  | { readonly is: "role"; readonly role: string }
  | ({ readonly is: "split" } & SplitText)
  | { readonly is: "property"; readonly names: readonly string[] }
  | { readonly is: "identity"; readonly name: string }
  | { readonly is: "elsewhere"; readonly places: readonly Place[] }
  | { readonly is: "wrapper"; readonly names: readonly string[] };

/** An unknown property: its object, its name and its value. */
type Unknown = {
  readonly schema: DocumentSchema;
  readonly content: unknown;
  readonly path: Path;
  readonly name: string;
  readonly value: unknown;
  readonly properties: readonly string[];
  readonly required: readonly string[];
};

/** More places than this are no suggestion. */
const mostPlaces = 3;

/**
 * The properties that an unknown property may mean, as absolute paths in the document, the most probable first: in the same
 * object by spelling or alias, or with the same name at another level. Empty if there is none, and for other failures.
 */
export function meantPaths(content: unknown, failure: SchemaFailure): readonly Path[] {
  const { path } = failure;
  const paths = meaningsOf(content, failure).flatMap((meaning) => pathsOfMeaning(meaning, content, path));
  return [...new Map(paths.map((each) => [JSON.stringify(each), each])).values()];
}

/** The paths of what an unknown property of the object at a path may mean. */
export function pathsOfMeaning(meaning: Meaning, content: unknown, path: Path): readonly Path[] {
  if (meaning.is === "elsewhere") return meaning.places.flatMap((place) => pathsOf(place, content, path));
  return namesIn(meaning).map((name) => [...path, name]);
}

/** The properties of the same object that a meaning has. */
function namesIn(meaning: Exclude<Meaning, { is: "elsewhere" }>): readonly string[] {
  if (meaning.is === "role") return [];
  return "names" in meaning ? meaning.names : [meaning.name];
}

/** What an unknown property may mean, the most probable first. */
export function meaningsOf(content: unknown, failure: SchemaFailure): readonly Meaning[] {
  if (!isUnknownProperty(failure)) return [];
  const { schema, path, shape } = failure;
  const name = String(failure.params.additionalProperty);
  const value = (failure.value as Readonly<Record<string, unknown>> | undefined)?.[name];
  const required = shape?.required ?? [];
  const unknown = { schema, content, path, name, value, required, properties: Object.keys(shape?.properties ?? {}) };
  return waysToRead.flatMap((way) => way(unknown) ?? []);
}

type Way = (unknown: Unknown) => Meaning | undefined;

const bySpelling: Way = ({ name, properties }) => property(sameWord(name, properties));

const byAlias: Way = (unknown) => {
  const { name, properties } = unknown;
  return property(...aliasedProperties(name, properties).filter((each) => fitsProperty(unknown, each)));
};

const byTypingError: Way = ({ name, properties }) => property(misspelledProperty(name, properties));

const byResemblance: Way = ({ name, properties }) => {
  const meant = closest(name, properties);
  return meant === undefined || haveOtherNumbers(name, meant) ? undefined : property(meant);
};

const bySameNameElsewhere: Way = (unknown) => {
  const { schema, name } = unknown;
  return elsewhere(unknown, placesByName(schema).get(plain(name)) ?? []);
};

const byAliasElsewhere: Way = (unknown) => {
  const { schema, name } = unknown;
  const aliased = new Set(aliasedProperties(name, allNamesOf(schema)));
  const below = stepsOf(unknown.path);
  // An alias is only looked up in the objects of this one; elsewhere, most aliases would have a place.
  const places = placesIn(schema).filter(
    (place) => aliased.has(place.name) && below.every((step, at) => place.steps[at] === step),
  );
  return elsewhere(unknown, places);
};

const byAliasThatDoesNotFit: Way = ({ name, properties }) => property(...aliasedProperties(name, properties));

/** The properties that name an object. */
const identities = ["fqdn", "name"];

const byIdentity: Way = ({ content, path, name, value, required }) => {
  const identity = identities.find((each) => required.includes(each));
  if (identity === undefined || Array.isArray(value) || (typeof value !== "object" && !name.includes(".")))
    return undefined;
  if (typeof path.at(-1) !== "number" || [valueAt(content, path), value].some((each) => hasProperty(each, identity)))
    return undefined;
  return identity === "name" || name.includes(".") ? { is: "identity", name: identity } : undefined;
};

const byContent: Way = ({ name, value, properties }) => {
  // Nobody writes a name that all objects have around properties, except to trick a reader.
  if (name in {}) return undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const names = Object.keys(value);
  const isWrapper =
    names.length > 0 && names.length <= properties.length && names.every((name) => properties.includes(name));
  return isWrapper ? { is: "wrapper", names } : undefined;
};

const byUnit: Way = ({ schema, path, name, value, properties }) => {
  const kinds = properties.map((each): readonly [string, string] => [
    each,
    kindOf(schema.fields, shapeNameAt(schema.shapes, path), each) ?? "",
  ]);
  const converted = convertedProperty(name, value, kinds);
  if (!converted) return undefined;
  const { value: number, ...bare } = converted;
  const most = schema.fields && nodeAt([...path, converted.name])?.maximum;
  const isTooLarge = typeof number === "number" && number > (most ?? number);
  return isTooLarge ? { is: "converted", ...bare, isCertain: false } : { is: "converted", ...converted };
};

const bySplit: Way = ({ content, path, name, value, properties }) => {
  const split = splitText(name, value, valueAt(content, path), properties);
  return split && { is: "split", ...split };
};

const byRole: Way = ({ schema, name, value }) => {
  if (!("servers" in (schema.shapes.deploymentSpec?.properties ?? {})) || typeof value !== "object") return undefined;
  const role = meantValue(name.replace(/[_ -]?(?:servers?|pools?)$/i, ""), rolesOf(schema));
  return role === undefined || !/(?:server|pool)s?$/i.test(name) ? undefined : { is: "role", role };
};

/** The roles that a server of the inventory can have. */
function rolesOf(schema: DocumentSchema): readonly string[] {
  return choicesOf(itemKind(kindOf(schema.fields, "machine", "roles")));
}

/** How an unknown property is read, the most reliable way first. */
const waysToRead: readonly Way[] = [
  bySplit,
  bySpelling,
  byUnit,
  byIdentity,
  byContent,
  byAlias,
  byTypingError,
  bySameNameElsewhere,
  byResemblance,
  byAliasElsewhere,
  byAliasThatDoesNotFit,
  byRole,
];

function property(...names: readonly (string | undefined)[]): Meaning | undefined {
  const known = names.filter((name) => name !== undefined);
  return known.length > 0 ? { is: "property", names: known } : undefined;
}

/** The nearest of these places that the value fits; those in objects that the document has come first. */
function elsewhere({ content, path, value }: Unknown, places: readonly Place[]): Meaning | undefined {
  const from = stepsOf(path);
  const fitting = places
    .filter(({ kind }) => fits(value, kind))
    .map((place) => ({ place, far: distanceTo(place, from) }));
  const nearest = Math.min(...fitting.map(({ far }) => far));
  const near = fitting.filter(({ far }) => far === nearest).map(({ place }) => place);
  const present = near.filter((place) => pathsOf(place, content, path).some((each) => hasContainer(each, content)));
  const found = present.length > 0 ? present : near;
  return found.length > 0 && found.length <= mostPlaces ? { is: "elsewhere", places: found } : undefined;
}

function fitsProperty({ schema, path, value }: Unknown, name: string): boolean {
  const kind = kindOf(schema.fields, shapeNameAt(schema.shapes, path), name);
  return kind === undefined || fits(value, kind);
}

function allNamesOf(schema: DocumentSchema): readonly string[] {
  return [...new Set(placesIn(schema).map(({ name }) => name))];
}
