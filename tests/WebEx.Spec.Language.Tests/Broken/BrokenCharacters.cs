using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Broken;

/// <summary>Characters and marks that look like those of YAML, and are others.</summary>
internal static class BrokenCharacters
{
    private const string DeleteMeeting = "pages/m/meeting/DM.yaml";
    private const string Conflict =
        "This is the mark of a merge conflict. Keep one of the two versions, and delete the lines that begin with '<<<<<<<', '=======' and '>>>>>>>'.";

    public static Dictionary<string, BrokenFile> All { get; } =
        new()
        {
            ["typographic quotes"] = Of("summary: Deletes a", "summary: «\u201C»Deletes a", Typographic('\u201C')),
            ["typographic quotes around a colon"] = Of(
                "section: \"DM: Delete Meeting command\"",
                "section: «\u201C»DM: Delete Meeting command\u201D",
                Typographic('\u201C')
            ),
            ["typographic quotes around a comma"] = Of(
                "meaning: Whether the attendees are",
                "meaning: «\u2018»Whether the attendees, too, are",
                Typographic('\u2018')
            ),
            ["a no-break space that indents"] = Of("\n  line: 3264", "\n«\u00A0»\u00A0line: 3264", Blank("00A0")),
            ["a no-break space behind a colon"] = Of("access: host", "access:«\u00A0»host", Blank("00A0")),
            ["a no-break space behind a word"] = Of("type: flag, as", "type: flag«\u00A0», as", Blank("00A0")),
            ["a narrow no-break space"] = Of("Deletes a", "Deletes«\u202F»a", Blank("202F")),
            ["a zero-width space in a key"] = Of("access: host", "access«\u200B»: host", Hidden("200B")),
            ["a soft hyphen"] = Of("Deletes a", "De«\u00AD»letes a", Hidden("00AD")),
            ["a mark that reverses a line"] = Of("Deletes a", "«\u202E»Deletes a", Hidden("202E")),
            ["a byte order mark within a file"] = Of("access: host", "«\uFEFF»access: host", "The character U+FEFF cannot stand in a file. Delete it."),
            ["a vertical tab"] = Of("Deletes a", "Deletes«\v»a", "The character U+000B cannot stand in a file. Delete it."),
            ["a merge conflict"] = Of("access: host", "«<<<<<<< HEAD»\naccess: host\n=======\naccess: login\n>>>>>>> theirs", Conflict),
            ["a merge conflict in a list"] = Of("\n  - { use: backUrl", "\n«<<<<<<< HEAD»\n  - { use: backUrl", Conflict),
            ["the rest of a merge conflict"] = Of("\nreply:", "\n«=======»\nreply:", Conflict),
            ["the end of a merge conflict"] = Of("\nerrors:", "\n«>>>>>>> 1a2b3c (Other words)»\nerrors:", Conflict),
            ["a merge conflict with the common version"] = Of("\nerrors:", "\n«||||||| base»\nerrors:", Conflict),
            ["a full-width colon"] = Of("access: host", "access«\uFF1A»host", "The character U+FF1A is no colon to YAML. Write ':' and a blank."),
            ["a dash for a hyphen"] = Of(
                "\n  - { use: backUrl",
                "\n  «\u2013» { use: backUrl",
                "'" + "\u2013' begins no element of a list. Write '-' and a blank."
            ),
            ["an asterisk for a hyphen"] = Of("\n  - { use: backUrl", "\n  «*» { use: backUrl", "'*' begins no element of a list. Write '-' and a blank."),
            ["a hyphen without a blank"] = Of("\n  - { use: backUrl", "\n  «-»{ use: backUrl", "A blank is missing behind this hyphen."),
            ["a semicolon for a comma"] = Of("use: backUrl, line", "use: backUrl«;» line", "Within brackets elements are separated by ',', not by ';'."),
            ["two commas"] = Of("use: backUrl, line", "use: backUrl,«,» line", "There is nothing before this comma. Delete it."),
            ["a comma at the beginning"] = Of("centers: [MC, TC]", "centers: [«,» MC, TC]", "There is nothing before this comma. Delete it."),
            ["a question mark before a text"] = Of("meaning: Whether the", "meaning: «?» whether the", "A text cannot begin with '?'. Put it in quotes."),
            ["an asterisk before a text"] = new(
                DeleteMeeting,
                "meaning: Whether the",
                "meaning: «*Whether» the",
                SpecRules.NotPartOfLanguage,
                "Anchors, aliases and tags are not allowed; share a definition with 'use'. A text that begins with &, * or ! goes in quotes."
            ),
            ["a brace at the beginning of a text"] = Of("summary: Deletes", "summary: «{»n} deletes", "A text cannot begin with '{'. Put it in quotes."),
            ["a bracket at the beginning of a text"] = Of("summary: Deletes", "summary: «[»Once] deletes", "A text cannot begin with '['. Put it in quotes."),
            ["a text of lines that are not indented"] = Of(
                "summary: Deletes a meeting that the host has scheduled.",
                "summary: >\n«Deletes a meeting that the host has scheduled.»",
                "The text behind '|' or '>' has to be indented further than its key."
            ),
            ["a comment of another language"] = Of("access: host", "«// who may do it»\naccess: host", "A comment begins with '#'."),
            ["a comment of markup"] = Of("access: host", "«<!-- who may do it -->»\naccess: host", "A comment begins with '#'."),
            ["braces for brackets"] = Of(
                "centers: [MC, TC]",
                "centers: «{MC, TC}»",
                "'{ }' makes a map of keys, and there is no colon in it. A list is written in '[ ]': [MC, TC]."
            ),
            ["a first line that is indented"] = Of("\ncommand: DM", "\n  «command»: DM", "This is indented by 2 blanks; here it has to be 0, as below."),
            ["a number with a comma"] = new(
                DeleteMeeting,
                "default: 1, line: 3262",
                "default: 1, line: «3,262»",
                SpecRules.CutText,
                "A comma ends the value of 'line'. Numbers have no commas: write 3262."
            ),
            ["a merge key"] = new(
                DeleteMeeting,
                "access: host",
                "«<<»: { access: host }",
                SpecRules.NotPartOfLanguage,
                "Merge keys are not allowed; share a definition with 'use'."
            ),
        };

    private static string Typographic(char quote) => $"'{quote}' does not quote a text in YAML. Write '\"' at its beginning and at its end.";

    private static string Blank(string code) =>
        $"The character U+{code} looks like a blank, and is none to YAML. Write a blank; where it belongs to a text, write '\\u{code}' within double quotes.";

    private static string Hidden(string code) =>
        $"The character U+{code} is invisible. Delete it; where it belongs to a text, write '\\u{code}' within double quotes.";

    private static BrokenFile Of(string old, string spoilt, string message) => new(DeleteMeeting, old, spoilt, SpecRules.Syntax, message);
}
