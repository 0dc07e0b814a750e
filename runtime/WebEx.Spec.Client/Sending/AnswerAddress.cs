namespace WebEx.Client;

// Where a site sends its response, which is in the arguments BU and, for logins, MU.
internal static class AnswerAddress
{
    private const string BackUrl = "BU";
    private const string SuccessUrl = "MU";
    private const string GoBack = "GoBack";

    public const string AnswerIsLost =
        "A login with MU (SuccessUrl) other than GoBack sends the browser there and tells nothing of how it went, so that it was not sent. Leave "
        + "SuccessUrl out: the client sets GoBack.";

    // Without a BackURL these answer with a page for people, which tells nothing about the command. The others answer in markup or text, and some of them take
    // no BU.
    public static bool IsNeeded(WebExCommand command) =>
        command.Reply.Without is WithoutBackUrl.HomePage or WithoutBackUrl.BackUrlRequired or WithoutBackUrl.Page or WithoutBackUrl.NotStated;

    // The guide lets a login go to MU after success, and to BU only where MU says so (guide 2-22, line 1503).
    public static string AddTo(string form, WebExCommand command, BackUrl backUrl)
    {
        if (!IsNeeded(command))
            return form;
        form = FormText.With(form, BackUrl, backUrl.ToString());
        return command.Effect == CommandEffect.LogsIn ? FormText.With(form, SuccessUrl, GoBack) : form;
    }

    // A BackURL that is missing or empty is added, so that this is no reason not to send.
    public static bool IsAboutIt(Violation violation, WebExCommand command) =>
        IsNeeded(command)
        && violation
            is { ArgumentCode: BackUrl }
                and ({ Rule: ViolationRule.Required or ViolationRule.RequiredWhen } or { Rule: ViolationRule.Format, Actual: "" });

    // Where the site would go with the response to this form; null where it is asked to go nowhere.
    public static string? Of(string form, WebExCommand command, bool isSuccess)
    {
        string? back = Value(form, BackUrl);
        if (command.Effect != CommandEffect.LogsIn || !isSuccess)
            return back;
        string? next = Value(form, SuccessUrl);
        return string.Equals(next, GoBack, StringComparison.OrdinalIgnoreCase) ? back : next;
    }

    // Whether success would come without a word (guide 2-22, line 1509).
    public static bool LosesAnswer(string form, WebExCommand command) =>
        command.Effect == CommandEffect.LogsIn && Value(form, SuccessUrl) is { } next && !string.Equals(next, GoBack, StringComparison.OrdinalIgnoreCase);

    private static string? Value(string form, string code) => FormText.Find(form, code) is { Length: > 0 } value ? Uri.UnescapeDataString(value) : null;
}
