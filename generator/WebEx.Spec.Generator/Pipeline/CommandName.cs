using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What a pattern of the project file can name a command by.</summary>
/// <param name="Page">Its page.</param>
/// <param name="At">The value of AT; null for a page that takes none.</param>
/// <param name="Family">The family of its page; null for a page that has none.</param>
/// <param name="Name">The C# type.</param>
/// <param name="Id">Page, AT and family.</param>
public sealed record CommandName(string Page, string? At, string? Family, string Name, string Id)
{
    /// <summary>The name of a command.</summary>
    public static CommandName Of(CommandModel command) => new(command.Page, command.At, command.Family, command.Name, command.Id);
}
