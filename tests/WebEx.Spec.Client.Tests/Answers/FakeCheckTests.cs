using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Profile;

namespace WebEx.Tests;

/// <summary>A response that a site could not give is refused where the test says it, with what was meant.</summary>
public sealed class FakeCheckTests
{
    private const string Else = " Where the test is about such an answer, add .Unchecked() to it.";

    private static readonly WebExSite Site = new("acme");
    private static readonly DeleteMeeting Delete = new() { MeetingKey = "1" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_error_is_given_as_a_value_of_its_type()
    {
        FakeTransport fake = new FakeTransport().On(DeleteMeeting.Command, FakeReply.Failure(DeleteMeetingError.AccessDenied));
        DeleteMeetingReply reply = await new WebExClient(Site, fake).SendAsync(Delete, cancellationToken: Cancellation);
        reply.Error!.Value.Code.ShouldBe(DeleteMeetingError.AccessDenied);

        FakeReply
            .Failure(ScheduleMeetingError.PasswordShouldExceedNChars, 6)
            .ToResponse(ScheduleMeeting.Command, "https://me.example/")
            .Location.ShouldBe("https://me.example/?AT=SM&ST=FAIL&RS=PasswordShouldExceed6Chars");
        FakeReply.Failure(DeleteMeetingError.AccessDenied).ToString().ShouldBe("Failure: AccessDenied");
    }

    [Fact]
    public void Every_error_of_the_catalogue_is_taken_by_its_own_command()
    {
        int count = 0;
        foreach (string id in CatalogueCommands.Ids)
        {
            WebExCommand definition = CatalogueCommands.Get(id).Command;
            definition.ErrorType!.Name.ShouldBe(definition.Name + "Error");
            string[] names = Enum.GetNames(definition.ErrorType);
            definition.Errors!.Codes.Count().ShouldBe(names.Length - 1);
            count += names.Length - 1;
        }

        count.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void An_error_of_another_command_is_refused()
    {
        Refused(() => new FakeTransport().On(DeleteMeeting.Command, FakeReply.Failure(LogInError.AccountLocked)))
            .ShouldStartWith("LogInError.AccountLocked is no error of DeleteMeeting, whose errors are in DeleteMeetingError.");
        Refused(() => new FakeTransport().On(DeleteMeeting.Command, FakeReply.Failure(DeleteMeetingError.Unrecognized)))
            .ShouldStartWith("DeleteMeetingError.Unrecognized has no code");
        Refused(() => new FakeTransport().On(ScheduleMeeting.Command, FakeReply.Failure(ScheduleMeetingError.PasswordShouldExceedNChars)))
            .ShouldContain("number");
    }

    [Theory]
    [InlineData("AcessDenied", "there is no error code 'AcessDenied'; did you mean 'AccessDenied'?")]
    [InlineData("accessdenied ", "there is no error code 'accessdenied '; did you mean 'AccessDenied'?")]
    [InlineData("Zzzzzzzzzzzz", "there is no error code 'Zzzzzzzzzzzz'.")]
    public void A_code_that_is_misspelt_is_refused_with_the_nearest(string code, string problem) =>
        Refused(() => new FakeTransport().On(DeleteMeeting.Command, FakeReply.Failure(code)))
            .ShouldStartWith("The answer for DeleteMeeting is none of the guide: " + problem + Else);

    [Fact]
    public void A_parameter_that_the_command_does_not_have_is_refused()
    {
        Refused(() => new FakeTransport().On(ScheduleMeeting.Command, FakeReply.Success(("MeetingKey", "123"))))
            .ShouldStartWith("The answer for ScheduleMeeting is none of the guide: there is no parameter 'MeetingKey'; there are MK, TN, MN, RN, TL." + Else);
        Refused(() => new FakeTransport().On(ScheduleMeeting.Command, FakeReply.Success(("MK", "123"), ("mk", "123"))))
            .ShouldContain("there is no parameter 'mk'");
        _ = new FakeTransport().On(ListFiles.Command, FakeReply.Success(("NAME1", "a"), ("TYPE1", "File"), ("DESC1", ""), ("SIZE1", 1)));
        Refused(() => new FakeTransport().On(ListFiles.Command, FakeReply.Success(("NAMEx", "a")))).ShouldContain("there is no parameter 'NAMEx'");
    }

    [Fact]
    public void A_success_without_what_the_guide_promises_is_refused()
    {
        Refused(() => new FakeTransport().On(ScheduleMeeting.Command, FakeReply.Success()))
            .ShouldStartWith("The answer for ScheduleMeeting is none of the guide: it reads as incomplete, because MK is missing." + Else);
        Refused(() => new FakeTransport().On(ScheduleMeeting.Command, FakeReply.Success(("MK", "")))).ShouldContain("because MK is empty.");
    }

    [Fact]
    public async Task What_a_test_means_so_is_taken()
    {
        FakeTransport fake = new FakeTransport()
            .On(DeleteMeeting.Command, FakeReply.Failure("NewIn2027", ("NEW", "1")).Unchecked())
            .On(ScheduleMeeting.Command, FakeReply.Success().Unchecked().WithCookie("a=1"));
        var client = new WebExClient(Site, fake);

        DeleteMeetingReply reply = await client.SendAsync(Delete, cancellationToken: Cancellation);
        (reply.Outcome, reply.Error!.Value.Text).ShouldBe((ReplyOutcome.Failure, "NewIn2027"));
        (
            await client.SendAsync(new ScheduleMeeting { MeetingName = "x", Start = new WebExDateTime(2026, 12, 1, 9, 0) }, cancellationToken: Cancellation)
        ).Outcome.ShouldBe(ReplyOutcome.Incomplete);
    }

    [Fact]
    public async Task An_answer_that_is_made_for_each_request_is_checked_when_it_is_made()
    {
        FakeTransport fake = new FakeTransport().On(DeleteMeeting.Command, request => FakeReply.Success(("MeetingKey", request.MeetingKey)));
        InvalidOperationException refused = await Should.ThrowAsync<InvalidOperationException>(() =>
            new WebExClient(Site, fake).SendAsync(Delete, cancellationToken: Cancellation)
        );
        refused.Message.ShouldStartWith("The answer for DeleteMeeting is none of the guide: there is no parameter 'MeetingKey'");
    }

    private static string Refused(Action on) => Should.Throw<ArgumentException>(on).Message;
}
