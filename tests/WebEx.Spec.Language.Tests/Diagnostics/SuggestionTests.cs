using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>What a misspelt word was meant to be, and how a tool finds it in the message.</summary>
public sealed class SuggestionTests
{
    [Theory]
    [InlineData("summary", "sumary")]
    [InlineData("summary", "summmary")]
    [InlineData("summary", "sumnary")]
    [InlineData("summary", "sumamry")]
    [InlineData("summary", "SUMMARY")]
    [InlineData("summary", "smumayr")]
    [InlineData("abc", "abd")]
    [InlineData("ab", "AB")]
    [InlineData("guide", "gudie")]
    public void A_word_that_is_near_is_suggested(string meant, string written) => Suggestion.Nearest(written, ["other", meant, "further"]).ShouldBe(meant);

    [Theory]
    [InlineData("summary", "sxmxaxy")]
    [InlineData("abc", "axx")]
    [InlineData("abc", "abcde")]
    [InlineData("ab", "ac")]
    [InlineData("ab", "ba")]
    [InlineData("abc", "")]
    public void A_word_that_is_far_is_not(string known, string written) => Suggestion.Nearest(written, [known]).ShouldBeNull();

    [Fact]
    public void The_nearest_is_suggested_and_of_several_the_first()
    {
        Suggestion.Nearest("centers", ["renters", "center", "centers"]).ShouldBe("centers");
        Suggestion.Nearest("cents", ["cent", "cens"]).ShouldBe("cent");
    }

    [Fact]
    public void A_long_word_and_many_candidates_are_not_looked_through()
    {
        string word = new('a', 100);
        Suggestion.Nearest(word, [word]).ShouldBe(word);
        Suggestion.Nearest(word + "a", [word + "a"]).ShouldBeNull();
        Suggestion.Nearest("word", [.. Enumerable.Repeat("x", 499), "word"]).ShouldBe("word");
        Suggestion.Nearest("word", [.. Enumerable.Repeat("x", 500), "word"]).ShouldBeNull();
    }

    [Fact]
    public void A_message_ends_with_the_suggestion_or_with_a_full_stop()
    {
        Suggestion.For("sumary", ["summary"]).ShouldBe("; did you mean 'summary'?");
        Suggestion.For("sumary", ["guide"]).ShouldBe(".");
    }

    [Theory]
    [InlineData("'sumary' is not a key of a command; did you mean 'summary'?", "sumary", "summary")]
    [InlineData("'a' is not one of 'b', 'c'; did you mean 'b'?", "a", "b")]
    [InlineData("'a' is no key; did you mean 'b'? It is said of two places.", "a", "b")]
    [InlineData("The word is odd; write 'enum', not what stands here.", null, "enum")]
    [InlineData("The word is odd; write 'enum'.", null, "enum")]
    [InlineData("A date is year, month and day; write 2011-12-01.", null, "2011-12-01")]
    public void The_alternative_of_a_message_is_found(string message, string? wrong, string right) =>
        Named(message).ShouldBe(new NamedAlternative(wrong, right));

    [Theory]
    [InlineData("'sumary' is not a key of a command.")]
    [InlineData("It is too long; write several rules.")]
    [InlineData("It is odd; write 'a b'.")]
    public void Where_a_message_names_none_there_is_none(string message) => Named(message).ShouldBeNull();

    [Fact]
    public void The_messages_of_a_catalogue_have_that_form()
    {
        SpecDiagnostic told = SampleCatalogue.Load(SampleCatalogue.Head + "acess: host\n").Diagnostics.ShouldHaveSingleItem();
        NamedAlternative.Of(told).ShouldBe(new NamedAlternative("acess", "access"));
    }

    private static NamedAlternative? Named(string message) =>
        NamedAlternative.Of(new SpecDiagnostic(SpecRules.UnknownKey, "a.yaml", new SourceSpan(1, 1, 1, 2), message));
}
