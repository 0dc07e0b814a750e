using System.Globalization;
using System.Text;

namespace WebEx.Spec.Generator.Tests.Specs;

/// <summary>A command with the same text in every place that takes text.</summary>
internal static class HostileCommand
{
    /// <summary>The spec file. Where a text has to be different from another one, a letter is put behind it.</summary>
    /// <param name="text">The text. In codes of errors and tokens, characters that mean something there are left out.</param>
    public static string With(string text)
    {
        string any = Quote(text);
        string said = Quote(text + ".");
        // What tells the words of success, constants and codes of a reply apart cannot be a part of them.
        string constant = Without(text, '=', '&');
        string code = "p" + Word(text);
        string element = "e" + new string([.. text.Where(char.IsAsciiLetterOrDigit)]);
        string argument = Word(text);
        string separator = Single(text[0], ';');
        string inner = Single(text[^1], ':') is var last && last != separator ? last : ":";
        string token = Without(text, '|');
        string flag = Without(text, '/', '|');
        string error = Without(text, '|', '[', ']');
        // A condition is a sentence of its own, in which blanks, brackets and commas stand for something.
        string compared = new([.. token.Where(c => !char.IsWhiteSpace(c) && c is not (',' or '[' or ']' or '='))]);
        return $$"""
            command: {{any}}
            page: r.php
            name: Hostile
            centers: [MC, TC]
            guide: { section: {{any}}, page: {{any}}, line: 1, errors: {{any}} }
            summary: {{said}}
            deprecated: {{any}}
            remarks: [ {{said}}, { text: {{said}}, line: 2 } ]
            arguments:
              - { code: {{Quote(argument + "a")}}, aliases: [ {{Quote(
                argument + "b"
            )}} ], name: Note, meaning: {{said}}, line: 3, only: {{any}}, default: {{any}}, remarks: [ {{said}} ],
                  deprecated: {{any}}, required: {{any}}, max: 500, errors: { tooLong: {{Quote(error)}} } }
              - { code: {{Quote(
                argument + "c"
            )}}, name: Careful, type: secret, forbidden: {{any}}, defaultFrom: {{any}}, required: true, centers: [MC], meaning: {{said}}, line: 4,
                  errors: { missing: {{Quote(error)}}, characters: {{Quote(error + "x")}} } }
              - { code: {{Quote(argument + "d")}}, name: Kind, type: choice, default: {{Quote(token)}}, line: 5, meaning: {{said}}, errors: { invalid: {{Quote(
                error
            )}} },
                  values: { {{Quote(token)}}: { name: First, meaning: {{said}}, deprecated: {{any}}, centers: [MC] }, {{Quote(token + "e")}}: Second } }
              - { code: {{Quote(argument + "f")}}, name: Yes, type: flag, as: {{Quote($"{flag}y/{flag}n")}}, default: {{Quote(
                flag + "y"
            )}}, line: 6, meaning: {{said}} }
              - { code: {{Quote(argument + "g")}}, name: Many, type: list, separator: {{any}}, open: {{any}}, close: {{any}}, line: 7, meaning: {{said}} }
              - { code: {{Quote(argument + "h")}}, name: Switches, type: bits, line: 8, meaning: {{said}},
                  bits: { 0: { name: Base, meaning: {{said}}, category: {{any}} }, 3: { name: Top, meaning: {{said}}, needs: [0] } } }
              - { code: {{Quote(argument + "i{n}")}}, name: Numbered, from: 1, to: 4, line: 9, meaning: {{said}}, default: {{any}} }
              - { name: Items, type: group, item: HostileItem, from: 1, to: 3, line: 10, meaning: {{said}},
                  parts: [ { code: {{Quote(argument + "j{n}")}}, name: Text, line: 10, meaning: {{said}}, max: 500 }, { code: {{Quote(
                argument + "k{n}"
            )}}, name: Mail, type: email, line: 11, meaning: {{said}} } ] }
              - { name: Day, type: date, line: 12, meaning: {{said}}, parts: [ { code: {{Quote(argument + "l")}}, part: year, line: 12 }, { code: {{Quote(
                argument + "m"
            )}}, part: month, line: 12 },
                  { code: {{Quote(argument + "n")}}, part: day, line: 12, remarks: {{said}} } ] }
              - { code: Word, name: Word, line: 13, meaning: {{said}}, tokens: { {{Quote(token)}}: { name: Token, meaning: {{said}} } } }
            rules:
              - { note: {{said}}, line: 20 }
              - { when: {{Quote($"Word = {compared}z")}}, require: [Note], line: 21, error: {{Quote(error)}} }
              - { when: Kind given, values: { Kind: [ {{Quote(token)}} ] }, line: 22, error: {{Quote(error)}} }
              - { anyOf: [Word, Many], line: 23 }
              - { when: Kind given, ignore: [Word], says: {{any}}, line: 24 }
            reply:
              line: 30
              status: {{Quote(token + "s")}}
              statusCode: {{Quote(argument + "o")}}
              constants: { {{Quote("k" + constant)}}: {{Quote(constant)}} }
              joint: "&"
              without: markup
              remarks: {{said}}
              success:
                - { code: {{Quote(code + "a")}}, name: Key, meaning: {{said}}, when: {{any}} }
                - { name: Rows, item: HostileRow, from: 1, meaning: {{said}}, parts: [ { code: {{Quote(code + "{n}")}}, name: Cell, meaning: {{said}} } ] }
                - { code: {{Quote(code + "d")}}, name: Packed, item: HostilePacked, separator: {{Quote(separator)}}, inner: {{Quote(inner)}}, meaning: {{said}},
                    parts: [ { name: Number, type: integer, meaning: {{said}} }, { name: Note, meaning: {{said}} } ] }
                - { code: {{Quote(code + "b")}}, name: State, type: choice, meaning: {{said}}, values: { {{Quote(
                token
            )}}: { name: First, meaning: {{said}} } } }
              failure: [ { code: {{Quote(code + "f")}}, name: Extra, meaning: {{said}} } ]
              markup: { root: {{Quote(element)}}, elements: [ { code: {{Quote(element + "c")}}, name: Element, meaning: {{said}} },
                  { code: {{Quote(element + "e")}}, name: Elements, item: HostileElement, meaning: {{said}}, parts: [ { code: {{Quote(
                element + "g"
            )}}, name: Inner, meaning: {{said}} } ] } ] }
            errors:
              {{Quote(error)}}: { name: Weird, line: 40, meaning: {{said}}, adds: [ {{Quote(code + "f")}} ], printed: [ {{Quote(
                error + "p"
            )}} ], centers: [MC] }
              {{Quote(error + "x")}}: { name: Weirder, line: 41, meaning: {{said}} }
              {{Quote(error + "[n]")}}: { name: Numbered, line: 42, meaning: {{said}} }
            """;
    }

    /// <summary>The text as far as a code can hold it: braces stand for numbers there, and a bar for another spelling.</summary>
    public static string Word(string text) => Without(text, '|', '{', '}');

    // A double-quoted scalar of YAML. Half a surrogate pair has no escape there, so it stands as it is.
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~' || char.IsSurrogate(c))
                quoted.Append(c);
            else
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }

    // Half a surrogate pair cannot stand alone in a file, and a packed list begins with a number.
    private static string Single(char c, char otherwise) => (char.IsSurrogate(c) || char.IsAsciiDigit(c) || c == '-' ? otherwise : c).ToString();

    private static string Without(string text, params char[] characters) => new([.. text.Where(c => !characters.Contains(c))]);
}
