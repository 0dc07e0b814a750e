using CsCheck;

namespace WebEx.Tests;

/// <summary>
/// Every valid spec file is accepted, compiles without a warning, and does what it says: what holds of the catalogue holds of random commands of every kind.
/// </summary>
public sealed class RandomSpecTests
{
    private const int CommandsOfBatch = 50;
    private const int UsualCommands = 2500;
    private const int UsualSeed = 20111201;

    private static readonly RandomRun Run = RandomRun.Of(UsualSeed, UsualCommands);

    /// <summary>The numbers of the batches, so that a failure names its own.</summary>
    public static TheoryData<int> Batches { get; } = new(Enumerable.Range(0, (Run.Rounds + CommandsOfBatch - 1) / CommandsOfBatch));

    [Theory, MemberData(nameof(Batches))]
    public void Random_commands_are_accepted_compile_and_do_what_they_say(int batch)
    {
        IReadOnlyCollection<RandomFailure> failures = RandomTrial.Of(new PCG((uint)batch, (ulong)Run.Seed), CommandsOfBatch);

        if (failures.Count > 0)
            Assert.Fail($"{Run}, batch {batch}:\n\n{RandomFailure.Report(failures)}");
    }
}
