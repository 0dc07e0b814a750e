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
            diagnostics.Add(
                SpecRules.TooMany,
                reader.SpanOf("arguments"),
                $"The arguments of this command have {codes} codes; a command may have {MostCodes}."
            );
        int parameters = command.Reply?.AllParameters.Count() ?? 0;
        if (parameters > MostCodes)
            diagnostics.Add(SpecRules.TooMany, reader.SpanOf("reply"), $"The reply has {parameters} parameters; a reply may have {MostCodes}.");
        if (command.Rules.Count > YamlReader.MaxEntries)
            diagnostics.Add(
                SpecRules.TooMany,
                reader.SpanOf("rules"),
                $"{command.Rules.Count} rules come out of the sets that are used here; a command may have {YamlReader.MaxEntries}."
            );
        if (command.Errors.Count > YamlReader.MaxEntries)
            diagnostics.Add(
                SpecRules.TooMany,
                reader.SpanOf("errors"),
                $"{command.Errors.Count} codes come out of the sets that are used here; a command may have {YamlReader.MaxEntries}."
            );
        long tokens = command.AllChoices.Sum(choice => choice.Values.Sum(value => (long)value.Token.Length + value.Name.Length));
        if (tokens > YamlReader.MaxLength)
            diagnostics.Add(
                SpecRules.TooLarge,
                reader.SpanOf("arguments"),
                $"The values of all choices of this command have {tokens} characters together; a command may have {YamlReader.MaxLength}."
            );
    }
}
