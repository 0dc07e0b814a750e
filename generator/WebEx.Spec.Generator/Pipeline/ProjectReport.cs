using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What is said of the project rather than of a spec file.</summary>
/// <param name="Basis">The project.</param>
/// <param name="HasCommands">There are commands.</param>
/// <param name="HasErrors">A file has errors.</param>
/// <param name="Known">The commands that its patterns can name; none where it has no patterns.</param>
internal sealed record ProjectReport(ProjectBasis Basis, bool HasCommands, bool HasErrors, EquatableArray<CommandName> Known)
{
    /// <summary>The report of a project.</summary>
    /// <param name="basis">The project.</param>
    /// <param name="bound">What came of its files.</param>
    public static ProjectReport Of(ProjectBasis basis, IReadOnlyCollection<BoundCommand> bound)
    {
        IEnumerable<CommandModel> commands = bound.Select(command => command.Command).OfType<CommandModel>();
        bool hasPatterns = basis.Settings.Include.Count + basis.Settings.Exclude.Count > 0;
        return new ProjectReport(
            basis,
            commands.Any(),
            basis.HasErrors || bound.Any(command => command.Command is null),
            hasPatterns ? commands.Select(CommandName.Of).ToEquatableArray() : default
        );
    }
}
