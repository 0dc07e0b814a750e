namespace WebEx.Samples;

/// <summary>Prints what happens, and remembers whether it was as it should be.</summary>
internal sealed class Report(TextWriter output)
{
    private int _surprises;

    /// <summary>Starts a part.</summary>
    public void Heading(string text)
    {
        output.WriteLine();
        output.WriteLine(text);
        output.WriteLine(new string('-', text.Length));
    }

    /// <summary>Prints a line.</summary>
    public void Line(string text) => output.WriteLine(text);

    /// <summary>Says whether something holds that must hold.</summary>
    public void Expect(string what, bool holds)
    {
        output.WriteLine($"{(holds ? "ok" : "WRONG")}: {what}");
        if (!holds)
            _surprises++;
    }

    /// <summary>The exit code: 0 when all was as expected.</summary>
    public int Finish()
    {
        output.WriteLine();
        output.WriteLine(_surprises == 0 ? "All as expected." : $"{_surprises} things were not as expected.");
        return _surprises == 0 ? 0 : 1;
    }
}
