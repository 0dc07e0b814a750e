namespace WebEx;

// How much of a page's scripts is looked at, so that no page makes the reading take long, or a stack overflow.
internal sealed class ScriptBudget(PageMoves moves)
{
    private const int MostSteps = 3_000_000;
    private const int MostDepth = 60;

    private int _steps;
    private int _depth;

    public bool Enter()
    {
        if (_depth < MostDepth)
        {
            _depth++;
            return true;
        }

        moves.Doubt("a script of the page is nested too deeply to be read");
        return false;
    }

    public void Leave() => _depth--;

    public bool Spend()
    {
        if (_steps++ < MostSteps) return true;
        moves.Doubt("the scripts of the page are too long to be read");
        return false;
    }
}
