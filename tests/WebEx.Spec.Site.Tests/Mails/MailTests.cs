using WebEx.Site.Tests.Meetings;

namespace WebEx.Site.Tests.Mails;

/// <summary>Which commands send which mails, as the guide has it.</summary>
public sealed class MailTests
{
    private const string Meeting = MeetingSite.Meeting;
    private const string Training = MeetingSite.Training;
    private const string Ann = "&FN=Ann%20Bee&EM=ann@example.com";

    [Theory]
    [InlineData("AT=AA&MK=" + Meeting + Ann + "&EI=1", "Invitation ann@example.com", "Invitation jo@example.com")]
    [InlineData("AT=AA&MK=" + Meeting + Ann + "&EI=0")]
    [InlineData("AT=AA&MK=" + Meeting + Ann)]
    [InlineData("AT=AA&MK=999999999" + Ann + "&EI=1")]
    [InlineData("AT=AP&MK=" + Training + Ann, "Invitation ann@example.com", "Invitation jo@example.com")]
    [InlineData("AT=AP&MK=" + Training + Ann + "&EI=0")]
    [InlineData("AT=SM&MN=Review&YE=2040&MO=12&DA=1&HO=9&MI=30&CE=1", "Confirmation jo@example.com")]
    [InlineData("AT=SM&MN=Review&YE=2040&MO=12&DA=1&HO=9&MI=30")]
    [InlineData("AT=EM&MK=" + Meeting + "&MN=Other&CE=1", "Confirmation jo@example.com")]
    [InlineData("AT=MD&MK=" + Meeting)]
    public async Task A_command_sends_the_mails_of_the_guide(string command, params string[] mails)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();

        _ = await site.SendAsync(command);

        (await SentAsync(site)).ShouldBe(mails);
    }

    [Theory]
    [InlineData("AT=DA&MK=" + Meeting + "&EM=ann@example.com&EC=1", "Cancellation ann@example.com")]
    [InlineData("AT=DA&MK=" + Meeting + "&EM=ann@example.com")]
    [InlineData("AT=DM&MK=" + Meeting, "Cancellation ann@example.com", "Cancellation bob@example.com")]
    [InlineData("AT=DM&MK=" + Meeting + "&SM=0")]
    public async Task Attendees_are_told_when_they_are_taken_off(string command, params string[] mails)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync("AT=AA&MK=" + Meeting + Ann)).ShouldBe("SUCCESS");
        (await site.SendAsync("AT=AA&MK=" + Meeting + "&FN=Bob&EM=bob@example.com")).ShouldBe("SUCCESS");

        (await site.SendAsync(command)).ShouldBe("SUCCESS");

        (await SentAsync(site)).ShouldBe(mails);
    }

    [Fact]
    public async Task A_presenter_is_told_when_the_request_asks_for_it()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync("AT=AP&EI=0&MK=" + Training + Ann)).ShouldBe("SUCC");
        (await site.SendAsync("AT=DP&EC=1&EM=ann@example.com&MK=" + Training)).ShouldStartWith("SUCC");

        (await SentAsync(site)).ShouldBe(["Cancellation ann@example.com"]);
    }

    [Fact]
    public async Task The_host_gets_a_copy_of_the_invitation_unless_the_meeting_says_otherwise()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync("AT=EM&VE=0&MK=" + Meeting)).ShouldBe("SUCCESS");
        (await site.SendAsync("AT=AA&EI=1&MK=" + Meeting + Ann)).ShouldBe("SUCCESS");

        (await SentAsync(site)).ShouldBe(["Invitation ann@example.com"]);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("&ExcludePW=0", true)]
    [InlineData("&ExcludePW=1", false)]
    public async Task An_invitation_has_a_place_for_the_password_and_never_the_password(string argument, bool hasPassword)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync("AT=EM&PW=Sesame-77&MK=" + Meeting + argument)).ShouldBe("SUCCESS");
        (await site.SendAsync("AT=AA&EI=1&MK=" + Meeting + Ann)).ShouldBe("SUCCESS");

        SiteMail mail = await site.Site.ShouldHaveSentAsync(mail => mail.To == "ann@example.com");
        mail.Text.Contains("Password: ***", StringComparison.Ordinal).ShouldBe(hasPassword);
        mail.Text.ShouldContain("Meeting key: " + Meeting);
        mail.Link.ShouldBe($"{site.Site.BaseAddress}e.php?AT=AM&MK={Meeting}");
        System.Text.Encoding.UTF8.GetString((await site.Site.ExportAsync()).Span).ShouldNotContain("Sesame-77");
    }

    [Fact]
    public async Task Who_registers_for_a_training_session_gets_the_registration_id()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync("AT=EM&AR=1&MK=" + Training)).ShouldBe("SUCCESS");
        Dictionary<string, string> reply = await site.Visitor.CommandAsync("m.php", $"AT=RM&MK={Training}&FN=Ann&LN=Bee&EM=ann@example.com&JT=-&CY=-");
        reply["ST"].ShouldBe("SUCCESS");

        SiteMail mail = await site.Site.ShouldHaveSentAsync(mail => mail.Kind == MailKind.Registration);
        mail.To.ShouldBe("ann@example.com");
        reply.Values.ShouldContain(value => mail.Text.Contains($"Registration ID: {value}\n", StringComparison.Ordinal));
        mail.Text.ShouldContain("You are registered for this training session.");
    }

    [Theory]
    [InlineData("", "jo@example.com")]
    [InlineData("&EM=boss@example.com", "boss@example.com")]
    public async Task The_host_is_sent_what_attendees_have_told(string argument, string recipient)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync("AT=EM&AR=1&MK=" + Meeting)).ShouldBe("SUCCESS");
        (await site.VisitAsync($"AT=RM&MK={Meeting}&FN=Ann&LN=Bee&EM=ann@example.com&JT=Engineer&CY=Acme")).ShouldBe("SUCCESS");
        (await site.SendAsync($"AT=MD&MK={Meeting}{argument}")).ShouldBe("SUCCESS");

        SiteMail mail = await site.Site.ShouldHaveSentAsync();
        (mail.Kind, mail.To).ShouldBe((MailKind.AttendeeDetails, recipient));
        mail.Text.ShouldContain("ann@example.com");
        mail.Text.ShouldContain("Engineer");
    }

    [Theory]
    [InlineData("&LE=0", "Invitation c@example.com")]
    [InlineData("&LE=1")]
    [InlineData("")]
    public async Task A_support_session_invites_by_the_site_where_no_local_client_does(string argument, params string[] mails)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.Jo.CommandAsync("o.php", "AT=ST&SP=SC"))["ST"].ShouldBe("SUCCESS");
        (await site.SendAsync("AT=SS&FN=Cy&EM=c@example.com" + argument)).ShouldBe("SUCCESS");

        (await SentAsync(site)).ShouldBe(mails);
    }

    [Theory]
    [InlineData(true, "AccountLocked admin@example.com")]
    [InlineData(false)]
    public async Task Administrators_are_told_of_a_locked_account_where_the_site_is_set_up_so(bool isOn, params string[] mails)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        await site.Site.ConfigureAsync(settings => settings with { MaxFailedLogins = 2, MailsLockedAccounts = isOn });
        for (int i = 0; i < 4; i++)
            (await site.Visitor.LogInAsync("ann", "wrong"))["ST"].ShouldBe("FAIL");

        (await SentAsync(site)).ShouldBe(mails);
        if (isOn)
            (await site.Site.ShouldHaveSentAsync()).Text.ShouldContain("WebEx ID: ann");
    }

    [Fact]
    public async Task A_mail_server_that_does_not_answer_fails_MD_alone()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        await site.ScheduleWithAsync(scheduling => scheduling with { MailServerAnswers = false });
        (await site.SendAsync("AT=AA&EI=1&MK=" + Meeting + Ann)).ShouldBe("SUCCESS");

        SiteMail mail = await site.Site.ShouldHaveSentAsync();
        mail.Delivery.ShouldBe(MailDelivery.Failed);
        mail.Problem.ShouldNotBeNull().ShouldContain("MailServerAnswers");
    }

    private static async Task<IEnumerable<string>> SentAsync(MeetingSite site) =>
        (await site.Site.Outbox.ListAsync(TestContext.Current.CancellationToken)).Select(mail => $"{mail.Kind} {mail.To}");
}
