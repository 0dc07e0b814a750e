using WebEx.Client.Testing;
using WebEx.Meetings;
using WebEx.Profile;

namespace WebEx.Tests;

/// <summary>Nothing that comes through the browser shows where it does not belong.</summary>
public sealed class SecretTests
{
    private const string Marker = "s3cr3t";

    [Fact]
    public async Task Nothing_that_came_is_in_the_log()
    {
        await using TestApplication app = await TestApplication.StartAsync(
            middleware: app => app.UseExceptionHandler(error => error.Run(_ => Task.CompletedTask)),
            map: (app, _) =>
                app.MapWebExCallback(
                    "/crash",
                    ScheduleMeeting.Command,
                    (callback, _) => callback.State == Marker ? throw new InvalidTimeZoneException(Marker) : Results.Ok()
                )
        );
        app.State = Marker;
        using Browser browser = app.OpenBrowser();
        string files = await browser.TextAsync("/begin/files");
        string back = await browser.TextAsync("/begin/back");

        _ = await browser.ComeBackAsync(ListFiles.Command, files, FakeReply.Success(("NAME1", Marker), ("TYPE1", Marker)));
        _ = await browser.ComeBackAsync(ListFiles.Command, files, FakeReply.Success(("NAME1", Marker)));
        _ = await browser.ComeBackAsync(ListFiles.Command, await browser.TextAsync("/begin/files"), FakeReply.Failure(Marker));
        _ = await browser.ComeBackAsync(ListFiles.Command, await browser.TextAsync("/begin/files"), FakeReply.Failure("AccessDenied", ("X", Marker)));
        _ = await browser.GoAsync(back + Marker);
        _ = await browser.GoAsync("/back?WebExState=" + Marker + "&AT=SM&MK=" + Marker);
        _ = await browser.GoAsync(await browser.TextAsync("/begin/back") + "&AT=" + Marker + "&ST=" + Marker);
        _ = await browser.PostAsync(await browser.TextAsync("/begin/back"), Marker, "text/" + Marker);
        _ = await browser.ComeBackAsync(ScheduleMeeting.Command, await browser.TextAsync("/begin/crash"), FakeReply.Success(("MK", Marker)));

        app.Log.Select(record => $"{record.Id.Name}: {record.Message}")
            .ShouldBe([
                "NotUnderstood: o.php LF came back, and the answer is Incomplete.",
                "Refused: o.php LF: a request to the callback was refused (NoCookie).",
                "SiteRefused: o.php LF came back: Failure, unrecognized.",
                "SiteRefused: o.php LF came back: Failure, AccessDenied.",
                "Refused: m.php SM: a request to the callback was refused (UnreadableState).",
                "Refused: m.php SM: a request to the callback was refused (UnreadableState).",
                "NotUnderstood: m.php SM came back, and the answer is Unreadable.",
                "Refused: m.php SM: a request to the callback was refused (NotAForm).",
                "CameBack: m.php SM came back: Success.",
            ]);
        app.Log.ShouldAllBe(record =>
            record.Exception == null
            && record.Scopes.All(scope => !$"{scope}".Contains(Marker))
            && record.StructuredState!.All(value => !$"{value.Value}".Contains(Marker))
        );
    }

    [Fact]
    public async Task A_callback_shows_neither_its_state_nor_its_values()
    {
        string? shown = null;
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, _) =>
                app.MapWebExCallback(
                    "/shown",
                    ScheduleMeeting.Command,
                    (callback, _) =>
                    {
                        shown = callback.ToString();
                        return Results.Ok();
                    }
                )
        );
        app.State = Marker;
        using Browser browser = app.OpenBrowser();

        HttpResponseMessage response = await browser.ComeBackAsync(
            ScheduleMeeting.Command,
            await browser.TextAsync("/begin/shown"),
            FakeReply.Success(("MK", Marker))
        );

        shown.ShouldBe("ScheduleMeetingReply { Success (AT, ST, MK) }");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
    }
}
