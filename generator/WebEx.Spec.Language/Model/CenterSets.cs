namespace WebEx.Spec.Language.Model;

/// <summary>The guide's abbreviations of the centers, and their names.</summary>
public static class CenterSets
{
    private static readonly (string Abbreviation, CenterSet Center, string Name)[] Known =
    [
        ("MC", CenterSet.MeetingCenter, "Meeting Center"),
        ("TC", CenterSet.TrainingCenter, "Training Center"),
        ("EC", CenterSet.EventCenter, "Event Center"),
        ("SaC", CenterSet.SalesCenter, "Sales Center"),
        ("SC", CenterSet.SupportCenter, "Support Center"),
    ];

    /// <summary>The abbreviations that a spec file may use.</summary>
    public static IEnumerable<string> Abbreviations => Known.Select(known => known.Abbreviation);

    /// <summary>The center that an abbreviation stands for, or <see cref="CenterSet.None"/>.</summary>
    public static CenterSet Parse(string abbreviation) => Known.FirstOrDefault(known => known.Abbreviation == abbreviation).Center;

    /// <summary>The abbreviation of a center that is written by its name; null when the name is none.</summary>
    public static string? Named(string name) => Known.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase)).Abbreviation;

    /// <summary>The abbreviations of all members of a set, in the guide's order.</summary>
    public static IEnumerable<string> ToAbbreviations(this CenterSet centers) =>
        Known.Where(known => (centers & known.Center) != 0).Select(known => known.Abbreviation);

    /// <summary>The names of all members of a set, in the guide's order.</summary>
    public static IEnumerable<string> ToNames(this CenterSet centers) => Known.Where(known => (centers & known.Center) != 0).Select(known => known.Name);
}
