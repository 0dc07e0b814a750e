using System.CommandLine;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reporting;
using WebEx.Spec.Tool.Searching;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec find</c>.</summary>
internal static class FindCommand
{
    private const int Shown = 12;

    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        var words = new Argument<string[]>("WORDS")
        {
            Description = "A task, a code, a name, an error, or a page or line of the guide.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> spec = CatalogueOption.Create();
        Option<string?> format = TextOrJson.Create();
        var verb = new Verb(
            "find",
            "Finds the commands, arguments and errors that words mean.",
            ("find add a user", "Which command adds a user?"),
            ("find AccessDenied", "What does this error mean, and which commands return it?"),
            ("find 2-117", "Which command is on this page of the guide?")
        )
        {
            words,
            spec,
            format,
        };
        verb.SetAction(parsed =>
            Run(string.Join(" ", parsed.GetRequiredValue(words)), CatalogueOption.Load(parsed.GetValue(spec), console), parsed.GetValue(format), console)
        );
        return verb;
    }

    private static int Run(string question, LoadedFolder loaded, string? format, ToolConsole console)
    {
        var search = new CatalogueSearch(loaded.Catalogue);
        IReadOnlyList<Hit> hits = search.Find(question);
        if (format == ReportFormat.Json)
        {
            console.Output.Write(Json(hits));
            return hits.Count == 0 ? ExitCode.HasFindings : ExitCode.Sound;
        }

        var text = new StyledWriter(console);
        if (hits.Count == 0)
        {
            text.WriteLine($"Nothing is found for {Quoted.Text(question)}{(search.Nearest(question) is { } near ? $"; did you mean '{near}'?" : ".")}");
            return ExitCode.HasFindings;
        }

        int width = hits.Take(Shown).Max(hit => hit.Name.Length);
        foreach (IGrouping<HitKind, Hit> group in hits.Take(Shown).GroupBy(hit => hit.Kind))
        {
            text.WriteLine(Heading(group.Key), TextRole.Heading);
            foreach (Hit hit in group)
            {
                text.Write($"  {hit.Name.PadRight(width)}  ", TextRole.Code);
                text.Write($"{hit.Title}: {hit.Text} ");
                text.WriteLine($"({hit.Place})", TextRole.Aside);
            }
        }

        if (hits.Count > Shown)
            text.WriteLine($"{hits.Count - Shown} more fit less well; --format json lists all.", TextRole.Aside);
        return ExitCode.Sound;
    }

    private static string Heading(HitKind kind) =>
        kind switch
        {
            HitKind.Command => "Commands",
            HitKind.EntryPoint => "Entry points",
            HitKind.Argument => "Arguments",
            _ => "Errors",
        };

    private static string Json(IReadOnlyList<Hit> hits) =>
        JsonDocumentText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteObjects(
                "hits",
                hits,
                hit =>
                {
                    json.WriteString("kind", JsonWriting.Word(hit.Kind));
                    json.WriteString("name", hit.Name);
                    json.WriteString("title", hit.Title);
                    json.WriteString("text", hit.Text);
                    json.WriteString("place", hit.Place);
                }
            );
            json.WriteEndObject();
        });
}
