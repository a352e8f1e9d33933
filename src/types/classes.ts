/** A class that type-graphql knows a type by. */
export type TypeClass = new () => object;

/** A class with a name of its own, which type-graphql's messages show. */
export const namedClass = (name: string): TypeClass => ({ [name]: class {} })[name] as TypeClass;

/** Makes each key's value once. */
export function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as V;
  };
}

export const describe = ({ en, zh }: { readonly en: string; readonly zh: string }): string => `${en} ${zh}`;
