using System.Text.Json.Nodes;
using WebEx.Spec.Tool.Vectors;

namespace WebEx.Spec.Tool.Tests.Vectors;

/// <summary>The vectors find bugs: each of those that are put into a copy of the library.</summary>
public sealed class SeededBugTests
{
    private const int FewestBugs = 50;

    // Of neighbours much is alike: the next vector is one that is far from the last.
    private const int Step = 997;

    private static readonly Lazy<BuggyLibrary> Copy = new(() => new BuggyLibrary(SeededBugs.All));

    [Fact]
    public void Each_bug_is_found()
    {
        SeededBugs.All.Count.ShouldBeGreaterThanOrEqualTo(FewestBugs);
        SeededBugs.All.Select(bug => bug.What).Distinct().Count().ShouldBe(SeededBugs.All.Count);
        SeededBugs.All.Where((_, i) => !IsFound(i)).Select(bug => bug.What).ShouldBeEmpty();
    }

    [Fact]
    public void The_copy_without_a_bug_passes()
    {
        Copy.Value.SwitchOn(-1);
        VectorKind
            .All.SelectMany(kind => ExportedVectors.Of(kind.Name).Where((_, i) => i % ExportedVectors.Stride == 0))
            .Where(Differs)
            .Select(vector => (string)vector["id"]!)
            .ShouldBeEmpty();
    }

    private static bool IsFound(int bug)
    {
        IReadOnlyList<JsonObject> vectors = ExportedVectors.Of(SeededBugs.All[bug].Kind);
        Copy.Value.SwitchOn(bug);
        try
        {
            return Enumerable.Range(0, vectors.Count).Any(i => Differs(vectors[(int)((long)i * Step % vectors.Count)]));
        }
        finally
        {
            Copy.Value.SwitchOn(-1);
        }
    }

    private static bool Differs(JsonObject vector)
    {
        try
        {
            return VectorComparison.Difference(vector, Copy.Value.Answer(VectorComparison.Question(vector))) is not null;
        }
        // A bug may well end in an exception, of whatever kind: that is found too.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return true;
        }
    }
}
