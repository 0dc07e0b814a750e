using Microsoft.Data.Sqlite;
using WebEx.Site.State;

namespace WebEx.Site.Storage;

/// <summary>Keeps the rows of sites in a SQLite file. A write is one transaction, which is on the disk when it returns.</summary>
internal sealed class SqliteStore : ISiteStore
{
    private readonly Lock _lock = new();
    private readonly SqliteConnection _connection;
    private readonly string _path;
    private readonly SitePositions _positions = new();

    private SqliteStore(SqliteConnection connection, string path)
    {
        _connection = connection;
        _path = path;
    }

    /// <summary>Opens a file, or makes it.</summary>
    /// <exception cref="SiteStoreException">The file is of a newer version, is not a file of sites, or is in use.</exception>
    public static SqliteStore Open(string path)
    {
        string text = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            DefaultTimeout = 2,
        }.ToString();
        var connection = new SqliteConnection(text);
        try
        {
            if (!File.Exists(path))
                OwnerFile.Create(path).Dispose();
            connection.Open();
            SqliteSchema.Prepare(connection, path);
            return new SqliteStore(connection, path);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            connection.Dispose();
            throw new SiteStoreException($"The data file {path} cannot be opened: {exception.Message}", exception);
        }
        catch (SiteStoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    public bool IsShared => false;

    public void Check() => _ = Names();

    public StoredNews ReadAfter(string site, long position) => Reading(() => _positions.NewsAfter(site, position, () => Load(site)));

    public IReadOnlyList<string> Names() =>
        Reading(() =>
        {
            using SqliteCommand command = _connection.CreateCommand();
            command.CommandText = "SELECT DISTINCT site FROM site_rows ORDER BY site";
            List<string> names = [];
            using SqliteDataReader reader = command.ExecuteReader();
            while (reader.Read())
                names.Add(reader.GetString(0));
            return names;
        });

    public long? Append(string site, long expected, IReadOnlyList<RowChange> changes)
    {
        lock (_lock)
            return _positions.MoveOn(site, expected, () => InTransaction(transaction => Put(transaction, site, changes)));
    }

    public long? Replace(string site, long expected, IEnumerable<RowChange> rows)
    {
        lock (_lock)
        {
            return _positions.MoveOn(
                site,
                expected,
                () =>
                    InTransaction(transaction =>
                    {
                        RemoveAll(transaction, site);
                        Put(transaction, site, rows);
                    })
            );
        }
    }

    public void Delete(string site)
    {
        lock (_lock)
            _positions.MoveOn(site, () => InTransaction(transaction => RemoveAll(transaction, site)));
    }

    // The file is open in this process alone.
    public IDisposable? Hold(string site) => null;

    public void Dispose() => _connection.Dispose();

    private T Reading<T>(Func<T> read)
    {
        lock (_lock)
        {
            try
            {
                return read();
            }
            catch (SqliteException exception)
            {
                throw new SiteStoreException($"The data file {_path} cannot be read: {exception.Message}", exception);
            }
        }
    }

    private List<StoredRow> Load(string site)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT tbl, key, json FROM site_rows WHERE site = $site ORDER BY tbl, key";
        _ = command.Parameters.AddWithValue("$site", site);
        List<StoredRow> rows = [];
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
            rows.Add(new(StoredTables.Find(reader.GetString(0), $"The data file {_path}"), reader.GetString(1), reader.GetString(2)));
        return rows;
    }

    private void InTransaction(Action<SqliteTransaction> write)
    {
        try
        {
            using SqliteTransaction transaction = _connection.BeginTransaction();
            write(transaction);
            transaction.Commit();
        }
        catch (SqliteException exception)
        {
            throw new SiteStoreException($"The data file {_path} cannot be written: {exception.Message}", exception);
        }
    }

    private void RemoveAll(SqliteTransaction transaction, string site)
    {
        using SqliteCommand delete = _connection.CreateCommand();
        delete.Transaction = transaction;
        delete.CommandText = "DELETE FROM site_rows WHERE site = $site";
        _ = delete.Parameters.AddWithValue("$site", site);
        _ = delete.ExecuteNonQuery();
    }

    private void Put(SqliteTransaction transaction, string site, IEnumerable<RowChange> changes)
    {
        using SqliteCommand put = _connection.CreateCommand();
        using SqliteCommand remove = _connection.CreateCommand();
        put.Transaction = remove.Transaction = transaction;
        put.CommandText = "INSERT INTO site_rows (site, tbl, key, json) VALUES ($site, $tbl, $key, $json) ON CONFLICT DO UPDATE SET json = excluded.json";
        remove.CommandText = "DELETE FROM site_rows WHERE site = $site AND tbl = $tbl AND key = $key";
        foreach (SqliteCommand command in new[] { put, remove })
        {
            _ = command.Parameters.AddWithValue("$site", site);
            _ = command.Parameters.Add("$tbl", SqliteType.Text);
            _ = command.Parameters.Add("$key", SqliteType.Text);
        }

        SqliteParameter json = put.Parameters.Add("$json", SqliteType.Text);
        foreach (RowChange change in changes)
        {
            string? text = change.ToJson();
            SqliteCommand command = text is null ? remove : put;
            command.Parameters["$tbl"].Value = change.Table.Name;
            command.Parameters["$key"].Value = change.Key;
            json.Value = text;
            _ = command.ExecuteNonQuery();
        }
    }
}
