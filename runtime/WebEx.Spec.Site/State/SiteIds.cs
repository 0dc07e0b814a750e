using System.Globalization;

namespace WebEx.Site.State;

/// <summary>
/// Gives identifiers: each one once, and the same ones again where a site begins with the same number. The last one given is a part of the state.
/// </summary>
internal sealed class SiteIds(TableEdit<SiteRow> site)
{
    // Nine digits, as the guide shows them. The step is prime to the count, so that the sequence comes to every key before it repeats one.
    private const long FirstKey = 100_000_000;
    private const long Keys = 900_000_000;
    private const long Step = 618_033_989;

    /// <summary>A meeting key, event key or session number of nine digits.</summary>
    public string NewMeetingKey()
    {
        SiteRow row = Next();
        return (FirstKey + (((uint)row.IdSeed + (row.LastId * Step)) % Keys)).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A number that no other row of the site has, from 1.</summary>
    public string NewNumber() => Next().LastId.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text of 32 hexadecimal digits, for a cookie or a ticket.</summary>
    public string NewToken(SiteTokens tokens) => tokens.Of(Next());

    private SiteRow Next()
    {
        SiteRow row = site.Find(SiteRow.Key)!;
        row = row with { LastId = row.LastId + 1 };
        site.Put(row);
        return row;
    }
}
