using System.Globalization;

namespace WebEx.Site.State;

/// <summary>What somebody has said in the window of a meeting. Kept until the meeting is over.</summary>
internal sealed record ChatRow
{
    /// <summary>The key of the meeting.</summary>
    public required string Session { get; init; }

    /// <summary>The number of the message in the meeting, from 1.</summary>
    public required int Number { get; init; }

    public required string Name { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset SaidAt { get; init; }

    public static string KeyOf(string session, int number) => string.Create(CultureInfo.InvariantCulture, $"{session}/{number:D9}");
}
