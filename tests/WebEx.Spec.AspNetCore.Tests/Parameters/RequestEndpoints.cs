using Microsoft.AspNetCore.Mvc;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.SmartTech;

namespace WebEx.Tests.Parameters;

/// <summary>The same endpoints without MVC: what comes without an attribute is the body.</summary>
internal static class RequestEndpoints
{
    public static void Map(WebApplication app)
    {
        _ = app.MapPost("/minimal/json/meeting", (ScheduleMeeting request) => Wire(request));
        _ = app.MapPost("/minimal/json/join", (JoinMeeting request) => Wire(request));
        _ = app.MapPost("/minimal/json/attendees", (AddAttendees request) => Wire(request));
        _ = app.MapPost("/minimal/json/assignment", (AssignComputersAndGroups request) => Wire(request));
        _ = app.MapPost("/minimal/json/user", (EditUser request) => Wire(request));
        _ = app.MapPost("/minimal/form/meeting", ([FromForm] ScheduleMeeting request) => Wire(request)).DisableAntiforgery();
        _ = app.MapPost("/minimal/form/join", ([FromForm] JoinMeeting request) => Wire(request)).DisableAntiforgery();
        _ = app.MapPost("/minimal/form/attendees", ([FromForm] AddAttendees request) => Wire(request)).DisableAntiforgery();
        _ = app.MapPost("/minimal/form/assignment", ([FromForm] AssignComputersAndGroups request) => Wire(request)).DisableAntiforgery();
        _ = app.MapPost("/minimal/form/user", ([FromForm] EditUser request) => Wire(request)).DisableAntiforgery();
        _ = app.MapGet("/on/{date}", (WebExDate date, WebExTime at) => $"{date} {at}");
        _ = app.MapControllers();
    }

    /// <summary>What the site would be sent.</summary>
    public static string Wire(IWebExRequest request) => request.ToForm(new WebExSite("acme")).Body;
}
