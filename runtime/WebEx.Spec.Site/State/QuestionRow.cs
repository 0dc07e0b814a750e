using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>A question of an event's enrolment form.</summary>
internal sealed record QuestionRow
{
    /// <summary>The key of the event.</summary>
    public required string Event { get; init; }

    /// <summary>The number of the question in the event, from 1.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    /// <summary>The kind: text, drop-down list, check boxes, option buttons, as the commands have them.</summary>
    public required string Kind { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether attendees see it.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>How many lines a text box has; null where that was not said.</summary>
    public int? Lines { get; init; }

    /// <summary>How many characters a line of a text box has; null where that was not said.</summary>
    public int? Characters { get; init; }

    public ImmutableArray<QuestionChoice> Choices { get; init; } = [];

    public static string KeyOf(string eventKey, int number) => $"{eventKey}/{number:D4}";
}
