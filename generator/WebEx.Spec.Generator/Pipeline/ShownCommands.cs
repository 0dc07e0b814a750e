using System.Globalization;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>Commands in a message.</summary>
internal static class ShownCommands
{
    /// <summary>The name of a single one; how many there are else.</summary>
    /// <param name="names">Their names.</param>
    public static string Of(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : string.Format(CultureInfo.InvariantCulture, "{0} commands", names.Count);
}
