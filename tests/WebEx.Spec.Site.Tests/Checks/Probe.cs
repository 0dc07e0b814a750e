using System.Globalization;
using System.Text.RegularExpressions;
using WebEx.Tests;

namespace WebEx.Site.Tests.Checks;

/// <summary>A command in a center, with a request that passes the checks of format and limits, and what the generated reader and validator make of
/// others.</summary>
internal sealed partial class Probe
{
    public const string Success = "SUCCESS";
    private const string InvalidDataFormat = "InvalidDataFormat";
    private const int Draws = 24;
    private readonly ValidRequests _requests;

    public Probe(GeneratedCommand command, Center center)
    {
        Command = command;
        Center = center;
        _requests = new(command, center, Seed.For(command.Model.Id, 300 + (int)center));
        Valid = [.. Enumerable.Range(0, Draws).Select(_ => _requests.Next()!).OrderBy(draft => ToText(draft).Length)];
        Text = ToText(Valid[0]);
    }

    public GeneratedCommand Command { get; }

    public Center Center { get; }

    /// <summary>Requests that keep all limits and rules, the shortest first.</summary>
    public IReadOnlyList<Draft> Valid { get; }

    /// <summary>The shortest of them as a form, without a BackURL.</summary>
    public string Text { get; }

    /// <summary>A request as a form. It comes from a partner that the site knows, and returns to the BackURL alone.</summary>
    public string ToText(Draft draft)
    {
        string text = FormText.Without(draft.ToRequest().ToForm(GeneratedCommand.Site).Body, "BU", "MU", "PID");
        if (Command.Model.Arguments.FirstOrDefault(argument => argument.Code == "MU") is { Tokens: { Count: > 0 } tokens })
            text = FormText.With(text, "MU", tokens[0].Token);
        return Has("PID") ? FormText.With(text, "PID", "webex-site") : text;
    }

    public bool Has(string code) => Command.Model.Arguments.Any(argument => argument.Code == code);

    /// <summary>
    /// What is wrong with the format and the limits of a request: the violation, and the error that the site has for it, HTTP 400 where the table has none.
    /// Null where nothing is.
    /// </summary>
    public (Violation Violation, string Answer)? Predict(string text)
    {
        // The BackURL is added when it is sent.
        string whole = text + "&BU=" + Uri.EscapeDataString(RawClient.Back);
        if (Command.TryRead(whole, Center, out IWebExRequest? request, out RequestValidationResult problems))
            problems = request!.Validate(Center);
        // What a command does not know is passed over by the site.
        Violation[] errors =
        [
            .. problems.Where(violation => violation.Severity == ViolationSeverity.Error && violation.Property != nameof(IWebExRequest.AdditionalArguments)),
        ];
        if (errors.Length == 0)
            return null;
        string? format = Command.Model.ErrorCodes.Contains(InvalidDataFormat) ? InvalidDataFormat : null;
        Violation first = errors.FirstOrDefault(violation => violation.Rule == ViolationRule.Unreadable) ?? errors[0];
        string? code = first.Rule == ViolationRule.Unreadable ? format ?? first.ErrorText : first.ErrorText ?? format;
        return (first, code is null ? "HTTP 400" : NameOf(code));
    }

    /// <summary>The member of the command's errors that a code is, whatever the number in it; the code itself where it is none of them.</summary>
    public string NameOf(string code)
    {
        string sent = Number().Replace(code, match => match.Groups["from"].Success ? match.Groups["from"].Value : "6");
        string name = Command.ParseError(sent, out _).ToString();
        return name == "Unrecognized" ? code : name;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Command.Model.Id} in {Center}");

    // [n] for any number, [1..10] for one in a range.
    [GeneratedRegex(@"\[(n|(?<from>\d+)\.\.\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
