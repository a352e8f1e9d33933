import type { SchemaChange } from "./schemaChanges.js";
import { disagreements } from "./unreleased.js";

const latestRelease = (changelog: string): string | null => /^## \[(\d[^\]]*)\]/m.exec(changelog)?.[1] ?? null;

/** Why the changelog does not do for this schema and version; null where it does. */
export function checkChangelog(changelog: string, changes: readonly SchemaChange[], version: string): string | null {
  const latest = latestRelease(changelog);
  if (latest !== version)
    return `CHANGELOG.md: the latest release is ${latest ?? "none"}, and package.json says ${version}; CONTRIBUTING.md has the steps of a release.`;
  const breaking = disagreements(changelog, changes).find(({ section }) => section === "Breaking");
  if (breaking === undefined) return null;
  const { missing, stale } = breaking;
  return [
    ...(missing.length === 0
      ? []
      : [
          `schema/schema.graphql breaks clients of ${version} (schema/released.graphql), and CHANGELOG.md does not say so. Run npm run changelog,`,
          'or add under "## [Unreleased]", "### Breaking":',
          ...missing,
        ]),
    ...(stale.length === 0
      ? []
      : ["CHANGELOG.md names breaking changes that the schema does not make. Run npm run changelog, or remove:", ...stale]),
  ].join("\n");
}
