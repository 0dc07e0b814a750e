using System.Globalization;
using Npgsql;
using WebEx.Site.Storage;

namespace WebEx.Site.PostgreSql;

/// <summary>The version of the tables in a database: older ones are brought to this one, newer ones are refused.</summary>
internal static class PostgreSqlSchema
{
    // "wxsi": processes that start at the same time make the tables one after another.
    private const long Lock = 0x77787369;

    // Each step brings the tables of the version before it to its own; the first one makes them. Steps are never changed, only added.
    // A key can have any character, also one that is no text for PostgreSQL. A row that was removed stays for a while, without its JSON, so that processes
    // whose position is before that learn of it; whoever is before whole_since reads the whole site.
    private static readonly string[] Steps =
    [
        """
            CREATE TABLE webex_site.sites (site text PRIMARY KEY, position bigint NOT NULL, whole_since bigint NOT NULL);
            CREATE TABLE webex_site.rows
              (site text NOT NULL, tbl text NOT NULL, key bytea NOT NULL, json text, position bigint NOT NULL, PRIMARY KEY (site, tbl, key));
            CREATE INDEX rows_by_position ON webex_site.rows (site, position);
            """,
    ];

    /// <exception cref="SiteStoreException">The tables are of a newer version.</exception>
    public static void Prepare(NpgsqlConnection connection)
    {
        using NpgsqlTransaction transaction = connection.BeginTransaction();
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({Lock})"));
        // Asked for first: who may use the schema need not be allowed to make one.
        if (Scalar(connection, "SELECT to_regclass('webex_site.version') IS NULL") is true)
            Run(connection, "CREATE SCHEMA IF NOT EXISTS webex_site; CREATE TABLE webex_site.version (number int NOT NULL);");
        int version = Scalar(connection, "SELECT max(number) FROM webex_site.version") as int? ?? 0;
        if (version < 0 || version > Steps.Length)
        {
            throw new SiteStoreException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The sites in the database have version {version}, and this program knows versions up to {Steps.Length}. Use the program that made them, "
                        + $"or another database."
                )
            );
        }

        if (version < Steps.Length)
        {
            foreach (string step in Steps.Skip(version))
                Run(connection, step);
            Run(
                connection,
                string.Create(CultureInfo.InvariantCulture, $"DELETE FROM webex_site.version; INSERT INTO webex_site.version VALUES ({Steps.Length});")
            );
        }

        transaction.Commit();
    }

    private static object? Scalar(NpgsqlConnection connection, string sql)
    {
        using NpgsqlCommand command = new(sql, connection);
        return command.ExecuteScalar();
    }

    private static void Run(NpgsqlConnection connection, string sql)
    {
        using NpgsqlCommand command = new(sql, connection);
        _ = command.ExecuteNonQuery();
    }
}
