import { UsageError } from "../../base/errors.ts";
import { quote } from "../../base/wording.ts";
import { profiles } from "../../profiles/index.ts";
import { certainValue } from "../../schema/meant-words.ts";

/** The answers to questions, by the names of the options of the command line that they stand for. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** A question. Its answer is read as the value of the option with its name. */
type Question = {
  readonly option: string;
  readonly text: string;
  /** The answer of an empty line. */
  readonly usual: string;
  /** What `?` prints. */
  readonly help: readonly string[];
  /** Whether the answer is a list with commas. */
  readonly isList?: boolean;
  /** The answers that it accepts. One can also be chosen by its number, from 1. Without them, every answer is accepted. */
  readonly choices?: readonly string[];
  /** What errors about the answer call it, besides the option: properties of the requirements, longer ones first. */
  readonly properties?: readonly string[];
};

/** An answer for nothing. */
const nothing = "none";

const products = Object.entries(profiles).map(([id, { name }], at) => `  ${at + 1}  ${id.padEnd(30)} ${name}`);

/** The questions, in the order in which they are asked. */
const questions: readonly Question[] = [
  {
    option: "product",
    text: "Product",
    usual: "skype-for-business-server-se",
    choices: Object.keys(profiles),
    help: [
      "The product that you run or plan to deploy; its documents determine which rules apply. Enter its name or number:",
      ...products,
    ],
  },
  {
    option: "domain",
    text: "SIP domain",
    usual: "contoso.com",
    properties: ["spec.domain"],
    help: ["The domain in the addresses of your users. The names of the planned computers are in it too."],
  },
  {
    option: "users",
    text: "Number of users",
    usual: "2000",
    properties: ["spec.users"],
    help: [
      "All users who are homed in the deployment, such as 30000.",
      'For several sites, run "lync-policy init --site NAME=NUMBER --site NAME=NUMBER" instead.',
    ],
  },
  {
    option: "availability",
    text: "Availability (standard or high)",
    usual: "standard",
    choices: ["standard", "high"],
    help: ["1  standard", "2  high: the deployment stays usable if any single server fails. It requires more servers."],
  },
  {
    option: "remote",
    text: "External users at the same time",
    usual: nothing,
    properties: [
      "spec.remoteUsers.peakUsers",
      "spec.remoteUsers.percent",
      "remoteUsers.peakUsers",
      "remoteUsers.percent",
    ],
    help: ["Users who sign in from outside the firewalls: a number, a percentage of all users such as 30%, or none."],
  },
  {
    option: "partner",
    text: "Federated partners",
    usual: nothing,
    properties: ["spec.partners", "partners"],
    help: ["Domains of the organizations to communicate with, with commas: fabrikam.com, litware.com; or none."],
    isList: true,
  },
  {
    option: "archive",
    text: "Archived users",
    usual: nothing,
    properties: ["spec.archiving.selectedUsers", "archiving.selectedUsers"],
    help: ["Users whose messages are archived, for example by regulation: a number, all-users, or none."],
  },
];

/** The answers if nothing is asked and no option is given. */
export const usualAnswers: Answers = Object.fromEntries(
  questions.filter(({ usual }) => usual !== nothing).map(({ option, usual }) => [option, [usual]]),
);

/** How questions are asked: a text is written, and a line is read; undefined at the end of the input. */
export type Dialog = {
  readonly write: (text: string) => void;
  readonly readLine: (prompt: string) => Promise<string | undefined>;
};

/**
 * Prompts for all answers, each until its answer is accepted. `given` are options of the command line, which replace the usual
 * answers; `check` throws a usage error for answers that cannot be met. Throws one if the input ends.
 */
export async function interview(given: Answers, check: (answers: Answers) => void, dialog: Dialog): Promise<Answers> {
  dialog.write('Press Enter for the answer in brackets; "?" explains a question.\n');
  let answers: Answers = given;
  for (const question of questions) answers = await ask(question, answers, check, dialog);
  return answers;
}

async function ask(
  question: Question,
  answers: Answers,
  check: (answers: Answers) => void,
  { write, readLine }: Dialog,
): Promise<Answers> {
  const usual = answers[question.option]?.join(", ") ?? question.usual;
  while (true) {
    const line = await readLine(`${question.text} [${usual}]: `);
    if (line === undefined)
      throw new UsageError(`the input ended before ${quote(question.text)} was answered; nothing was written`);
    const answer = line.trim();
    if (answer === "?") {
      write(question.help.map((text) => `${text}\n`).join(""));
      continue;
    }
    const next = withAnswer(question, answer === "" ? usual : answer, answers);
    const error = errorIn(next, check);
    if (error === undefined) return next;
    write(`${aboutQuestion(error, question)}\n`);
  }
}

function withAnswer(question: Question, answer: string, answers: Answers): Answers {
  const { option, isList, usual, choices = [] } = question;
  const { [option]: _, ...others } = answers;
  if (usual === nothing && certainValue(answer, [nothing]) !== undefined) return others;
  const chosen = /^\d$/.test(answer) ? (choices[Number(answer) - 1] ?? answer) : answer;
  return { ...others, [option]: isList ? chosen.split(",").map((part) => part.trim()) : [chosen] };
}

/** An error about an option or a property in the words of the question that it answers. */
function aboutQuestion(error: string, { option, text, properties = [] }: Question): string {
  const [subject = text] = text.split(" (");
  // The rule by which a plan fails is a detail here.
  const own = error.replace(/^no plan meets the requirements and passes ([a-z-]+): (.*)$/s, "$2 [$1]");
  return [`--${option}`, ...properties].reduce((message, name) => message.replaceAll(name, subject), own);
}

function errorIn(answers: Answers, check: (answers: Answers) => void): string | undefined {
  try {
    check(answers);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
