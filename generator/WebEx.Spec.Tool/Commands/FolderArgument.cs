using System.CommandLine;

namespace WebEx.Spec.Tool.Commands;

/// <summary>The folder of a catalogue, as an argument.</summary>
internal static class FolderArgument
{
    /// <summary>Makes one.</summary>
    public static Argument<string?> Create() =>
        new("FOLDER") { Description = $"The catalogue's folder; {CatalogueFolder.Usual} when left out.", Arity = ArgumentArity.ZeroOrOne };
}
