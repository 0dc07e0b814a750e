using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace WebEx.Spec.Language.Formatting;

/// <summary>
/// Lays out a spec file: indentation, blanks, quotes and blank lines have one form, and no list or map in brackets is wider than a line. Line breaks within
/// brackets are the writer's own. Comments stay where they are.
/// </summary>
public static class SpecFormatter
{
    /// <summary>The file in the layout. What comes out means what went in: it is compared before it is handed out.</summary>
    /// <param name="path">The file, for its diagnostics.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="cancellation">Stops it.</param>
    public static FormattedFile Format(string path, string text, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag(path);
        if (YamlReader.Read(text, diagnostics, cancellation) is null || diagnostics.Items.Count > 0)
            return new FormattedFile(null, diagnostics.Items, null);
        if (text[0] == YamlReader.ByteOrderMark)
            text = text.Substring(1);
        if (LaidOut(text, cancellation) is not { } formatted)
            return Refused("It has a directive, a key behind a question mark, or a comment within an entry; write keys as 'key: value'.");
        return !HaveSameContent(text, formatted) || LaidOut(formatted, cancellation) != formatted
            ? Refused("Its comments cannot be kept where they are; put each on a line of its own, before the entry that it is about.")
            : new FormattedFile(formatted, [], null);
    }

    private static FormattedFile Refused(string reason) => new(null, [], reason);

    private static string? LaidOut(string text, CancellationToken cancellation)
    {
        try
        {
            return LayoutTokens.Read(text, cancellation) is { } tokens ? new LayoutWriter(tokens).Write() : null;
        }
        catch (YamlException)
        {
            // With comments the scanner refuses what it takes without them.
            return null;
        }
    }

    private static bool HaveSameContent(string before, string after)
    {
        try
        {
            return Content(before).SequenceEqual(Content(after)) && Comments(before).SequenceEqual(Comments(after));
        }
        catch (YamlException)
        {
            // What was written cannot be read again.
            return false;
        }
    }

    private static IEnumerable<string> Content(string text)
    {
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Scalar scalar:
                    // A plain text of several lines goes in quotes where it holds a line break.
                    yield return (scalar.Style == ScalarStyle.Plain && scalar.Value.IndexOf('\n') < 0 ? "plain " : "quoted ") + scalar.Value;
                    break;
                case { } other:
                    yield return other.GetType().Name;
                    break;
            }
        }
    }

    private static IEnumerable<string> Comments(string text)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        while (scanner.MoveNext())
        {
            // Blanks at its end are no part of it.
            if (scanner.Current is YamlDotNet.Core.Tokens.Comment comment)
                yield return comment.Value.TrimEnd();
        }
    }
}
