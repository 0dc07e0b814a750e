using WebEx.Spec.Tool.Reference.Examples;

namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>Everything that the page of a command shows.</summary>
internal sealed record CommandPage
{
    /// <summary>The id, such as <c>m.php/SM</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The C# type.</summary>
    public required string Name { get; init; }

    /// <summary>The C# namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The page of the site.</summary>
    public required Link Page { get; init; }

    /// <summary>The value of AT; null for a page that takes none.</summary>
    public string? At { get; init; }

    /// <summary>The family, where a page serves several.</summary>
    public string? Family { get; init; }

    /// <summary>Where the page is below the site.</summary>
    public required string Path { get; init; }

    /// <summary>What the command does.</summary>
    public required string Summary { get; init; }

    /// <summary>What replaces it; null where it is in use.</summary>
    public Link? Deprecated { get; init; }

    /// <summary>Who may send it: the catalogue's word.</summary>
    public required string Access { get; init; }

    /// <summary>Who may send it, in a sentence.</summary>
    public required string AccessText { get; init; }

    /// <summary>What it does to the site or the session.</summary>
    public required string Effect { get; init; }

    /// <summary>The abbreviations of the centers.</summary>
    public required IReadOnlyList<string> Centers { get; init; }

    /// <summary>The names of the centers.</summary>
    public required IReadOnlyList<string> CenterNames { get; init; }

    /// <summary>The heading in the guide; empty where the file states none.</summary>
    public required string GuideSection { get; init; }

    /// <summary>The printed page.</summary>
    public required string GuidePage { get; init; }

    /// <summary>The line of the heading.</summary>
    public required int GuideLine { get; init; }

    /// <summary>The table of errors in the guide.</summary>
    public string? GuideErrors { get; init; }

    /// <summary>Further facts.</summary>
    public required IReadOnlyList<RemarkRow> Remarks { get; init; }

    /// <summary>The arguments, a row a code.</summary>
    public required IReadOnlyList<ArgumentRow> Arguments { get; init; }

    /// <summary>The rules.</summary>
    public required IReadOnlyList<RuleRow> Rules { get; init; }

    /// <summary>How a response comes, in sentences.</summary>
    public required IReadOnlyList<string> ReplyFacts { get; init; }

    /// <summary>The values of a response.</summary>
    public required IReadOnlyList<ReplyRow> Reply { get; init; }

    /// <summary>The errors.</summary>
    public required IReadOnlyList<ErrorRow> Errors { get; init; }

    /// <summary>What the site checks, where the guide has a workflow.</summary>
    public required IReadOnlyList<Link> Workflows { get; init; }

    /// <summary>Where the page departs from the letter of the guide.</summary>
    public required IReadOnlyList<ErratumRow> Errata { get; init; }

    /// <summary>What later sources add.</summary>
    public required IReadOnlyList<LaterRow> Later { get; init; }

    /// <summary>The examples.</summary>
    public required CommandExample Example { get; init; }
}
