using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>How messages quote what stands in files, and name files and places.</summary>
public sealed class MessageWordsTests
{
    [Fact]
    public void A_text_of_sixty_characters_is_quoted_whole_and_a_longer_one_is_cut()
    {
        Quoted.Text(new string('x', 60)).ShouldBe($"'{new string('x', 60)}'");
        Quoted.Text(new string('x', 61)).ShouldBe($"'{new string('x', 60)}...'");
        Quoted.Text(new string('x', 58) + "\U0001F600").ShouldBe($"'{new string('x', 58)}\U0001F600'");
        Quoted.Text(new string('x', 58) + "\U0001F600y").ShouldBe($"'{new string('x', 58)}\U0001F600...'");
        Quoted.Text(new string('x', 59) + "\U0001F600").ShouldBe($"'{new string('x', 59)}...'");
    }

    [Theory]
    [InlineData("a\tb\nc\0d", "'a b c d'")]
    [InlineData("a\u2028b\u2029c\u0085d", "'a b c d'")]
    [InlineData("", "''")]
    public void A_quoted_text_stays_on_its_line(string text, string quoted) => Quoted.Text(text).ShouldBe(quoted);

    [Theory]
    [InlineData("a.yaml", "a.yaml", "line 7")]
    [InlineData("a.yaml", "b.yaml", "a.yaml, line 7")]
    [InlineData("spec/common/urls.yaml", "b.yaml", "common/urls.yaml, line 7")]
    [InlineData("C:\\pages\\spec\\pages\\m\\SM.yaml", "b.yaml", "pages/m/SM.yaml, line 7")]
    [InlineData("common/pages/m/SM.yaml", "b.yaml", "pages/m/SM.yaml, line 7")]
    public void Another_place_is_named_by_its_line_and_by_its_file_where_that_is_another_one(string path, string reportedIn, string shown) =>
        ShownPlace.Of(path, new SourceSpan(7, 3, 8, 4), reportedIn).ShouldBe(shown);

    [Fact]
    public void A_file_that_is_not_read_is_told_why()
    {
        SpecDiagnostic
            .OfTwin("spec/a.yml", "a.yaml")
            .ToString()
            .ShouldBe("spec/a.yml(1,1,1,1): error WES3003: This file is not read, because a.yaml lies beside it. Delete one of the two.");
        SpecDiagnostic
            .OfNoKind("spec/a.txt", ["webex.yaml", "errata.yaml"], ".yaml", ["common", "pages"])
            .ToString()
            .ShouldBe(
                "spec/a.txt(1,1,1,1): error WES3003: This file is not read. Spec files are webex.yaml, errata.yaml, and those that end in .yaml below "
                    + "common and pages."
            );
    }
}
