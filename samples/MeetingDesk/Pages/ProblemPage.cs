namespace MeetingDesk.Pages;

/// <summary>For addresses that lead to no page, and forms that are not taken.</summary>
internal static class ProblemPage
{
    public static IResult Of(HttpContext context, int status)
    {
        (string title, string text) = status switch
        {
            StatusCodes.Status404NotFound => ("This page does not exist", "The address may be misspelled, or from an older version of this application."),
            StatusCodes.Status405MethodNotAllowed => ("This page cannot be opened directly", "Its address is only for forms of this application."),
            StatusCodes.Status400BadRequest => ("The form was not accepted", "It may be too old, or incomplete. Go to the start page, and fill it in again."),
            _ => ("Something went wrong", "Go to the start page, and try again."),
        };
        return Layout.Page(
            context,
            title,
            default,
            Html.Of($"""<section><h2>{title}</h2><p>{text}</p><p><a href="/">Go to the start page</a></p></section>"""),
            status
        );
    }
}
