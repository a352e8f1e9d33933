/**
 * Who is asking. Everything in the graph is public today. A viewer who sees less has a predicate, which the composer adds
 * to every node that a statement binds.
 */
export type Viewer = { readonly kind: "public" } | { readonly kind: "restricted"; readonly predicate: (variable: string) => string };

export const publicViewer: Viewer = { kind: "public" };

/** A Cypher predicate that holds for the nodes a viewer may see, or null where all are visible. */
export const visibleTo = (viewer: Viewer, variable: string): string | null =>
  viewer.kind === "public" ? null : viewer.predicate(variable);
