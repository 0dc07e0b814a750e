using System.Globalization;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml.Syntax;

namespace WebEx.Spec.Language.Yaml;

/// <summary>
/// Looks at the characters of a file before a parser does: the parser lets most of them pass, takes some for a blank, and NUL for the end of the file, so that
/// what follows would be ignored without a word.
/// </summary>
internal static class CharacterScan
{
    // What stands for bytes that are no character, whoever decoded them.
    private const char Replacement = '\uFFFD';
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';
    private const int MarkerLength = 7;
    private const string Markers = "<|=>";

    /// <summary>The first problem; null when there is none.</summary>
    public static SyntaxProblem? Find(string text)
    {
        if (ConflictMarker(text) is { } marker)
            return marker;
        if (IndentingTab(text, isBlankLineMeant: false) is { } tab)
            return tab;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (c == Replacement)
                return new SyntaxProblem(i, 1, SpecMessages.NotUtf8());
            else if (IsForbidden(c))
                return new SyntaxProblem(i, 1, SpecMessages.CharacterForbidden(c));
            else if (IsInvisible(c))
                return new SyntaxProblem(i, 1, Invisible(c));
        }

        return null;
    }

    /// <summary>The first tab at the beginning of a line, also of one that is blank or a comment. The parser refuses most of these.</summary>
    public static SyntaxProblem? FindTab(string text) => IndentingTab(text, isBlankLineMeant: true);

    private static bool IsForbidden(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085')) || char.IsSurrogate(c) || c is '\uFEFF' or '\uFFFE' or '\uFFFF';

    // Blanks that are none to YAML, and characters without width, some of which change the order in which a line is shown. Joiners are parts of words in
    // several scripts.
    private static bool IsInvisible(char c) =>
        c > '\u007F'
        && c is not (ZeroWidthJoiner or ZeroWidthNonJoiner)
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator or UnicodeCategory.Format;

    private static SpecMessage Invisible(char c)
    {
        string remedy =
            CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator
                ? "looks like a blank, and is none to YAML. Write a blank"
                : "is invisible. Delete it";
        return SpecMessages.CharacterInvisible(c, remedy);
    }

    // Seven equal signs, or seven others before the name of a version, at the very start of a line.
    private static SyntaxProblem? ConflictMarker(string text)
    {
        for (int line = 0; line < text.Length; )
        {
            int end = line;
            while (end < text.Length && text[end] is not ('\n' or '\r'))
                end++;
            if (end - line >= MarkerLength && Markers.IndexOf(text[line]) >= 0 && IsMarker(text.Substring(line, end - line)))
                return new SyntaxProblem(line, end - line, SpecMessages.MergeConflict());
            line = end + 1;
        }

        return null;
    }

    private static bool IsMarker(string line) =>
        line.StartsWith(new string(line[0], MarkerLength), StringComparison.Ordinal)
        && (line[0] == '=' ? line.TrimEnd().Length == MarkerLength : line.Length == MarkerLength || line[MarkerLength] == ' ');

    // The parser takes some for a blank, and refuses others at the start of the file.
    private static SyntaxProblem? IndentingTab(string text, bool isBlankLineMeant)
    {
        for (int line = 0; line < text.Length; line++)
        {
            int tab = -1;
            while (line < text.Length && text[line] is ' ' or '\t')
            {
                if (text[line] == '\t' && tab < 0)
                    tab = line;
                line++;
            }

            if (tab >= 0 && (isBlankLineMeant || (line < text.Length && text[line] is not ('\n' or '\r' or '#'))))
                return new SyntaxProblem(tab, 1, SpecMessages.TabIndents());
            while (line < text.Length && text[line] is not ('\n' or '\r'))
                line++;
        }

        return null;
    }
}
