/** Every way in which downloading or running Neo4j can fail. */
export const launcherErrorCodes = {
  JAVA_MISSING: "no Java is on the PATH or in JAVA_HOME",
  JAVA_TOO_OLD: "the Java that was found is too old for Neo4j",
  MAVEN_MISSING: "Neo4j has not been downloaded yet, and no Maven was found that could do so",
  MAVEN_TOO_OLD: "the Maven that was found is too old for its plugin",
  DOWNLOAD_FAILED: "Maven failed to download Neo4j",
  NEO4J_DID_NOT_START: "the process ended, or did not answer in time",
  PASSWORD_REFUSED: "the database refuses the password stored beside it",
  DATA_FOLDER_IN_USE: "another process uses the folder",
  DISK_FULL: "the disk of the folder has too little free space",
  DATA_FOLDER_NOT_WRITABLE: "the folder, or a file in it, cannot be written or read",
} as const;

/** One of the codes in {@link launcherErrorCodes}. */
export type LauncherErrorCode = keyof typeof launcherErrorCodes;

/** A failure to download or run Neo4j. The message tells the user in full sentences what happened and what to do. */
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
