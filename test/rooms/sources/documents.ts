import { places } from "./reading.js";

/** The documents, by what each is about; `inReport` in reading.ts is of document 003. */
export const titles = {
  taiyuan:
    "Developing new quality productivity by looking at Shanxi state-owned enterprises: Taiyuan First Construction Group established a model worker (employee) innovation studio alliance to help create new quality productivity through employee innovation",
  opinion: "Reflection on the status quo of “Employee (model worker) Innovation Studio” and the work of trade union",
  jinan: "Jinan: Support the development of model workers' innovative studios and promote the emergence of more skilled talents",
  jinzhou: "The company's first model worker Innovation Studio was approved to be established",
  titlesByRule: "Titles given to innovation studios, and who gives them by rule",
};

const placesIn = (title: string) => (text: string) => places(text).map((place) => ({ source: { title }, ...place }));

export const inTaiyuan = placesIn(titles.taiyuan);
export const inOpinion = placesIn(titles.opinion);
export const inJinan = placesIn(titles.jinan);
export const inJinzhou = placesIn(titles.jinzhou);
export const byRule = placesIn(titles.titlesByRule);

export const studios = {
  cailiang: "Cailiang Innovation Studio",
  liJianjun: "Li Jianjun worker innovation studio",
  luanJun: "Luan Jun Innovation Studio",
  zhangZhaohong: "Zhang Zhaohong Model Worker Innovation Studio",
  zhaoPengda: "Zhao Pengda model worker Innovation Studio",
};

export const nationalTitle = "National Model Worker and Craftsman Talent Innovation Studio";
export const taiyuanAlliance = "Model Worker (Employee) Innovation Studio Alliance";
