/** A value computed when it is first asked for, and then kept. */

export function remember<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** A function of one object that is computed once for each, as long as somebody holds the object. */
export function rememberEach<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  return rememberBy((key) => key, compute);
}

/** Computed once for all that have one object in common, which decides the answer. */
export function rememberBy<T, V>(keyOf: (subject: T) => object, compute: (subject: T) => V): (subject: T) => V {
  const known = new WeakMap<object, { readonly value: V }>();
  return (subject) => {
    const key = keyOf(subject);
    const entry = known.get(key);
    if (entry !== undefined) return entry.value;
    const value = compute(subject);
    known.set(key, { value });
    return value;
  };
}
