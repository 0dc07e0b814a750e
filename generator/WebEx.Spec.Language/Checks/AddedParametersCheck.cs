using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Checks;

/// <summary>Finds parameters that come with an error, and that the reply does not name: each is a property of the reply.</summary>
internal static class AddedParametersCheck
{
    /// <summary>Reports them.</summary>
    public static void Check(CommandModel command, MapReader reader, DiagnosticBag diagnostics)
    {
        var known = new HashSet<string>((command.Reply ?? ReplyModel.Usual).Failure.Select(parameter => parameter.Code), StringComparer.Ordinal);
        foreach (ErrorModel error in command.Errors)
        foreach (string code in error.Adds.Where(code => !known.Contains(code)))
        {
            string? meant = (command.Reply ?? ReplyModel.Usual).Failure.FirstOrDefault(parameter => parameter.Name == code)?.Code;
            diagnostics.Add(
                SpecMessages.AddedParameterMissing(error.Code, code, meant is null ? Suggestion.For(code, known) : $"; its code is '{meant}'."),
                PlaceOfName.Find(code, (reader.Node("errors") as MappingNode)?.Find(error.Code)?.Value) ?? reader.SpanOf("errors")
            );
        }
    }
}
