using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Binding;

/// <summary>A whole folder of spec files, bound in one go: for tools and tests. The generator does the same in stages.</summary>
public sealed class Catalogue
{
    private Catalogue(SharedDefinitions shared, IReadOnlyList<BoundCommand> commands, IReadOnlyList<SpecDiagnostic> diagnostics)
    {
        Shared = shared;
        Bound = commands;
        Diagnostics = diagnostics;
    }

    /// <summary>What commands share.</summary>
    public SharedDefinitions Shared { get; }

    /// <summary>Every command file.</summary>
    public IReadOnlyList<BoundCommand> Bound { get; }

    /// <summary>The commands without mistakes, in the order of their ids.</summary>
    public IEnumerable<CommandModel> Commands => Bound.Select(bound => bound.Command).OfType<CommandModel>().OrderBy(command => command.Id, StringComparer.Ordinal);

    /// <summary>Every mistake.</summary>
    public IReadOnlyList<SpecDiagnostic> Diagnostics { get; }

    /// <summary>Binds all files.</summary>
    public static Catalogue Load(IEnumerable<SpecFile> files, CancellationToken cancellation)
    {
        var documents = files.Select(file => SpecDocument.Read(file, cancellation)).ToList();
        JoinedDefinitions joined = SharedBinder.Join(documents.Where(document => !document.IsCommand), cancellation);
        var bound = documents.Where(document => document.IsCommand).Select(document => CommandBinder.Bind(document, joined.Definitions, cancellation)).ToList();
        CommandSelection selection = CommandSelection.Select(bound.Select(CommandKey.Of));
        return new Catalogue(
            joined.Definitions,
            [.. bound.Where(command => selection.Includes(command.Path))],
            [.. joined.Diagnostics, .. bound.SelectMany(command => command.Diagnostics), .. selection.Diagnostics]);
    }
}
