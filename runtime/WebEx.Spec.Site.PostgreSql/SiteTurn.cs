using Npgsql;

namespace WebEx.Site.PostgreSql;

/// <summary>The turn of this process at a site. It ends when this is disposed of.</summary>
internal sealed class SiteTurn(NpgsqlTransaction transaction, NpgsqlConnection connection, Action end) : IDisposable
{
    public void Dispose()
    {
        end();
        // The lock is one of the transaction.
        transaction.Dispose();
        connection.Dispose();
    }
}
