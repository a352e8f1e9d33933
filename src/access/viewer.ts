/**
 * Who is asking. Everything in the graph is public today; a kind of viewer who sees less gets a predicate in
 * `visibleTo`, which the composer adds to every node that a statement binds.
 */
export type Viewer = { readonly kind: "public" } | { readonly kind: "restricted"; readonly predicate: (variable: string) => string };

export const publicViewer: Viewer = { kind: "public" };

/** Cypher that is true of the nodes a viewer may see, or null where that is all. */
export const visibleTo = (viewer: Viewer, variable: string): string | null =>
  viewer.kind === "public" ? null : viewer.predicate(variable);
