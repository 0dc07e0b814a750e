using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool;

/// <summary>A catalogue with everything that is wrong in its folder.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Diagnostics">The errors in its files, and the files that are none of it, in the order of files and lines.</param>
internal sealed record LoadedFolder(Catalogue Catalogue, IReadOnlyList<SpecDiagnostic> Diagnostics)
{
    /// <summary>Lists the errors, file by file.</summary>
    public void List(TextWriter writer)
    {
        foreach (SpecDiagnostic diagnostic in Diagnostics)
            writer.WriteLine(diagnostic);
    }
}
