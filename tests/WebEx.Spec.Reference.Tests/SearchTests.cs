using System.Diagnostics;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace WebEx.Spec.Reference.Tests;

/// <summary>The search as a reader has it: in a browser, from a disk. Skipped where there is no Chromium.</summary>
public sealed class SearchTests
{
    private const string Missing = "There is no Chromium on the PATH: install it, on Debian and Ubuntu with apt-get install chromium.";

    private const int HeaviestInBytes = 260_000;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    // What a reader types, and the address of the first hit.
    private static readonly (string Question, string First)[] Questions =
    [
        ("ScheduleMeeting", "commands/m.php/SM.html"),
        ("schedule meeting", "commands/m.php/SM.html"),
        ("schedulemeting", "commands/m.php/SM.html"),
        ("shedule a meeting", "commands/m.php/SM.html"),
        ("m.php/SM", "commands/m.php/SM.html"),
        ("SM", "commands/m.php/SM.html"),
        ("add a user", "commands/p.php/SU.html"),
        ("sign up user", "commands/p.php/SU.html"),
        ("log in", "commands/p.php/LI.html"),
        ("LogIn", "commands/p.php/LI.html"),
        ("log a user out", "commands/p.php/LO.html"),
        ("delete meeting", "commands/m.php/DM.html"),
        ("cancel a meeting", "commands/m.php/DM.html"),
        ("join meeting", "commands/m.php/JM.html"),
        ("JoinMeting", "commands/m.php/JM.html"),
        ("invite people", "commands/m.php/AA.html"),
        ("start a meeting right now", "commands/m.php/IM.html"),
        ("impromptu", "commands/m.php/IM.html"),
        ("schedule an event", "commands/m.php/SE.html"),
        ("enroll", "commands/m.php/EN.html"),
        ("enrol in event", "commands/m.php/EN.html"),
        ("start a support session", "commands/m.php/SS.html"),
        ("AccessDenied", "errors/AccessDenied.html"),
        ("acces denyed", "errors/AccessDenied.html"),
        ("accessdenied", "errors/AccessDenied.html"),
        ("AlreadyLogon", "errors/AlreadyLogon.html"),
        ("InvalidMeetingKeyOrPassword", "errors/InvalidMeetingKeyOrPassword.html"),
        ("invalid meeting key", "errors/InvalidMeetingKey.html"),
        ("BadWebExIDOrPassword", "errors/BadWebExIDOrPassword.html"),
        ("2-117", "commands/m.php/SM.html"),
        ("2-107", "commands/m.php/JM.html"),
        ("time zones", "tables/WebExTimeZone.html"),
        ("tme zones", "tables/WebExTimeZone.html"),
        ("MeetingFeatures", "tables/MeetingFeatures.html"),
        ("RepeatOption", "tables/RepeatOption.html"),
        ("repeat option", "tables/RepeatOption.html"),
        ("GetMeetingStatus", "commands/w.php/GS.html"),
        ("is a meeting running", "commands/w.php/GS.html"),
        ("open meetings", "commands/m.php/OM@meeting.html"),
        ("ListOpenMeetings", "commands/m.php/OM@meeting.html"),
        ("connect to a remote computer", "commands/c.php/RA.html"),
        ("SessionInformationPage", "entry-points.html#page-SessionInformationPage"),
        ("secrets", "guides/secrets.html"),
        ("p.php", "pages/p.php.html"),
        ("detectbackup.php", "commands/detectbackup.php/index.html"),
        ("end a meeting", "commands/w.php/KM.html"),
        ("download a file", "commands/o.php/DF.html"),
    ];

    // What a stranger asked, with the beginning of an address that answers it; several are parted by a bar.
    private static readonly (string Question, string Beginning)[] Answers =
    [
        ("which time zone number is Berlin", "tables/WebExTimeZone.html"),
        ("Berlin", "tables/WebExTimeZone.html"),
        ("GMT+1", "tables/WebExTimeZone.html"),
        ("German", "tables/"),
        ("WES4010", "rules/diagnostics.html#"),
        ("FakeTransport", "guides/"),
        ("WebExTransportError", "guides/"),
        ("proxy", "guides/back-urls-and-callbacks.html#behind-a-proxy"),
        ("nuget", "guides/get-started.html"),
        ("dotnet add package", "guides/get-started.html"),
        ("forgot password", "entry-points.html#page-ForgottenPasswordPage"),
        ("reset password", "commands/p.php/EU.html"),
        ("change password", "commands/p.php/EU.html"),
        ("delete user", "commands/p.php/IN.html"),
        ("remove user", "commands/p.php/IN.html"),
        ("recurring meeting", "commands/m.php/SM.html"),
        ("weekly meeting", "commands/m.php/SM.html"),
        ("list of attendees", "commands/m.php/RPEA.html"),
        ("session expired", "guides/sessions-and-logins.html|errors/AccessDenied.html"),
        ("redirect after login", "commands/p.php/LI.html"),
        ("back url", "guides/back-urls-and-callbacks.html"),
        ("unlock meeting", "errors/MeetingLocked.html"),
        ("what does AT mean", "requests.html"),
        ("single sign on", "commands/p.php/LI.html"),
        ("distribution list", "commands/o.php/AA.html"),
        ("attendee limit", "commands/m.php/SM.html#NA"),
        ("page 2-117", "commands/m.php/SM.html"),
        ("is the user logged in", "guides/sessions-and-logins.html"),
    ];

    // These are on many pages: the first hit is about them, whichever command it belongs to.
    private static readonly (string Question, string Within)[] Themes =
    [
        ("MN", "#MN"),
        ("meeting name", "#MN"),
        ("MeetingName", "#MN"),
        ("meetng name", "#MN"),
        ("DurationMinutes", "#DU"),
        ("TZ", "#TZ"),
    ];

    [Fact]
    public async Task The_first_hit_is_what_was_meant_misspelled_or_not()
    {
        IReadOnlyList<string> first = await AskAsync([.. Questions.Select(question => question.Question)]);
        Questions.Select((question, index) => (question.Question, Asked: first[index], question.First)).Where(hit => hit.Asked != hit.First).ShouldBeEmpty();
    }

    [Fact]
    public async Task Arguments_are_found_by_code_and_by_name()
    {
        IReadOnlyList<string> first = await AskAsync([.. Themes.Select(theme => theme.Question)]);
        Themes
            .Select((theme, index) => (theme.Question, Asked: first[index], theme.Within))
            .Where(hit => !hit.Asked.EndsWith(hit.Within, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Questions_of_readers_are_answered_by_the_first_hit()
    {
        IReadOnlyList<string> first = await AskAsync([.. Answers.Select(answer => answer.Question)]);
        Answers
            .Select((answer, index) => (answer.Question, Asked: first[index], answer.Beginning))
            .Where(hit => !hit.Beginning.Split('|').Any(beginning => hit.Asked.StartsWith(beginning, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void What_the_search_loads_is_light() => Encoding.UTF8.GetByteCount(RepositoryReference.Files["search-data.js"]).ShouldBeLessThan(HeaviestInBytes);

    [Fact]
    public void A_section_is_shown_with_a_sentence_and_no_code()
    {
        string data = RepositoryReference.Files["search-data.js"];
        JsonElement[] sections =
        [
            .. JsonDocument
                .Parse(data[data.IndexOf('[')..].TrimEnd(';', '\n'))
                .RootElement.EnumerateArray()
                .Where(entry => entry[0].GetString() is "section" or "guide" or "diagnostic"),
        ];
        sections.Length.ShouldBeGreaterThan(100);
        foreach (JsonElement section in sections)
            section[3].GetString()!.ShouldNotMatch("= (new|await) |```|;$", section[1].GetString());
    }

    [Fact]
    public async Task A_question_shows_the_best_hits_and_counts_none()
    {
        Assert.SkipUnless(Program is not null, Missing);
        string folder = Written();
        IDocument page = RepositoryReference.Parse(
            await DumpAsync(new Uri(Path.Combine(folder, "search.html")).AbsoluteUri + "?q=how%20do%20I%20change%20the%20name%20of%20a%20meeting")
        );
        page.QuerySelectorAll("#hits li").Length.ShouldBeInRange(1, 30);
        page.QuerySelector("#search-state")!.TextContent.ShouldNotContain("hits");
    }

    [Fact]
    public async Task The_page_shows_the_hits_of_the_question_in_its_address_as_text()
    {
        Assert.SkipUnless(Program is not null, Missing);
        string folder = Written();
        IDocument page = RepositoryReference.Parse(
            await DumpAsync(new Uri(Path.Combine(folder, "search.html")).AbsoluteUri + "?q=%3Cimg%20src%3Dx%3E%20AccessDenied")
        );
        page.QuerySelector("#hits a")!.GetAttribute("href").ShouldBe("errors/AccessDenied.html");
        page.QuerySelector("#search-state")!.TextContent.ShouldContain("<img src=x>");
        page.QuerySelectorAll("img").ShouldBeEmpty();
    }

    private static string? Program { get; } =
        (
            from name in Names
            from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            let path = Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)
            where File.Exists(path)
            select path
        ).FirstOrDefault();

    // A page of the test beside those of the reference asks the search that these have.
    private static async Task<IReadOnlyList<string>> AskAsync(string[] questions)
    {
        Assert.SkipUnless(Program is not null, Missing);
        string folder = Written();
        string page = $"""
            <!DOCTYPE html><title>Questions</title><pre id="answers"></pre>
            <script src="minisearch.js"></script><script src="search-data.js"></script><script src="search.js"></script>
            <script>
            document.getElementById('answers').textContent = JSON.stringify({JsonSerializer.Serialize(
                questions
            )}.map((question) => webexSearch(question)[0]?.address ?? ''));
            </script>
            """;
        string path = Path.Combine(folder, $"questions-{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(path, page, TestContext.Current.CancellationToken);
        IDocument answered = RepositoryReference.Parse(await DumpAsync(new Uri(path).AbsoluteUri));
        return JsonSerializer.Deserialize<string[]>(answered.GetElementById("answers")!.TextContent)!;
    }

    private static string Written()
    {
        string folder = Directory.CreateTempSubdirectory("webex-reference-").FullName;
        foreach (string name in RepositoryReference.Files.Keys.Where(name => name.EndsWith(".js", StringComparison.Ordinal) || name == "search.html"))
            File.WriteAllText(Path.Combine(folder, name), RepositoryReference.Files[name]);
        return folder;
    }

    private static async Task<string> DumpAsync(string address)
    {
        string profile = Directory.CreateTempSubdirectory("webex-browser-").FullName;
        var start = new ProcessStartInfo(Program!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (
            string argument in new[]
            {
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-first-run",
                $"--user-data-dir={profile}",
                "--dump-dom",
                address,
            }
        )
            start.ArgumentList.Add(argument);
        using var browser = Process.Start(start)!;
        Task<string> errors = browser.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string page = await browser.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await browser.WaitForExitAsync(TestContext.Current.CancellationToken);
        _ = await errors;
        Directory.Delete(profile, recursive: true);
        return page;
    }
}
