using System.Text.RegularExpressions;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Rendering;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>What readers want to do, in their words, with the command that does it: <c>docs/tasks.md</c>, a line for each task.
/// What stands behind <c>#</c> is the argument that does it.</summary>
internal static partial class TaskList
{
    /// <summary>The name of the file, which is no guide.</summary>
    public const string Name = "tasks";

    /// <summary>The ids of the commands that the file names.</summary>
    public static IEnumerable<string> Ids => Entry.Matches(EmbeddedText.Of($"guides/{Name}.md")).Select(match => match.Groups["id"].Value);

    /// <summary>The tasks that the commands of a catalogue do. Another catalogue has other commands: tasks without one are left out.</summary>
    public static IReadOnlyList<TaskGroup> Of(SiteMap map)
    {
        var groups = new List<TaskGroup>();
        foreach (string chapter in EmbeddedText.Of($"guides/{Name}.md").Split("\n## ").Skip(1))
        {
            string title = chapter.Split('\n')[0].Trim();
            var tasks = Entry
                .Matches(chapter)
                .Select(match => (Text: match.Groups["text"].Value, Command: map.Ids.Find(match.Groups["id"].Value), Anchor: match.Groups["anchor"].Value));
            TaskLink[] known = [.. tasks.Where(task => task.Command is not null).Select(task => Of(task.Text, task.Command!, task.Anchor, map))];
            if (known.Length > 0)
                groups.Add(new TaskGroup(title, known));
        }

        return groups;
    }

    private static TaskLink Of(string text, CommandModel command, string anchor, SiteMap map) =>
        new(text, new Link(command.Name, map.Command(command) + anchor), map.Ids.Of(command));

    [GeneratedRegex(@"^- (?<text>.+?): `(?<id>[^`#]+)(?<anchor>#[^`]+)?`\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Entry { get; }
}
