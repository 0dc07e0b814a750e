using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace WebEx.AspNetCore;

// What a user is told whose response is not taken. Nothing that was received is ever in it.
internal static class CallbackProblems
{
    private const string CheckFirst = " WebEx may already have done what you asked for. Check there before you try again.";

    public static ProblemDetails ToDetails(this CallbackProblem problem)
    {
        (int status, string title, string detail) = problem switch
        {
            CallbackProblem.NoState => (
                StatusCodes.Status400BadRequest,
                "This page cannot be opened directly.",
                "Its address is only for the way back from WebEx. Go to the start page of the application and begin there."
            ),
            CallbackProblem.UnreadableState => (
                StatusCodes.Status400BadRequest,
                "This link is not valid.",
                "The link back from WebEx was changed or cut off, or it belongs to another page." + CheckFirst
            ),
            CallbackProblem.Expired => (
                StatusCodes.Status400BadRequest,
                "Too much time has passed.",
                "You came back from WebEx later than this application waits." + CheckFirst
            ),
            CallbackProblem.NoCookie or CallbackProblem.Ended => (
                StatusCodes.Status400BadRequest,
                "This response has already been processed, or was opened in a different browser.",
                "A response from WebEx can be opened once, in the browser that you began in, and only if that browser accepts cookies." + CheckFirst
            ),
            CallbackProblem.NotAVisit => (
                StatusCodes.Status400BadRequest,
                "This page has to be opened in a tab of its own.",
                "It was loaded ahead of time, or as a part of another page. Nothing has been processed yet. Open it again."
            ),
            CallbackProblem.NotAForm => (
                StatusCodes.Status415UnsupportedMediaType,
                "The response from WebEx cannot be read.",
                "It has to be posted as a form, of the type " + WebExForm.MediaType + ", and was posted as something else." + CheckFirst
            ),
            CallbackProblem.TooLarge => (
                StatusCodes.Status413PayloadTooLarge,
                "The response from WebEx is too large.",
                "This application reads at most 1 MB of a response. If you can, ask WebEx for less at once."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "There is no text for this problem."),
        };
        return new ProblemDetails
        {
            Status = status,
            Title = title,
            Detail = detail,
        };
    }
}
