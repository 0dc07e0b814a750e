using System.Collections.Concurrent;
using Npgsql;

namespace WebEx.Site.PostgreSql;

/// <summary>
/// Whose turn it is to change a site. Each change waits while another process has the turn; the turn ends with its connection, however that ends.
/// </summary>
internal sealed class SiteTurns(NpgsqlDataSource source)
{
    // A process that was stopped in the middle of its turn loses it. Longer than any batch of commands takes.
    private const string LongestTurn = "SET LOCAL idle_in_transaction_session_timeout = '20s'";

    private const string Key = "hashtextextended('webex-site/' || $1, 0)";

    private readonly ConcurrentDictionary<string, SiteTurn> _held = new(StringComparer.Ordinal);

    /// <summary>Waits until no other process has the turn at a site, in the transaction of a connection.</summary>
    public void Await(NpgsqlConnection connection, string site)
    {
        if (!_held.ContainsKey(site))
            Lock(connection, $"SELECT pg_advisory_xact_lock_shared({Key})", site);
    }

    /// <summary>Takes the turn at a site, which one thread of this process changes.</summary>
    public SiteTurn Hold(string site)
    {
        NpgsqlConnection connection = source.OpenConnection();
        try
        {
            NpgsqlTransaction transaction = connection.BeginTransaction();
            using NpgsqlCommand limit = new(LongestTurn, connection);
            _ = limit.ExecuteNonQuery();
            Lock(connection, $"SELECT pg_advisory_xact_lock({Key})", site);
            SiteTurn turn = new(transaction, connection, () => _held.TryRemove(site, out _));
            _held[site] = turn;
            return turn;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Lock(NpgsqlConnection connection, string sql, string site)
    {
        using NpgsqlCommand command = new(sql, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = site } } };
        _ = command.ExecuteNonQuery();
    }
}
