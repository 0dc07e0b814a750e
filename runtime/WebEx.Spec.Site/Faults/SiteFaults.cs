using WebEx.Site.Kernel;

namespace WebEx.Site;

/// <summary>The faults of a site. Safe to use from several threads.</summary>
public sealed class SiteFaults
{
    internal const string TooMany = "A site takes at most 1,000 faults. Clear those that are no longer needed.";
    private const int MaxFaults = 1000;
    private readonly Lock _lock = new();
    private readonly List<PlannedFault> _planned = [];

    internal SiteFaults() { }

    /// <summary>How many faults are still to come.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _planned.Count;
        }
    }

    /// <summary>Lets something go wrong with the commands to come. The fault that was added first comes first.</summary>
    /// <param name="command">The command, such as <c>ScheduleMeeting.Command</c>; null for any command.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">How many times; null for always. Default: once.</param>
    /// <param name="probability">How likely each time is, above 0 and up to 1. Default: 1.</param>
    /// <param name="seed">Where the chance comes from: the same number gives the same times. Default: 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fault"/> is null.</exception>
    /// <exception cref="ArgumentException">The guide has no such error for the command, or, for any command, for none at all.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> or <paramref name="probability"/> is outside its range.</exception>
    /// <exception cref="InvalidOperationException">There already are 1,000 faults.</exception>
    public void Add(WebExCommand? command, SiteFault fault, int? times = 1, double probability = 1, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (times is { } count)
            ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(times));
        if (!(probability is > 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability is above 0 and at most 1.");
        if (fault.ErrorCode is { } code && Refusal(command, code) is { } refusal)
            throw new ArgumentException(refusal, nameof(fault));
        if (!TryAdd(command, fault, times, probability, seed))
            throw new InvalidOperationException(TooMany);
    }

    /// <summary>Nothing goes wrong any more.</summary>
    public void Clear()
    {
        lock (_lock)
            _planned.Clear();
    }

    /// <summary>The faults that are to come, the first one first.</summary>
    internal IReadOnlyList<PlannedFault> Planned
    {
        get
        {
            lock (_lock)
                return [.. _planned];
        }
    }

    /// <summary>Adds a fault that was checked; false where there are too many.</summary>
    internal bool TryAdd(WebExCommand? command, SiteFault fault, int? times, double probability, int seed)
    {
        lock (_lock)
        {
            if (_planned.Count >= MaxFaults)
                return false;
            _planned.Add(new(command?.Path, command?.At, command?.GuidePage, fault, times, probability, seed));
            return true;
        }
    }

    internal FaultChoice Choose(CommandFacts facts, string? header)
    {
        if (header is not null)
            return FaultChoice.Of(header, facts);
        lock (_lock)
        {
            for (int i = 0; i < _planned.Count; i++)
            {
                PlannedFault planned = _planned[i];
                // For any command: only those that have the error.
                if (!planned.Fits(facts) || !planned.Happens())
                    continue;
                if (planned.IsUsedUp)
                    _planned.RemoveAt(i);
                return new(planned.Fault, null);
            }
        }

        return FaultChoice.None;
    }

    /// <summary>Why an error cannot come from a command; null where it can.</summary>
    internal static string? Refusal(WebExCommand? command, string code)
    {
        if (command is null)
            return CommandTable.All.Any(facts => Has(facts.Command, code)) ? null : $"No command of the guide has the error {code}.";
        return Has(command, code) ? null : $"The guide has no error {code} for {command}. It has {string.Join(", ", command.Errors?.Codes ?? [])}.";
    }

    internal static bool Has(WebExCommand command, string code) => command.Errors?.Find(code, out _) > 0;
}
