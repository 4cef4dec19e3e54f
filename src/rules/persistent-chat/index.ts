import type { Rule } from "../../model/rule.ts";
import { persistentChatCapacity } from "./persistent-chat-capacity.ts";
import { persistentChatDatabases } from "./persistent-chat-databases.ts";
import { persistentChatPlacement } from "./persistent-chat-placement.ts";

/** The Persistent Chat rules. */
export const persistentChat: readonly Rule[] = [
  persistentChatCapacity,
  persistentChatPlacement,
  persistentChatDatabases,
];
