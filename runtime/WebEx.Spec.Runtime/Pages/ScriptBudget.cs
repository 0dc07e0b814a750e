namespace WebEx;

// How much of a page's scripts is looked at, so that no page makes the reading take long, or a stack overflow.
internal sealed class ScriptBudget
{
    private const int MostSteps = 1_000_000;
    private const int MostDepth = 120;

    private int _steps;
    private int _depth;

    public bool Enter() => _depth < MostDepth && ++_depth > 0;

    public void Leave() => _depth--;

    public bool Spend(int steps = 1) => (_steps += Math.Min(steps, MostSteps)) <= MostSteps;
}
