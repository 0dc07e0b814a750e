using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Checks the codes of arguments: each on its own, and those of a whole command together.</summary>
internal sealed class ArgumentCodes(DiagnosticBag diagnostics)
{
    /// <summary>The code that names the command.</summary>
    public const string Command = "AT";

    /// <summary>Checks the code and the aliases of one argument, or of one part.</summary>
    public void Check(MapReader reader, ArgumentModel argument)
    {
        if (argument.Code.Length > 0 && CodeTemplates.Problem(argument.Code) is { } problem)
            diagnostics.Add(SpecMessages.CodeRefused(argument.Code, problem), reader.SpanOf("code"));
        foreach (ScalarNode alias in reader.Scalars("aliases"))
        {
            if (alias.Value.Trim().Length == 0)
                diagnostics.Add(SpecMessages.AliasBlank(), alias.Span);
            else if (CodeTemplates.Problem(alias.Value) is { } fault)
                diagnostics.Add(SpecMessages.CodeRefused(alias.Value, fault), alias.Span);
            else if (argument.Code.Length > 0 && CodeTemplates.IsNumbered(alias.Value) != CodeTemplates.IsNumbered(argument.Code))
                diagnostics.Add(SpecMessages.AliasNumbersDiffer(argument.Code, alias.Value), alias.Span);
        }
    }

    /// <summary>Checks the codes of a date or a phone number that is not inside a group.</summary>
    public void CheckUnnumbered(MapReader reader, ArgumentModel whole)
    {
        if (whole.Parts.FirstOrDefault(part => CodeTemplates.IsNumbered(part.Code)) is { } numbered)
            diagnostics.Add(SpecMessages.NumberInPartOfWhole(numbered.Code), reader.SpanOf("parts"));
    }

    /// <summary>Checks the codes of all arguments together.</summary>
    /// <param name="arguments">The arguments, each as written.</param>
    /// <param name="centers">Where the command is valid.</param>
    public void CheckTogether(IEnumerable<(MappingNode Map, ArgumentModel Argument)> arguments, CenterSet centers)
    {
        var space = new CodeSpace("argument", diagnostics);
        space.Reserve(Command, "it names the command, which 'command' or 'at' gives");
        foreach ((MappingNode map, ArgumentModel argument) in arguments)
        {
            foreach (ArgumentModel coded in argument.Coded)
            {
                SourceSpan span = PlaceOf(map, coded.Code);
                foreach (string code in coded.Aliases.Prepend(coded.Code))
                    space.Take(code, argument.Numbered ?? coded.Numbered, argument.Centers & coded.Centers & centers, argument.Name, span);
            }
        }
    }

    private static SourceSpan PlaceOf(MappingNode map, string code)
    {
        if (map.Find("code")?.Value is ScalarNode own)
            return own.Span;
        IEnumerable<MappingNode> parts = map.Find("parts")?.Value is SequenceNode sequence ? sequence.Items.OfType<MappingNode>() : [];
        return parts.Select(part => part.Find("code")?.Value).OfType<ScalarNode>().FirstOrDefault(scalar => scalar.Value == code)?.Span ?? map.Span;
    }
}
