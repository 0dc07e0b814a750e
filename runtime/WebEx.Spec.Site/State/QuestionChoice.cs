namespace WebEx.Site.State;

/// <summary>What can be chosen in answer to a question, and what it counts.</summary>
internal sealed record QuestionChoice(string Text, int Score = 0, bool IsChosen = false);
