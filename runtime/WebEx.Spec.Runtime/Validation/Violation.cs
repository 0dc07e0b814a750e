using System.Text;

namespace WebEx;

/// <summary>One thing that is wrong with a request, or worth knowing. Of a secret, neither the value nor its length is kept. Compares by value.</summary>
/// <remarks>Validation makes them; the setters are there for the tests of code that shows them.</remarks>
public sealed record Violation
{
    /// <summary>How much it weighs.</summary>
    public ViolationSeverity Severity { get; init; }

    /// <summary>Which kind of rule is broken.</summary>
    public ViolationRule Rule { get; init; }

    /// <summary>The code of the argument, with its number where it has one: <c>MN</c>, <c>TC3</c>.</summary>
    public string ArgumentCode { get; init; } = "";

    /// <summary>The name of the property; the code where a text is read.</summary>
    public string Property { get; init; } = "";

    /// <summary>
    /// What is allowed: a length, a range, the forbidden characters, the choices, the centers; of a notice, what the guide says in place of "no effect", or
    /// what to use in place of what is deprecated. Null where the rule says it all.
    /// </summary>
    public string? Limit { get; init; }

    /// <summary>What was found: the length, the number, or at most 40 characters of the text with invisible ones escaped. Null for a secret.</summary>
    public string? Actual { get; init; }

    /// <summary>Why the rule applies, such as <c>RepeatOption (RO) is 5 to 8</c>; null for a rule without a condition.</summary>
    public string? Condition { get; init; }

    /// <summary>The page of the guide on which the command is described, such as <c>2-117</c>.</summary>
    public string GuidePage { get; init; } = "";

    /// <summary>The line of the guide's text version that states the rule; 0 where there is none.</summary>
    public int GuideLine { get; init; }

    /// <summary>The error that the site would return, the same for all commands as in a reply; null where the guide names none.</summary>
    public WebExErrorCode? ErrorCode { get; init; }

    /// <summary>The error code as the site would send it, with its number where it has one: <c>TxtName3IsRequired</c>; null where the guide names
    /// none.</summary>
    public string? ErrorText { get; init; }

    /// <summary>
    /// The violation in a sentence: <c>MeetingName (MN): 131 characters, at most 128 (guide 2-117); the site returns
    /// MeetingNameShouldBeShorterThan128Chars</c>.
    /// </summary>
    public override string ToString()
    {
        var message = new StringBuilder(Excerpt.Of(Property));
        if (!string.Equals(Property, ArgumentCode, StringComparison.Ordinal))
            _ = message.Append(" (").Append(Excerpt.Of(ArgumentCode)).Append(')');
        _ = message.Append(": ").Append(Sentence());
        if (GuidePage.Length != 0)
            _ = message.Append(" (guide ").Append(GuidePage).Append(')');
        if ((ErrorText ?? ErrorCode?.ToString()) is { } error)
            _ = message.Append("; the site returns ").Append(error);
        return message.ToString();
    }

    private string Sentence() =>
        Rule switch
        {
            ViolationRule.Required => Limit is null ? "required" : "required in " + Limit,
            ViolationRule.TooFew => Actual + " given, at least " + Limit + " needed",
            ViolationRule.TooLong => Actual is null ? "too long, at most " + Limit + " characters" : Actual + " characters, at most " + Limit,
            ViolationRule.TooShort => Actual is null ? "too short, at least " + Limit + " characters" : Actual + " characters, at least " + Limit,
            ViolationRule.ForbiddenCharacters => "must hold " + Characters() + But(),
            ViolationRule.Format => "must be " + Limit + But(),
            ViolationRule.OutOfRange => Actual + ", must be " + Limit,
            ViolationRule.NotAChoice => Limit is null ? Actual + " is not one of the choices" : "must be " + Limit + But(),
            ViolationRule.NotInCenter => Actual is null ? "valid in " + Limit + " only" : Actual + " is valid in " + Limit + " only",
            ViolationRule.Date => "there is no " + Actual,
            ViolationRule.Combined => Actual + " characters in all parts together, at most " + Limit,
            ViolationRule.Bits => Limit ?? "bits that exclude each other",
            ViolationRule.Deprecated => (Actual is null ? "deprecated: " : Actual + " is deprecated: ") + Limit,
            ViolationRule.RequiredWhen => "required because " + Condition,
            ViolationRule.IgnoredWhen => (Limit ?? "no effect") + " because " + Condition,
            ViolationRule.ForbiddenWhen => "not allowed because " + Condition,
            ViolationRule.AnyOf => "one of " + Limit + " is required",
            ViolationRule.AllOrNone => "all or none of " + Limit + " must be given",
            ViolationRule.Order => Limit + " (" + Actual + ")",
            ViolationRule.Span => Limit + " (" + Actual + ")",
            ViolationRule.NumberOf => Limit + " has nothing at number " + Actual,
            ViolationRule.ValuesWhen => "must be one of " + Limit + " because " + Condition,
            ViolationRule.Unreadable => "must be " + Limit + But(),
            ViolationRule.UnknownArgument => "not an argument of " + Limit + (Condition is null ? "" : "; " + Condition),
            ViolationRule.SecretInUrl => "a secret in a URL, which browsers, proxies and logs keep and the site refuses: send it by POST",
            ViolationRule.WrongCommand => Actual is null ? "missing, must be " + Limit : "must be " + Limit + But(),
            _ => Rule.ToString(),
        };

    private string But() => Actual is null ? "" : ", but is \"" + Actual + "\"";

    // A blank among other characters would not be seen.
    private string Characters()
    {
        string characters = Limit ?? "";
        if (characters.IndexOf(' ') < 0)
            return "none of " + characters;
        return characters.Length == 1 ? "no blanks" : "no blanks and none of " + characters.Replace(" ", "");
    }
}
