using System.CommandLine;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool.Reporting;

/// <summary>The option <c>--format</c> of verbs that report.</summary>
internal static class ReportFormat
{
    /// <summary>For people.</summary>
    public const string Text = "text";

    /// <summary>One document of JSON.</summary>
    public const string Json = "json";

    private static readonly Dictionary<string, IReportWriter> Writers = new(StringComparer.Ordinal)
    {
        [Text] = new TextReport(),
        [Json] = new JsonReport(),
        ["sarif"] = new SarifReport(),
        ["github"] = new GitHubReport(),
        ["msbuild"] = new MsBuildReport(),
    };

    /// <summary>Makes the option.</summary>
    public static Option<string?> Create()
    {
        string[] names = [.. Writers.Keys];
        var option = new Option<string?>("--format") { Description = $"How findings are written; {Text} when left out.", HelpName = string.Join("|", names) };
        option.Validators.Add(result =>
        {
            foreach (string value in result.Tokens.Select(token => token.Value).Where(value => !Writers.ContainsKey(value)))
                result.AddError($"{Quoted.Text(value)} is not a format ({string.Join(", ", names)}){Suggestion.For(value, names)}");
        });
        option.CompletionSources.Add(names);
        return option;
    }

    /// <summary>The writer of a format.</summary>
    public static IReportWriter Writer(string? name) => Writers[name ?? Text];
}
