/** What the launcher is doing, told as it does it. */
export type Neo4jStatus =
  | { readonly state: "STOPPING_ORPHAN"; readonly pid: number }
  | { readonly state: "STARTING"; readonly port: number }
  | { readonly state: "PORT_TAKEN"; readonly port: number }
  | { readonly state: "SETTING_PASSWORD" }
  | { readonly state: "READY"; readonly uri: string; readonly milliseconds: number }
  | { readonly state: "STOPPING"; readonly pid: number }
  | { readonly state: "STOPPED"; readonly milliseconds: number };
