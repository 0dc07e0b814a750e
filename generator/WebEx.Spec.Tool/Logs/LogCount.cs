namespace WebEx.Spec.Tool.Logs;

/// <summary>How often something occurs in a log, and where first.</summary>
/// <param name="Id">The id of the finding; null for a command.</param>
/// <param name="Command">The short name of the command.</param>
/// <param name="Argument">The argument; null where it is about the whole.</param>
/// <param name="Count">How often.</param>
/// <param name="FirstLine">Where first.</param>
internal sealed record LogCount(string? Id, string Command, string? Argument, long Count, long FirstLine);
