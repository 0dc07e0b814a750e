using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>A command that a text may be.</summary>
/// <param name="Command">The compiled command.</param>
/// <param name="Model">What the catalogue says of it.</param>
internal sealed record CommandCandidate(WebExCommand Command, CommandModel Model)
{
    private const string Host = "https://site.example/site/";

    private static readonly Center[] All = Enum.GetValues<Center>();

    /// <summary>The centers that it is valid in.</summary>
    public IEnumerable<Center> Centers => All.Where(center => ((int)Command.Centers & 1 << (int)center) != 0);

    /// <summary>What validation finds in a text, for one center.</summary>
    public IReadOnlyList<Violation> Validate(SentText sent, Center center)
    {
        string query = sent.Query;
        if (Command.At is { } at)
            query = query.Length == 0 ? "AT=" + at : $"AT={at}&{query}";
        // The address is proper whatever the text has, so that a wrong one does not hide the rest.
        string text = sent.IsUrl ? $"{Host}{Command.Path}?{query}" : query;
        List<Violation> found = [];
        if (Command.TryReadRequest(text, center, out IWebExRequest? request, out RequestValidationResult problems))
            found.AddRange((IEnumerable<Violation>)request.Validate(center));
        found.AddRange((IEnumerable<Violation>)problems);
        return [.. found.Distinct().Where(violation => violation.Rule != ViolationRule.WrongCommand)];
    }
}
