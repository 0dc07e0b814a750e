using System.Text.RegularExpressions;
using WebEx.Spec.Generator.Tests.Specs;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Tests;

/// <summary>What the model says of an error, that a check of the request reports it, is what generated code does.</summary>
public sealed partial class ReportedErrorTests
{
    [Fact]
    public void An_error_is_in_the_checks_of_a_request_exactly_when_the_model_says_that_it_is_reported()
    {
        var findings = new List<string>();
        var catalogue = Catalogue.Load(SpecFolder.Files.Select(file => new SpecFile(file.Path, file.Text)), TestContext.Current.CancellationToken);
        foreach (CommandModel command in catalogue.Commands)
        {
            HashSet<string> checks = [.. Literals(WholeCatalogue.OnNewest.File(SmallCatalogue.HintOf($"{command.Namespace}.{command.Name}")).Text)];
            foreach (ErrorModel error in command.Errors)
            {
                bool isReported = error.Prevention == ErrorPrevention.Validated;
                if (checks.Contains(AnyNumber().Replace(error.Code, "[n]")) != isReported)
                    findings.Add($"{command.Id}: {error.Code} is {error.Prevention}");
            }
        }

        findings.ShouldBeEmpty();
    }

    // Only the statements that check: a code occurs in the table of the errors too.
    private static IEnumerable<string> Literals(string text) =>
        text.Split('\n').Where(line => Check().IsMatch(line)).SelectMany(line => Literal().Matches(line)).Select(match => match.Groups["text"].Value);

    [GeneratedRegex(@"\bcheck\.[A-Z]")]
    private static partial Regex Check();

    [GeneratedRegex(@"""(?<text>(?:[^""\\]|\\.)*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\[[0-9]+\.\.[0-9]+\]")]
    private static partial Regex AnyNumber();
}
