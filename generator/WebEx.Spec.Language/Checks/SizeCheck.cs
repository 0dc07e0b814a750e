using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Checks;

/// <summary>Bounds what is looked through together, or comes out several times: far above what any command has.</summary>
internal static class SizeCheck
{
    private const int MostCodes = 500;

    /// <summary>Reports what is beyond its bound.</summary>
    public static void Check(CommandModel command, MapReader reader, DiagnosticBag diagnostics)
    {
        int codes = command.Arguments.Sum(argument => argument.Coded.Count());
        if (codes > MostCodes)
            diagnostics.Add(SpecMessages.TooManyCodes(codes, MostCodes), reader.SpanOf("arguments"));
        int parameters = command.Reply?.AllParameters.Count() ?? 0;
        if (parameters > MostCodes)
            diagnostics.Add(SpecMessages.TooManyParameters(parameters, MostCodes), reader.SpanOf("reply"));
        if (command.Rules.Count > YamlReader.MaxEntries)
            diagnostics.Add(SpecMessages.TooManyRules(command.Rules.Count, YamlReader.MaxEntries), reader.SpanOf("rules"));
        if (command.Errors.Count > YamlReader.MaxEntries)
            diagnostics.Add(SpecMessages.TooManyErrors(command.Errors.Count, YamlReader.MaxEntries), reader.SpanOf("errors"));
        long tokens = command.AllChoices.Sum(choice => choice.Values.Sum(value => (long)value.Token.Length + value.Name.Length));
        if (tokens > YamlReader.MaxLength)
            diagnostics.Add(SpecMessages.TooManyTokens(tokens, YamlReader.MaxLength), reader.SpanOf("arguments"));
    }
}
