import { type Unreachable, whyUnreachable } from "../neo4j/whyUnreachable.js";
import { SettingError, withoutUser, type Settings } from "./settings.js";
import { addressOf } from "./ownNeo4j.js";

/**
 * Turns a failed connection to the Neo4j of NEO4J_URI into a SettingError that names the setting and the remedy. Any other error is
 * returned unchanged.
 */
export async function explainConnection(error: unknown, settings: Settings): Promise<unknown> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_DATABASE } = settings;
  if (NEO4J_URI === undefined || !(error instanceof Error)) return error;
  const uri = withoutUser(NEO4J_URI);
  switch ("code" in error ? error.code : "") {
    case "DATABASE_UNAVAILABLE":
      return new SettingError(`NEO4J_URI: got "${uri}", ${sentenceOf(await whyUnreachable(addressOf(settings, NEO4J_URI)), uri)}`);
    case "Neo.ClientError.Security.Unauthorized":
      return new SettingError(`NEO4J_USER and NEO4J_PASSWORD: ${uri} refuses the user "${NEO4J_USER}" with this password; correct them.`);
    case "Neo.ClientError.Security.AuthenticationRateLimit":
      return new SettingError(
        `NEO4J_USER and NEO4J_PASSWORD: ${uri} refuses the user "${NEO4J_USER}" for a while, after too many wrong passwords; wait some seconds, and correct them.`,
      );
    case "Neo.ClientError.Security.CredentialsExpired":
      return new SettingError(
        `NEO4J_PASSWORD: ${uri} wants the user "${NEO4J_USER}" to change its first password; do that there, and name the new one.`,
      );
    case "Neo.ClientError.Database.DatabaseNotFound":
      return new SettingError(
        `NEO4J_DATABASE: got "${NEO4J_DATABASE}", which ${uri} does not have; correct it, or leave it out for the server's default one.`,
      );
    default:
      // An error that Neo4j itself reports: an old version, a user without write access, or a read-only database.
      if (!isOfNeo4j(error)) return error;
      return new SettingError(
        `NEO4J_URI: ${uri} refuses what Craftgraph needs, and says "${firstLine(error.message)}" (${error.code}); it has to be a Neo4j 5.26 or newer with a user who may read, write and make constraints.`,
      );
  }
}

const isOfNeo4j = (error: Error): error is Error & { code: string } =>
  "code" in error && typeof error.code === "string" && error.code.startsWith("Neo.");
const firstLine = (text: string): string => text.split("\n")[0]!.trim();

const outOfDate = ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"];

function sentenceOf(unreachable: Unreachable, uri: string): string {
  const withScheme = (ending: string) => uri.replace(/^(bolt|neo4j)[^:]*/, `$1${ending}`);
  switch (unreachable.why) {
    case "NAME_UNKNOWN":
      return `and the name "${unreachable.host}" leads to no address; correct it, or look whether names are resolved here (DNS).`;
    case "NOTHING_LISTENS":
      return "where no Neo4j answers: nothing listens at that port; start it, or correct the address.";
    case "NO_ANSWER":
      return `where no Neo4j answers: no connection comes about (${unreachable.code}); correct the address, or look whether a firewall stands between.`;
    case "NO_TLS":
      return `where no TLS is spoken; name it as ${withScheme("")}, or switch TLS on there (server.bolt.tls_level).`;
    case "NEEDS_TLS":
      return `where only TLS is spoken; name it as ${withScheme("+s")}.`;
    case "NO_BOLT":
      return "where something listens that does not answer as a Neo4j does; correct the address (Neo4j's port for Bolt is 7687 where nobody changed it).";
    case "DATABASE_NOT_UP":
      return "which answers, and its database does not; wait until that has started, or start it there.";
    case "ANSWERS_NOW":
      return "which did not answer, and does now; start again.";
    case "ROUTES_ELSEWHERE":
      return `which answers, and routes to ${unreachable.addresses.join(", ")}, where nothing does; correct its server.bolt.advertised_address, or go without routing: ${uri.replace(/^neo4j/, "bolt")}.`;
    case "CERTIFICATE": {
      const { code, names } = unreachable;
      if (code === "ERR_TLS_CERT_ALTNAME_INVALID")
        return `whose certificate is for other names (${names}); name it by one of them, or give it a certificate for this one.`;
      if (outOfDate.includes(code)) return `whose certificate is not valid today (${code}); renew it there, or set the clock here.`;
      return `whose certificate is not trusted (${code}); name a PEM file with it, or with its issuer's, in the environment variable NODE_EXTRA_CA_CERTS (not in .env, which Node reads too late), or trust any with ${withScheme("+ssc")}.`;
    }
  }
}
