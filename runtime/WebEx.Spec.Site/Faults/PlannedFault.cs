using WebEx.Site.Kernel;

namespace WebEx.Site;

/// <summary>A fault that is to come.</summary>
internal sealed class PlannedFault(string? path, string? at, string? guidePage, SiteFault fault, int? times, double probability, int seed)
{
    private readonly Random _random = new(seed);
    private int _left = times ?? 0;

    public SiteFault Fault => fault;

    /// <summary>How many times it still comes; null for always.</summary>
    public int? Left => times is null ? null : _left;

    public double Probability => probability;

    public int Seed => seed;

    public bool IsForAny => path is null;

    public bool IsUsedUp => times is not null && _left == 0;

    // By words, since the command is a type of the consumer's.
    public bool IsOf(CommandFacts facts) => path == facts.Command.Path && at == facts.Command.At && guidePage == facts.Command.GuidePage;

    public bool Fits(CommandFacts facts) => (IsForAny || IsOf(facts)) && (fault.ErrorCode is not { } code || SiteFaults.Has(facts.Command, code));

    public bool Happens()
    {
        if (probability < 1 && _random.NextDouble() >= probability)
            return false;
        _left--;
        return true;
    }
}
