using System.Diagnostics;
using Microsoft.Extensions.Logging;
using WebEx.BackupSites;
using WebEx.Meetings;
using WebEx.Partner;

namespace WebEx.Tests;

/// <summary>What a command shows in log, trace and metrics.</summary>
public sealed class ObservationTests : IDisposable
{
    private readonly CollectingLogger _logger = new();
    private readonly CollectingTelemetry _telemetry = new();
    private readonly FakeTransport _fake = new();
    private readonly ActivitySource _source = new("WebEx.Tests");
    private readonly Activity _parent;
    private readonly WebExClient _client;

    public ObservationTests()
    {
        // Other tests run at the same time: what belongs to this one has this parent.
        _parent = _source.StartActivity("test")!;
        _client = new WebExClient(new WebExSite("acme"), _fake, logger: _logger);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_success_shows_its_page_command_and_outcome()
    {
        _ = _fake.On(DeleteMeeting.Command, FakeReply.Success(("MK", 1)));
        _ = await _client.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation);

        Shown().ShouldBe("m.php DM (Client, Unset): webex.page=m.php, webex.at=DM, webex.status=success, http.response.status_code=302");
        _logger.Lines.Select(line => (line.Level, line.Event.Id)).ShouldBe([(LogLevel.Debug, 1), (LogLevel.Information, 2)]);
        _logger.Lines.ElementAt(0).Text.ShouldStartWith("Sending m.php DM by Post.|");
        _logger.Lines.ElementAt(1).Text.ShouldStartWith("m.php DM: Success (HTTP 302, ");
        Measured("webex.page=m.php, webex.at=DM, webex.status=success, http.response.status_code=302").ShouldBeTrue();
    }

    [Fact]
    public async Task A_line_shows_no_null()
    {
        _ = _fake.On(DetectBackupSite.Command, FakeReply.Text("Primary")).On(LogIn.Command, FakeReply.Failure("hunter2 is wrong").Unchecked());
        _ = await _client.SendAsync(new DetectBackupSite(), cancellationToken: Cancellation);
        _ = await _client.SendAsync(new LogIn { WebExId = "jo", Password = "x" }, cancellationToken: Cancellation);
        _ = _fake.On(DeleteMeeting.Command, _ => throw new InvalidTimeZoneException());
        _ = await Should.ThrowAsync<InvalidTimeZoneException>(() => _client.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation));

        _logger.Lines.Count.ShouldBe(6);
        _logger.Lines.ShouldAllBe(line => !line.Text.Split('|')[0].Contains("(null)"));
        _logger.Lines.ElementAt(3).Text.ShouldStartWith("p.php LI: Failure, unrecognized (HTTP 302, ");
    }

    [Fact]
    public async Task A_failure_shows_its_code_where_the_guide_knows_it()
    {
        _ = _fake.On(LogIn.Command, FakeReply.Failure("PasswordShouldExceed123456Chars"));
        _ = await _client.SendAsync(new LogIn { WebExId = "jo", Password = "x" }, cancellationToken: Cancellation);

        Shown()
            .ShouldBe(
                "p.php LI (Client, Unset): webex.page=p.php, webex.at=LI, webex.status=failure, webex.rs=PasswordShouldExceed123456Chars, "
                    + "http.response.status_code=302"
            );
        _logger.Lines.Last().Text.ShouldStartWith("p.php LI: Failure, PasswordShouldExceed123456Chars (HTTP 302, ");
        Measured("webex.page=p.php, webex.at=LI, webex.status=failure, webex.rs=PasswordShouldExceed[n]Chars, http.response.status_code=302").ShouldBeTrue();
    }

    [Fact]
    public async Task A_code_in_other_letters_counts_as_the_one_of_the_guide()
    {
        _ = _fake.On(LogIn.Command, FakeReply.Failure("PASSWORDshouldexceed12chars"));
        LogInReply reply = await _client.SendAsync(new LogIn { WebExId = "jo", Password = "x" }, cancellationToken: Cancellation);

        reply.ErrorText.ShouldBe("PASSWORDshouldexceed12chars");
        Shown().ShouldContain("webex.rs=PasswordShouldExceed12Chars,", Case.Sensitive);
        _logger.Lines.Last().Text.ShouldStartWith("p.php LI: Failure, PasswordShouldExceed12Chars (HTTP 302, ");
        Measured("webex.page=p.php, webex.at=LI, webex.status=failure, webex.rs=PasswordShouldExceed[n]Chars, http.response.status_code=302").ShouldBeTrue();
    }

    [Fact]
    public async Task A_failure_that_the_guide_does_not_know_shows_no_code()
    {
        _ = _fake.On(LogIn.Command, FakeReply.Failure("hunter2 is wrong").Unchecked());
        _ = await _client.SendAsync(new LogIn { WebExId = "jo", Password = "x" }, cancellationToken: Cancellation);

        Shown().ShouldBe("p.php LI (Client, Unset): webex.page=p.php, webex.at=LI, webex.status=failure, webex.rs=unrecognized, http.response.status_code=302");
        _logger.Lines.ShouldAllBe(line => !line.Text.Contains("hunter2"));
    }

    [Fact]
    public async Task An_answer_that_is_not_understood_is_a_warning()
    {
        _ = _fake.On(DeleteMeeting.Command, FakeReply.Text("<html>"));
        _ = await _client.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation);

        Shown().ShouldBe("m.php DM (Client, Error): webex.page=m.php, webex.at=DM, webex.status=unreadable, http.response.status_code=200");
        (_logger.Lines.Last().Level, _logger.Lines.Last().Event.Name).ShouldBe((LogLevel.Warning, "NotUnderstood"));
    }

    [Fact]
    public async Task An_exception_shows_its_type_alone()
    {
        _ = _fake.On(DeleteMeeting.Command, _ => throw new InvalidTimeZoneException("hunter2"));
        _ = await Should.ThrowAsync<InvalidTimeZoneException>(() => _client.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation));

        Shown().ShouldBe("m.php DM (Client, Error): webex.page=m.php, webex.at=DM, error.type=System.InvalidTimeZoneException");
        (_logger.Lines.Last().Level, _logger.Lines.Last().Event.Name).ShouldBe((LogLevel.Error, "NoAnswer"));
        _logger.Lines.ShouldAllBe(line => !line.Text.Contains("hunter2"));
    }

    [Fact]
    public async Task What_is_sent_unchecked_is_counted_by_rule()
    {
        _ = _fake.On(ScheduleMeeting.Command, FakeReply.Failure("AccessDenied"));
        _ = await _client.SendAsync(
            new ScheduleMeeting { MeetingName = new string('x', 200), Start = new WebExDateTime(2030, 2, 30, 9, 0) },
            new() { Validation = RequestValidation.Unchecked },
            Cancellation
        );

        (LogLevel level, EventId id, string text) = _logger.Lines.First();
        (level, id.Name).ShouldBe((LogLevel.Warning, "SentUnchecked"));
        text.ShouldStartWith("m.php SM is sent unchecked; violations: 2 (");
        text.ShouldContain("TooLong", Case.Sensitive);
    }

    public void Dispose()
    {
        _parent.Dispose();
        _source.Dispose();
        _telemetry.Dispose();
        _logger.Dispose();
    }

    private string Shown()
    {
        Activity activity = _telemetry.Activities.Single(activity => activity.ParentId == _parent.Id && activity.Source.Name == ClientTelemetry.Name);
        return $"{activity.DisplayName} ({activity.Kind}, {activity.Status}): {string.Join(", ", activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}";
    }

    private bool Measured(string tags) =>
        _telemetry.Measurements.Any(measurement => measurement.Name == ClientTelemetry.DurationName && measurement.Value > 0 && measurement.Tags == tags);
}
