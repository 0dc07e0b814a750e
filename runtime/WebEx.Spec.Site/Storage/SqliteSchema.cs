using System.Globalization;
using Microsoft.Data.Sqlite;

namespace WebEx.Site.Storage;

/// <summary>The version of a data file: files of an older one are brought to this one, newer ones are refused.</summary>
internal static class SqliteSchema
{
    // "wxsi", so that a database of another program is not taken for one of sites.
    private const int ApplicationId = 0x77787369;

    // Each step brings a file of the version before it to its own; the first one makes the tables. Steps are never changed, only added.
    private static readonly string[] Steps =
    [
        "CREATE TABLE site_rows (site TEXT NOT NULL, tbl TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (site, tbl, key)) WITHOUT ROWID;",
    ];

    private static readonly string[] Pragmas = ["PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"];

    /// <exception cref="SiteStoreException">The file is of a newer version, or not a file of sites.</exception>
    public static void Prepare(SqliteConnection connection, string path)
    {
        // One process at a time: each has the whole state in memory. Full: a commit that returned survives also the end of the machine.
        foreach (string pragma in Pragmas)
            _ = Number(connection, pragma);
        long application = Number(connection, "PRAGMA application_id");
        long version = Number(connection, "PRAGMA user_version");
        bool isNew = Number(connection, "SELECT COUNT(*) FROM sqlite_master") == 0;
        if (!isNew && application != ApplicationId)
            throw new SiteStoreException($"The file {path} is a database of another program. Give the name of a file of its own.");
        if (version < 0 || version > Steps.Length)
        {
            throw new SiteStoreException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The data file {path} has version {version}, and this program knows versions up to {Steps.Length}. Use the program that wrote "
                        + $"it, or another file."
                )
            );
        }

        if (version < Steps.Length)
            Upgrade(connection, version);
        // A file whose table somebody has changed is refused now, and not when a command comes.
        _ = Number(connection, "SELECT COUNT(*) FROM (SELECT site, tbl, key, json FROM site_rows LIMIT 0)");
    }

    private static void Upgrade(SqliteConnection connection, long version)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        for (long step = version; step < Steps.Length; step++)
            Run(connection, transaction, Steps[step]);
        Run(
            connection,
            transaction,
            string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Steps.Length};")
        );
        transaction.Commit();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : 0;
    }

    private static void Run(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }
}
