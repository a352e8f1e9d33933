/** Who asks the example questions, as their comments name them, in the order of the pages. */
export const audiences = {
  "a coordinator": { en: "Alliance coordinators ask", zh: "联盟协调人员" },
  "a union office": { en: "Union offices ask", zh: "工会机关" },
  "a researcher": { en: "Researchers ask", zh: "研究人员" },
  "a dashboard": { en: "Dashboards ask", zh: "数据看板" },
} as const;

export type Audience = keyof typeof audiences;

export const audienceNames = Object.keys(audiences) as Audience[];
