using System.Text.Json;

namespace WebEx.Spec.Tool.Tests;

/// <summary>What a maintainer looks up: find, show, stats.</summary>
public sealed class LookupTests
{
    private static readonly string Spec = Path.Combine(RepositoryFolder.Root, "spec");

    [Theory]
    [InlineData("add a user", "p.php/SU")]
    [InlineData("sign up", "p.php/SU")]
    [InlineData("log in", "p.php/LI")]
    [InlineData("schedule a meeting", "m.php/SM")]
    [InlineData("delete meeting", "m.php/DM")]
    [InlineData("join meeting", "m.php/JM")]
    [InlineData("edit user", "p.php/EU")]
    [InlineData("SM", "m.php/SM")]
    [InlineData("schedulemeeting", "m.php/SM")]
    [InlineData("m.php/SM", "m.php/SM")]
    [InlineData("2-117", "m.php/SM")]
    [InlineData("MN", "MN")]
    [InlineData("MeetingName", "MN")]
    [InlineData("AccessDenied", "AccessDenied")]
    public void Words_lead_to_what_is_meant(string words, string expected)
    {
        JsonElement json = JsonDocument.Parse(ToolRun.Of("find", words, "--spec", Spec, "--format", "json").Output).RootElement;
        json.GetProperty("hits")[0].GetProperty("name").GetString().ShouldBe(expected);
        ToolRun.Of("find", words, "--spec", Spec).Output.ShouldContain($"  {expected} ");
    }

    [Fact]
    public void Nothing_found_names_the_nearest()
    {
        ToolRun run = ToolRun.Of("find", "ScheduelMeetng", "--spec", Spec);
        run.ShouldBe(new ToolRun(1, "Nothing is found for 'ScheduelMeetng'; did you mean 'ScheduleMeeting'?\n", ""));
    }

    [Fact]
    public void Without_a_folder_the_catalogue_of_the_tool_is_looked_at() =>
        ToolRun.Of("find", "SM").Output.ShouldBe(ToolRun.Of("find", "SM", "--spec", Spec).Output);

    [Theory]
    [InlineData("m.php/SM")]
    [InlineData("SM")]
    [InlineData("schedulemeeting")]
    public void A_command_is_shown_by_any_of_its_names(string name)
    {
        string output = ToolRun.Of("show", name, "--spec", Spec).Output;
        output.ShouldStartWith("ScheduleMeeting (m.php/SM)\n");
        output.ShouldContain("  MN         MeetingName: ");
        output.ShouldContain("\nRules\n");
        output.ShouldContain("\nErrors\n  AccessDenied: ");
    }

    [Fact]
    public void A_command_is_shown_as_file_as_JSON_and_as_code()
    {
        ToolRun.Of("show", "HM", "--yaml", "--spec", Spec).Output.ShouldBe(File.ReadAllText(Path.Combine(Spec, "pages/m/meeting/HM.yaml")));
        JsonElement json = JsonDocument.Parse(ToolRun.Of("show", "HM", "--resolved", "--spec", Spec).Output).RootElement;
        json.GetProperty("id").GetString().ShouldBe("m.php/HM");
        json.GetProperty("arguments").EnumerateArray().ShouldContain(argument => argument.GetProperty("name").GetString() == "AutoStartFeature");
        string snapshot = Path.Combine(RepositoryFolder.Root, "tests/WebEx.Spec.Generator.Tests/Snapshots/WebEx.Meetings.ScheduleMeeting.approved.cs");
        ToolRun.Of("show", "SM", "--code", "--spec", Spec).Output.ShouldBe(File.ReadAllText(snapshot));
    }

    [Theory]
    [InlineData("'OM' is several commands: m.php/OM@event (ListOpenEvents), m.php/OM@meeting (ListOpenMeetings).", "OM")]
    [InlineData("'HostMeting' is not a command; did you mean 'HostMeeting'? 'webex-spec find' searches by words.", "HostMeting")]
    public void What_is_no_single_command_is_refused(string problem, string name) =>
        ToolRun.Of("show", name, "--spec", Spec).ShouldBe(new ToolRun(2, "", $"webex-spec: {problem}\n"));

    [Fact]
    public void Statistics_count_what_check_counts()
    {
        JsonElement json = JsonDocument.Parse(ToolRun.Of("stats", "--spec", Spec, "--format", "json").Output).RootElement.GetProperty("Catalogue");
        ToolRun
            .Of("check", Spec)
            .Output.ShouldStartWith(
                $"{json.GetProperty("commands")} commands, {json.GetProperty("arguments")} arguments, {json.GetProperty("error codes")} error codes, "
                    + $"{json.GetProperty("errata")} errata; "
            );
        ToolRun.Of("stats", "--spec", Spec).Output.ShouldStartWith("Catalogue\n      90  commands\n");
    }

    [Fact]
    public void A_broken_catalogue_is_looked_up_as_far_as_it_goes_and_said_to_be_broken()
    {
        using SampleFolder folder = new SampleFolder().WithCommand("errrors: {}");
        ToolRun run = ToolRun.Of("find", "DP", "--spec", folder.Path);
        run.Error.ShouldBe("webex-spec: the catalogue has errors (1), and what rests on them is missing here; 'webex-spec check' lists them.\n");
    }
}
