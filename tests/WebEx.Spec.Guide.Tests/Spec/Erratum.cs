using WebEx.Spec.Language.Yaml;

namespace WebEx.Tests;

/// <summary>An entry of spec/errata.yaml; a general one is about the guide as a whole, so that no single fact rests on it.</summary>
internal sealed record Erratum(string Id, string Topic, IReadOnlyList<ErratumPlace> Places, string Choice, string Reason, bool IsGeneral)
{
    public static IReadOnlyList<Erratum> All { get; } = [.. SpecFolder.Files["errata.yaml"].Maps("errata").Select(Read)];

    private static readonly HashSet<int> Lines = [.. All.SelectMany(erratum => erratum.Places).Select(place => place.Line)];

    /// <summary>True when some erratum has a place at the line.</summary>
    public static bool Names(int line) => Lines.Contains(line);

    /// <summary>True when one of these errata has a place at the line.</summary>
    public static bool Names(IEnumerable<string> ids, int line) => All.Any(erratum => ids.Contains(erratum.Id) && erratum.Places.Any(place => place.Line == line));

    private static Erratum Read(MappingNode map) => new(
        map.Text("id") ?? "",
        map.Text("topic") ?? "",
        [.. map.Maps("places").Select(place => new ErratumPlace(place.Integer("line") ?? 0, place.Text("reads"), place.Text("lacks"), place.Text("note")))],
        map.Text("choice") ?? "",
        map.Text("reason") ?? "",
        map.Text("general") == "true");
}
