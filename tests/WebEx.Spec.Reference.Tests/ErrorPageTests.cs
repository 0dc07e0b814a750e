using AngleSharp.Dom;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Building;

namespace WebEx.Spec.Reference.Tests;

/// <summary>What the pages of errors tell their readers to do.</summary>
public sealed class ErrorPageTests
{
    private static readonly string[] EndsOfMissing = ["Required", "Missing", "Missed", "Needed", "NeedsBeSpecified"];

    private static readonly Dictionary<string, string> Advice = RepositoryReference
        .Pages.Where(page => page.Key.StartsWith("errors/", StringComparison.Ordinal) && page.Key != "errors/index.html")
        .ToDictionary(
            page => page.Key,
            page =>
                page.Value.QuerySelectorAll("h2").FirstOrDefault(heading => heading.TextContent == "What to do")?.NextElementSibling is { } list
                    ? RepositoryReference.TextOf(list)
                    : ""
        );

    private static readonly IReadOnlyList<IGrouping<string, (CommandModel Command, ErrorModel Error)>> Uses =
    [
        .. RepositoryReference
            .Catalogue.Commands.SelectMany(command => command.Errors.Select(error => (Command: command, Error: error)))
            .GroupBy(use => RepositoryReference.Map.Error(use.Error.Code), StringComparer.Ordinal),
    ];

    [Fact]
    public void Each_says_what_to_do()
    {
        Advice.Count.ShouldBeGreaterThan(500);
        Advice.Where(advice => advice.Value.Length == 0).ShouldBeEmpty();
    }

    [Fact]
    public void A_value_that_is_missing_has_to_be_sent()
    {
        var missing = Uses.Where(uses =>
                uses.Any(use => use.Command.Arguments.Any(argument => argument.Errors.Missing == use.Error.Code))
                || uses.Any(use => IsOfAValue(use.Error) && EndsOfMissing.Any(end => SiteMap.Shown(use.Error.Code).EndsWith(end, StringComparison.Ordinal)))
            )
            .ToList();
        missing.Count.ShouldBeGreaterThan(60);
        missing.Where(uses => !Advice[uses.Key].Contains("end the value that is missing", StringComparison.Ordinal)).Select(uses => uses.Key).ShouldBeEmpty();

        static bool IsOfAValue(ErrorModel error) => !error.Code.StartsWith("Invalid", StringComparison.Ordinal) && !error.Causes.HasFlag(ErrorCauses.Rights);
    }

    [Theory]
    [InlineData("HostRoleNeeded")]
    [InlineData("LoginRequired")]
    [InlineData("InvalidEnrollmentRequired")]
    [InlineData("UserIsLoggedIn")]
    public void A_role_a_login_and_a_wrong_value_are_not_missing(string code) => Advice[$"errors/{code}.html"].ShouldNotContain("missing");

    [Fact]
    public void A_cause_orders_nothing_that_may_not_help()
    {
        foreach ((string page, string advice) in Advice)
        {
            advice.ShouldNotContain("Log in", Case.Sensitive, page);
            advice.ShouldNotContain("Ask ", Case.Sensitive, page);
        }

        Advice[RepositoryReference.Map.Error("PasswordRequiresMixedCase")].ShouldContain("Send another password");
    }

    [Fact]
    public void An_error_that_rests_on_an_erratum_links_it()
    {
        foreach (IGrouping<string, (CommandModel Command, ErrorModel Error)> uses in Uses)
        {
            IElement main = RepositoryReference.Pages[uses.Key].QuerySelector("main")!;
            string[] targets = [.. main.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)];
            foreach (string id in uses.SelectMany(use => use.Error.Errata))
                targets.ShouldContain("../" + RepositoryReference.Map.ToErratum(id).Target, uses.Key);
        }
    }
}
