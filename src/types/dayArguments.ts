import { ArgsType, Field } from "type-graphql";
import type { Certainty } from "../time/edtf.js";
import { namedClass, type TypeClass } from "./classes.js";
import { CertaintyEnum } from "./enumerations.js";
import { includeImpliedText } from "./listArguments.js";
import { DateScalar } from "./scalars.js";

/** The arguments of a field that tells what holds on a day. */
export function dayArguments(name: string, unasked: readonly Certainty[]): TypeClass {
  const args = namedClass(name);
  ArgsType()(args);
  Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it is asked; without one, all that is known counts. 截至某日。",
  })(args.prototype, "asOf");
  Field(() => [CertaintyEnum], {
    defaultValue: unasked,
    description: `What counts on the day, by how surely it held; without a day nothing but ${unasked.join(", ")} may stand here. 某日计入哪些确定程度。`,
  })(args.prototype, "certainty");
  Field(() => Boolean, { defaultValue: true, description: includeImpliedText })(args.prototype, "includeImplied");
  return args;
}
