// The migrations that were applied, in order.
// @query appliedMigrations
// @returns number integer
// @returns name string
// @returns checksum string
// @scan There are as many nodes of this label as migrations.
MATCH (migration:Migration)
RETURN migration.number AS number, migration.name AS name, migration.checksum AS checksum ORDER BY number
