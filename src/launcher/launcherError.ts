/** Every way in which bringing or running Neo4j fails, and what each word means. */
export const launcherErrorCodes = {
  JAVA_MISSING: "no Java is on the PATH or in JAVA_HOME",
  JAVA_TOO_OLD: "the Java found is older than Neo4j needs",
  MAVEN_MISSING: "Neo4j is not here yet, and no Maven that could bring it",
  MAVEN_TOO_OLD: "the Maven found is older than its plugin needs",
  DOWNLOAD_FAILED: "Maven ran, and did not bring Neo4j",
  NEO4J_DID_NOT_START: "the child ended or stayed silent before it answered",
  PASSWORD_REFUSED: "the database does not take the password stored beside it",
  DATA_FOLDER_IN_USE: "another process works in the folder",
  DISK_FULL: "the folder's disk has not the space that is needed",
  DATA_FOLDER_NOT_WRITABLE: "the folder, or a file in it, cannot be written or read",
} as const;

/** One of the words of {@link launcherErrorCodes}. */
export type LauncherErrorCode = keyof typeof launcherErrorCodes;

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
