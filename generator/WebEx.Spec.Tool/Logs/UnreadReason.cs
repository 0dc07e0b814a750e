namespace WebEx.Spec.Tool.Logs;

/// <summary>Why entries of a log could not be read.</summary>
/// <param name="Text">The reason.</param>
/// <param name="Count">How many they are.</param>
/// <param name="First">Where the first of them is.</param>
internal sealed record UnreadReason(string Text, long Count, long First);
