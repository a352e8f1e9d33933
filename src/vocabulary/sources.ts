import { date, flag, type Nouns, oneOf, type Relationships, required, text, texts } from "./model.js";

export const sourceNouns = {
  Source: {
    room: "sources",
    plural: "sources",
    named: false,
    en: "A document, a standard, or an editorial decision on which facts rest.",
    zh: "来源：文献、标准或编辑决定。",
    unnamed: { en: "a source", zh: "某来源" },
    connects: "never",
    properties: {
      kind: required(oneOf("SourceKind", "What sort of source it is.", "来源类别。")),
      title: required(text("Its title, as published.", "标题。")),
      publisher: text("Who published it, where it says so.", "出版者。"),
      authors: texts("Who wrote it, as its byline says; a byline is not a person of the graph.", "署名作者。"),
      editors: texts("Who edited it, as it says.", "编辑。"),
      publishedOn: date("When it was published (EDTF); empty where it does not say.", "发布日期（EDTF）。"),
      language: text("Its language, as a BCP 47 tag.", "语言（BCP 47）。"),
      translated: flag("It is a translation.", "是否译文。"),
      url: text("Where it was published.", "网址。"),
      sha256: text("SHA-256 of the stored file, in hexadecimal.", "存档文件的 SHA-256。"),
    },
    orders: ["title", "publishedOn"],
  },
} as const satisfies Nouns;

export const sourceRelationships = {
  STATED_IN: {
    from: ["*"],
    to: ["Source"],
    hubs: ["to"],
    en: "A source states the node, at a place in it.",
    zh: "节点的出处。",
    phrase: { en: "{from} is stated in {to}", zh: "{from}见于{to}" },
    connects: "never",
    recommends: "never",
    properties: {
      locator: required(text("Paragraph or sentence, such as p3 or p3s12.", "段落或句子，如 p3、p3s12。")),
      fields: texts("The fields that this place states.", "该处陈述的字段。"),
      values: text("The source's own value where it differs, as JSON text.", "来源的不同取值（JSON）。"),
      saysZh: text("What it says that no field holds, in one sentence of ours.", "字段之外的内容（中文）。"),
      saysEn: text("What it says that no field holds, in one sentence of ours.", "字段之外的内容（英文）。"),
    },
  },
} as const satisfies Relationships;
