using System.CommandLine;
using WebEx.Spec.Emission;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reporting;
using WebEx.Spec.Tool.Showing;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec show</c>.</summary>
internal static class ShowCommand
{
    private const string Namespace = "WebEx";

    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        var name = new Argument<string>("COMMAND") { Description = "A command: m.php/SM, m.php/OM@event, SM or ScheduleMeeting." };
        var yaml = new Option<bool>("--yaml") { Description = "The spec file as it is." };
        var resolved = new Option<bool>("--resolved") { Description = "The command as JSON, with what it uses from others in place." };
        var code = new Option<bool>("--code") { Description = "The C# that is generated for it." };
        Option<string?> spec = CatalogueOption.Create();
        var verb = new Verb(
            "show",
            "Shows a command: its arguments, rules, reply and errors, each with its place in the guide.",
            ("show ScheduleMeeting", "Shows the command for people."),
            ("show m.php/SM --code", "Shows the C# that a build generates.")
        )
        {
            name,
            yaml,
            resolved,
            code,
            spec,
        };
        verb.Validators.Add(result =>
        {
            if (new[] { yaml, resolved, code }.Count(option => result.GetValue(option)) > 1)
                result.AddError("one of --yaml, --resolved and --code can be asked for at a time.");
        });
        verb.SetAction(
            (parsed, cancellation) =>
            {
                LoadedFolder loaded = CatalogueOption.Load(parsed.GetValue(spec), console);
                var ids = new CommandIds(loaded.Catalogue.Commands);
                (CommandModel command, string path) = Find(parsed.GetRequiredValue(name), loaded, ids);
                if (parsed.GetValue(yaml))
                    console.Output.Write(loaded.Files.First(file => file.Path == path).Text);
                else if (parsed.GetValue(resolved))
                    console.Output.Write(Resolved(command, ids));
                else if (parsed.GetValue(code))
                    console.Output.Write(
                        new SourceFiles(new RenderContext(ConsumerFacts.Newest, Namespace, IsInternal: false), cancellation).OfCommand(command).Text
                    );
                else
                    new CommandText(command, console).Write(ids.Of(command), path);
                return Task.FromResult(ExitCode.Sound);
            }
        );
        return verb;
    }

    private static (CommandModel Command, string Path) Find(string name, LoadedFolder loaded, CommandIds ids)
    {
        List<(CommandModel Command, string Path)> found =
        [
            .. loaded
                .Catalogue.Bound.Where(bound => bound.Command is { } command && IsNamed(command, ids.Of(command), name))
                .Select(bound => (bound.Command!, bound.Path)),
        ];
        if (found.Count == 1)
            return found[0];
        if (found.Count > 1)
        {
            string several = string.Join(", ", found.Select(pair => $"{ids.Of(pair.Command)} ({pair.Command.Name})"));
            throw new MisuseException($"{Quoted.Text(name)} is several commands: {several}.");
        }

        IEnumerable<string> known = loaded.Catalogue.Commands.SelectMany(command => new[] { command.Name, ids.Of(command) });
        throw new MisuseException($"{Quoted.Text(name)} is not a command{Suggestion.For(name, known)} '{ToolName.Text} find' searches by words.");
    }

    private static bool IsNamed(CommandModel command, string id, string name) =>
        new[] { id, command.Id, command.Name, command.At, command.At is null ? command.Page : $"{command.Page}/{command.At}" }.Any(known =>
            string.Equals(known, name, StringComparison.OrdinalIgnoreCase)
        );

    private static string Resolved(CommandModel command, CommandIds ids) =>
        JsonDocumentText.Of(json =>
        {
            json.WriteStartObject();
            new CommandSection(json, ids).Write(command);
            json.WriteEndObject();
        });
}
