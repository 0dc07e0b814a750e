namespace WebEx.Spec.Tool.Logs;

/// <summary>One request that a log tells of.</summary>
/// <param name="Line">The line of the log, from 1; the entry of a HAR file.</param>
/// <param name="Url">What was requested.</param>
/// <param name="Body">The body of a POST, where the log has it.</param>
internal sealed record LogRequest(long Line, string Url, string? Body);
