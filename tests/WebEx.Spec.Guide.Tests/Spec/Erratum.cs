using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The entries of spec/errata.yaml.</summary>
internal static class Erratum
{
    public static IReadOnlyList<ErratumModel> All { get; } = SpecFolder.Catalogue.Errata;

    private static readonly HashSet<int> Lines = [.. All.SelectMany(erratum => erratum.Places).Select(place => place.Line)];

    /// <summary>True when some erratum has a place at the line.</summary>
    public static bool Names(int line) => Lines.Contains(line);

    /// <summary>True when one of these errata has a place at the line.</summary>
    public static bool Names(IEnumerable<string> ids, int line) =>
        All.Any(erratum => ids.Contains(erratum.Id) && erratum.Places.Any(place => place.Line == line));
}
