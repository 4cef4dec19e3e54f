// Growth of the time with the size of the input: every shape at three sizes.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { verifiedRun } from "../support/command-line.mjs";
import { writeText } from "../support/files.mjs";
import { deployment } from "../support/manifests.mjs";
import { alternate, growth } from "../support/measure.mjs";
import { shapes } from "./shapes.mjs";

/** The goal for every shape. */
const most = 1.1;

/**
 * Measures the fastest of three runs at each size, since one slow run affects an exponent more than a ratio. Inputs of
 * unrealistic size are checked by the preset minimal, whose findings in them are the same at any size.
 */
function measureShape(folder, { sizes, text, expected, preset = "minimal" }) {
  mkdirSync(folder);
  const commands = sizes.map((size) => {
    const path = writeText(join(folder, `${size}.yaml`), text(size));
    return verifiedRun(path, { code: expected.code, findings: expected.findings(size), preset });
  });
  const least = writeText(join(folder, "least.yaml"), deployment("contoso"));
  const all = [verifiedRun(least, { code: 0, findings: {}, preset }), ...commands];
  const [floor, ...times] = alternate(all, { rounds: 3 }).map((each) => Math.min(...each));
  return { times, exponent: growth(sizes, times, floor) };
}

function grow(name, shape, folder) {
  const { times, exponent } = measureShape(join(folder, "shape"), shape);
  const row = {
    shape: name,
    sizes: shape.sizes.map((size) => size.toLocaleString("en-US")).join(" / "),
    "fastest ms": times.map((time) => time.toFixed(0)).join(" / "),
    growth: exponent?.toFixed(2) ?? "flat",
    bound: `≤ ${most}`,
    result: exponent === undefined || exponent <= most ? "met" : "MISSED",
  };
  return { grown: [row] };
}

/** The shapes as cases. */
export const growths = Object.fromEntries(
  Object.entries(shapes).map(([name, shape]) => [`growth: ${name}`, (folder) => grow(name, shape, folder)]),
);
