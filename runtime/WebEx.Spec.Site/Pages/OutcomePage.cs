using System.Text.Json;
using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>
/// What became of a command whose request names no BackURL. A real site shows its home page; here a tester sees what a program would have been told, and why.
/// </summary>
internal static class OutcomePage
{
    /// <summary>The page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="facts">The command.</param>
    /// <param name="error">The error code; null where the command was carried out.</param>
    /// <param name="violation">What is wrong with the request, where that is the error.</param>
    public static string Of(CommandContext context, CommandFacts facts, string? error, string? violation) =>
        Layout.Page(
            error is null ? $"{facts.Command.Name} was carried out" : $"{facts.Command.Name} was refused",
            Html.Of(
                $"""
                {(error is null ? default : Html.Of($"<p>The error is <code id=\"error\">{error}</code>{Cause(facts.Id, error)}.</p>"))}
                {(violation is null ? default : Html.Of($"<p>{violation}</p>"))}
                <p>The request has no BackURL (BU), so that no program receives the response; a real site shows its home page.</p>
                {HomePage.Caller(context)}
                """
            )
        );

    /// <summary>What the catalogue says leads to an error; nothing for a code that is in no table.</summary>
    public static Html Cause(string? commandId, string error)
    {
        string[] causes = CatalogueDocument.FindError(commandId, error) is { } row ? [.. row.GetProperty("causes").EnumerateArray().Select(Words)] : [];
        return causes.Length == 0 ? default : Html.Of($": {string.Join(", or ", causes)}");
    }

    private static string Words(JsonElement cause) =>
        cause.GetString() switch
        {
            "request" => "the request breaks a limit or a rule",
            "state" => "the state of the site rules it out",
            "rights" => "the caller lacks a right",
            "resources" => "a resource is missing",
            "settings" => "the settings of the site rule it out",
            var other => $"{other}",
        };
}
