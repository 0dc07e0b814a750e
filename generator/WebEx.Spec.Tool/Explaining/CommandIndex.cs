namespace WebEx.Spec.Tool.Explaining;

/// <summary>The compiled commands. The list is generated, so that none is looked for by reflection.</summary>
internal static class CommandIndex
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<WebExCommand> All => WebExCommandHandlers<object>.Commands;

    /// <summary>The command that a link leads to.</summary>
    public static WebExCommand? Find(WebExLinkTarget target) =>
        All.FirstOrDefault(command =>
            command.Path == target.Path && command.At == target.At && command.Name == target.Name && command.Centers == target.Centers
        );
}
