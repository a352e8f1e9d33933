import neo4j, { type Driver, Neo4jError, type RecordShape } from "neo4j-driver";

/** What an address answers to a login: a home folder, or why not. */
export type HomeFolderAnswer =
  | { readonly state: "ANSWERED"; readonly homeFolder: string }
  | { readonly state: "NOT_UP" }
  | { readonly state: "WRONG_PASSWORD" }
  | { readonly state: "MUST_CHANGE_PASSWORD" }
  /** Anything else that Neo4j says, by its code. */
  | { readonly state: "FAILED"; readonly code: string };

/** What an address answers to the change of its first password. */
export type FirstPasswordAnswer = { readonly state: "CHANGED" } | Refusal;

type Refusal = Exclude<HomeFolderAnswer, { state: "ANSWERED" }>;

const firstUser = "neo4j";
const firstPassword = "neo4j";

const states: Readonly<Record<string, Exclude<Refusal["state"], "FAILED">>> = {
  ServiceUnavailable: "NOT_UP",
  SessionExpired: "NOT_UP",
  "Neo.TransientError.General.DatabaseUnavailable": "NOT_UP",
  "Neo.TransientError.Database.DatabaseUnavailable": "NOT_UP",
  "Neo.ClientError.Security.AuthenticationRateLimit": "NOT_UP",
  "Neo.ClientError.Security.Unauthorized": "WRONG_PASSWORD",
  "Neo.ClientError.Security.CredentialsExpired": "MUST_CHANGE_PASSWORD",
};

/**
 * The home directory of the Neo4j that answers at a Bolt address: the proof of which process it is. Answers within six seconds.
 */
export async function askHomeFolder(uri: string, user: string, password: string): Promise<HomeFolderAnswer> {
  return answer({ uri, user, password, patienceMilliseconds: 5_000 }, async (driver) => {
    const rows = await ask(driver, "SHOW SETTINGS 'server.directories.neo4j_home' YIELD value", {});
    return { state: "ANSWERED", homeFolder: String(rows[0]?.["value"]) };
  });
}

/**
 * Gives a new Neo4j, which still has its first password, a password of its own. With the answer NOT_UP it is unknown whether the
 * password was changed: the connection was lost, or `patienceMilliseconds` were over, before Neo4j said so.
 */
export async function changeFirstPassword(uri: string, newPassword: string, patienceMilliseconds: number): Promise<FirstPasswordAnswer> {
  return answer({ uri, user: firstUser, password: firstPassword, patienceMilliseconds }, async (driver) => {
    await ask(driver, "ALTER CURRENT USER SET PASSWORD FROM $old TO $new", { old: firstPassword, new: newPassword });
    return { state: "CHANGED" };
  });
}

interface Login {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly patienceMilliseconds: number;
}

async function answer<Answer>(
  { uri, user, password, patienceMilliseconds }: Login,
  work: (driver: Driver) => Promise<Answer>,
): Promise<Answer | Refusal> {
  // The driver's own limits are wider than ours: one of them reports a slow handshake as an error without a code.
  const widerMilliseconds = patienceMilliseconds + 10_000;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    encrypted: false,
    connectionTimeout: widerMilliseconds,
    connectionAcquisitionTimeout: widerMilliseconds,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: "OFF" },
  });
  try {
    const late = { state: "NOT_UP" } as const;
    return await within(patienceMilliseconds, work(driver), late);
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    const state = states[error.code];
    return state === undefined ? { state: "FAILED", code: error.code } : { state };
  } finally {
    // Closing the driver sends a GOODBYE to a server that may never answer.
    await within(1_000, driver.close(), undefined);
  }
}

async function ask(driver: Driver, statement: string, parameters: Record<string, string>): Promise<RecordShape[]> {
  const session = driver.session({ database: "system" });
  const result = await session.run(statement, parameters);
  return result.records.map((record) => record.toObject());
}

async function within<T, L>(milliseconds: number, promise: Promise<T>, late: L): Promise<T | L> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<L>((resolve) => (timer = setTimeout(resolve, milliseconds, late)));
  promise.catch(() => undefined);
  return Promise.race([promise, alarm]).finally(() => clearTimeout(timer));
}
