using System.CommandLine;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec new</c>.</summary>
internal static partial class NewCommand
{
    private const string PagesFile = "webex.yaml";
    private const string NameRule = "it begins with a capital letter, and has letters and digits alone.";

    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        var verb = new Verb(
            "new",
            "Makes a file with every part in place, and says what to fill in.",
            ("new command m.php XY --family meeting", "Makes the file of a further command of m.php."),
            ("new page n.php --namespace News", "Adds a page, so that it can have commands.")
        )
        {
            OfCommand(console),
            OfPage(console),
        };
        return verb;
    }

    private static Verb OfCommand(ToolConsole console)
    {
        var page = new Argument<string>("PAGE") { Description = "The page, such as m.php." };
        var at = new Argument<string>("AT") { Description = "The value of AT, such as SM." };
        var family = new Option<string?>("--family") { Description = "Which of several families of the page; needed where there are several." };
        var name = new Option<string?>("--name") { Description = "The name in C#; one to be replaced when left out." };
        Option<string?> spec = SpecFolder();
        var verb = new Verb(
            "command",
            "Makes the file of a command.",
            ("new command m.php XY --family meeting --name DoSomething", "Makes pages/m/meeting/XY.yaml.")
        )
        {
            page,
            at,
            family,
            name,
            spec,
        };
        verb.SetAction(parsed =>
        {
            LoadedFolder loaded = CatalogueFolder.LoadExisting(parsed.GetValue(spec));
            PageModel model = Page(loaded, parsed.GetRequiredValue(page), parsed.GetValue(family));
            string command = parsed.GetRequiredValue(at);
            if (!Code.IsMatch(command))
                throw new MisuseException($"{Quoted.Text(command)} is not an AT: it has letters and digits alone.");
            string type = parsed.GetValue(name) ?? $"Command{command}";
            if (!TypeName.IsMatch(type))
                throw new MisuseException($"{Quoted.Text(type)} is no name of a command: {NameRule}");
            string[] parts = [.. new[] { "pages", model.Page.Split('.')[0], model.Family, command + ".yaml" }.OfType<string>()];
            string folder = parsed.GetValue(spec) ?? CatalogueFolder.Usual;
            // Page and family are names in a file, and a name can lead anywhere.
            if (parts.Any(part => part.Length == 0 || part is "." or ".." || part.AsSpan().IndexOfAny("/\\:") >= 0))
                throw new MisuseException($"{Quoted.Text(model.Page)} and its family do not make a folder below {folder}.");
            Write(Path.Combine([folder, .. parts]), Text(model, command, type, parts.Length), console);
            console.Output.WriteLine("'check' lists what is to be filled in; then 'number' gives the errors their numbers.");
            return ExitCode.Sound;
        });
        return verb;
    }

    private static Verb OfPage(ToolConsole console)
    {
        var page = new Argument<string>("PAGE") { Description = "The page, such as n.php." };
        var names = new Option<string>("--namespace") { Description = "The last part of the C# namespace of its commands.", Required = true };
        var line = new Option<int>("--line") { Description = "The line of its heading in the guide; 1 when left out.", DefaultValueFactory = _ => 1 };
        Option<string?> spec = SpecFolder();
        var verb = new Verb("page", "Adds a page to webex.yaml.", ("new page n.php --namespace News --line 900", "Adds the page n.php."))
        {
            page,
            names,
            line,
            spec,
        };
        verb.SetAction(parsed =>
        {
            LoadedFolder loaded = CatalogueFolder.LoadExisting(parsed.GetValue(spec));
            string name = parsed.GetRequiredValue(page);
            string space = parsed.GetRequiredValue(names);
            if (!PageName.IsMatch(name))
                throw new MisuseException($"{Quoted.Text(name)} is not a page: it is a name with an ending, such as n.php.");
            if (!TypeName.IsMatch(space))
                throw new MisuseException($"{Quoted.Text(space)} is no name of a namespace: {NameRule}");
            if (loaded.Catalogue.Shared.Pages.Any(known => known.Page == name))
                throw new MisuseException($"{name} is there already.");
            string path = Path.Combine(parsed.GetValue(spec) ?? CatalogueFolder.Usual, PagesFile);
            string text = File.ReadAllText(path);
            string entry = $"  - {{ page: {name}, namespace: {space}, line: {parsed.GetValue(line)} }}";
            Match last = Entries.Matches(text).LastOrDefault() ?? throw new MisuseException($"{path} has no list of pages, an entry a line, to add to.");
            File.WriteAllText(path, text.Insert(last.Index + last.Length, (last.Value.EndsWith('\n') ? "" : "\n") + entry + "\n"));
            console.Output.WriteLine($"{name} is added to {path}. '{ToolName.Text} new command {name} AT' makes its commands.");
            return ExitCode.Sound;
        });
        return verb;
    }

    private static Option<string?> SpecFolder() =>
        new("--spec") { Description = $"The catalogue's folder; {CatalogueFolder.Usual} when left out.", HelpName = "FOLDER" };

    private static PageModel Page(LoadedFolder loaded, string page, string? family)
    {
        List<PageModel> pages = [.. loaded.Catalogue.Shared.Pages.Where(known => known.Page == page)];
        if (pages.Count == 0)
        {
            string near = Suggestion.For(page, loaded.Catalogue.Shared.Pages.Select(known => known.Page));
            throw new MisuseException($"{Quoted.Text(page)} is not a page of the catalogue{near} '{ToolName.Text} new page' adds one.");
        }

        if (pages.Find(known => known.Family == family) is { } model)
            return model;
        string families = string.Join(", ", pages.Select(known => known.Family is { } name ? $"--family {name}" : "none"));
        string hint = family is null ? "" : Suggestion.For(family, pages.Select(known => known.Family).OfType<string>());
        throw new MisuseException(
            family is null ? $"{page} needs one of its families: {families}." : $"{Quoted.Text(family)} is not a family of {page}{hint} It has {families}."
        );
    }

    private static void Write(string path, string text, ToolConsole console)
    {
        _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            // Never over a file that is there.
            using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew));
            file.Write(text);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new MisuseException($"{path} is there already.");
        }

        console.Output.WriteLine($"{path} is made.");
    }

    private static string Text(PageModel page, string at, string name, int depth) =>
        $"""
            # yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", depth - 1))}schema/command.schema.json
            command: {YamlScalar.Of(at)}
            page: {page.Page}
            {(page.Family is null ? "" : $"family: {page.Family}\n")}name: {name}
            access: fill-in                     # none, login, host or siteAdmin
            effect: fill-in                     # changes, reads, logsIn, logsOut or setsService
            guide:                              # heading, printed page and line of the section, and its table of errors
              section: "{at}: {name} command"
              page: 0-0
              line: 0
            summary: "fill in"                  # a sentence of your own
            arguments:                          # in the order of the guide's Syntax
              - use: backUrl
                line: 0
            reply:
              line: 0
            errors:                             # in the order of the guide's table; common/errors.yaml has those that several commands share
              AccessDenied: 0

            """.Replace("\r\n", "\n", StringComparison.Ordinal);

    // As the language has it: no such word is a keyword.
    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]{0,199}\z")]
    private static partial Regex TypeName { get; }

    [GeneratedRegex(@"^[A-Za-z0-9]{1,16}\z")]
    private static partial Regex Code { get; }

    [GeneratedRegex(@"^[a-z0-9-]+\.[a-z]+\z")]
    private static partial Regex PageName { get; }

    [GeneratedRegex(@"^  - \{ page: .*(?:\n|\z)", RegexOptions.Multiline)]
    private static partial Regex Entries { get; }
}
