using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Yaml;

/// <summary>Which characters and marks a file may hold, and where the first other one is.</summary>
public sealed class CharacterTests
{
    [Theory]
    [InlineData("\u200C")]
    [InlineData("\u200D")]
    [InlineData("\u00E9")]
    [InlineData("\u0416")]
    [InlineData("\u4F1A")]
    [InlineData("\u3002")]
    [InlineData("~")]
    [InlineData("\U0001F600")]
    [InlineData("\U00010000")]
    [InlineData("\U0010FFFF")]
    [InlineData("\t")]
    public void A_text_may_hold_what_is_seen(string text) => Told($"summary: \"It schedules{text}it.\"").ShouldBeEmpty();

    [Theory]
    [InlineData(0x0001)]
    [InlineData(0x0008)]
    [InlineData(0x000E)]
    [InlineData(0x001F)]
    [InlineData(0x007F)]
    [InlineData(0x0080)]
    [InlineData(0x0084)]
    [InlineData(0x0086)]
    [InlineData(0x009F)]
    [InlineData(0xDBFF)]
    [InlineData(0xDC00)]
    [InlineData(0xFEFF)]
    [InlineData(0xFFFE)]
    [InlineData(0xFFFF)]
    public void A_character_that_is_none_is_forbidden(int code) =>
        Told($"summary: \"It {(char)code} schedules.\"").ShouldBe([$"(6,14,6,15): The character U+{code:X4} cannot stand in a file. Delete it."]);

    [Theory]
    [InlineData(0x00A0, "looks like a blank, and is none to YAML. Write a blank")]
    [InlineData(0x2003, "looks like a blank, and is none to YAML. Write a blank")]
    [InlineData(0x3000, "looks like a blank, and is none to YAML. Write a blank")]
    [InlineData(0x00AD, "is invisible. Delete it")]
    [InlineData(0x200B, "is invisible. Delete it")]
    [InlineData(0x2066, "is invisible. Delete it")]
    public void A_character_that_is_not_seen_is_told_by_its_number(int code, string what) =>
        Told($"summary: \"It {(char)code} schedules.\"")
            .ShouldBe([$"(6,14,6,15): The character U+{code:X4} {what}; where it belongs to a text, write '\\u{code:X4}' within double quotes."]);

    [Theory]
    [InlineData("<<<<<<<", 8)]
    [InlineData("<<<<<<< HEAD", 13)]
    [InlineData("||||||| base", 13)]
    [InlineData("=======", 8)]
    [InlineData("=======  ", 10)]
    [InlineData(">>>>>>> theirs", 15)]
    public void A_mark_of_a_merge_conflict_is_found_at_the_start_of_a_line(string line, int end)
    {
        Told($"summary: It schedules.\n{line}").ShouldHaveSingleItem().ShouldStartWith($"(7,1,7,{end}): This is the mark of a merge conflict.");
        Told($"summary: It schedules.\r\n{line}\r\n# End").ShouldHaveSingleItem().ShouldStartWith($"(7,1,7,{end}): This is the mark of a merge conflict.");
        Told($"summary: It schedules. # See\n# {line}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<<<<<<")]
    [InlineData("<<<<<<<HEAD")]
    [InlineData("======= a")]
    [InlineData("<<<<<<= a")]
    [InlineData("~~~~~~~ a")]
    public void What_is_no_such_mark_is_a_key(string key) =>
        Told($"summary: It schedules.\n{key}: 1").ShouldBe([$"(7,1,7,{key.Length + 1}): '{key}' is not a key of a command."]);

    [Theory]
    [InlineData("\taccess: host", 1)]
    [InlineData(" \t\taccess: host", 2)]
    [InlineData("remarks:\n  - One.\n\t - Two.", 1)]
    public void A_tab_that_indents_is_found(string text, int column)
    {
        int line = 7 + text.Count(c => c == '\n');
        Told($"summary: It schedules.\n{text}").ShouldBe([$"({line},{column},{line},{column + 1}): A tab cannot indent a line. Use blanks."]);
    }

    [Theory]
    [InlineData("\t# a comment", 1)]
    [InlineData("\t", 1)]
    [InlineData("\n\t\r\n# End", 1)]
    public void A_tab_in_a_line_without_words_is_found_where_it_stops_the_reading(string text, int column)
    {
        int line = 7 + (text[0] == '\n' ? 1 : 0);
        Told($"summary: \"It schedules.\"\n{text}").ShouldBe([$"({line},{column},{line},{column + 1}): A tab cannot indent a line. Use blanks."]);
    }

    [Theory]
    [InlineData(" \t")]
    [InlineData("access:\thost\t# a comment")]
    [InlineData("remarks: [ One.,\n\t# a comment\n  Two. ]")]
    public void A_tab_between_words_or_within_brackets_indents_nothing(string text) => Told($"summary: It schedules.\n{text}").ShouldBeEmpty();

    private static IEnumerable<string> Told(string text) =>
        SampleCatalogue
            .Load(SampleCatalogue.Head.Replace("summary: It schedules.\n", "", StringComparison.Ordinal) + text)
            .Diagnostics.Select(diagnostic => Place(diagnostic.Span) + diagnostic.Message);

    private static string Place(SourceSpan span) => $"({span.StartLine},{span.StartColumn},{span.EndLine},{span.EndColumn}): ";
}
