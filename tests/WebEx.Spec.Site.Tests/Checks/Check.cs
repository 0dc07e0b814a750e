namespace WebEx.Site.Tests.Checks;

/// <summary>A check that a site makes of a request.</summary>
/// <param name="Name">What is checked, in a word or two.</param>
/// <param name="Answer">What the site returns when it fails: the error by its member, or <c>HTTP</c> and the status of a page.</param>
/// <param name="Break">Lets it fail, and nothing else.</param>
internal sealed record Check(string Name, string Answer, Action<Situation> Break)
{
    /// <summary>What the page says; empty for an error, and for any page.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>Whether it is about who the caller is, so that it cannot fail for somebody who has not logged in.</summary>
    public bool NeedsCaller { get; init; }

    public bool IsAnswer(string answer) =>
        Answer.StartsWith("HTTP ", StringComparison.Ordinal)
            ? answer.StartsWith(Answer, StringComparison.Ordinal) && answer.Contains(Sentence, StringComparison.Ordinal)
            : answer == Answer;

    /// <summary>Whether the responses can be told apart.</summary>
    public bool IsToldFrom(Check other) => Answer != other.Answer || Sentence != other.Sentence;
}
