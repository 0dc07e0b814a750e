namespace WebEx.Tests;

/// <summary>Lets a test tell all that it found at once.</summary>
internal static class Findings
{
    public static void ShouldBeNone(this IEnumerable<string> findings)
    {
        var found = findings.ToList();
        found.Count.ShouldBe(0, "\n" + string.Join('\n', found) + "\n");
    }
}
