using WebEx.Site.Kernel;

namespace WebEx.Site.Admin;

/// <summary>Finds a command by what an administrator calls it.</summary>
internal static class AdminCommands
{
    /// <summary>The command of a text such as <c>m.php/SM</c>, <c>m.php/CF@event</c> or <c>ScheduleMeeting</c>.</summary>
    /// <exception cref="AdminProblemException">There is none, or more than one.</exception>
    public static CommandFacts Find(string text)
    {
        if (CommandTable.Find(text) is { } exact)
            return exact;
        CommandFacts[] candidates = [.. CommandTable.All.Where(facts => facts.Command.Name == text || $"{facts.Command.Path}/{facts.Command.At}" == text)];
        return candidates switch
        {
            [CommandFacts one] => one,
            [] => throw new AdminProblemException(
                400,
                "There is no command of that name. A command is written as its page and AT, such as m.php/SM, or as its name, such as ScheduleMeeting."
            ),
            _ => throw new AdminProblemException(
                400,
                $"There are several commands of that name: write {string.Join(" or ", candidates.Select(facts => facts.Id))}."
            ),
        };
    }
}
