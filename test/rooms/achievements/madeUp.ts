import type { GraphContent } from "../../../src/store/content.js";
import { fact, madeUp, node, source, together } from "../../graph/support/kit.js";

const implied = `${madeUp}#p2?`;

const created = (achievement: string, ...people: readonly string[]): GraphContent =>
  together(...people.map((name) => fact("CREATED", `person:${name}`, `achievement:${achievement}`)));

const about = (achievement: string, discipline: string): GraphContent =>
  fact("ACHIEVEMENT_IN_DISCIPLINE", `achievement:${achievement}`, `discipline:${discipline}`);

/** Results, proposals and problems of two studios and an alliance; nothing of it is true. */
export const madeUpAchievements: GraphContent = together(
  source(madeUp),
  node("discipline:equipment-maintenance", { nameEn: "Equipment maintenance" }),
  node("discipline:turbine", { nameEn: "Turbine" }),
  node("discipline:mining-safety", { nameEn: "Mining safety" }),
  node("discipline:dust-control", { nameEn: "Dust control" }),
  fact("DISCIPLINE_BROADER", "discipline:turbine", "discipline:equipment-maintenance"),
  fact("DISCIPLINE_BROADER", "discipline:dust-control", "discipline:mining-safety"),
  ...["ada", "bai"].map((name) => node(`person:${name}`, { nameEn: name })),
  node("studio:one", { nameEn: "Studio one" }),
  node("studio:two", { nameEn: "Studio two" }),
  node("alliance:both", { nameEn: "Both" }),

  node("achievement:seal", {
    titleZh: "轴封",
    titleEn: "Seal",
    kind: "RESULT",
    stage: "APPLIED",
    completedOn: "2019",
    benefitCny: 1_250_000.5,
  }),
  created("seal", "bai", "ada"),
  about("seal", "turbine"),
  fact("PRODUCED", "studio:one", "achievement:seal"),
  node("honour:prize", { nameEn: "Prize" }),
  node("conferral:seal", { year: 2020 }),
  fact("RECEIVED", "achievement:seal", "conferral:seal"),
  fact("OF", "conferral:seal", "honour:prize"),

  node("achievement:puller", { titleEn: "Puller", kind: "RESULT", stage: "PROMOTED", completedOn: "2021-03", benefitCny: 9_000_000 }),
  about("puller", "equipment-maintenance"),
  fact("PRODUCED", "studio:two", "achievement:puller", {}, "", implied),
  node("achievement:lamp", { titleEn: "Lamp", kind: "RESULT", stage: "TRANSFORMED" }),
  about("lamp", "turbine"),
  node("achievement:trial", { titleEn: "Tried out", kind: "RESULT", stage: "TRIAL", benefitCny: 1 }),
  about("trial", "turbine"),

  node("achievement:first", { titleEn: "First proposal", kind: "PROPOSAL", stage: "REJECTED", submittedOn: "2022-08-01" }),
  created("first", "ada"),
  node("achievement:second", { titleEn: "Second proposal", kind: "PROPOSAL", stage: "ACCEPTED", submittedOn: "2023-09" }),
  created("second", "bai", "ada"),

  node("technical-problem:spray", {
    titleZh: "喷雾降尘",
    titleEn: "Spray against dust",
    status: "SOLVED",
    raisedOn: "2018",
    solvedOn: "2020-12",
  }),
  fact("PROBLEM_IN_DISCIPLINE", "technical-problem:spray", "discipline:dust-control"),
  fact("TACKLED", "studio:one", "technical-problem:spray"),
  fact("TACKLED", "alliance:both", "technical-problem:spray", {}, "", implied),
  node("technical-problem:roof", { titleEn: "Roof that gives way", status: "RAISED", raisedOn: "2017-05" }),
  fact("PROBLEM_IN_DISCIPLINE", "technical-problem:roof", "discipline:mining-safety"),
  node("technical-problem:shaft", { titleEn: "Shaft that shakes", status: "TACKLED" }),
  fact("PROBLEM_IN_DISCIPLINE", "technical-problem:shaft", "discipline:turbine"),
  fact("TACKLED", "studio:two", "technical-problem:shaft"),
);
