import { among, flag, integer, nameProperties, type Nouns, oneOf, type Relationships, text } from "./model.js";

export const peopleNouns = {
  Person: {
    room: "people",
    plural: "people",
    named: true,
    en: "Someone whom a source names as an actor of the field; only what it states of their work.",
    zh: "来源中作为行动者提及的人物（仅限工作信息）。",
    unnamed: { en: "an unnamed person", zh: "未具名人员" },
    connects: "through",
    properties: {
      ...nameProperties,
      pinyin: text("Pinyin without tones, derived from the name, surname first.", "由姓名得出的拼音（无声调）。"),
    },
  },
} as const satisfies Nouns;

export const peopleRelationships = {
  MEMBER_OF: {
    from: ["Person"],
    to: ["Studio"],
    dated: true,
    succession: ["LEAD"],
    en: "The person belongs to the studio.",
    zh: "人员属于工作室。",
    phrase: {
      en: "{from} is a member of {to}",
      zh: "{from}是{to}的成员",
      variants: [{ when: { role: "LEAD" }, en: "{from} leads {to}", zh: "{from}是{to}的领衔人" }],
    },
    connects: "direct",
    recommends: "leads",
    properties: { role: among(["LEAD", "MEMBER"], oneOf("MembershipRole", "Role in the studio.", "在工作室中的角色。")) },
  },
  MENTORS: {
    from: ["Person"],
    to: ["Person"],
    dated: true,
    en: "The person teaches the other (master and apprentice).",
    zh: "师带徒。",
    phrase: { en: "{from} teaches {to}", zh: "{from}是{to}的师傅" },
    connects: "direct",
    recommends: "leads",
    properties: { form: oneOf("ProgrammeForm", "One to one, or one to many.", "带教形式。") },
  },
  INVENTED: {
    from: ["Person"],
    to: ["Patent"],
    en: "The person is an inventor of the patent.",
    zh: "发明人。",
    phrase: { en: "{from} is an inventor of {to}", zh: "{from}是{to}的发明人" },
    connects: "direct",
    recommends: "never",
    properties: { position: integer("Place among the inventors, from 1.", "发明人次序，自 1 起。") },
  },
  CREATED: {
    from: ["Person"],
    to: ["Achievement"],
    en: "The person created the result, or put the proposal forward.",
    zh: "成果完成人或建议提出人。",
    phrase: { en: "{from} created {to}", zh: "{from}完成了{to}" },
    connects: "direct",
    recommends: "never",
  },
  HOLDS_POST: {
    from: ["Person"],
    to: ["Enterprise", "Organisation", "Alliance"],
    dated: true,
    hubs: ["to"],
    en: "The person holds a post in the body; one relationship a post.",
    zh: "任职；一职一条。",
    phrase: {
      en: "{from} holds a post in {to}",
      zh: "{from}在{to}任职",
      variants: [
        { when: { rank: true }, en: "{from} has the rank of {title}[ ({unit})] at {to}", zh: "{from}在{to}的职级为{title}[（{unit}）]" },
        { en: "{from} is {title}[ ({unit})] at {to}", zh: "{from}在{to}任{title}[（{unit}）]" },
      ],
    },
    connects: "direct",
    recommends: "never",
    several: true,
    properties: {
      titleZh: text("The post's title in Chinese.", "职务（中文）。"),
      titleEn: text("The post's title in English.", "职务（英文）。"),
      unit: text("The department or team inside the body, as the source names it.", "所在部门。"),
      rank: flag("It is a grade, such as first-level inspector, and no office.", "是否职级（非职务）。"),
      partTime: flag("It is held part-time.", "是否兼任。"),
    },
  },
} as const satisfies Relationships;
