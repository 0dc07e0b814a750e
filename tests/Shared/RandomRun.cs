using System.Globalization;

namespace WebEx.Spec.Tests.Shared;

/// <summary>
/// How long a test with random input runs, and from which seed. Without the environment variables below each run is the same one; with them it can be longer,
/// or another one.
/// </summary>
/// <param name="Seed">The seed: the variable <c>WEBEX_TEST_SEED</c>.</param>
/// <param name="Rounds">The number of cases: the variable <c>WEBEX_TEST_COUNT</c>.</param>
internal sealed record RandomRun(int Seed, int Rounds)
{
    /// <summary>Reads the variables.</summary>
    /// <param name="seed">The seed when none is set.</param>
    /// <param name="rounds">The number of cases when none is set.</param>
    public static RandomRun Of(int seed, int rounds) => new(Variable("WEBEX_TEST_SEED") ?? seed, Variable("WEBEX_TEST_COUNT") ?? rounds);

    /// <summary>The random numbers of one case, which do not depend on the cases before it.</summary>
    public Random Round(int round) => new(unchecked((Seed * 1_000_003) ^ (round * 7919)));

    /// <summary>What a message of a failed test needs, so that the case can be repeated.</summary>
    public override string ToString() => $"WEBEX_TEST_SEED={Seed} WEBEX_TEST_COUNT={Rounds}";

    private static int? Variable(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : null;
}
