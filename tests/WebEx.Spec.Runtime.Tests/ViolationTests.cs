namespace WebEx.Tests;

/// <summary>The sentences of violations, where they need more than their parts.</summary>
public sealed class ViolationTests
{
    [Theory]
    [InlineData("<>", "must hold none of <>")]
    [InlineData(" ", "must hold no blanks")]
    [InlineData("< >", "must hold no blanks and none of <>")]
    public void A_forbidden_blank_is_named_because_it_would_not_be_seen(string characters, string sentence) =>
        new Violation
        {
            Rule = ViolationRule.ForbiddenCharacters,
            ArgumentCode = "PW",
            Property = "Password",
            Limit = characters,
        }
            .ToString()
            .ShouldBe($"Password (PW): {sentence}");
}
