using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Mistakes in the YAML itself.</summary>
internal static class YamlCases
{
    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["a list that is not closed"] = new(SpecRules.Syntax, "'{' is never closed: '}' is missing.", "command: SM\nguide: [|{|] section: S\n"),
            ["a byte that is not UTF-8"] = new(SpecRules.Encoding, "This character is not UTF-8. Save the file as UTF-8.", "summary: L[|\ufffd|]scht."),
            ["a colon in plain text"] = new(
                SpecRules.Syntax,
                "A colon with a blank behind it makes a key of what stands before it. Put the whole text in quotes.",
                "summary: It schedules[|:|] a meeting."
            ),
            ["a tab as indentation"] = new(SpecRules.Syntax, "A tab cannot indent a line. Use blanks.", "arguments:\n[|\t|]- a"),
            ["an escape beyond Unicode"] = new(
                SpecRules.Syntax,
                "YAML cannot be read here: while scanning a quoted scalar, found invalid Unicode character escape code. Look for a quote, a comma, a "
                    + "bracket, a colon or an indentation just before.",
                "summary: [|\"\\U|]00110000\""
            ),
            ["an escape beyond all numbers"] = new(
                SpecRules.Syntax,
                "YAML cannot be read here: a token cannot be read. Look for a quote, a comma, a bracket, a colon or an indentation just before.",
                "summary: \"\\UFFFFFFFF[||]\""
            ),
            ["a NUL character"] = new(SpecRules.Syntax, "The character U+0000 cannot stand in a file. Delete it.", "summary: a[|\0|]\ncommand: [SM"),
            ["a control character"] = new(SpecRules.Syntax, "The character U+001B cannot stand in a file. Delete it.", "# ok\r\nsummary: a[|\u001b|]b"),
            ["half of a surrogate pair"] = new(SpecRules.Syntax, "The character U+D83D cannot stand in a file. Delete it.", "summary: a[|\ud83d|] b"),
            ["a byte order mark inside"] = new(SpecRules.Syntax, "The character U+FEFF cannot stand in a file. Delete it.", "summary: a\n[|\ufeff|]b: c"),
            ["a file that is too large"] = new(
                SpecRules.TooLarge,
                "The file has 2097152 characters; a spec file may have 262144.",
                "[||]" + new string('#', 2 * 1024 * 1024)
            ),
            ["deep nesting"] = new(SpecRules.TooDeep, "Lists and maps are nested more than 24 deep.", new string('[', 24) + "[||][" + new string(']', 25)),
            ["an anchor"] = new(
                SpecRules.NotPartOfLanguage,
                "Anchors, aliases and tags are not allowed; share a definition with 'use'. A text that begins with &, * or ! goes in quotes.",
                SampleCatalogue.Head + "access: [|&a host|]"
            ),
            ["an alias"] = new(
                SpecRules.NotPartOfLanguage,
                "Anchors, aliases and tags are not allowed; share a definition with 'use'. A text that begins with &, * or ! goes in quotes.",
                SampleCatalogue.Head + "deprecated: [|*a|]"
            ),
            ["a tag"] = new(
                SpecRules.NotPartOfLanguage,
                "Anchors, aliases and tags are not allowed; share a definition with 'use'. A text that begins with &, * or ! goes in quotes.",
                SampleCatalogue.Head + "access: [|!!str host|]"
            ),
            ["a key given twice"] = new(
                SpecRules.DuplicateKey,
                "The key 'access' is given a second time; the first is in line 7.",
                SampleCatalogue.Head + "access: host\n[|access|]: login"
            ),
            ["a key given twice in a map on one line"] = new(
                SpecRules.DuplicateKey,
                "The key 'line' is given a second time; the first is in line 7.",
                SampleCatalogue.Head + "remarks: [ { text: A., line: 1, [|line|]: 2 } ]"
            ),
            ["an empty file"] = new(SpecRules.OneDocument, "The file is empty; a spec file is a map of keys.", "[||]"),
            ["only a comment"] = new(SpecRules.OneDocument, "The file is empty; a spec file is a map of keys.", "[||]# nothing\n"),
            ["a second document"] = new(SpecRules.OneDocument, "A spec file holds one document.", SampleCatalogue.Head + "[|---|]\n" + SampleCatalogue.Head),
            ["a list at the top"] = new(SpecRules.WrongShape, "A spec file is a map of keys, not a list.", "[|- a\n- b|]\n\n"),
            ["an empty document"] = new(SpecRules.WrongShape, "A spec file is a map of keys, not text.", "---\n[||]"),
            ["a key that is a list"] = new(SpecRules.WrongShape, "A key has to be text, not a list.", SampleCatalogue.Head + "? [|[a, b]|]\n: c"),
            ["a key that is a map"] = new(SpecRules.WrongShape, "A key has to be text, not a map.", SampleCatalogue.Head + "? [|{ a: b }|]\n: c"),
            ["a map without brackets in a list"] = new(
                SpecRules.UnknownKey,
                "'colour' is not a key of a remark.",
                SampleCatalogue.Head + "remarks: [ { text: A. }, [|colour|]: blue ]"
            )
            {
                HasConsequences = true,
            },
            ["the place of a map without brackets"] = new(
                SpecRules.MissingKey,
                "The key 'text' is missing; a remark needs it.",
                SampleCatalogue.Head + "remarks: [ { text: A. }, [|line: 4|] ]"
            ),
            ["columns behind a character of two units"] = new(
                SpecRules.UnknownKey,
                "'colour' is not a key of a remark.",
                SampleCatalogue.Head + "remarks: [ { text: \"\U0001F600.\", [|colour|]: blue } ]"
            ),
            ["a text behind a closing bracket"] = new(
                SpecRules.Syntax,
                "Something stands behind the closing bracket of this value.",
                SampleCatalogue.Head + "centers: [MC] [|+|] TC"
            ),
            ["no comma behind a bracket within brackets"] = new(
                SpecRules.Syntax,
                "A comma is missing before this.",
                SampleCatalogue.Head + "remarks: [ { text: A. } [|{|] text: B. } ]"
            ),
            ["a hyphen within brackets"] = new(
                SpecRules.Syntax,
                "A hyphen makes no list within brackets. Put the elements in [ ], with commas between them.",
                SampleCatalogue.Head + "guide: { [|-|] a }"
            ),
            ["a key without a colon behind a list"] = new(
                SpecRules.Syntax,
                "'line' has no colon behind it, and no value.",
                SampleCatalogue.Head + "remarks: [ { text: A., erratum: [], [|line|] } ]"
            )
            {
                HasConsequences = true,
            },
            ["a key without a colon before all others"] = new(
                SpecRules.Syntax,
                "'line' has no colon behind it, and no value.",
                SampleCatalogue.Head + "remarks: [ { [|line|], text: A. } ]"
            )
            {
                HasConsequences = true,
            },
        };
}
