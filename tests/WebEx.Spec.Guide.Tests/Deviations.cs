namespace WebEx.Tests;

/// <summary>Findings, of which some are known and have an erratum. One that is known but no longer found is a finding, too.</summary>
internal sealed class Deviations(IReadOnlyCollection<int> known)
{
    private readonly List<string> _findings = [];
    private readonly HashSet<int> _found = [];

    /// <summary>Notes a finding at a line.</summary>
    /// <param name="errata">What the fact rests on; one of them has to have a place at the line.</param>
    /// <param name="line">The line of the guide.</param>
    /// <param name="finding">What is said to be wrong.</param>
    public void Add(IEnumerable<string> errata, int line, string finding)
    {
        _found.Add(line);
        if (!known.Contains(line))
            _findings.Add(finding);
        else if (!Erratum.Names(errata, line))
            _findings.Add(finding + ", and no erratum says why");
    }

    public void ShouldBeNone() => _findings.Concat(known.Except(_found).Select(line => $"{line}: nothing deviates there any more")).ShouldBeNone();
}
