import { date, decimal, type Nouns, oneOf, text } from "./model.js";

export const achievementNouns = {
  Achievement: {
    room: "achievements",
    plural: "achievements",
    named: false,
    en: "An innovation result, or a proposal for one.",
    zh: "创新成果或合理化建议。",
    unnamed: { en: "a result", zh: "某成果" },
    connects: "through",
    properties: {
      titleZh: text("Title in Chinese.", "名称（中文）。"),
      titleEn: text("Title in English.", "名称（英文）。"),
      kind: oneOf("AchievementKind", "A result, or a proposal.", "成果类别。"),
      stage: oneOf("AchievementStage", "How far it has come.", "成果阶段。"),
      completedOn: date("When it was completed (EDTF).", "完成日期（EDTF）。"),
      submittedOn: date("When it was handed in (EDTF).", "提交日期（EDTF）。"),
      benefitCny: decimal("Benefit that a source gives for it, in yuan.", "效益（元）。"),
    },
    orders: ["titleZh", "titleEn", "completedOn", "submittedOn", "benefitCny"],
  },
  TechnicalProblem: {
    room: "achievements",
    plural: "technicalProblems",
    named: false,
    en: "A technical problem that was taken on.",
    zh: "攻关的技术难题。",
    unnamed: { en: "a technical problem", zh: "某技术难题" },
    connects: "through",
    properties: {
      titleZh: text("Title in Chinese.", "名称（中文）。"),
      titleEn: text("Title in English.", "名称（英文）。"),
      status: oneOf("ProblemStatus", "How far it has come.", "难题状态。"),
      raisedOn: date("When it was raised (EDTF).", "提出日期（EDTF）。"),
      solvedOn: date("When it was solved (EDTF).", "解决日期（EDTF）。"),
    },
    orders: ["titleZh", "titleEn", "raisedOn", "solvedOn"],
  },
} as const satisfies Nouns;
