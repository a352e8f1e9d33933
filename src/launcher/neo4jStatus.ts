/** What the launcher is doing at the moment. */
export type Neo4jStatus =
  | { readonly state: "STOPPING_ORPHAN"; readonly pid: number }
  | { readonly state: "STARTING"; readonly port: number }
  | { readonly state: "PORT_TAKEN"; readonly port: number }
  | { readonly state: "SETTING_PASSWORD" }
  | { readonly state: "READY"; readonly uri: string; readonly pid: number; readonly milliseconds: number }
  /** A Neo4j that was ready ended by itself. */
  | { readonly state: "ENDED"; readonly pid: number; readonly by: string; readonly logs: string }
  /** It is restarted after that time. `restart` counts the restarts of the last ten minutes. */
  | { readonly state: "RESTARTING"; readonly milliseconds: number; readonly restart: number; readonly most: number }
  | { readonly state: "RESTART_FAILED"; readonly why: string }
  | { readonly state: "STOPPING"; readonly pid: number }
  | { readonly state: "STOPPED"; readonly milliseconds: number };
