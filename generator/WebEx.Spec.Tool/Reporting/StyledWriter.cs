using Spectre.Console;

namespace WebEx.Spec.Tool.Reporting;

/// <summary>Writes text with colours where the output shows them, else the same text without.</summary>
internal sealed class StyledWriter
{
    // The library would break lines at the width of the terminal, which does that itself and keeps them whole for copying.
    private const int Unbounded = 1_000_000;

    private readonly TextWriter _output;
    private readonly IAnsiConsole? _console;

    /// <summary>Writes to the output of a console.</summary>
    public StyledWriter(ToolConsole console)
    {
        _output = console.Output;
        if (!console.HasColours)
            return;
        _console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = ColorSystemSupport.Standard,
                Out = new AnsiConsoleOutput(_output),
            }
        );
        _console.Profile.Width = Unbounded;
    }

    /// <summary>Writes text.</summary>
    public void Write(string text, TextRole role = TextRole.Plain)
    {
        // Facts of a catalogue, and values that were sent, may hold anything.
        text = PlainText.Lines(text);
        if (_console is null || role == TextRole.Plain)
            _output.Write(text);
        else
            _console.Write(new Text(text, StyleOf(role)));
    }

    /// <summary>Writes text and ends the line.</summary>
    public void WriteLine(string text = "", TextRole role = TextRole.Plain)
    {
        Write(text, role);
        _output.WriteLine();
    }

    private static Style StyleOf(TextRole role) =>
        role switch
        {
            TextRole.Heading => new Style(decoration: Decoration.Bold),
            TextRole.Place => new Style(decoration: Decoration.Bold),
            TextRole.Error => new Style(Color.Red, decoration: Decoration.Bold),
            TextRole.Warning => new Style(Color.Yellow),
            TextRole.Good => new Style(Color.Green),
            TextRole.Code => new Style(Color.Aqua),
            _ => new Style(Color.Grey),
        };
}
