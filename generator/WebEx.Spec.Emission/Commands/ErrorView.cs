using Scriban.Runtime;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Emission.Templates;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Commands;

/// <summary>The error codes of a command: an enum, and the table that the runtime looks them up in.</summary>
internal static class ErrorView
{
    private const int TableWidth = 150;

    /// <summary>The members of the enum.</summary>
    public static ScriptArray Members(CommandModel command, ArgumentLinks links)
    {
        ILookup<string, LaterSpelling> later = LaterSpellings(command);
        ILookup<string, ErrorModel> errors = command.Errors.ToLookup(error => error.Code, StringComparer.Ordinal);
        ILookup<string, LaterError> laterErrors = command.Later.Errors.ToLookup(error => error.Code, StringComparer.Ordinal);
        return View.List(
            command.NumberedErrors.SelectMany(
                (code, place) =>
                    errors[code]
                        .Select(error => Member(error.Name, place, Doc(command, error, later[code], links)))
                        .Concat(laterErrors[code].Select(error => Member(error.Name, place, LaterDoc.Error(error, links))))
            )
        );
    }

    /// <summary>The table, several codes a line.</summary>
    public static ScriptArray Table(CommandModel command)
    {
        ILookup<string, LaterSpelling> later = LaterSpellings(command);
        var spellings = command
            .Errors.Select(error => (error.Code, Spellings: error.Printed.Prepend(error.Code).Concat(later[error.Code].Select(spelling => spelling.Reads))))
            .Concat(command.Later.Errors.Select(error => (error.Code, Spellings: (IEnumerable<string>)[error.Code])))
            .ToLookup(error => error.Code, error => string.Join("|", error.Spellings), StringComparer.Ordinal);
        // Where a code is no longer used, its place stays empty.
        return View.List(Lines(command.NumberedErrors.Select(code => CSharpLiteral.Of(spellings[code].FirstOrDefault() ?? "") + ",")));
    }

    private static ScriptObject Member(string name, int place, string doc) => View.Of(("name", name), ("number", CSharpLiteral.Of(place + 1)), ("doc", doc));

    private static ILookup<string, LaterSpelling> LaterSpellings(CommandModel command) =>
        command.Later.Spellings.ToLookup(spelling => spelling.Error, StringComparer.Ordinal);

    private static string Doc(CommandModel command, ErrorModel error, IEnumerable<LaterSpelling> spellings, ArgumentLinks links)
    {
        string code = error.IsTemplate || error.Name != error.Code ? $"{DocText.Code(error.Code)}: " : "";
        string adds = error.Adds.Count == 0 ? "" : $" Comes with {string.Join(", ", error.Adds.Select(DocText.Code))}.";
        string centers = (error.Centers & command.Centers) == command.Centers ? "" : $" Only in {CenterText.Words(error.Centers)}.";
        string remarks = string.Concat(error.Remarks.Select(remark => " " + links.Escape(remark.Text)));
        string later = string.Concat(spellings.Select(spelling => " " + LaterDoc.Spelling(spelling)));
        return $"{code}{links.Escape(error.Meaning)}{adds}{centers}{remarks}{Sentence(Origin(error), links)}{later}";
    }

    private static string Sentence(string text, ArgumentLinks links) => text.Length == 0 ? "" : " " + links.Escape(text);

    // Whoever handles errors wants to know which of them can come back after a request was validated.
    private static string Origin(ErrorModel error)
    {
        string site = SiteWords(error.Causes);
        return error switch
        {
            { Prevention: ErrorPrevention.Typed } when site.Length == 0 => "The property takes no value that causes it.",
            { Prevention: ErrorPrevention.Typed } => $"The property takes no value that causes it; otherwise it depends on {site}.",
            { Prevention: ErrorPrevention.Validated } when site.Length == 0 => "Reported by Validate before sending.",
            { Prevention: ErrorPrevention.Validated } =>
                $"Reported by Validate before sending, as far as the request shows it; otherwise it depends on {site}.",
            { NotEnforceable: { } reason } => $"Not reported by Validate. {reason}",
            _ when site.Length > 0 => $"Depends on {site}.",
            _ => "",
        };
    }

    private static string SiteWords(ErrorCauses causes)
    {
        (ErrorCauses Cause, string Words)[] known =
        [
            (ErrorCauses.State, "the state of the site"),
            (ErrorCauses.Rights, "the rights of the caller"),
            (ErrorCauses.Resources, "the resources of the site"),
            (ErrorCauses.Settings, "the settings of the site"),
        ];
        return CenterText.Join([.. known.Where(one => (causes & one.Cause) != 0).Select(one => one.Words)], "and");
    }

    private static IEnumerable<string> Lines(IEnumerable<string> items)
    {
        string line = "";
        foreach (string item in items)
        {
            if (line.Length > 0 && line.Length + item.Length + 1 > TableWidth)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? item : " " + item;
        }

        if (line.Length > 0)
            yield return line;
    }
}
