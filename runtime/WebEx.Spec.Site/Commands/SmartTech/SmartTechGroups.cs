using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>Groups of SMARTtech computers, and their access codes.</content>
internal sealed partial class SiteCommands
{
    // What is in no other group is in the root, which has no row.
    private const string RootGroup = "Root";

    private static bool IsRoot(string group) => string.Equals(group, RootGroup, StringComparison.OrdinalIgnoreCase);

    /// <summary>A group and those above it, from below.</summary>
    private static IEnumerable<SmartTechGroupRow> WithAncestors(CommandContext context, string group)
    {
        for (SmartTechGroupRow? row = context.SmartTechGroups.Find(group); row is not null; row = context.SmartTechGroups.Find(row.Parent))
            yield return row;
    }

    /// <summary>The group whose access code is that of all that is in a group; null where none binds it.</summary>
    private static SmartTechGroupRow? BindingGroup(CommandContext context, string group) => WithAncestors(context, group).FirstOrDefault(row => row.BindsBelow);

    /// <summary>Gives the access code of a group to its computers, and where it binds, to all that is below.</summary>
    private static void PassAccessCode(CommandContext context, SmartTechGroupRow group)
    {
        foreach (SmartTechComputerRow computer in context.SmartTechComputers.Rows.Where(computer => Governs(context, group, computer.Group)).ToArray())
            context.SmartTechComputers.Put(computer with { AccessCode = group.AccessCode });
        if (!group.BindsBelow)
            return;
        foreach (SmartTechGroupRow lower in context.SmartTechGroups.Rows.Where(lower => Governs(context, group, lower.Parent)).ToArray())
            context.SmartTechGroups.Put(lower with { AccessCode = group.AccessCode });
    }

    private static bool Governs(CommandContext context, SmartTechGroupRow group, string other) =>
        group.BindsBelow ? WithAncestors(context, other).Any(row => row.Name == group.Name) : context.SmartTechGroups.Find(other)?.Name == group.Name;

    /// <summary>
    /// The access code after a command with PW and PE, of what is in a group: a new one, or the present one with another expiry. One that a group binds stays.
    /// </summary>
    /// <exception cref="RefusedException">It is longer than the site permits.</exception>
    private static AccessCode? Change(AccessCode? present, string group, string? code, AccessCodeExpiry? days, CommandContext context)
    {
        if (BindingGroup(context, group) is { } binding)
            return binding.AccessCode;
        DateTimeOffset? expires = days is { } count && count != AccessCodeExpiry.Never ? context.Now.AddDays((int)count) : null;
        if (string.IsNullOrEmpty(code))
            return present is null || days is null ? present : present with { Expires = expires };
        if (code.Length > context.Settings.MaxSmartTechAccessCodeLength)
            throw new RefusedException("AccessPasswordTooLong");
        return new(PasswordHash.Of(code), expires);
    }
}
