namespace WebEx.Spec.Tests.Shared;

/// <summary>
/// How much work something is, by what it allocates: a number that depends on neither the machine nor what else runs there, unlike time. Work that allocates
/// nothing is not seen; were it the square of an input of millions, the test that asks would not end.
/// </summary>
internal static class Work
{
    /// <summary>The bytes that a call allocates on this thread.</summary>
    public static long Of(Action call)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
