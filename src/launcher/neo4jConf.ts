/** The settings that vary in `neo4j.conf`. */
export interface Neo4jConf {
  readonly port: number;
  readonly pageCacheMegabytes: number;
  readonly heapMegabytes: number;
  /** Which statements are logged. Parameters never are. */
  readonly queryLog: "OFF" | "INFO" | "VERBOSE";
}

/** The first line of each `neo4j.conf` written by the launcher. */
export const confMark = "# Written anew at each start.";

/** The text of `neo4j.conf`. Only the start script of Neo4j reads the heap size from there, so it is passed on the command line instead. */
export const neo4jConf = ({ port, pageCacheMegabytes, heapMegabytes, queryLog }: Neo4jConf): string => `${confMark}
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
client.allow_telemetry=false
server.config.strict_validation.enabled=true

# LOAD CSV reads neither files of this machine nor the network.
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0

server.memory.pagecache.size=${pageCacheMegabytes}m
# Operations are made of 700 statements, beside those of whole operations: with the default of 1,000, one drove out the other. A plan takes some 80 KB.
server.memory.query_cache.per_db_cache_num_entries=${Math.min(4_000, Math.max(1_000, 2 * heapMegabytes))}
db.logs.query.enabled=${queryLog}
db.logs.query.parameter_logging_enabled=false

# Two databases with the default of 256 MB each made an empty folder 518 MB; so it is 37 MB.
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=256m size

# A stop took 10.2 s, twice 5 s of waiting whether Bolt threads stay idle; without, 0.2 to 0.6 s.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
# And as long as this, where a transaction is still open.
db.shutdown_transaction_end_timeout=3s
`;
