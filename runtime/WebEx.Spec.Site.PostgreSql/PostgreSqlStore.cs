using System.Data.Common;
using System.Net.Sockets;
using System.Text;
using Npgsql;
using WebEx.Site.State;
using WebEx.Site.Storage;

namespace WebEx.Site.PostgreSql;

/// <summary>Keeps the rows of sites in a PostgreSQL database, for several processes. A change is one transaction, which is durable when it returns.</summary>
internal sealed class PostgreSqlStore : ISiteStore
{
    // So many changes are remembered in particular. Who is behind by more reads the whole site.
    private const int Remembered = 500;

    private const string Place = "The database";

    private readonly NpgsqlDataSource _source;
    private readonly SiteTurns _turns;

    private PostgreSqlStore(NpgsqlDataSource source)
    {
        _source = source;
        _turns = new(source);
    }

    public bool IsShared => true;

    /// <summary>Opens the sites of a database, and makes their tables where they are not there.</summary>
    /// <param name="connectionString">A connection string of Npgsql that was checked.</param>
    /// <exception cref="SiteStoreException">The database cannot be used, or its sites are of a newer version.</exception>
    public static PostgreSqlStore Open(string connectionString)
    {
        NpgsqlDataSource source = NpgsqlDataSource.Create(connectionString);
        try
        {
            using NpgsqlConnection connection = source.OpenConnection();
            PostgreSqlSchema.Prepare(connection);
            return new(source);
        }
        catch (Exception exception) when (IsOfDatabase(exception))
        {
            source.Dispose();
            throw new SiteStoreException($"The database cannot be used: {exception.Message}", exception);
        }
        catch (SiteStoreException)
        {
            source.Dispose();
            throw;
        }
    }

    public void Check() =>
        _ = Reading(connection =>
        {
            using NpgsqlCommand command = new("SELECT 1", connection);
            return command.ExecuteScalar();
        });

    public IReadOnlyList<string> Names() =>
        Reading(connection =>
        {
            using NpgsqlCommand command = new(
                "SELECT site FROM webex_site.sites s WHERE EXISTS (SELECT FROM webex_site.rows r WHERE r.site = s.site AND json IS NOT NULL)",
                connection
            );
            List<string> names = [];
            using NpgsqlDataReader reader = command.ExecuteReader();
            while (reader.Read())
                names.Add(reader.GetString(0));
            // Not by the database, whose order can be that of a language.
            names.Sort(StringComparer.Ordinal);
            return names;
        });

    public StoredNews ReadAfter(string site, long position) =>
        Reading(connection =>
        {
            // As a rule there is nothing new, which is quickly said.
            using NpgsqlCommand ask = new("SELECT position FROM webex_site.sites WHERE site = $1", connection) { Parameters = { Value(site) } };
            return ask.ExecuteScalar() switch
            {
                null => new(0, IsWhole: true, []),
                long current when current == position => new StoredNews(position, IsWhole: false, []),
                _ => ReadRows(connection, site, position),
            };
        });

    public long? Append(string site, long expected, IReadOnlyList<RowChange> changes) =>
        Writing(connection =>
        {
            using NpgsqlTransaction transaction = connection.BeginTransaction();
            _turns.Await(connection, site);
            if (
                Move(connection, "UPDATE webex_site.sites SET position = position + 1 WHERE site = $1 AND position = $2 RETURNING position", site, expected)
                is not { } position
            )
                return (long?)null;
            if (position % Remembered == 0)
                Forget(connection, site, position - Remembered);
            Put(connection, site, position, changes);
            transaction.Commit();
            return position;
        });

    public long? Replace(string site, long expected, IEnumerable<RowChange> rows) =>
        Writing(connection =>
        {
            using NpgsqlTransaction transaction = connection.BeginTransaction();
            _turns.Await(connection, site);
            long? moved =
                expected == 0
                    ? Move(connection, "INSERT INTO webex_site.sites VALUES ($1, $2 + 1, $2 + 1) ON CONFLICT DO NOTHING RETURNING position", site, expected)
                    : Move(
                        connection,
                        "UPDATE webex_site.sites SET position = $2 + 1, whole_since = $2 + 1 WHERE site = $1 AND position = $2 RETURNING position",
                        site,
                        expected
                    );
            if (moved is not { } position)
                return (long?)null;
            RemoveAll(connection, site);
            Put(connection, site, position, rows);
            transaction.Commit();
            return position;
        });

    public void Delete(string site) =>
        _ = Writing(connection =>
        {
            using NpgsqlTransaction transaction = connection.BeginTransaction();
            // Not the position: one that was given again would tell another process that nothing has changed.
            using NpgsqlCommand move = new("UPDATE webex_site.sites SET position = position + 1, whole_since = position + 1 WHERE site = $1", connection)
            {
                Parameters = { Value(site) },
            };
            _ = move.ExecuteNonQuery();
            RemoveAll(connection, site);
            transaction.Commit();
            return true;
        });

    public IDisposable? Hold(string site) => Trying(() => _turns.Hold(site));

    public void Dispose() => _source.Dispose();

    private static StoredNews ReadRows(NpgsqlConnection connection, string site, long position)
    {
        // One statement, so that the rows are those of the position. It is written so that the index by position serves it.
        using NpgsqlCommand command = new(
            """
            SELECT s.position, $2 < s.whole_since, r.tbl, r.key, r.json
            FROM webex_site.sites s
            LEFT JOIN webex_site.rows r
              ON r.site = s.site
                AND r.position > CASE WHEN $2 < s.whole_since THEN 0 ELSE $2 END
                AND ($2 >= s.whole_since OR r.json IS NOT NULL)
            WHERE s.site = $1
            """,
            connection
        )
        {
            Parameters = { Value(site), Value(position) },
        };
        long reached = 0;
        bool isWhole = true;
        List<StoredRow> rows = [];
        using NpgsqlDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            reached = reader.GetInt64(0);
            isWhole = reader.GetBoolean(1);
            if (reader.IsDBNull(2))
                continue;
            rows.Add(
                new(
                    StoredTables.Find(reader.GetString(2), Place),
                    Encoding.UTF8.GetString(reader.GetFieldValue<byte[]>(3)),
                    reader.IsDBNull(4) ? null : reader.GetString(4)
                )
            );
        }

        return new(reached, isWhole, rows);
    }

    private static long? Move(NpgsqlConnection connection, string sql, string site, long expected)
    {
        using NpgsqlCommand move = new(sql, connection) { Parameters = { Value(site), Value(expected) } };
        return move.ExecuteScalar() as long?;
    }

    private static void Forget(NpgsqlConnection connection, string site, long position)
    {
        using NpgsqlBatch batch = new(connection)
        {
            BatchCommands =
            {
                new("UPDATE webex_site.sites SET whole_since = $2 WHERE site = $1 AND whole_since < $2") { Parameters = { Value(site), Value(position) } },
                new("DELETE FROM webex_site.rows WHERE site = $1 AND position <= $2 AND json IS NULL") { Parameters = { Value(site), Value(position) } },
            },
        };
        _ = batch.ExecuteNonQuery();
    }

    private static void RemoveAll(NpgsqlConnection connection, string site)
    {
        using NpgsqlCommand delete = new("DELETE FROM webex_site.rows WHERE site = $1", connection) { Parameters = { Value(site) } };
        _ = delete.ExecuteNonQuery();
    }

    private static void Put(NpgsqlConnection connection, string site, long position, IEnumerable<RowChange> changes)
    {
        // A statement sets a row once.
        Dictionary<(string Table, string Key), string?> last = [];
        foreach (RowChange change in changes)
            last[(change.Table.Name, change.Key)] = change.ToJson();
        using NpgsqlCommand put = new(
            """
            INSERT INTO webex_site.rows (site, position, tbl, key, json)
            SELECT $1, $2, u.tbl, u.key, u.json FROM unnest($3, $4, $5) AS u (tbl, key, json)
            ON CONFLICT (site, tbl, key) DO UPDATE SET json = excluded.json, position = excluded.position
            """,
            connection
        )
        {
            Parameters =
            {
                Value(site),
                Value(position),
                Value(last.Keys.Select(row => row.Table).ToArray()),
                Value(last.Keys.Select(row => Encoding.UTF8.GetBytes(row.Key)).ToArray()),
                Value(last.Values.ToArray()),
            },
        };
        _ = put.ExecuteNonQuery();
    }

    private static NpgsqlParameter<T> Value<T>(T value) => new() { TypedValue = value };

    private T Reading<T>(Func<NpgsqlConnection, T> read) => Trying(() => Run(read));

    private static T Trying<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (NpgsqlException exception) when (exception.IsTransient)
        {
            // A connection of before the database was started anew is noticed when it is used. The others of its kind are given up then.
        }
        catch (Exception exception) when (IsOfDatabase(exception))
        {
            throw Unreadable(exception);
        }

        try
        {
            return read();
        }
        catch (Exception exception) when (IsOfDatabase(exception))
        {
            throw Unreadable(exception);
        }
    }

    private T Writing<T>(Func<NpgsqlConnection, T> write)
    {
        try
        {
            return Run(write);
        }
        catch (Exception exception) when (IsOfDatabase(exception))
        {
            // A server that refuses has stored nothing. Of one that ends, or that the connection breaks to, that is not known.
            throw new SiteStoreException($"The database could not be written: {exception.Message}", exception)
            {
                MayBeStored = exception is not PostgresException refusal || refusal.SqlState.StartsWith("57", StringComparison.Ordinal),
            };
        }
    }

    private T Run<T>(Func<NpgsqlConnection, T> work)
    {
        using NpgsqlConnection connection = _source.OpenConnection();
        return work(connection);
    }

    private static SiteStoreException Unreadable(Exception exception) => new($"The database could not be read: {exception.Message}", exception);

    private static bool IsOfDatabase(Exception exception) => exception is DbException or SocketException or IOException or TimeoutException;
}
