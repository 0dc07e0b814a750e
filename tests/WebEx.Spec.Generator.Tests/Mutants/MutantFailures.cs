using System.Text;

namespace WebEx.Spec.Generator.Tests.Mutants;

/// <summary>What went wrong with which mutant, with all that is needed to see it again.</summary>
internal sealed class MutantFailures(RandomRun run)
{
    private const int MostShown = 8;

    private readonly List<string> _found = [];

    /// <summary>How many there are.</summary>
    public int Count => _found.Count;

    /// <summary>Adds one.</summary>
    public void Add(Mutant mutant, string what) => _found.Add($"{mutant}: {what}\n{mutant.File.Text}");

    /// <summary>Adds lines that begin with their mutant; of each mutant the first is enough.</summary>
    public void AddRange(IReadOnlyList<Mutant> mutants, IEnumerable<string> lines)
    {
        foreach (IGrouping<string, string> ofOne in lines.GroupBy(line => line.Split(':')[0]))
            _found.Add($"{string.Join("\n", ofOne.Take(3))}\n{mutants.FirstOrDefault(mutant => mutant.ToString() == ofOne.Key)?.File.Text}");
    }

    /// <summary>Makes a mutant; an exception is a failure.</summary>
    public Mutant? Guard(int round, Func<Mutant> make)
    {
        try
        {
            return make();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _found.Add($"Mutant {round}: {e}");
            return null;
        }
    }

    /// <summary>Fails the test where something went wrong.</summary>
    public void ShouldBeNone()
    {
        if (_found.Count == 0)
            return;
        var message = new StringBuilder($"{_found.Count} failures with {run}:\n");
        foreach (string failure in _found.Take(MostShown))
            message.Append('\n').Append(failure).Append('\n');
        Assert.Fail(message.ToString());
    }
}
