/** An error that ends a command: its message goes to stderr. */
export interface StartErrorEntry {
  readonly kind: "OPERATOR";
  /** The exit code of the process. */
  readonly exit: number;
  readonly when: { readonly en: string; readonly zh: string };
  readonly what: { readonly en: string; readonly zh: string };
}

/** Every expected error of a command, the ways in which bringing or running Neo4j fails among them. */
export const startErrors = {
  USAGE: {
    kind: "OPERATOR",
    exit: 2,
    when: { en: "The command line is not allowed.", zh: "命令行参数不被允许。" },
    what: { en: "`--help` lists what is allowed.", zh: "用 `--help` 查看允许的参数。" },
  },
  SETTING_NOT_ALLOWED: {
    kind: "OPERATOR",
    exit: 1,
    when: {
      en: "A setting has a value that is not allowed, or names a Neo4j that cannot be used.",
      zh: "设置的值不被允许，或所指定的 Neo4j 无法使用。",
    },
    what: { en: "Correct the setting that the message names.", zh: "请更正消息所指的设置。" },
  },
  PORT_NOT_FREE: {
    kind: "OPERATOR",
    exit: 1,
    when: { en: "The server cannot listen on the address and port.", zh: "服务器无法监听该地址与端口。" },
    what: { en: "Stop the other program, or choose another `PORT`.", zh: "请停止占用端口的程序，或更换 `PORT`。" },
  },
  FOREIGN_GRAPH: {
    kind: "OPERATOR",
    exit: 1,
    when: {
      en: "The database holds data that are not Craftgraph's. Nothing was written.",
      zh: "数据库中有非 Craftgraph 的数据，未写入任何内容。",
    },
    what: {
      en: "Name an empty database in `NEO4J_URI` and `NEO4J_DATABASE`.",
      zh: "请在 `NEO4J_URI` 与 `NEO4J_DATABASE` 中指定空数据库。",
    },
  },
  MIGRATION_REFUSED: {
    kind: "OPERATOR",
    exit: 1,
    when: { en: "The graph is of a newer version, or an applied migration was changed.", zh: "图数据的版本较新，或已执行的迁移被改动。" },
    what: { en: "Start a newer version, or restore the migration.", zh: "请启动较新版本，或恢复该迁移文件。" },
  },
  SEED_NOT_ALLOWED: {
    kind: "OPERATOR",
    exit: 1,
    when: { en: "A file of the seed says something that is not allowed.", zh: "种子数据文件中有不被允许的内容。" },
    what: { en: "Correct the line that the message names.", zh: "请更正消息所指的行。" },
  },
  HEADER_NOT_ALLOWED: {
    kind: "OPERATOR",
    exit: 1,
    when: { en: "The header of a `.cypher` file has not the one form that is read.", zh: "`.cypher` 文件的文件头格式不正确。" },
    what: { en: "Correct the line that the message names.", zh: "请更正消息所指的行。" },
  },
  EXAMPLE_NOT_ALLOWED: {
    kind: "OPERATOR",
    exit: 1,
    when: {
      en: "An example operation, or the comment above it, is not of the one form that the pages show.",
      zh: "示例操作或其上方注释的格式不正确。",
    },
    what: { en: "Correct the line that the message names.", zh: "请更正消息所指的行。" },
  },
  JAVA_MISSING: {
    kind: "OPERATOR",
    exit: 1,
    when: { en: "No Java is on the PATH or in JAVA_HOME.", zh: "PATH 与 JAVA_HOME 中都没有 Java。" },
    what: { en: "Install Java, or set `JAVA_HOME`.", zh: "请安装 Java 或设置 `JAVA_HOME`。" },
  },
  JAVA_TOO_OLD: {
    kind: "OPERATOR",
    exit: 1,
    when: { en: "The Java found is older than Neo4j needs.", zh: "找到的 Java 版本低于 Neo4j 的要求。" },
    what: { en: "Install the version that the message names.", zh: "请安装消息所指的版本。" },
  },
  MAVEN_MISSING: {
    kind: "OPERATOR",
    exit: 1,
    when: {
      en: "Neo4j is not in the data folder yet, and there is no Maven that could download it.",
      zh: "数据目录中尚无 Neo4j，也没有可下载它的 Maven。",
    },
    what: { en: "Install Maven, or name a running Neo4j in `NEO4J_URI`.", zh: "请安装 Maven，或用 `NEO4J_URI` 指定已运行的 Neo4j。" },
  },
  MAVEN_TOO_OLD: {
    kind: "OPERATOR",
    exit: 1,
    when: { en: "The Maven found is older than its plugin needs.", zh: "找到的 Maven 版本低于其插件的要求。" },
    what: { en: "Install the version that the message names.", zh: "请安装消息所指的版本。" },
  },
  DOWNLOAD_FAILED: {
    kind: "OPERATOR",
    exit: 1,
    when: { en: "Maven ran and did not bring Neo4j.", zh: "Maven 已运行，但未能下载 Neo4j。" },
    what: { en: "Look at Maven's words in the message, and at the network.", zh: "请查看消息中 Maven 的输出，并检查网络。" },
  },
  NEO4J_DID_NOT_START: {
    kind: "OPERATOR",
    exit: 1,
    when: { en: "Neo4j ended, or stayed silent, before it answered.", zh: "Neo4j 在响应之前退出或一直无响应。" },
    what: {
      en: "Look at its last lines in the message and at the logs in the data folder.",
      zh: "请查看消息中的最后输出及数据目录中的日志。",
    },
  },
  PASSWORD_REFUSED: {
    kind: "OPERATOR",
    exit: 1,
    when: { en: "The database does not take the password that is stored beside it.", zh: "数据库不接受与其一同保存的密码。" },
    what: { en: "Restore the file with the password, or start anew with `--reset`.", zh: "请恢复密码文件，或用 `--reset` 重新开始。" },
  },
  DATA_FOLDER_IN_USE: {
    kind: "OPERATOR",
    exit: 1,
    when: { en: "Another process works in the data folder.", zh: "另有进程正在使用数据目录。" },
    what: { en: "Stop that process, or choose another `DATA_FOLDER`.", zh: "请停止该进程，或更换 `DATA_FOLDER`。" },
  },
  DATA_FOLDER_NOT_WRITABLE: {
    kind: "OPERATOR",
    exit: 1,
    when: { en: "The data folder, or a file in it, cannot be written or read.", zh: "数据目录或其中的文件无法读写。" },
    what: { en: "Correct its rights, or choose another `DATA_FOLDER`.", zh: "请更正权限，或更换 `DATA_FOLDER`。" },
  },
  DISK_FULL: {
    kind: "OPERATOR",
    exit: 1,
    when: { en: "The disk of the data folder has too little space.", zh: "数据目录所在磁盘空间不足。" },
    what: { en: "Free some space, or choose another `DATA_FOLDER`.", zh: "请清理磁盘，或更换 `DATA_FOLDER`。" },
  },
} as const satisfies Record<string, StartErrorEntry>;

/** A code of an error that ends a command. */
export type StartErrorCode = keyof typeof startErrors;
