using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Formatting;

namespace WebEx.Spec.Language.Tests.Formatting;

/// <summary>The layout of spec files.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void The_files_of_the_catalogue_are_laid_out()
    {
        foreach (SpecFile file in SpecRepository.Catalogue())
            Formatted(file.Text).ShouldBe(file.Text, $"Run 'webex-spec format'. {file.Path}");
    }

    [Theory]
    [InlineData("a:   1\nb :  2", "a: 1\nb: 2\n")]
    [InlineData("a:\n    b: 1\n    c:\n          d: 2\n", "a:\n  b: 1\n  c:\n    d: 2\n")]
    [InlineData("a:\n    -   1\n    -   b: 2\n        c: 3\n", "a:\n  - 1\n  - b: 2\n    c: 3\n")]
    [InlineData("a:\n- b: 1\n  c: 2\n- b: 3\nd: 4", "a:\n- b: 1\n  c: 2\n- b: 3\nd: 4\n")]
    [InlineData("a:\n  - - 1\n    - 2\n  -\n    - 3\n", "a:\n  - - 1\n    - 2\n  - - 3\n")]
    [InlineData("a: {b: 1 ,c: [ x,y ]}", "a: { b: 1, c: [x, y] }\n")]
    [InlineData("a: [{b: 1}, {}, []]", "a: [ { b: 1 }, {}, [] ]\n")]
    [InlineData("a: [One sentence., \"Another: one.\"]", "a: [ One sentence., \"Another: one.\" ]\n")]
    [InlineData("a: [b: 1]", "a: [ b: 1 ]\n")]
    [InlineData("a: { b: 1,\n c: 2, }", "a: { b: 1,\n  c: 2 }\n")]
    [InlineData("a:\n  { b: 1,\n  c: 2 }", "a:\n  { b: 1,\n    c: 2 }\n")]
    [InlineData("a:\n  - { b: 1,\n     c: {\n     d: 2\n     } }", "a:\n  - { b: 1,\n      c: {\n        d: 2 } }\n")]
    [InlineData("a: 'x'\nb: 'say \"x\"'\nc: \"say 'x'\"\nd: 'it''s'", "a: \"x\"\nb: 'say \"x\"'\nc: \"say 'x'\"\nd: \"it's\"\n")]
    [InlineData("a: one\n  text\nb: \"another\n  one\"", "a: one text\nb: \"another one\"\n")]
    [InlineData("a: |\n  one\n  \"two\"\n", "a: \"one\\n\\\"two\\\"\\n\"\n")]
    [InlineData("a: 'x\\y'\nb: 'x\ty'", "a: 'x\\y'\nb: \"x\\ty\"\n")]
    [InlineData("\n\n\na: 1\n\n\n\nb: 2\n\n\n", "a: 1\n\nb: 2\n")]
    [InlineData("a: 1\r\n# c\r\nb: 2\r\n", "a: 1\n# c\nb: 2\n")]
    [InlineData("\ufeffa: 1", "a: 1\n")]
    [InlineData("---\na: 1\n", "a: 1\n")]
    [InlineData(
        "a: [\"b c\", d]\nb: [ \"b c.\", d ]\nc: [b c, d]\nd: ['\"b\" c.', d]\ne: [ b.c, d ]",
        "a: [\"b c\", d]\nb: [ \"b c.\", d ]\nc: [ b c, d ]\nd: [ '\"b\" c.', d ]\ne: [b.c, d]\n"
    )]
    [InlineData("a: [ [1,2] , [3] ]\nb: [{}, 1]\nc: [[b c]]", "a: [ [1, 2], [3] ]\nb: [ {}, 1 ]\nc: [ [ b c ] ]\n")]
    [InlineData("a: \"x \\u2028\n  \\a \\\\ \\\"y\\\"\"", "a: \"x \\u2028 \\u0007 \\\\ \\\"y\\\"\"\n")]
    [InlineData("a: 1\r\rb: 2\r", "a: 1\n\nb: 2\n")]
    [InlineData("a: { b: null, c: , d: \"\" }\ne:", "a: { b: null, c:, d: \"\" }\ne:\n")]
    public void A_text_has_one_layout(string text, string expected)
    {
        Formatted(text).ShouldBe(expected);
        Formatted(expected).ShouldBe(expected);
    }

    [Theory]
    [InlineData("  # head\na: 1   # one\n", "# head\na: 1   # one\n")]
    [InlineData("a: 1 # one\n", "a: 1  # one\n")]
    [InlineData("a:\n    b: 1\n    # of b\n  # of a\n# of c\nc: 1\n", "a:\n  b: 1\n  # of b\n# of a\n# of c\nc: 1\n")]
    [InlineData("a:\n  # first\n    # second\n  b: 1\n# end", "a:\n  # first\n  # second\n  b: 1\n# end\n")]
    [InlineData("a: # of a\n    b: 1", "a:  # of a\n  b: 1\n")]
    [InlineData("a:\n  - # of it\n    b: 1\n", "a:\n  -  # of it\n    b: 1\n")]
    [InlineData("a:\n- b: 1\n  # of it\n# of the next\n- b: 2\n# of c\nc: 1", "a:\n- b: 1\n  # of it\n# of the next\n- b: 2\n# of c\nc: 1\n")]
    [InlineData("a: [ # of the list\n x, # of x\n y # of y\n ]", "a: [  # of the list\n  x,  # of x\n  y  # of y\n]\n")]
    [InlineData("a: 1\n  # of b  \nb: 2   # last  ", "a: 1\n# of b\nb: 2   # last\n")]
    [InlineData("a: 1\r  # of b\rb: 2   # last", "a: 1\n# of b\nb: 2   # last\n")]
    [InlineData("a: [ x, # of x\n ]", "a: [x   # of x\n]\n")]
    [InlineData("a: { x: 1 # of x\n  , y: 2 }", "a: { x: 1,  # of x\n  y: 2 }\n")]
    [InlineData("a: { x: 1,\n       # before y\n  y: 2\n # end\n }", "a: { x: 1,\n  # before y\n  y: 2\n  # end\n}\n")]
    public void A_comment_stays_where_it_is(string text, string expected)
    {
        Formatted(text).ShouldBe(expected);
        Formatted(expected).ShouldBe(expected);
    }

    [Fact]
    public void What_is_wider_than_a_line_is_broken_before_the_element_that_does_not_fit()
    {
        string[] words = [.. Enumerable.Range(0, 40).Select(i => $"word{i:00}")];
        string text = Formatted($"a: [{string.Join(",", words)}]\nb: {{ c: [{string.Join(",", words.Take(18))}], d: [{string.Join(",", words.Take(10))}] }}");
        text.Split('\n').ShouldAllBe(line => line.Length <= 160);
        text.ShouldBe(
            $"a: [{string.Join(", ", words.Take(19))},\n  {string.Join(", ", words.Skip(19).Take(19))},\n  word38, word39]\n"
                + $"b: {{ c: [{string.Join(", ", words.Take(18))}],\n  d: [{string.Join(", ", words.Take(10))}] }}\n"
        );
    }

    [Theory]
    [InlineData("a: [1")]
    [InlineData("a: &x 1")]
    [InlineData("a: 1\na: 2")]
    [InlineData("")]
    public void A_file_with_an_error_is_left_alone(string text)
    {
        FormattedFile formatted = SpecFormatter.Format("a.yaml", text, TestContext.Current.CancellationToken);
        formatted.Text.ShouldBeNull();
        formatted.Diagnostics.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("%YAML 1.1\n---\na: 1")]
    [InlineData("? a\n: 1")]
    public void What_the_layout_does_not_have_is_said(string text)
    {
        FormattedFile formatted = SpecFormatter.Format("a.yaml", text, TestContext.Current.CancellationToken);
        formatted.Text.ShouldBeNull();
        formatted.Diagnostics.ShouldBeEmpty();
        formatted.Refusal.ShouldNotBeNull().ShouldStartWith("It has a directive, a key behind a question mark");
    }

    private static string Formatted(string text)
    {
        FormattedFile formatted = SpecFormatter.Format("a.yaml", text, TestContext.Current.CancellationToken);
        (formatted.Refusal ?? string.Join('\n', formatted.Diagnostics.Select(diagnostic => diagnostic.ToString()))).ShouldBeEmpty(text);
        return formatted.Text!;
    }
}
