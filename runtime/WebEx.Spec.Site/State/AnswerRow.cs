namespace WebEx.Site.State;

/// <summary>What somebody who enrolled has answered to a question.</summary>
internal sealed record AnswerRow
{
    /// <summary>The key of the event.</summary>
    public required string Event { get; init; }

    public required string Enrolment { get; init; }

    public required int Question { get; init; }

    public required string Text { get; init; }

    public int Score { get; init; }

    public static string KeyOf(string eventKey, string enrolment, int question) => $"{eventKey}/{enrolment}/{question:D4}";
}
