/**
 * Memoizes a function for its last argument. Many rules need the same facts of one deployment, deployments are evaluated
 * one after another and never change; a cache of all of them would keep their memory alive.
 */
export function memoizeLast<From extends object, To>(compute: (from: From) => To): (from: From) => To {
  let last: { readonly from: From; readonly result: To } | undefined;
  return (from) => {
    if (last?.from !== from) last = { from, result: compute(from) };
    return last.result;
  };
}

/** Memoizes a function for every argument, for as long as the argument exists: several of them alternate. */
export function memoizeEach<From extends object, To>(compute: (from: From) => To): (from: From) => To {
  const results = new WeakMap<From, { readonly result: To }>();
  return (from) => {
    const known = results.get(from) ?? { result: compute(from) };
    results.set(from, known);
    return known.result;
  };
}

/** Memoizes a function for every argument, for as long as the function exists. */
export function memoize<From extends string, To>(compute: (from: From) => To): (from: From) => To {
  const results = new Map<From, { readonly result: To }>();
  return (from) => {
    const known = results.get(from) ?? { result: compute(from) };
    results.set(from, known);
    return known.result;
  };
}

/** Does work once, when its result is first asked for. */
export function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}
