using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool;

/// <summary>What <c>webex-spec export</c> is asked for.</summary>
/// <param name="Folder">The catalogue.</param>
internal sealed record ExportOptions(string Folder)
{
    private const string FormatOption = "--format";
    private static readonly string[] Formats = ["catalogue"];

    /// <summary>Reads what stands behind <c>export</c>; null when it can't be understood, which is said.</summary>
    public static ExportOptions? Parse(IReadOnlyList<string> args, TextWriter error)
    {
        string? folder = null;
        string? format = null;
        for (int i = 0; i < args.Count; i++)
        {
            if (args[i] == FormatOption && i + 1 < args.Count)
                format = args[++i];
            else if (args[i] == FormatOption)
                return Refuse(error, "--format needs a name: --format catalogue.");
            else if (args[i].StartsWith('-'))
                return Refuse(error, $"{Quoted.Text(args[i])} is not an option of export{Suggestion.For(args[i], [FormatOption])}");
            else if (folder is not null)
                return Refuse(error, $"{Quoted.Text(args[i])} is one folder too many.");
            else
                folder = args[i];
        }

        if (format is null)
            return Refuse(error, "export needs a format: --format catalogue.");
        return Formats.Contains(format)
            ? new ExportOptions(folder ?? CommandLine.UsualFolder)
            : Refuse(error, $"{Quoted.Text(format)} is not a format ({string.Join(", ", Formats)}){Suggestion.For(format, Formats)}");
    }

    private static ExportOptions? Refuse(TextWriter error, string problem)
    {
        error.WriteLine($"webex-spec: {problem}");
        return null;
    }
}
