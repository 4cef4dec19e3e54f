import type { Modality, Role } from "../schema/deployment.ts";
import type { Capacity } from "./capacity.ts";
import type { Collocation } from "./collocation.ts";
import type { Extension, Fact, Maybe, Product, Span } from "./fact.ts";
import type { Layout } from "./topology.ts";

/** External access. */
type External = {
  /** External users are served through an Edge Server. */
  readonly edge: Fact<"required">;
  /** All three Edge services run on every Edge Server. */
  readonly edgeLayout: Fact<"consolidated">;
  /** Roles that may be collocated with an Edge Server. */
  readonly edgeCompanions: Fact<readonly Role[]>;
  /** The port of federation. */
  readonly federationPort: Fact<number>;
  /** The connection to XMPP partners. */
  readonly xmpp: Fact<"separate-gateway" | "built-in" | "removed">;
  /** Whether an XMPP Gateway requires its hotfix. */
  readonly xmppHotfix: Fact<boolean>;
  /** Domains of XMPP partners that are documented as supported. */
  readonly xmppPartners: Maybe<readonly string[]>;
  /** Public IM providers that the product supports. */
  readonly publicImProviders: Fact<readonly string[]>;
  /** Public IM providers that require, or may require, a separate license. */
  readonly licensedPublicIm: Fact<readonly string[] | "every">;
  /** Public IM providers that support audio, and those that support video. */
  readonly publicImAudio: Fact<readonly string[]>;
  readonly publicImVideo: Fact<readonly string[]>;
  /** Modalities that all public IM providers support. */
  readonly publicImModalities: Fact<readonly Modality[]>;
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
  readonly persistentChat: Fact<"add-on" | "server-role" | "removed">;
  readonly backEndHighAvailability: Fact<readonly string[]>;
  /** Supported operating systems, as prefixes of their names: "Windows Server 2008 R2". */
  readonly operatingSystems: Fact<readonly string[]>;
  /** Operating systems that are also supported, but only after an in-place upgrade from the previous product. */
  readonly upgradedOperatingSystems: Maybe<readonly string[]>;
  readonly sqlServers: Fact<readonly string[]>;
  /** Supported editions of SQL Server, 64-bit only. */
  readonly sqlEditions: Fact<readonly string[]>;
  /** Unsupported editions of the operating systems, as words in their names. */
  readonly unsupportedInstallations: Fact<readonly string[]>;
  /** Supported operating systems of virtual machines, if fewer than on physical servers. */
  readonly guestOperatingSystems: Maybe<readonly string[]>;
  readonly hypervisors: Maybe<readonly string[]>;
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
  External &
  Archives &
  Platform;

/** A partner or provider whose service has ended, independent of the product. */
export type Partner = {
  /** Its name in messages. */
  readonly name: string;
  /** The last day of service, as YYYY-MM-DD, or the month, as YYYY-MM, if the day is not documented. */
  readonly end: Fact<string>;
  readonly successor?: string;
};
