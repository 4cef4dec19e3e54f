/**
 * What many rules ask of one deployment is worked out once for it. Deployments are judged one after another and never
 * change meanwhile, so that the last answer is kept and no other: a map of all of them would hold on to their memory.
 */
export function once<From extends object, To>(work: (from: From) => To): (from: From) => To {
  let last: { readonly from: From; readonly answer: To } | undefined;
  return (from) => {
    if (last?.from !== from) last = { from, answer: work(from) };
    return last.answer;
  };
}
