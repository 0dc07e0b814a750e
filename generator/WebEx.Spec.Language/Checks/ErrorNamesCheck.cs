using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Language.Checks;

/// <summary>Finds errors that arguments and rules name, and that the command does not have.</summary>
internal static class ErrorNamesCheck
{
    /// <summary>Reports them.</summary>
    public static void Check(CommandModel command, MapReader reader, DiagnosticBag diagnostics)
    {
        var codes = new HashSet<string>(command.Errors.Select(error => error.Code), StringComparer.Ordinal);
        foreach (ArgumentModel argument in command.Arguments)
        foreach (ArgumentModel part in WithParts(argument))
        foreach (string error in part.Errors.Known())
            Known(error, $"{argument.Name} ({part.Code})", "arguments");
        foreach (RuleModel rule in command.Rules)
            Known(rule.Error, "A rule", "rules");

        void Known(string? error, string who, string key)
        {
            if (error is not null && !codes.Contains(error))
                diagnostics.Add(
                    SpecMessages.ErrorNotOfCommand(who, error, Suggestion.For(error, codes)),
                    PlaceOfName.Find(error, reader.Node(key)) ?? reader.SpanOf(key)
                );
        }
    }

    private static IEnumerable<ArgumentModel> WithParts(ArgumentModel argument) => argument.Parts.SelectMany(WithParts).Prepend(argument);
}
