namespace WebEx.Tests;

/// <summary>Something that does not hold of a random command.</summary>
/// <param name="Check">What should hold.</param>
/// <param name="File">The spec file of the command.</param>
/// <param name="Message">What was found instead.</param>
internal sealed record RandomFailure(string Check, string File, string Message)
{
    private const int LongestMessage = 1500;

    /// <summary>One failure of each check, with the shortest file that shows it.</summary>
    public static string Report(IReadOnlyCollection<RandomFailure> failures) =>
        string.Join(
            "\n\n",
            failures
                .GroupBy(failure => failure.Check)
                .Select(group =>
                {
                    RandomFailure shown = group.MinBy(failure => failure.File.Length)!;
                    string message = shown.Message.Length > LongestMessage ? shown.Message[..LongestMessage] : shown.Message;
                    return $"--- {group.Key} ({group.Count()} of these)\n{message}\n{shown.File}";
                })
        );
}
