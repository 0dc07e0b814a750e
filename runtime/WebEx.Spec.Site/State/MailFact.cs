namespace WebEx.Site.State;

/// <summary>A line of a mail that has a label: <c>Start</c>, <c>Meeting key</c>.</summary>
internal sealed record MailFact(string Label, string Value);
