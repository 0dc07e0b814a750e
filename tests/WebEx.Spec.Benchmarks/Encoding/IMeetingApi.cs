using Refit;

namespace WebEx.Benchmarks.Encoding;

/// <summary>The command as a client of Refit has it.</summary>
public interface IMeetingApi
{
    /// <summary>Sends the command.</summary>
    [Get("/m.php")]
    Task<HttpResponseMessage> Schedule(
        [AliasAs("AT")] string at,
        [AliasAs("MN")] string? name,
        [AliasAs("MT")] int? type,
        [AliasAs("PR")] int? passwordFiltering,
        [AliasAs("AR")] int? registration,
        [AliasAs("TC")] int? teleconference,
        [AliasAs("TZ")] int? timeZone,
        [AliasAs("DU")] int? duration,
        [AliasAs("TC1")] string? trackingCode1,
        [AliasAs("TC2")] string? trackingCode2,
        [AliasAs("YE")] int? year,
        [AliasAs("MO")] int? month,
        [AliasAs("DA")] int? day,
        [AliasAs("HO")] string? hour,
        [AliasAs("MI")] int? minute,
        [AliasAs("Email")] string? reminderEmail,
        [AliasAs("AG")] string? agenda,
        [AliasAs("MG")] string? greeting,
        [AliasAs("HI")] string? host,
        [AliasAs("VE")] int? invitationEmail,
        [AliasAs("BU")] string? backUrl
    );
}
