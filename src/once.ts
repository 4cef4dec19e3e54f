/** The answers for each thing that was asked about, by the number of the question. */
const known = new WeakMap<object, unknown[]>();
let questions = 0;

/**
 * What many rules ask of one deployment is worked out once for it. A deployment never changes while it is judged, and
 * the answer is forgotten with it.
 */
export function once<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const question = questions++;
  return (from) => {
    const answers = known.get(from) ?? begun(from);
    if (answers[question] === undefined) answers[question] = work(from);
    return answers[question] as To;
  };
}

function begun(from: object): unknown[] {
  const answers: unknown[] = [];
  known.set(from, answers);
  return answers;
}
