using System.Globalization;
using System.Text.RegularExpressions;

namespace WebEx.Spec.Tool.Comparing;

/// <summary>A version that a side of a comparison states: in its package, or in the file of properties at the top of its repository.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The middle one.</param>
/// <param name="Patch">The last one.</param>
internal sealed partial record StatedVersion(int Major, int Minor, int Patch)
{
    /// <summary>The file that states the version of a repository.</summary>
    public const string FileName = "Directory.Build.props";

    /// <summary>The version in a file of properties or of a package; null where it states none.</summary>
    public static StatedVersion? InXml(string text) => Element.Match(text) is { Success: true } match ? Parse(match.Groups["version"].Value) : null;

    /// <summary>A version such as 1.2.3, or 1.2.3-beta.1; null for anything else.</summary>
    public static StatedVersion? Parse(string text) =>
        Numbers.Match(text) is { Success: true } match ? new StatedVersion(Number(match, "major"), Number(match, "minor"), Number(match, "patch")) : null;

    /// <summary>True where the step from an earlier version is as large as a change asks for. Before 1.0.0 the middle number tells what breaks.</summary>
    /// <param name="earlier">The earlier version.</param>
    /// <param name="bump">What the change asks for.</param>
    public bool Covers(StatedVersion earlier, Bump bump)
    {
        bool isInitial = earlier.Major == 0 && Major == 0;
        return bump switch
        {
            Bump.Major when !isInitial => Major > earlier.Major,
            Bump.Major => Minor > earlier.Minor,
            Bump.Minor when !isInitial => (Major, Minor).CompareTo((earlier.Major, earlier.Minor)) > 0,
            Bump.Minor or Bump.Patch => (Major, Minor, Patch).CompareTo((earlier.Major, earlier.Minor, earlier.Patch)) > 0,
            _ => true,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"<(?<name>VersionPrefix|Version|version)>\s*(?<version>[^<\s]+)\s*</\k<name>>")]
    private static partial Regex Element { get; }

    [GeneratedRegex(@"^(?<major>\d{1,6})\.(?<minor>\d{1,6})\.(?<patch>\d{1,6})(?:[-+].*)?$")]
    private static partial Regex Numbers { get; }
}
