using Microsoft.AspNetCore.Mvc;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.SmartTech;

namespace WebEx.Tests.Parameters;

/// <summary>Endpoints of an MVC application that take requests as they are.</summary>
[ApiController]
[Route("mvc")]
public sealed class RequestController : ControllerBase
{
    [HttpPost("json/meeting")]
    public string Json(ScheduleMeeting request) => RequestEndpoints.Wire(request);

    [HttpPost("json/join")]
    public string Json(JoinMeeting request) => RequestEndpoints.Wire(request);

    [HttpPost("json/attendees")]
    public string Json(AddAttendees request) => RequestEndpoints.Wire(request);

    [HttpPost("json/assignment")]
    public string Json(AssignComputersAndGroups request) => RequestEndpoints.Wire(request);

    [HttpPost("json/user")]
    public string Json(EditUser request) => RequestEndpoints.Wire(request);

    [HttpPost("form/meeting")]
    public string Form([FromForm] ScheduleMeeting request) => RequestEndpoints.Wire(request);

    [HttpPost("form/join")]
    public string Form([FromForm] JoinMeeting request) => RequestEndpoints.Wire(request);

    [HttpPost("form/attendees")]
    public string Form([FromForm] AddAttendees request) => RequestEndpoints.Wire(request);

    [HttpPost("form/assignment")]
    public string Form([FromForm] AssignComputersAndGroups request) => RequestEndpoints.Wire(request);

    [HttpPost("form/user")]
    public string Form([FromForm] EditUser request) => RequestEndpoints.Wire(request);
}
