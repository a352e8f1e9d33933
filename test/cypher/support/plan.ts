/** An operator of a plan, with those that feed it. */
export interface Plan {
  readonly operator: string;
  readonly details: string;
  readonly children: readonly Plan[];
}

/** A plan as the driver gives it, profiled or not. */
export interface DriverPlan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly DriverPlan[];
}

export const planOf = ({ operatorType, arguments: given, children }: DriverPlan): Plan => ({
  operator: operatorType.replace(/@.*$/, ""),
  details: typeof given["Details"] === "string" ? given["Details"] : "",
  children: children.map(planOf),
});

/** Every operator of a plan, the last to run first. */
export const operatorsOf = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operatorsOf)];

export const showPlan = ({ operator, details, children }: Plan, depth = 0): string =>
  [`${"  ".repeat(depth)}${operator} ${details.slice(0, 200)}`, ...children.map((child) => showPlan(child, depth + 1))].join("\n");
