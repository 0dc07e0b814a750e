using Microsoft.AspNetCore.Http;

namespace WebEx.AspNetCore;

// What a user is told whose answer isn't taken. Nothing that was received is ever in it.
internal static class CallbackProblems
{
    private const string CheckFirst = " WebEx may have carried out what was asked of it: look there before you begin again.";

    public static IResult ToResult(this CallbackProblem problem)
    {
        (int status, string title, string detail) = problem switch
        {
            CallbackProblem.NoState => (
                StatusCodes.Status400BadRequest,
                "This address can't be opened on its own.",
                "A browser comes here from WebEx, with a value that this application gave it on the way. That value is missing. Go back to the application and begin there."),
            CallbackProblem.UnreadableState => (
                StatusCodes.Status400BadRequest,
                "The address was changed, or belongs to another page.",
                "The value that this application gave the browser on its way to WebEx can't be read here: it was changed or cut off, it is for another page, or it is from before the application was set up anew." + CheckFirst),
            CallbackProblem.Expired => (
                StatusCodes.Status400BadRequest,
                "Too much time has passed.",
                "The browser came back from WebEx later than this application waits for it." + CheckFirst),
            CallbackProblem.NoCookie or CallbackProblem.Ended => (
                StatusCodes.Status400BadRequest,
                "The answer was taken already, or the browser is another one.",
                "An answer from WebEx can be opened once, in the browser that was sent there. This one has been opened before, or in another browser, or in one that keeps no cookies." + CheckFirst),
            CallbackProblem.NotAForm => (
                StatusCodes.Status415UnsupportedMediaType,
                "What was posted isn't a form.",
                "An answer from WebEx is posted here as a form, of the type " + WebExForm.MediaType + ". Send it as such."),
            CallbackProblem.TooLarge => (
                StatusCodes.Status413PayloadTooLarge,
                "The answer is too large.",
                "This application reads at most 1 MB of an answer from WebEx. Ask WebEx for less at once, if what you asked for lets you."),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "There is no text for this problem."),
        };
        return Results.Problem(detail, statusCode: status, title: title);
    }
}
