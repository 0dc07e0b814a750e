using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Tests;

/// <summary>Where the facts of the catalogue stand.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void No_fact_lacks_a_place_in_the_guide() =>
        Facts()
            .Where(fact => fact.Line < 1 || fact.Line > Guide.Text.Count || Guide.Text[fact.Line].Trim().Length == 0)
            .Select(fact => $"{fact.What}: line {fact.Line}")
            .ShouldBeNone();

    [Fact]
    public void Every_line_that_a_spec_file_cites_is_one_of_the_guide()
    {
        // Also the files that are no part of the language, and what is shared but never used.
        var findings = new List<string>();
        foreach ((string path, MappingNode file) in SpecFolder.Files)
            findings.AddRange(
                Yaml.Scalars(file)
                    .Where(scalar =>
                        scalar.Key is "line" or "contradicts"
                        && !(int.TryParse(scalar.Value.Value, out int line) && line >= 1 && line <= Guide.Text.Count && Guide.Text[line].Trim().Length > 0)
                    )
                    .Select(scalar => $"spec/{path}({scalar.Value.Span.StartLine}): line {scalar.Value.Value}")
            );

        findings.ShouldBeNone();
    }

    private static IEnumerable<(string What, int Line)> Facts()
    {
        foreach (CommandModel command in SpecFolder.Commands)
        {
            string id = command.Id;
            yield return (id, command.Guide.Line);
            foreach (ArgumentModel argument in command.AllArguments)
                yield return ($"{id}, argument {argument.Code}{argument.Name}", argument.Line);
            foreach (CodedArgument argument in CodedArgument.Of(command))
                yield return ($"{id}, argument {argument.Code}", argument.Line);
            foreach (RuleModel rule in command.Rules)
                yield return ($"{id}, rule {rule.Kind}", rule.Line);
            foreach (ErrorModel error in command.Errors)
                yield return ($"{id}, error {error.Code}", error.Line);
            foreach (
                ChoiceModel choice in command
                    .Arguments.SelectMany(argument => argument.Parts.Prepend(argument))
                    .Select(argument => argument.Choice)
                    .OfType<ChoiceModel>()
            )
                yield return ($"{id}, choice {choice.EnumName}", choice.Line);
            foreach (BitsModel bits in command.AllBits)
            {
                yield return ($"{id}, bit field {bits.EnumName}", bits.Line);
                foreach (BitModel bit in bits.Bits)
                    yield return ($"{id}, bit {bit.Bit} of {bits.EnumName}", bit.Line ?? bits.Line);
            }

            yield return ($"{id}, reply", command.Reply?.Line ?? 0);
            foreach (RemarkModel remark in Remarks(command))
                yield return ($"{id}, remark", remark.Line ?? command.Guide.Line);
        }

        foreach (TimeZoneModel zone in SpecFolder.Catalogue.Shared.TimeZones)
            yield return ($"time zone {zone.Index}", zone.Line);
        foreach (PageModel page in SpecFolder.Catalogue.Shared.Pages)
            yield return ($"page {page.Page}", page.Line);
    }

    private static IEnumerable<RemarkModel> Remarks(CommandModel command) =>
        command.Remarks.Concat(command.AllArguments.SelectMany(argument => argument.Remarks)).Concat(command.Reply?.Remarks ?? default);
}
