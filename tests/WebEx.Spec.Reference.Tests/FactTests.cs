using System.Text.Json;
using AngleSharp.Dom;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Exporting;

namespace WebEx.Spec.Reference.Tests;

/// <summary>The pages held against the exported catalogue: each of its facts is on the page that it belongs to.</summary>
public sealed class FactTests
{
    private static readonly JsonElement Document = JsonDocument.Parse(CatalogueDocument.Write(RepositoryReference.Catalogue)).RootElement;

    [Fact]
    public void Every_fact_of_a_command_is_on_its_page()
    {
        int facts = 0;
        List<string> missing = [];
        foreach (JsonElement command in Document.GetProperty("commands").EnumerateArray())
        {
            CommandModel model = RepositoryReference.Map.Ids.Find(command.GetProperty("id").GetString()!).ShouldNotBeNull();
            string address = RepositoryReference.Map.Command(model);
            IElement main = RepositoryReference.Pages[address].QuerySelector("main")!;
            string head = RepositoryReference.TextOf(main);
            foreach (string fact in Facts(command, "arguments", "rules", "errors"))
                Look(head, fact, address);
            foreach (JsonElement rule in command.GetProperty("rules").EnumerateArray())
            foreach (string fact in Facts(rule, "kind"))
                Look(head, fact, address);
            LookInRows(main, command.GetProperty("arguments"), "#s-arguments", address);
            LookInRows(main, command.GetProperty("errors"), "#s-errors", address);
        }

        missing.ShouldBeEmpty();
        facts.ShouldBeGreaterThan(14_000);

        // The rows are in the order of the document.
        void LookInRows(IElement main, JsonElement list, string heading, string address)
        {
            JsonElement[] items = [.. list.EnumerateArray()];
            IElement[] rows = main.QuerySelector(heading) is { } title ? [.. title.ParentElement!.QuerySelectorAll("tbody tr")] : [];
            rows.Length.ShouldBe(items.Length, address);
            for (int i = 0; i < items.Length; i++)
            {
                string row = RepositoryReference.TextOf(rows[i]);
                foreach (string fact in Facts(items[i]))
                    Look(row, fact, $"{address}{heading} {items[i].GetProperty("code")}");
            }
        }

        void Look(string text, string fact, string place)
        {
            facts++;
            if (!text.Contains(fact, StringComparison.Ordinal))
                missing.Add($"{place}: {fact}");
        }
    }

    // A full stop behind them would be one more of them, and a blank among them is not seen.
    [Fact]
    public void Characters_that_are_barred_are_told_from_the_sentence_around_them()
    {
        int count = 0;
        foreach (CommandModel command in RepositoryReference.Catalogue.Commands)
        {
            IElement[] facts = [.. RepositoryReference.Pages[RepositoryReference.Map.Command(command)].QuerySelectorAll("#s-arguments ~ table .fact")];
            foreach (string barred in command.AllArguments.Select(argument => argument.Forbidden).OfType<string>().Distinct())
            {
                string seen = barred.Replace(" ", "", StringComparison.Ordinal);
                string[] fitting = [.. facts.Select(fact => fact.TextContent).Where(text => text.EndsWith("characters " + seen, StringComparison.Ordinal))];
                fitting.ShouldNotBeEmpty($"{command.Id}: {barred}");
                fitting.ShouldContain(text => text.StartsWith("No blanks", StringComparison.Ordinal) == (seen != barred), $"{command.Id}: {barred}");
                count++;
            }
        }

        count.ShouldBeGreaterThan(40);
    }

    [Fact]
    public void Every_time_zone_bit_entry_point_and_workflow_is_on_its_page()
    {
        ShouldHave("tables/WebExTimeZone.html", "timeZones");
        ShouldHave("tables/MeetingFeatures.html", "meetingFeatures");
        ShouldHave("entry-points.html", "entryPoints");
        ShouldHave("workflows.html", "workflows");

        static void ShouldHave(string page, string list)
        {
            string text = RepositoryReference.TextOf(RepositoryReference.Pages[page].QuerySelector("main")!);
            foreach (JsonElement item in Document.GetProperty(list).EnumerateArray())
            {
                // A reserved bit has no name, and is on no page.
                if (list == "meetingFeatures" && item.GetProperty("name").ValueKind == JsonValueKind.Null)
                    continue;
                foreach (string fact in Facts(item))
                    text.ShouldContain(fact, Case.Sensitive, $"{page}: {item}");
            }
        }
    }

    [Fact]
    public void Every_erratum_has_both_readings_and_the_choice()
    {
        foreach (ErratumModel erratum in RepositoryReference.Catalogue.Errata)
        {
            string text = RepositoryReference.TextOf(RepositoryReference.Pages[RepositoryReference.Map.ToErratum(erratum.Id).Target].QuerySelector("main")!);
            foreach (ErratumPlace place in erratum.Places)
                text.ShouldContain(Words(place.Reads ?? place.Lacks!));
            text.ShouldContain(Words(erratum.Choice));
            text.ShouldContain(Words(erratum.Reason));
        }
    }

    // The facts in an element, in the words in which pages say them.
    private static IEnumerable<string> Facts(JsonElement element, params string[] without) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .Where(member => !without.Contains(member.Name))
                .SelectMany(member => OfMember(member.Name, member.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Facts(item)),
            // A part without a name of its own is told by its location.
            JsonValueKind.String => [Words(element.GetString()!.TrimEnd('/'))],
            JsonValueKind.Number => [element.GetRawText()],
            _ => [],
        };

    private static IEnumerable<string> OfMember(string name, JsonElement value) =>
        (name, value.ValueKind) switch
        {
            ("deprecated", JsonValueKind.True) => ["Deprecated in the guide"],
            ("secret", JsonValueKind.True) => ["A secret"],
            ("frameset", JsonValueKind.True) => ["Between the site's navigation bars."],
            ("line", _) => [$"line {value.GetRawText()}"],
            ("maxLength", JsonValueKind.Number) => [$"At most {value.GetRawText()} characters."],
            ("max", JsonValueKind.Number) => [$"At most {value.GetRawText()}."],
            ("min", JsonValueKind.Number) => [$"At least {value.GetRawText()}"],
            ("default", JsonValueKind.String) => [$"Default: {(value.GetString() is { Length: > 0 } token ? Words(token) : "blank")}"],
            ("from", JsonValueKind.Number) => [$"is a number from {value.GetRawText()}"],
            ("to", JsonValueKind.Number) => [$" to {value.GetRawText()}."],
            ("method", JsonValueKind.String) => [value.GetString() == "POST" ? "by POST" : "(GET)"],
            ("status", JsonValueKind.String) => value.GetString()!.Split('|').Select(word => "=" + word),
            ("constants", _) => value.EnumerateObject().Select(constant => $"{constant.Name}={constant.Value.GetString()}"),
            _ => Facts(value),
        };

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
