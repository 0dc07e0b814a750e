namespace WebEx.Site.State;

/// <summary>What is kept of a credit card: never its whole number.</summary>
internal sealed record StoredCard(string First4, string Last4);
