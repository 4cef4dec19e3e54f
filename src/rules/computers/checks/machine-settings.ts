import type { Level } from "../../../model/rule.ts";
import type { VirtualMachine } from "../../../schema/deployment.ts";

/** What a virtual machine must not have: what is there, and what is required. */
export const settings: readonly {
  readonly key: keyof VirtualMachine;
  readonly value: VirtualMachine[keyof VirtualMachine];
  readonly is: string;
  readonly required: string;
  readonly level?: Level;
}[] = [
  { key: "liveMigration", value: true, is: "is moved while it runs", required: "does not support live migration" },
  {
    key: "dynamicMemory",
    value: true,
    is: "has dynamic memory",
    required: "recommends static memory",
    level: "warning",
  },
  {
    ...{ key: "disk", value: "dynamic", is: "has dynamic disks", level: "warning" },
    required: "recommends disks of fixed size or pass-through disks",
  },
];
