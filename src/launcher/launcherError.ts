/** Every way in which bringing or running Neo4j fails. */
export type LauncherErrorCode =
  /** No Java is on the PATH or in JAVA_HOME. */
  | "JAVA_MISSING"
  /** The Java found is older than Neo4j needs. */
  | "JAVA_TOO_OLD"
  /** Neo4j is not here yet, and no Maven that could bring it. */
  | "MAVEN_MISSING"
  /** The Maven found is older than its plugin needs. */
  | "MAVEN_TOO_OLD"
  /** Maven ran, and did not bring Neo4j. */
  | "DOWNLOAD_FAILED"
  /** The child ended or stayed silent before it answered. */
  | "NEO4J_DID_NOT_START"
  /** The database does not take the password stored beside it. */
  | "PASSWORD_REFUSED"
  /** Another process works in the folder. */
  | "DATA_FOLDER_IN_USE"
  /** The folder's disk has not the space that is needed. */
  | "DISK_FULL"
  /** The folder, or a file in it, cannot be written or read. */
  | "DATA_FOLDER_NOT_WRITABLE";

/** A failure to bring or run Neo4j; the message is whole sentences for the person at the keyboard: what came, what is needed. */
export class LauncherError extends Error {
  override readonly name = "LauncherError";

  constructor(
    readonly code: LauncherErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
