import { rankingStatements } from "./ranking/rankingStatements.js";
import type { Room } from "../../types/room.js";
import { CollaboratorResolver, CollaboratorsResolver } from "./collaborator.type.js";
import { CollaboratorsQueries } from "./collaborators.resolver.js";
import { GapHolderResolver, GapResolver, GapsResolver } from "./gaps.resolver.js";
import { EvidenceResolver, ReasonResolver } from "./reason.type.js";
import { ExclusionResolver, WhyNotResolver } from "./whyNot.type.js";

export const collaborators: Room = {
  resolvers: [
    CollaboratorsQueries,
    CollaboratorsResolver,
    CollaboratorResolver,
    ReasonResolver,
    EvidenceResolver,
    WhyNotResolver,
    ExclusionResolver,
    GapsResolver,
    GapResolver,
    GapHolderResolver,
  ],
  expectedStatements: rankingStatements,
};
