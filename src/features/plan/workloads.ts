import { formatNumber, pluralize } from "../../base/wording.ts";
import type { Fact } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import { type UserModel, userModels } from "../../profiles/user-model.ts";
import { refuse } from "./refuse.ts";
import type { Needs, RequirementsSpec, Workload } from "./types.ts";

type Model = Fact<UserModel>;

/** Peak numbers for voice, meetings, chat and remote users: those that are stated, or those of the user model of the product. */
export function workloadsOf(spec: RequirementsSpec, users: number): Pick<Needs, "voice" | "meetings" | "chat"> {
  const { enterpriseVoice, meetings, persistentChat } = spec;
  return {
    voice: enterpriseVoice && workload("enterpriseVoice.peakCalls", enterpriseVoice.peakCalls, spec, users, modelCalls),
    meetings: meetings && {
      ...workload("meetings.peakUsers", meetings.peakUsers, spec, users, ({ value }) => share(users, value.meetings)),
      dialIn: meetings.dialIn === true,
      powerPoint: meetings.powerPoint === true,
    },
    chat:
      persistentChat &&
      workload("persistentChat.peakUsers", persistentChat.peakUsers, spec, users, ({ value }) =>
        share(users, value.chat),
      ),
  };
}

/** The peak remote users of the user model, as concurrent users are its basis for them. */
export function remoteByModel({ product }: RequirementsSpec, users: number): Workload | undefined {
  const model = userModels[product];
  return model && { ...share(users, model.value.signedIn, model.value.remote), model };
}

function workload(
  property: string,
  given: number | undefined,
  { product }: RequirementsSpec,
  users: number,
  byModel: (model: Model, users: number) => Omit<Workload, "model">,
): Workload {
  if (given !== undefined) return { peak: given, sum: undefined };
  const model = userModels[product];
  if (!model) return refuse(`${property} is required: no user model of ${profiles[product].name} was available`);
  return { ...byModel(model, users), model };
}

/** A percentage of the users, or a percentage of a percentage. */
function share(users: number, ...percents: readonly number[]): Omit<Workload, "model"> {
  const peak = roundUp(percents.reduce((part, percent) => (part * percent) / 100, users));
  const factors = percents.map((percent) => `${percent}%`).join(" × ");
  return { peak, sum: `${pluralize(users, "user")} × ${factors} = ${formatNumber(peak)}` };
}

/** The calls at the same time that pass the Mediation service in the busy hour. */
function modelCalls({ value }: Model, users: number): Omit<Workload, "model"> {
  const { voice, pstn, busyHourCalls, callMinutes, bypass } = value;
  const part = (voice * pstn * (100 - bypass)) / 1_000_000;
  const peak = roundUp((users * part * busyHourCalls * callMinutes) / 60);
  const factors = `${voice}% with Enterprise Voice × ${pstn}% with calls to the telephone network × ${busyHourCalls} calls an hour × ${callMinutes} ÷ 60 minutes × ${100 - bypass}% without media bypass`;
  return { peak, sum: `${pluralize(users, "user")} × ${factors} = ${formatNumber(peak)}` };
}

/** A product of binary fractions may be slightly above an integer. */
function roundUp(number: number): number {
  return Math.ceil(Number(number.toFixed(6)));
}
