using Npgsql;
using WebEx.Site.PostgreSql;

namespace WebEx.Site;

/// <summary>Keeps sites in PostgreSQL.</summary>
public static class WebExSitePostgreSqlExtensions
{
    /// <summary>
    /// Keeps the sites in a PostgreSQL database, in the schema <c>webex_site</c>, which is made when it is not there. All processes with the same database have
    /// the same sites.
    /// </summary>
    /// <param name="options">How the sites are set up; without a data file.</param>
    /// <param name="connectionString">
    /// How to reach the database, as Npgsql reads it: <c>Host=localhost;Database=webex;Username=webex;Password=...</c>. It is in no log line, page
    /// or exception.
    /// </param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is no connection string, or names no host.</exception>
    public static WebExTestSiteOptions UsePostgreSql(this WebExTestSiteOptions options, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(connectionString);
        string checkedString = Checked(connectionString);
        options.Store = () => PostgreSqlStore.Open(checkedString);
        return options;
    }

    private static string Checked(string connectionString)
    {
        try
        {
            NpgsqlConnectionStringBuilder builder = new(connectionString)
            {
                // What a mistake is about can be the value of a row.
                IncludeErrorDetail = false,
                PersistSecurityInfo = false,
            };
            if (!string.IsNullOrWhiteSpace(builder.Host))
                return builder.ConnectionString;
        }
        catch (Exception exception)
            when (exception is ArgumentException or FormatException or InvalidCastException or OverflowException or KeyNotFoundException)
        {
            // What is wrong about it can be a part of the password, which its message may show.
        }

        throw new ArgumentException(
            "The connection string of PostgreSQL cannot be read, or has no host. It is such as Host=localhost;Database=webex;Username=webex;Password=..., "
                + "and no URL; a value with a semicolon stands in quotation marks.",
            nameof(connectionString)
        );
    }
}
