import { appliesTo } from "../../../deployment/network/certificate-names.ts";
import type { PortRow } from "../../../deployment/network/port-table.ts";
import type { Fact, Product } from "../../../profiles/fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { onOwnPages, type Pages, stated } from "../../../profiles/stated.ts";
import type { Certificate } from "../../../schema/deployment.ts";

/** A row of a table of requirements on certificates. */
type Row = {
  readonly usages?: readonly Certificate["usage"][];
  readonly since: Product;
  readonly until?: Product;
  readonly pages: Pages;
};

type Facts = (profile: Profile) => readonly Fact<true>[];

/** The facts of the rows that apply to a product and, if usages are given, to certificates for one of them. */
export function certificatePages(
  table: Readonly<Record<string, Row>>,
  ...some: readonly Certificate["usage"][]
): Facts {
  const isMeant = ({ usages }: Row) =>
    some.length === 0 || usages === undefined || some.some((one) => usages.includes(one));
  const rows = Object.values(table).filter(isMeant);
  return (profile) => rows.filter((row) => appliesTo(row, profile)).map(({ pages }) => stated(profile, pages));
}

/** The facts of the rows of port tables that a product has. */
export function portPages(table: Readonly<Record<string, PortRow>>): Facts {
  return (profile) => Object.values(table).flatMap(({ pages }) => onOwnPages(pages)(profile));
}
