using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using WebEx.Site.Inspector.Tests;
using WebEx.Site.Tests.Tool;
using WebEx.Spec.Language.Model;
using WebEx.Tests;

namespace WebEx.Site.Tests.Reference;

/// <summary>Links from an exchange into the reference.</summary>
public sealed partial class InspectorLinkTests
{
    [Fact]
    public async Task Every_argument_and_every_error_of_every_command_leads_to_its_place_in_the_reference()
    {
        using ToolRun tool = new("--url", "http://127.0.0.1:0");
        Uri site = ToolRun.SiteOf(await tool.ReadToAsync("curl"));
        using InspectorBrowser browser = new(site);
        using RawClient client = new(site);
        Dictionary<string, HashSet<string>> anchors = [];
        List<string> dead = [];
        int number = 0;
        int links = 0;
        foreach (GeneratedCommand command in CatalogueCommands.All)
        {
            IEnumerable<string> codes = command
                .Model.Arguments.SelectMany(argument => argument.Coded)
                .SelectMany(part => part.Aliases.Prepend(part.Code))
                .Select(code => code.Replace("{n}", "1", StringComparison.Ordinal))
                .Distinct();
            string arguments = string.Concat(codes.Select(code => $"&{Uri.EscapeDataString(code)}=1"));
            await SendAsync(command.Model, arguments, fault: null);
            string page = await browser.PageAsync((++number).ToString(CultureInfo.InvariantCulture));
            string[] targets = [.. Targets(page)];
            targets.Length.ShouldBeGreaterThan(codes.Count(), command.Model.Id);
            await CheckAsync(targets, command.Model.Id);
            // Those that only later sources know are in no table of a command.
            foreach (string error in command.Model.Errors.Select(row => row.Code))
            {
                // As a site sends it: with a number in each place of one.
                string code = ErrorCodePattern.Of(error).With("1");
                await SendAsync(command.Model, "", "error=" + code);
                string refused = await browser.PageAsync((++number).ToString(CultureInfo.InvariantCulture));
                if (refused.Contains("<code id=\"error\">", StringComparison.Ordinal))
                    await CheckAsync([.. Targets(refused).Where(target => target.Contains("#error-", StringComparison.Ordinal))], $"{command.Model.Id} {code}");
            }
        }

        dead.ShouldBeEmpty();
        links.ShouldBeGreaterThan(2000);

        async Task SendAsync(CommandModel model, string arguments, string? fault)
        {
            string address = model.Path.Length == 0 ? model.Page : model.Path;
            using HttpRequestMessage request = new(HttpMethod.Post, new Uri(address, UriKind.Relative))
            {
                Content = new StringContent($"{(model.At is { } at ? "AT=" + at : "X=1")}{arguments}", null, "application/x-www-form-urlencoded"),
            };
            if (fault is not null)
                _ = request.Headers.TryAddWithoutValidation("X-WebEx-Fault", fault);
            using HttpResponseMessage response = await client.SendAsync(request);
        }

        async Task CheckAsync(string[] targets, string what)
        {
            if (targets.Length == 0)
                dead.Add($"{what}: no link");
            foreach (string target in targets)
            {
                string[] parts = target.Split('#');
                if (!anchors.TryGetValue(parts[0], out HashSet<string>? known))
                    anchors[parts[0]] = known = [
                        .. Ids().Matches(await browser.OtherAsync(parts[0])).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)),
                    ];
                links++;
                if (parts.Length > 1 && !known.Contains(parts[1]))
                    dead.Add($"{what}: {target}");
            }
        }
    }

    [Fact]
    public async Task Without_a_reference_there_is_no_link_to_one()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using RawClient client = new(site);
        using (await client.PostAsync("m.php", "AT=SM&MN=Review")) { }
        using InspectorBrowser browser = new(site);

        (await browser.PageAsync("1")).ShouldNotContain("_reference");
    }

    private static IEnumerable<string> Targets(string page) => Links().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    [GeneratedRegex("href=\"(/_reference/[^\"]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();
}
