import { parameters as size } from "./parameters.js";
import type { World } from "./world.js";

const perStudio: Readonly<Record<string, number>> = { studio: 1, person: size.peopleOfStudio, achievement: size.mostResults };

/** The same world with its first studios alone, and what is around them. */
export function cutWorld(world: World, studios: number): World {
  const isLeft = (id: string): boolean => {
    const [kind = "", name = ""] = id.split(":");
    return !(kind in perStudio) || Number(name.slice(name.lastIndexOf("-") + 1)) < studios * (perStudio[kind] as number);
  };
  const { nodes, facts } = world.content;
  const content = { nodes: nodes.filter(({ id }) => isLeft(id)), facts: facts.filter(({ from, to }) => isLeft(from) && isLeft(to)) };
  return { ...world, content, later: world.later.filter(([one, other]) => isLeft(one) && isLeft(other)) };
}
