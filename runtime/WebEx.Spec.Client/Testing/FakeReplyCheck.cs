using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Client.Testing;

// Whether a site could give a response to a command, as far as the guide knows: where a test says so, and not far from there, in a reply that is read otherwise
// than was meant.
internal static class FakeReplyCheck
{
    private const string Else = " Where the test is about such an answer, add .Unchecked() to it.";

    // What is wrong; null where nothing is.
    public static string? Of<TRequest, TReply>(WebExCommand<TRequest, TReply> command, FakeReply answer)
        where TRequest : WebExRequest<TReply>
        where TReply : WebExReply
    {
        if (answer.OtherCommandProblem(command) is { } other)
            return other;
        // A reply that was made has been checked where it was made.
        if (answer.IsMade || !answer.IsChecked || answer.IsSuccess is not { } isSuccess)
            return null;
        string? problem = isSuccess ? null : ErrorProblem(command, answer.ErrorCode(command));
        problem ??= answer.Codes.Select(code => CodeProblem(command, code, isSuccess)).FirstOrDefault(found => found is not null);
        if (problem is null && isSuccess)
            problem = SuccessProblem(command, answer);
        return problem is null ? null : "The answer for " + command.Name + " is none of the guide: " + problem + Else;
    }

    private static string? ErrorProblem(WebExCommand command, string error) =>
        command.Errors is not { } errors || errors.Find(error, out _) != 0
            ? null
            : "there is no error code " + Quoted(error) + Suggestion.For(error, errors.Codes);

    private static string? CodeProblem(WebExCommand command, string code, bool isSuccess)
    {
        if (command.Reply.Parameters.Length == 0 && command.Errors is null)
            return null;
        string[] known = command.Reply.Parameters.Split(['|'], StringSplitOptions.RemoveEmptyEntries);
        if (code == command.Reply.StatusCode || (!isSuccess && known.Contains("*")) || known.Any(template => IsCode(template, code)))
            return null;
        string[] codes = [.. known.Where(template => template != "*")];
        return "there is no parameter "
            + Quoted(code)
            + (
                codes.Length == 0 ? "; it has none."
                : codes.Length > 12 ? Suggestion.For(code, codes)
                : "; there are " + string.Join(", ", codes) + "."
            );
    }

    // NAME{n} is any of NAME1, NAME2 and so on.
    private static bool IsCode(string template, string code)
    {
        int hole = template.IndexOf("{n}", StringComparison.Ordinal);
        if (hole < 0)
            return string.Equals(template, code, StringComparison.Ordinal);
        string end = template.Substring(hole + 3);
        return code.Length > template.Length - 3
            && code.StartsWith(template.Substring(0, hole), StringComparison.Ordinal)
            && code.EndsWith(end, StringComparison.Ordinal)
            && code.Substring(hole, code.Length - hole - end.Length).All(c => c is >= '0' and <= '9');
    }

    // A value can be promised in a redirect and not in markup, or the other way round: one of the shapes has to be complete.
    private static string? SuccessProblem<TRequest, TReply>(WebExCommand<TRequest, TReply> command, FakeReply answer)
        where TRequest : WebExRequest<TReply>
        where TReply : WebExReply
    {
        string? problem = null;
        foreach (string? backUrl in new[] { WebExClientOptions.DefaultBackUrl.ToString(), null })
        {
            if (backUrl is null && AnswerAddress.IsNeeded(command))
                continue;
            WebExTransportResponse response = answer.ToResponse(command, backUrl);
            TReply reply = response.Location is { } location
                ? command.ReadReply(location, ReplyContext.Redirect)
                : command.ReadReply(response.Body, ReplyContext.Body);
            if (reply.IsSuccess)
                return null;
            problem ??= "it reads as " + reply.Outcome.ToString().ToLowerInvariant() + (reply.Problem is { } words ? ", because " + words + "." : ".");
        }

        return problem;
    }

    private static string Quoted(string text) => "'" + (text.Length > 60 ? text.Remove(60) + "..." : text) + "'";
}
