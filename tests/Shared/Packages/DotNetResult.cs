namespace WebEx.Spec.Tests.Packages;

/// <summary>What came of a run of the .NET command line, or of a program that it made.</summary>
internal sealed record DotNetResult(int ExitCode, string Output)
{
    /// <summary>Fails with the output when the run failed.</summary>
    public DotNetResult ShouldSucceed()
    {
        ExitCode.ShouldBe(0, Output);
        return this;
    }

    /// <summary>Fails with the output when the run did not fail.</summary>
    public DotNetResult ShouldFail()
    {
        ExitCode.ShouldNotBe(0, Output);
        return this;
    }
}
