using WebEx.Site.Kernel;

namespace WebEx.Site;

/// <summary>A fault that is to come.</summary>
internal sealed class PlannedFault(string? path, string? at, string? guidePage, SiteFault fault, int? times, double probability, Random random)
{
    private int _left = times ?? 0;

    public SiteFault Fault => fault;

    public bool IsUsedUp => times is not null && _left == 0;

    // By words, since the command is a type of the consumer's.
    public bool Fits(CommandFacts facts) =>
        (path is null || (path == facts.Command.Path && at == facts.Command.At && guidePage == facts.Command.GuidePage)) && (fault.ErrorCode is not { } code || SiteFaults.Has(facts.Command, code));

    public bool Happens()
    {
        if (probability < 1 && random.NextDouble() >= probability) return false;
        _left--;
        return true;
    }
}
