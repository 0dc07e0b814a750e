using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>An explanation for people.</summary>
internal static class ExplanationText
{
    /// <summary>Writes it.</summary>
    public static void Write(Explanation explanation, ToolConsole console)
    {
        var text = new StyledWriter(console);
        text.WriteLine(explanation.Title, TextRole.Heading);
        foreach (string fact in explanation.Facts)
            text.WriteLine($"  {fact}");
        if (explanation.Arguments.Count > 0)
        {
            text.WriteLine();
            int code = explanation.Arguments.Max(argument => argument.Code.Length);
            int name = explanation.Arguments.Max(argument => argument.Name?.Length ?? 0);
            foreach (ExplainedArgument argument in explanation.Arguments)
            {
                text.Write($"  {argument.Code.PadRight(code)}  ", TextRole.Code);
                text.Write($"{(argument.Name ?? "").PadRight(name)}  ", TextRole.Aside);
                text.WriteLine(argument.Value);
            }
        }

        text.WriteLine();
        foreach (ExplainFinding finding in explanation.Findings.OrderByDescending(finding => finding.Severity))
        {
            text.Write($"  {TextReport.Word(finding.Severity)} {finding.Id}", Role(finding.Severity));
            string where = finding.Centers is { } centers ? $"in {centers}: " : "";
            text.Write($": {where}{finding.Message}");
            text.WriteLine(finding.Guide is { } guide ? $" (guide {guide})" : "", TextRole.Aside);
        }

        if (explanation.IsAccepted)
            text.WriteLine(explanation.Findings.Count == 0 ? "  No problems found." : "  No other problems found.", TextRole.Good);
        if (explanation.Code is not { } csharp)
            return;
        text.WriteLine();
        text.WriteLine("The same in C#:", TextRole.Heading);
        text.WriteLine();
        foreach (string line in csharp.TrimEnd('\n').Split('\n'))
            text.WriteLine(line.Length == 0 ? "" : $"  {line}");
    }

    private static TextRole Role(FindingSeverity severity) =>
        severity switch
        {
            FindingSeverity.Error => TextRole.Error,
            FindingSeverity.Warning => TextRole.Warning,
            _ => TextRole.Aside,
        };
}
