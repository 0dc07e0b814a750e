using System.CommandLine;

namespace WebEx.Spec.Tool.Commands;

/// <summary>The folder of a catalogue, as an argument.</summary>
internal static class FolderArgument
{
    /// <summary>The folder where none is named.</summary>
    public const string Usual = "spec";

    /// <summary>Makes one.</summary>
    public static Argument<string?> Create() =>
        new("FOLDER") { Description = $"The catalogue's folder; {Usual} when left out.", Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The catalogue in the folder.</summary>
    /// <exception cref="MisuseException">There is no such folder.</exception>
    public static LoadedFolder Load(string? folder) =>
        Directory.Exists(folder ?? Usual) ? CatalogueFolder.Load(folder ?? Usual) : throw new MisuseException($"there is no folder '{folder ?? Usual}'.");
}
