/**
 * What many rules ask of one deployment is worked out once for it. A deployment never changes while it is judged, and
 * the answer is forgotten with it.
 */
export function once<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, { readonly answer: To }>();
  return (from) => {
    const kept = known.get(from) ?? { answer: work(from) };
    known.set(from, kept);
    return kept.answer;
  };
}
