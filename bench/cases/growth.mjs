// Whether time grows no faster than what is read: every shape at three sizes.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { believed } from "../support/command-line.mjs";
import { written } from "../support/files.mjs";
import { deployment } from "../support/manifests.mjs";
import { growth, inTurn } from "../support/measure.mjs";
import { shapes } from "./shapes.mjs";

/** The goal for every shape. */
const most = 1.3;

/**
 * The fastest of three runs at each size: an exponent is thrown by one slow run more than a ratio is. Texts of a size
 * that no deployment has are judged by the planning page, which says the same of them at any size.
 */
function measured(folder, { sizes, text, expected, preset = "minimal" }) {
  mkdirSync(folder);
  const commands = sizes.map((size) => {
    const path = written(join(folder, `${size}.yaml`), text(size));
    return believed(path, { code: expected.code, findings: expected.findings(size), preset });
  });
  const least = written(join(folder, "least.yaml"), deployment("contoso"));
  const all = [believed(least, { code: 0, findings: {}, preset }), ...commands];
  const [floor, ...times] = inTurn(all, { rounds: 3 }).map((each) => Math.min(...each));
  return { times, exponent: growth(sizes, times, floor) };
}

function grow(name, shape, folder) {
  const { times, exponent } = measured(join(folder, "shape"), shape);
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
