import { fact, madeUp, node, numbers, source, together } from "../../graph/support/kit.js";

const inAlliance = (type: "STUDIO_MEMBER_OF" | "ENTERPRISE_MEMBER_OF", from: string, to: string, dates: Record<string, unknown>) =>
  fact(type, from, `alliance:made-up-${to}`, dates);

/** Alliances whose chair passes on, one whose chair two hold, two that are inside each other, and a studio whose groups are not as 1 + N wants them. */
export const rotating = together(
  source(madeUp),
  ...["ring", "cluster", "old", "double", "wide", "wider"].map((name) => node(`alliance:made-up-${name}`, { nameEn: name })),
  ...["first", "second", "crowded", "bare"].map((name) => node(`studio:made-up-${name}`, { nameEn: name, mode: "ONE_PLUS_N" })),
  node("enterprise:made-up-maker", { nameEn: "maker" }),
  inAlliance("STUDIO_MEMBER_OF", "studio:made-up-first", "ring", { role: "CHAIR", since: "2020", until: "2022-03-01" }),
  inAlliance("STUDIO_MEMBER_OF", "studio:made-up-second", "ring", { role: "CHAIR", since: "2022-03-01" }),
  inAlliance("ENTERPRISE_MEMBER_OF", "enterprise:made-up-maker", "ring", { role: "CHAIR", since: "2024-03" }),
  fact("ALLIANCE_PART_OF", "alliance:made-up-cluster", "alliance:made-up-ring", { since: "2021", until: "2025" }),
  fact("ALLIANCE_PART_OF", "alliance:made-up-old", "alliance:made-up-ring", { until: "2019" }),
  inAlliance("STUDIO_MEMBER_OF", "studio:made-up-second", "cluster", { role: "LEADING_UNIT", since: "2021", until: "2023" }),
  fact("PAIRED_WITH", "studio:made-up-first", "studio:made-up-second", { scheme: "by twos", since: "2021-01-01", until: "2023" }),
  inAlliance("STUDIO_MEMBER_OF", "studio:made-up-first", "double", { role: "CHAIR", since: "2020-01-01", until: "2023-01-01" }),
  inAlliance("ENTERPRISE_MEMBER_OF", "enterprise:made-up-maker", "double", { role: "CHAIR", since: "2022-01-01", until: "2024-01-01" }),
  fact("ALLIANCE_PART_OF", "alliance:made-up-wide", "alliance:made-up-wider", { since: "2020-01-01" }),
  fact("ALLIANCE_PART_OF", "alliance:made-up-wider", "alliance:made-up-wide", { seenOn: ["2020-05-01"] }),
  ...["one", "two", "idle"].map((name) => node(`discipline-group:made-up-${name}`, { nameEn: name })),
  ...["one", "two", "idle"].map((name) =>
    fact("HAS_GROUP", "studio:made-up-crowded", `discipline-group:made-up-${name}`, {
      ...(name === "idle" ? {} : { role: "CORE" }),
      since: "2020-01-01",
      until: "2022-01-01",
    }),
  ),
  node("discipline:made-up-valves", { nameEn: "valves" }),
  fact("COVERS", "discipline-group:made-up-one", "discipline:made-up-valves", { since: "2020-01-01", until: "2022-01-01" }),
  fact("COVERS", "discipline-group:made-up-two", "discipline:made-up-valves", { since: "2021-01-01", until: "2022-01-01" }),
  ...numbers(20).flatMap((index) => [
    node(`alliance:many-${index}`, { nameEn: `many ${index}` }),
    fact("ALLIANCE_PART_OF", `alliance:many-${index}`, "alliance:made-up-ring"),
    node(`studio:many-${index}`, { nameEn: `many ${index}` }),
    node(`discipline-group:many-${index}`, { nameEn: `many ${index}` }),
    fact("HAS_GROUP", `studio:many-${index}`, `discipline-group:many-${index}`),
  ]),
);
