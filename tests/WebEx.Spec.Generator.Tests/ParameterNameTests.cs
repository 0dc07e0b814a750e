using Microsoft.CodeAnalysis.CSharp;
using WebEx.Spec.Emission.CSharp;

namespace WebEx.Spec.Generator.Tests;

/// <summary>Names of parameters. What writes them does not know the compiler, so that its list of words is compared with the compiler's.</summary>
public sealed class ParameterNameTests
{
    [Fact]
    public void Every_reserved_word_is_escaped()
    {
        foreach (string word in SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText))
            ParameterName.Escaped(word).ShouldBe("@" + word);
    }

    [Fact]
    public void A_word_that_is_reserved_in_few_places_is_left_as_it_is()
    {
        foreach (string word in SyntaxFacts.GetContextualKeywordKinds().Select(SyntaxFacts.GetText).Append("room"))
            ParameterName.Escaped(word).ShouldBe(word);
    }
}
