using WebEx.Site.Pages;

namespace WebEx.Site.Inspector;

/// <summary>The way of a command and of its response, as a sequence: who sent what to whom. Values are left out.</summary>
internal static class SequencePicture
{
    // Measures of the picture, in its own units. Letters of the font are about 7 wide.
    private const int Width = 720;
    private const int First = 70;
    private const int Top = 66;
    private const int StepHeight = 48;
    private const int Letters = 34;
    private const int Tip = 10;

    private const string Program = "Program";
    private const string Browser = "Browser";
    private const string Site = "Site";

    public static Html Of(ReceivedRequest request)
    {
        string[] lanes = request.IsBrowser ? [Program, Browser, Site] : [Program, Site];
        (string From, string To, string Text, bool IsFailure)[] steps = [.. StepsOf(request)];
        int distance = (Width - (2 * First)) / (lanes.Length - 1);
        int end = Top + (steps.Length * StepHeight);
        string said = string.Join(" ", steps.Select(step => $"{step.From} to {step.To}: {step.Text}."));
        return Html.Of(
            $"""
            <div class="picture" tabindex="0" role="group" aria-label="Sequence of the request">
            <svg class="sequence" viewBox="0 0 {Width} {end}" role="img" aria-label="{said}">
            {Html.Join(lanes.Select((lane, i) => Lane(lane, First + (i * distance), end)))}
            {Html.Join(steps.Select((step, i) => Arrow(step.Text, step.IsFailure, X(step.From), X(step.To), Top + (i * StepHeight))))}
            </svg>
            </div>
            """
        );

        int X(string lane) => First + (Array.IndexOf(lanes, lane) * distance);
    }

    private static IEnumerable<(string From, string To, string Text, bool IsFailure)> StepsOf(ReceivedRequest request)
    {
        string command = $"{(request.IsPost ? "POST" : "GET")} {request.Page}{(request.At is { } at ? $" AT={at}" : "")}";
        string outcome =
            request.IsSuccess ? "success"
            : request.ErrorText is { } error ? error
            : FormattableString.Invariant($"HTTP {request.StatusCode}, a page");
        bool isFailure = !request.IsSuccess;
        string back = request.Target is null ? outcome : $"redirect: {outcome}";
        if (request.IsBrowser)
        {
            yield return (Program, Browser, "a form or a link", false);
            yield return (Browser, Site, command, false);
            yield return (Site, Browser, back, isFailure);
            if (request.Target is { } target)
                yield return (Browser, Program, "GET " + target, isFailure);
        }
        else
        {
            yield return (Program, Site, command, false);
            yield return (Site, Program, back, isFailure);
        }
    }

    private static Html Lane(string name, int x, int end) =>
        Html.Of($"<text class=\"head\" x=\"{x}\" y=\"24\">{name}</text><line class=\"lane\" x1=\"{x}\" y1=\"34\" x2=\"{x}\" y2=\"{end}\"/>\n");

    private static Html Arrow(string text, bool isFailure, int from, int to, int y)
    {
        int back = to > from ? -Tip : Tip;
        string shown = text.Length > Letters ? text[..Letters] + "..." : text;
        return Html.Of(
            $"""
            <g class="{(isFailure ? "fail" : "step")}">
            <line x1="{from}" y1="{y}" x2="{to + back}" y2="{y}"/><path d="M{to} {y}l{back} -5v10z"/>
            <text x="{(from + to) / 2}" y="{y - 8}">{shown}</text>
            </g>

            """
        );
    }
}
