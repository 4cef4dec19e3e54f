import type { Modality, Role } from "../schema/deployment.ts";
import type { Capacity } from "./capacity.ts";
import type { Chat } from "./chat.ts";
import type { Collocation } from "./collocation.ts";
import type { Databases } from "./databases.ts";
import type { Directory } from "./directory.ts";
import type { Edges } from "./edge.ts";
import type { Exchange } from "./exchange.ts";
import type { Extension, Fact, Maybe, Product, Span } from "./fact.ts";
import type { Hardware } from "./hardware.ts";
import type { Meetings } from "./meetings.ts";
import type { MinimumBuilds } from "./minimum-builds.ts";
import type { Pairing } from "./pairing.ts";
import type { PublicIm } from "./public-im.ts";
import type { Resilience } from "./resilience.ts";
import type { Systems } from "./systems.ts";
import type { Layout } from "./topology.ts";
import type { Voice } from "./voice.ts";

/** External access. */
type External = {
  /** External users are served through an Edge Server. */
  readonly edge: Fact<"required">;
  /** Roles that may be collocated with an Edge Server. */
  readonly edgeCompanions: Fact<readonly Role[]>;
  /** The port of federation. */
  readonly federationPort: Fact<number>;
  /** The connection to XMPP partners. */
  readonly xmpp: Fact<"separate-gateway" | "built-in" | "removed">;
  /** Whether an XMPP Gateway requires its hotfix. */
  readonly xmppHotfix: Fact<boolean>;
  /** XMPP services and servers that are documented as supported, and the domains of those that have fixed ones. */
  readonly xmppServices: Maybe<readonly string[]>;
  readonly xmppPartners: Maybe<readonly string[]>;
  /** Modalities that XMPP partners support. */
  readonly xmppModalities: Maybe<readonly Modality[]>;
  /** The network of an XMPP Gateway, and its supported operating systems, 64-bit only. */
  readonly xmppGatewayNetwork: Maybe<"perimeter">;
  readonly xmppGatewaySystems: Maybe<readonly string[]>;
};

/** Archiving. */
type Archives = {
  /** The component that archives: an Archiving Server, or every Front End Server into a store. */
  readonly archiving: Fact<"server-role" | "store">;
  /** Whether Exchange can be the store. */
  readonly archivingToExchange: Fact<boolean>;
  /** The range of retention days. */
  readonly archivingRetentionDays: Fact<Span>;
  /** Content that cannot be archived, as in `archiving.requiredContent`. */
  readonly neverArchived: Fact<readonly string[]>;
  /** The default of the retention days. */
  readonly archivingDefaultDays: Fact<number>;
  /** Roles that may be collocated with an Archiving Server. */
  readonly archivingCompanions: Maybe<readonly Role[]>;
};

/** Features, platform and support. */
type Platform = {
  readonly poolPairing: Fact<boolean>;
  readonly avConferencingRole: Fact<boolean>;
  readonly monitoringRole: Fact<boolean>;
  /** Roles that may be collocated. */
  readonly collocation: Fact<Collocation>;
  readonly persistentChat: Fact<"add-on" | "server-role" | "separate-installer" | "removed">;
  /** Last days of support, as YYYY-MM-DD; null if the product is supported as long as it is kept current. */
  readonly mainstreamEnd: Maybe<string>;
  readonly extendedEnd: Maybe<string>;
  /** The earliest end of support, if no end is fixed. */
  readonly earliestEnd: Maybe<string>;
  readonly extendedSecurityUpdates: Fact<readonly Extension[]>;
};

/** A profile: the facts about one product that rules read. Pure data that can be serialized as JSON. */
export type Profile = {
  readonly product: Product;
  /** The name in messages. */
  readonly name: string;
} & Capacity &
  Layout &
  Edges &
  Pairing &
  Resilience &
  Meetings &
  External &
  PublicIm &
  Archives &
  Databases &
  Systems &
  Hardware &
  Directory &
  MinimumBuilds &
  Exchange &
  Voice &
  Chat &
  Platform;

/** A partner or provider whose service has ended, independent of the product. */
export type Partner = {
  /** Its name in messages. */
  readonly name: string;
  /** The first month of service, as YYYY-MM, if the products reached other providers before. */
  readonly start?: Fact<string>;
  /** The last day of service, as YYYY-MM-DD, or the month, as YYYY-MM, if the day is not documented. */
  readonly end: Fact<string>;
  /** The provider that the service became. */
  readonly successor?: string;
};
